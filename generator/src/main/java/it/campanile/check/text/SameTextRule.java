package it.campanile.check.text;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.Sightings;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Two links of a page’s content with the same name lead to the same place (WCAG 2.4.4, 2.4.9). */
final class SameTextRule {

    private final LinkTextRule names;

    /** @param names tells names that say nothing, of which another finding speaks */
    SameTextRule(LinkTextRule names) {
        this.names = names;
    }

    /** Looks at the links in the content of a page, without its menus. */
    void look(Element main, Sightings.OnPage page) {
        Map<String, String> first = new HashMap<>();
        for (Element link : main.getElementsByTag("a")) {
            if (!link.hasAttr("href") || LinkTextRule.isUnheard(link) || link.closest("nav") != null) {
                continue;
            }
            String name = AccessibleName.of(link);
            String told = WordLists.plain(name + " " + link.attr("title"));
            if (told.isEmpty() || names.isEmpty(name)) {
                continue;
            }
            String address = resolve(page.page(), link.attr("href"));
            String other = first.putIfAbsent(told, address);
            if (other != null && !other.equals(address)) {
                page.warning("check/collegamenti-uguali", link, "](" + link.attr("href"), name, other, address);
            }
        }
    }

    private static String resolve(BuiltPage page, String href) {
        try {
            return URI.create(page.url()).resolve(href).toString();
        } catch (IllegalArgumentException e) {
            return href;
        }
    }
}
