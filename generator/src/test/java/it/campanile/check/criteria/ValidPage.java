package it.campanile.check.criteria;

import it.campanile.check.html.HtmlCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What can be said of a page without a browser: whether its HTML is valid, its ids are told apart, its headings in order. */
final class ValidPage {

    private ValidPage() {}

    static List<String> problems(String html) {
        List<String> problems = new ArrayList<>(
                HtmlCheck.faults(html).stream().map(fault -> "nu: " + fault).toList());
        Document page = Jsoup.parse(html);
        problems.addAll(repeatedIds(page));
        problems.addAll(headings(page));
        return problems;
    }

    private static List<String> repeatedIds(Document page) {
        Set<String> seen = new HashSet<>();
        return page.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !seen.add(id))
                .map(id -> "id: " + id)
                .toList();
    }

    /** One heading of the first level, before all others, and no level left out on the way down. */
    private static List<String> headings(Document page) {
        List<String> problems = new ArrayList<>();
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > last + 1 || (level == 1 && last > 0)) {
                problems.add("heading: h" + level + " after h" + last + ": " + heading.text());
            }
            last = level;
        }
        return last == 0 ? List.of("heading: none") : problems;
    }
}
