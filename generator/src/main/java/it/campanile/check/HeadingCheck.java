package it.campanile.check;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.PageCheck;
import it.campanile.diagnostic.Diagnostics;
import org.jsoup.nodes.Element;

/** A page has one first-level heading, and no level is skipped on the way down. */
final class HeadingCheck implements PageCheck {

    @Override
    public void check(BuiltPage page, BuiltSite site, Diagnostics diagnostics) {
        int first = page.document().select("h1").size();
        if (first != 1) {
            diagnostics.error("check/titolo-principale", page.source(), page.url(), String.valueOf(first));
        }
        int level = 0;
        for (Element heading : page.document().select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            if (next > level + 1 && level > 0) {
                diagnostics.error("check/livello-saltato", page.find(heading.text()), page.url(), heading.text());
            }
            level = next;
        }
    }
}
