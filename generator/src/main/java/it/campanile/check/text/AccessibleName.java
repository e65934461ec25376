package it.campanile.check.text;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a screen reader calls an element (Accessible Name and Description Computation 1.1), as far as links need it. */
final class AccessibleName {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private AccessibleName() {}

    /** The name; empty when there is none. */
    static String of(Element element) {
        String named = named(element);
        if (!named.isEmpty()) {
            return named;
        }
        StringBuilder content = new StringBuilder();
        collect(element, content);
        String words = BLANKS.matcher(content).replaceAll(" ").strip();
        return words.isEmpty() ? element.attr("title").strip() : words;
    }

    /** A name that attributes give, whatever the content. */
    private static String named(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String ids = element.attr("aria-labelledby").strip();
        if (!ids.isEmpty() && element.ownerDocument() != null) {
            StringBuilder name = new StringBuilder();
            for (String id : ids.split("\\s+", -1)) {
                Element label = element.ownerDocument().getElementById(id);
                if (label != null) {
                    String own = label.attr("aria-label").strip();
                    name.append(own.isEmpty() ? label.text() : own).append(' ');
                }
            }
            if (!name.toString().isBlank()) {
                return name.toString().strip();
            }
        }
        return element.attr("aria-label").strip();
    }

    private static void collect(Element element, StringBuilder content) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                content.append(text.getWholeText());
            } else if (node instanceof Element child && !isHidden(child)) {
                String named = named(child);
                if (!named.isEmpty()) {
                    content.append(' ').append(named).append(' ');
                } else if (child.normalName().equals("img")) {
                    content.append(' ').append(child.attr("alt")).append(' ');
                } else {
                    content.append(child.isBlock() ? " " : "");
                    collect(child, content);
                    content.append(child.isBlock() ? " " : "");
                }
            }
        }
    }

    /** Whether no screen reader speaks of an element, whatever stands around it. */
    static boolean isHidden(Element element) {
        return element.attributesSize() > 0
                && (element.attr("aria-hidden").equals("true") || element.hasAttr("hidden"));
    }
}
