package it.campanile.criteria;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * C.SI.5.1, HTTPS, as far as the site itself can: nothing on a page is fetched or sent over plain HTTP, and every page
 * names its address over HTTPS. Certificate, TLS version and cipher are the real host's to show.
 */
final class Https implements Criterion {

    private static final String PLAIN =
            "[src^='http:'], link[href^='http:'], form[action^='http:'], use[href^='http:']";

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        for (Document page : site.pages()) {
            String path = BuiltSite.path(page);
            page.select(PLAIN).forEach(element -> verdict.fail(path, "richiesta senza HTTPS: " + element.outerHtml()));
            for (Element canonical : page.select("link[rel=canonical]")) {
                verdict.require(
                        canonical.attr("href").startsWith(site.address("/")),
                        path,
                        "l’indirizzo canonico è " + canonical.attr("href"));
            }
        }
        return verdict.build();
    }
}
