package it.campanile.check.criteria;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * C.SI.3.1, cookies, as far as files show it: no page, also none that the tool does not visit, asks another host for
 * anything before people agree, for whoever is asked can set a cookie. What scripts ask for is not seen, and the cookies
 * that the host itself sends are judged on the published site.
 */
final class Cookies implements Criterion {

    @Override
    public String code() {
        return "check/c-si-3-1";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        walk.requirePages(Walk.DOMAIN_KINDS, faults);
        JudgedSite site = walk.site();
        String own = bare(site.identity().host());
        String preview = host(site.identity().url()).orElse(own);
        for (JudgedPage page : site.pages()) {
            for (Requests.Request request : site.requests(page)) {
                Optional<String> host = host(request.address());
                if (host.filter(found -> found.equals(own) || found.equals(preview))
                        .isEmpty()) {
                    faults.fail(page, request.element(), "terza-parte", request.address());
                }
            }
            for (StyleSheet style : site.styles(page)) {
                style.addresses().stream()
                        .filter(Requests::isAbsolute)
                        .map(Requests::withScheme)
                        .filter(address -> host(address).filter(own::equals).isEmpty())
                        .forEach(address -> faults.fail(page, "terza-parte-stile", style.path(), address));
            }
        }
    }

    /** The host of an address without {@code www.}; empty when it cannot be read. */
    static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).map(Cookies::bare);
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }
}
