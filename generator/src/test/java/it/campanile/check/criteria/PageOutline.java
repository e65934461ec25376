package it.campanile.check.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headings and landmarks of a page, as a screen reader lists them. */
final class PageOutline {

    private static final String SECTIONING = "article, aside, main, nav, section";

    private final Document page;
    private final List<String> wrong = new ArrayList<>();

    private PageOutline(Document page) {
        this.page = page;
    }

    /** What is wrong with them; empty when all is well. */
    static List<String> wrong(Document page) {
        PageOutline outline = new PageOutline(page);
        outline.headings();
        outline.landmarks();
        return outline.wrong;
    }

    private void headings() {
        List<Element> headings = page.select("h1, h2, h3, h4, h5, h6");
        count("h1", page.select("h1").size());
        int before = 0;
        for (Element heading : headings) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) {
                wrong.add("«" + heading.text() + "» is h" + level + " after h" + before);
            }
            if (heading.text().isBlank()) {
                wrong.add("an empty " + heading.tagName());
            }
            before = level;
        }
    }

    private void landmarks() {
        count("main", page.select("main, [role=main]").size());
        count("banner", outside("header", "banner"));
        count("contentinfo", outside("footer", "contentinfo"));
        Map<String, Set<String>> names = new HashMap<>();
        landmark(names, "navigation", "nav, [role=navigation]", true);
        landmark(names, "region", "section, [role=region]", false);
        landmark(names, "search", "search, [role=search]", true);
        landmark(names, "complementary", "aside, [role=complementary]", true);
    }

    /** @param needsName whether it is a landmark also without a name, which it then lacks */
    private void landmark(Map<String, Set<String>> names, String kind, String selector, boolean needsName) {
        for (Element element : page.select(selector)) {
            String name = name(element);
            if (name.isEmpty()) {
                if (needsName || element.attr("role").equals("region")) {
                    wrong.add("a " + kind + " without a name");
                }
            } else if (!names.computeIfAbsent(kind, key -> new HashSet<>()).add(name)) {
                wrong.add("two of " + kind + " are «" + name + "»");
            }
        }
    }

    private String name(Element element) {
        String label = element.attr("aria-label").strip();
        if (!label.isEmpty() || !element.hasAttr("aria-labelledby")) {
            return label;
        }
        String text = List.of(element.attr("aria-labelledby").strip().split("\\s+")).stream()
                .map(page::getElementById)
                .map(found -> found == null ? "" : found.text())
                .collect(Collectors.joining(" "))
                .strip();
        if (text.isEmpty()) {
            wrong.add("a label that is not there: " + element.attr("aria-labelledby"));
        }
        return text;
    }

    private int outside(String tag, String role) {
        return (int) page.select(tag + ", [role=" + role + "]").stream()
                .filter(element -> !element.parents().is(SECTIONING))
                .count();
    }

    private void count(String what, int found) {
        if (found != 1) {
            wrong.add(found + " of " + what);
        }
    }
}
