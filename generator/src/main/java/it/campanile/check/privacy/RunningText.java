package it.campanile.check.privacy;

import it.campanile.check.page.BuiltPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * All that a page says, as one text: blocks on lines of their own, words within a block together, also when half of them
 * are bold; then the texts of attributes, and mail addresses and telephone numbers behind links.
 */
final class RunningText implements NodeVisitor {

    private static final List<String> SPOKEN = List.of("title", "aria-label", "placeholder");
    private static final String DATA = "script";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder attributes = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Integer> attributeStarts = new ArrayList<>();
    private final List<Element> attributeElements = new ArrayList<>();

    private RunningText() {}

    static RunningText of(BuiltPage page) {
        RunningText running = new RunningText();
        Document document = page.document();
        document.traverse(running);
        int spoken = running.text.append('\n').length();
        running.text.append(running.attributes);
        running.attributeStarts.forEach(start -> running.starts.add(start + spoken));
        running.elements.addAll(running.attributeElements);
        return running;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText(), words.parent());
        } else if (node instanceof DataNode data
                && data.parent() != null
                && data.parent().normalName().equals(DATA)
                && data.parent().attr("type").endsWith("json")) {
            add(data.getWholeData(), data.parent());
        } else if (node instanceof Element element) {
            if (isApart(element)) {
                text.append('\n');
            }
            if (element.attributesSize() > 0) {
                addAttributes(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isApart(element)) {
            text.append('\n');
        }
    }

    private static boolean isApart(Element element) {
        return element.isBlock()
                || element.normalName().equals("td")
                || element.normalName().equals("br");
    }

    private void add(String words, @Nullable Element element) {
        if (element != null && !words.isBlank()) {
            starts.add(text.length());
            elements.add(element);
        }
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            boolean white = character <= ' ';
            if (!white || !blank) {
                text.append(white ? ' ' : character);
            }
            blank = white;
        }
    }

    private void addAttributes(Element element) {
        for (String name : SPOKEN) {
            addAttribute(element.attr(name), element);
        }
        switch (element.normalName()) {
            case "img" -> addAttribute(element.attr("alt"), element);
            case "meta" -> addAttribute(element.attr("content"), element);
            case "input" -> addAttribute(element.attr("value"), element);
            case "a" -> {
                String href = element.attr("href");
                if (href.startsWith("mailto:") || href.startsWith("tel:")) {
                    addAttribute(href.substring(href.indexOf(':') + 1), element);
                }
            }
            default -> {
                // Nothing that anybody sees or hears.
            }
        }
    }

    private void addAttribute(String value, Element element) {
        if (value.isEmpty()) {
            return;
        }
        attributeStarts.add(attributes.length());
        attributeElements.add(element);
        attributes.append(value).append('\n');
    }

    /** The whole text. */
    String text() {
        return text.toString();
    }

    /** The element that says what stands at a place of the text. */
    Element at(int position) {
        int index = Collections.binarySearch(starts, position);
        return elements.get(index >= 0 ? index : Math.max(0, -index - 2));
    }
}
