package it.campanile.check;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.PageCheck;
import it.campanile.diagnostic.Diagnostics;
import org.jsoup.nodes.Element;

/** Every picture says what it shows, or that it shows nothing that matters (WCAG 1.1.1). */
final class ImageCheck implements PageCheck {

    @Override
    public void check(BuiltPage page, BuiltSite site, Diagnostics diagnostics) {
        for (Element image : page.document().select("img:not([alt])")) {
            diagnostics.error("check/immagine-senza-alt", page.find(image.attr("src")), page.url(), image.attr("src"));
        }
    }
}
