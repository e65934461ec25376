package it.campanile.check.html;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.PageCheck;
import it.campanile.diagnostic.Diagnostics;
import org.jsoup.nodes.Element;

/** Every page has a title that no other page of the site has (WCAG 2.4.2). */
public final class TitleCheck implements PageCheck {

    @Override
    public void check(BuiltPage page, BuiltSite site, Diagnostics diagnostics) {
        String title = page.title();
        String first = site.firstTitled().getOrDefault(title, page.url());
        Element head = page.document().head();
        Element element = head.selectFirst("title");
        if (title.isBlank()) {
            diagnostics.error("check/senza-titolo", page.at(element == null ? head : element), page.url());
        } else if (!first.equals(page.url())) {
            diagnostics.error(
                    "check/titolo-doppio",
                    page.at(element == null ? head : element, page.page().item().title()),
                    page.url(),
                    title,
                    first);
        }
    }
}
