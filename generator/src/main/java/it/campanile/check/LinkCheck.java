package it.campanile.check;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Suggestion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Element;

/** Every link within the site leads to a page or a file, and its fragment to an element of that page. */
final class LinkCheck implements SiteCheck.PageCheck {

    @Override
    public void check(BuiltPage page, SiteCheck.BuiltSite site, Diagnostics diagnostics) {
        for (String attribute : new String[] {"href", "src"}) {
            for (Element element : page.document().select("[" + attribute + "]")) {
                String link = element.attr(attribute);
                if (isInternal(link)) {
                    check(link, page, site, diagnostics);
                }
            }
        }
    }

    private static boolean isInternal(String link) {
        return !link.startsWith("//") && !link.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    }

    private static void check(String link, BuiltPage page, SiteCheck.BuiltSite site, Diagnostics diagnostics) {
        URI address;
        try {
            address = URI.create("http://site" + page.url()).resolve(link);
        } catch (IllegalArgumentException e) {
            diagnostics.error("check/collegamento-rotto", page.find(link), page.url(), link, "–");
            return;
        }
        String path = address.getPath();
        BuiltPage target = site.pages().get(path);
        if (target == null && !isFile(site.folder(), path)) {
            String nearest = Suggestion.nearest(path, site.pages().keySet()).orElse("–");
            diagnostics.error("check/collegamento-rotto", page.find(link), page.url(), link, nearest);
        } else if (target != null && address.getFragment() != null && !hasId(target, address.getFragment())) {
            diagnostics.error("check/ancora-mancante", page.find(link), page.url(), link, address.getFragment());
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
