package it.campanile.check.criteria;

import org.jsoup.nodes.Element;

/**
 * C.SI.5.1, HTTPS, as far as the site itself can: nothing on a page is fetched or sent over plain HTTP, and every page
 * names its address over HTTPS. Certificate, TLS version and cipher are the real host's to show.
 */
final class Https implements Criterion {

    @Override
    public String code() {
        return "check/c-si-5-1";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        JudgedSite site = walk.site();
        String preview = site.identity().url() + "/";
        for (JudgedPage page : site.pages()) {
            site.requests(page).stream()
                    .filter(request -> request.address().startsWith("http:"))
                    .forEach(request -> faults.fail(page, request.element(), "senza-https", request.address()));
            page.document()
                    .select("form[action^=http:]")
                    .forEach(form -> faults.fail(page, form, "senza-https", form.attr("action")));
            for (Element canonical : page.document().select("link[rel=canonical]")) {
                String address = canonical.attr("href");
                boolean isOurs = address.startsWith(site.address("/")) || address.startsWith(preview);
                faults.require(isOurs, page, canonical, "canonico", address, site.address(page.path()));
            }
        }
        faults.leave(site.home(), "resta", site.identity().host());
    }
}
