package it.campanile.check;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.PageCheck;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;

/** Every page has a title that no other page of the site has (WCAG 2.4.2), and a language (WCAG 3.1.1). */
final class TitleCheck implements PageCheck {

    @Override
    public void check(BuiltPage page, BuiltSite site, Diagnostics diagnostics) {
        String title = page.title();
        String first = site.firstTitled().getOrDefault(title, page.url());
        if (title.isBlank()) {
            diagnostics.error("check/senza-titolo", page.source(), page.url());
        } else if (!first.equals(page.url())) {
            Location at = page.find(page.page().item().title());
            diagnostics.error("check/titolo-doppio", at, page.url(), title, first);
        }
        if (page.document().select("html[lang]").isEmpty()) {
            diagnostics.error("check/senza-lingua", page.source(), page.url());
        }
    }
}
