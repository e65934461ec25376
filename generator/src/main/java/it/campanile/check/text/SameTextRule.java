package it.campanile.check.text;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.Sightings;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Two links with the same name lead to the same place, unless the heading or the item of the list above tells them apart
 * (WCAG 2.4.4 with its techniques H78 and H80).
 */
final class SameTextRule {

    private static final int LEVELS = 6;

    private final LinkTextRule names;

    /** @param names tells names that say nothing, of which another finding speaks */
    SameTextRule(LinkTextRule names) {
        this.names = names;
    }

    /**
     * What a link is heard with.
     *
     * @param heading the heading above it
     * @param item the item of a list in whose list it stands
     */
    private record Told(
            String name,
            @Nullable Element heading,
            @Nullable Element item) {}

    /** Looks at the links in the content of a page, without its menus. */
    void look(Element main, Sightings.OnPage page) {
        @Nullable Element[] headings = new @Nullable Element[LEVELS + 1];
        Map<Told, String> first = new HashMap<>();
        for (Element element : main.getAllElements()) {
            int level = level(element);
            if (level > 0) {
                headings[level] = element;
                for (int deeper = level + 1; deeper <= LEVELS; deeper++) {
                    headings[deeper] = null;
                }
            } else if (isLink(element)) {
                look(element, headings, first, page);
            }
        }
    }

    private void look(Element link, @Nullable Element[] headings, Map<Told, String> first, Sightings.OnPage page) {
        String name = AccessibleName.of(link);
        String plain = WordLists.plain(name + " " + link.attr("title"));
        if (plain.isEmpty() || names.isEmpty(name)) {
            return;
        }
        String address = resolve(page.page(), link.attr("href"));
        Told told = new Told(plain, above(link, headings), itemAbove(link));
        String other = first.putIfAbsent(told, address);
        if (other != null && !other.equals(address)) {
            page.warning("check/collegamenti-uguali", link, "](" + link.attr("href") + ")", name, other, address);
        }
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a")
                && element.hasAttr("href")
                && !LinkTextRule.isUnheard(element)
                && nearest(element, "nav") == null;
    }

    private static int level(Element element) {
        String name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }

    /** The heading above a link; of a link in a heading, the one above that. */
    private static @Nullable Element above(Element link, @Nullable Element[] headings) {
        for (int level = LEVELS; level > 0; level--) {
            Element heading = headings[level];
            if (heading != null && !isWithin(link, heading)) {
                return heading;
            }
        }
        return null;
    }

    private static boolean isWithin(Element link, Element heading) {
        for (Element parent = link.parent(); parent != null; parent = parent.parent()) {
            if (parent.equals(heading)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Element itemAbove(Element link) {
        Element item = nearest(link, "li");
        return item == null ? null : nearest(item, "li");
    }

    /** The nearest element of a name around another one. */
    private static @Nullable Element nearest(Element inner, String name) {
        Element element = inner.parent();
        while (element != null && !element.normalName().equals(name)) {
            element = element.parent();
        }
        return element;
    }

    /** The page to which a link leads; a place within it tells no other page. */
    private static String resolve(BuiltPage page, String href) {
        String whole = href.indexOf('#') < 0 ? href : href.substring(0, href.indexOf('#'));
        try {
            return whole.isEmpty()
                    ? page.url()
                    : URI.create(page.url()).resolve(whole).toString();
        } catch (IllegalArgumentException e) {
            return href;
        }
    }
}
