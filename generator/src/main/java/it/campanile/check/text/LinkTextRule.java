package it.campanile.check.text;

import it.campanile.check.page.Sightings;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A link has a name that tells where it leads, also when one hears it without what stands around it (WCAG 2.4.4). */
final class LinkTextRule implements TextRule {

    /** An address with more than the name of a site, which people do know by its name. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://\\S+|www\\.\\S+/\\S+)");

    private static final int PAGE_NUMBER = 3;

    private final Set<String> empty = WordLists.lines("collegamenti-vuoti.txt");

    @Override
    public void look(Element element, Sightings.OnPage page) {
        if (!element.normalName().equals("a") || !element.hasAttr("href") || isUnheard(element)) {
            return;
        }
        String name = AccessibleName.of(element);
        String href = element.attr("href");
        String title = element.attr("title").strip();
        if (name.isEmpty()) {
            page.error("check/collegamento-muto", element, "](" + href + ")", href);
        } else if (!title.isEmpty() && !title.equals(name)) {
            return;
            // An entry of the page’s own index says what the heading says.
        } else if (isEmpty(name) && !href.startsWith("#")) {
            page.warning("check/collegamento-generico", element, "[" + name + "]", name, href);
        } else if (ADDRESS.matcher(name).matches()) {
            page.warning("check/collegamento-indirizzo", element, name, name);
        }
    }

    /** Whether a text says nothing of where a link leads. */
    boolean isEmpty(String name) {
        String plain = WordLists.plain(name);
        return empty.contains(plain) || (plain.isEmpty() && name.length() < PAGE_NUMBER);
    }

    /** Neither heard nor reached with the keyboard: the picture of a card whose title is the link. */
    static boolean isUnheard(Element link) {
        for (Element element = link; element != null; element = element.parent()) {
            if (AccessibleName.isHidden(element)) {
                return true;
            }
        }
        return false;
    }
}
