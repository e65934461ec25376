package it.campanile.check.link;

import it.campanile.check.page.BuiltSite;
import it.campanile.diagnostic.Suggestion;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Says what is wrong with the addresses of a site's pages. Safe for several threads. */
final class Judge {

    private static final Pattern SCHEME = Pattern.compile("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    private static final Pattern MISREAD = Pattern.compile("www|http");
    private static final Pattern MAIL =
            Pattern.compile("mailto:(?:[^\\s@,?]+@[^\\s@,?.]+(?:\\.[^\\s@,?.]+)+(?:,(?!\\?|$))?)*+(?:\\?\\S*)?");
    private static final Pattern PHONE = Pattern.compile("tel:\\+?(?=(?:[^0-9;]*[0-9]){2})[0-9().-]+(?:;\\S+)?");
    private static final String TOP = "top";

    private final BuiltSite site;
    private final Targets targets;
    private final OwnHost host;
    private final Map<Link.Kind, Map<String, Optional<Problem>>> rooted = new ConcurrentHashMap<>();

    Judge(BuiltSite site, Targets targets) {
        this.site = site;
        this.targets = targets;
        this.host = new OwnHost(site.site().settings());
    }

    /** What is wrong with an address on a page; empty when it is good, or leads to another site. */
    Optional<Problem> problem(Link link, String page) {
        String address = link.address();
        if (address.startsWith("/") && !address.startsWith("//")) {
            return rooted.computeIfAbsent(link.kind(), kind -> new ConcurrentHashMap<>())
                    .computeIfAbsent(address, same -> within(address, page, link.kind()));
        }
        if (address.startsWith("mailto:")) {
            return Optional.of(new Problem("check/posta-sbagliata", "mailto:ufficio@comune.esempio.it"))
                    .filter(problem -> !MAIL.matcher(address).matches() || address.equals("mailto:"));
        }
        if (address.startsWith("tel:")) {
            return Optional.of(new Problem("check/telefono-sbagliato", "tel:+390547000000"))
                    .filter(problem -> !PHONE.matcher(address).matches());
        }
        if (address.startsWith("//") || SCHEME.matcher(address).matches()) {
            return host.path(address).flatMap(path -> absolute(path, page, link.kind()));
        }
        return within(address, page, link.kind());
    }

    private Optional<Problem> absolute(String path, String page, Link.Kind kind) {
        Optional<Problem> broken = within(path, page, kind);
        return broken.isPresent() || kind == Link.Kind.NAME
                ? broken
                : Optional.of(new Problem("check/collegamento-assoluto", path));
    }

    private Optional<Problem> within(String address, String page, Link.Kind kind) {
        URI whole;
        try {
            whole = URI.create("http://site" + page).resolve(address);
        } catch (IllegalArgumentException e) {
            return Optional.of(new Problem("check/collegamento-rotto", "–"));
        }
        String path = whole.getPath();
        if (!targets.has(path)) {
            return Optional.of(missing(path));
        }
        String id = whole.getFragment();
        if (id != null && !hasPoint(path, id)) {
            boolean isPage = targets.isPage(path);
            return Optional.of(new Problem(isPage ? "check/ancora-mancante" : "check/simbolo-mancante", id));
        }
        return Optional.of(new Problem("check/collegamento-frainteso", ""))
                .filter(problem ->
                        kind == Link.Kind.WAY && MISREAD.matcher(address).find());
    }

    private Problem missing(String path) {
        if (targets.has(path + "/")) {
            return new Problem("check/collegamento-senza-barra", path + "/");
        }
        return targets.otherwiseWritten(path)
                .map(right -> new Problem("check/collegamento-maiuscole", right))
                .orElseGet(() -> new Problem(
                        "check/collegamento-rotto",
                        Suggestion.nearest(path, site.pages().keySet()).orElse("–")));
    }

    /** A fragment that names an element, the top of the page, a page of a PDF or a passage of the text. */
    private boolean hasPoint(String path, String id) {
        return id.isEmpty()
                || id.equals(TOP)
                || id.startsWith(":~:")
                || !targets.hasIds(path)
                || targets.hasId(path, id);
    }
}
