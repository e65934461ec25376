package it.campanile.check.criteria;

import java.net.URI;

/**
 * C.SI.3.1, cookies: none of other hosts before consent. Since other hosts cannot be reached while we look, whoever is only
 * asked counts as one who could set them.
 */
final class SeenCookies implements SeenCriterion {

    private static final String HOST = "127.0.0.1";

    @Override
    public void judge(Seen page, Verdict.Builder verdict) {
        page.cookies().stream()
                .filter(domain -> !domain.equals(HOST))
                .forEach(domain -> verdict.fail(page.path(), "cookie di terze parti: " + domain));
        page.requests().stream()
                .filter(address -> address.startsWith("http") || address.startsWith("ws"))
                .filter(address -> !HOST.equals(URI.create(address).getHost()))
                .forEach(address -> verdict.fail(page.path(), "richiesta a terze parti: " + address));
    }
}
