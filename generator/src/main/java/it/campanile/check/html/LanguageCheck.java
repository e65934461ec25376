package it.campanile.check.html;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.PageCheck;
import it.campanile.diagnostic.Diagnostics;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Every page says its language (WCAG 3.1.1), and it is that of its texts. That the languages of its parts exist (WCAG 3.1.2)
 * is for the validator to say, which knows the registry of BCP 47.
 */
public final class LanguageCheck implements PageCheck {

    @Override
    public void check(BuiltPage page, BuiltSite site, Diagnostics diagnostics) {
        Element root = page.document().selectFirst("html");
        String tag = root == null ? "" : root.attr("lang").strip();
        if (root == null || tag.isEmpty()) {
            diagnostics.error("check/senza-lingua", root == null ? page.source() : page.at(root), page.url());
            return;
        }
        String language = site.site().language(page.page());
        if (!Locale.forLanguageTag(tag).getLanguage().equals(language)) {
            diagnostics.error("check/altra-lingua", page.at(root), page.url(), tag, language);
        }
    }
}
