package it.campanile.check.html;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.PageCheck;
import it.campanile.diagnostic.Diagnostics;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Every page says its language (WCAG 3.1.1), and it is that of the site. That the languages of its parts exist (WCAG 3.1.2)
 * is for the validator to say, which knows the registry of BCP 47.
 */
public final class LanguageCheck implements PageCheck {

    /** The language of the sites: contents, themes and model are Italian. */
    private static final Locale LANGUAGE = Locale.ITALIAN;

    @Override
    public void check(BuiltPage page, BuiltSite site, Diagnostics diagnostics) {
        Element root = page.document().selectFirst("html");
        String tag = root == null ? "" : root.attr("lang").strip();
        if (root == null || tag.isEmpty()) {
            diagnostics.error("check/senza-lingua", root == null ? page.source() : page.at(root), page.url());
        } else if (!Locale.forLanguageTag(tag).getLanguage().equals(LANGUAGE.getLanguage())) {
            diagnostics.error("check/altra-lingua", page.at(root), page.url(), tag, LANGUAGE.toLanguageTag());
        }
    }
}
