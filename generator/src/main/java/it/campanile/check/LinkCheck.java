package it.campanile.check;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.PageCheck;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every link within the site leads to a page or a file, and its fragment to an element of that page. */
final class LinkCheck implements PageCheck {

    @Override
    public void check(BuiltPage page, BuiltSite site, Diagnostics diagnostics) {
        page.links().forEach(link -> check(link, page, site, diagnostics));
    }

    private static void check(String link, BuiltPage page, BuiltSite site, Diagnostics diagnostics) {
        URI address;
        try {
            address = URI.create("http://site" + page.url()).resolve(link);
        } catch (IllegalArgumentException e) {
            report("check/collegamento-rotto", link, "–", page, site, diagnostics);
            return;
        }
        String path = address.getPath();
        BuiltPage target = site.pages().get(path);
        if (target == null && !isFile(site.folder(), path)) {
            String nearest = Suggestion.nearest(path, site.pages().keySet()).orElse("–");
            report("check/collegamento-rotto", link, nearest, page, site, diagnostics);
        } else if (target != null && address.getFragment() != null && !hasId(target, address.getFragment())) {
            report("check/ancora-mancante", link, address.getFragment(), page, site, diagnostics);
        }
    }

    /** A link that its page's own text does not have comes from the theme: it is told once, not on every page. */
    private static void report(
            String code, String link, String detail, BuiltPage page, BuiltSite site, Diagnostics diagnostics) {
        Location at = page.find(link);
        boolean sameEverywhere = link.startsWith("/");
        if (at.line() > 0
                || !sameEverywhere
                || page.url().equals(site.firstUse().get(link))) {
            diagnostics.error(code, at, page.url(), link, detail);
        }
    }

    private static boolean isFile(Path folder, String path) {
        Path file = folder.resolve(path.startsWith("/") ? path.substring(1) : path);
        return !path.endsWith("/") && Files.isRegularFile(file);
    }

    private static boolean hasId(BuiltPage page, String id) {
        return id.isEmpty() || page.document().getElementById(id) != null;
    }
}
