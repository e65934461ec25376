package it.campanile.check;

import it.campanile.diagnostic.Diagnostics;

/** Every page has a title that no other page of the site has (WCAG 2.4.2), and a language (WCAG 3.1.1). */
final class TitleCheck implements SiteCheck.PageCheck {

    @Override
    public void check(BuiltPage page, SiteCheck.BuiltSite site, Diagnostics diagnostics) {
        String title = page.document().title();
        if (title.isBlank()) {
            diagnostics.error("check/senza-titolo", page.source(), page.url());
        } else {
            site.pages().values().stream()
                    .filter(other -> other.url().compareTo(page.url()) < 0)
                    .filter(other -> other.document().title().equals(title))
                    .findFirst()
                    .ifPresent(other -> diagnostics.error(
                            "check/titolo-doppio",
                            page.find(page.page().item().title()),
                            page.url(),
                            title,
                            other.url()));
        }
        if (page.document().select("html[lang]").isEmpty()) {
            diagnostics.error("check/senza-lingua", page.source(), page.url());
        }
    }
}
