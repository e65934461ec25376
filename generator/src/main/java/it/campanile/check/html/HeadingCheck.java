package it.campanile.check.html;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.PageCheck;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A page has one first-level heading, no level is skipped on the way down, and no heading is empty (WCAG 1.3.1, 2.4.6). */
public final class HeadingCheck implements PageCheck {

    @Override
    public void check(BuiltPage page, BuiltSite site, Diagnostics diagnostics) {
        Elements first = page.document().select("h1");
        if (first.size() != 1) {
            Location at = first.isEmpty()
                    ? page.source()
                    : page.at(first.get(1), first.get(1).text());
            diagnostics.error("check/titolo-principale", at, page.url(), String.valueOf(first.size()));
        }
        int level = 0;
        for (Element heading : page.document().select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            if (next > level + 1 && level > 0) {
                diagnostics.error(
                        "check/livello-saltato", page.at(heading, heading.text()), page.url(), heading.text());
            }
            if (isEmpty(heading)) {
                diagnostics.error("check/titolo-vuoto", page.at(heading), page.url(), heading.tagName());
            }
            level = next;
        }
    }

    private static boolean isEmpty(Element heading) {
        return heading.text().isBlank()
                && heading.select("img[alt], [aria-label]").stream()
                        .allMatch(part -> (part.attr("alt") + part.attr("aria-label")).isBlank())
                && heading.attr("aria-label").isBlank();
    }
}
