package it.campanile.check.privacy;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.Sightings;
import it.campanile.check.page.WholeCheck;
import it.campanile.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jsoup.nodes.Element;

/**
 * Nobody but the site itself learns that a page is read, unless the reader agrees: pages and their style sheets ask nothing
 * of other hosts (Garante, guidelines on cookies of 10 June 2021).
 */
public final class ThirdPartyCheck implements WholeCheck {

    @Override
    public void check(BuiltSite site, Diagnostics diagnostics) {
        ThirdParty thirdParty = ThirdParty.of(site.site().settings());
        Sightings sightings = new Sightings();
        ConcurrentMap<String, User> styles = new ConcurrentHashMap<>();
        site.pages().values().parallelStream().forEach(page -> {
            thirdParty
                    .requests(page)
                    .forEach(request -> sightings
                            .on(page)
                            .error("check/richiesta-esterna", request.element(), request.url(), request.url()));
            collectStyles(page, styles);
        });
        new TreeMap<>(styles).forEach((style, user) -> {
            for (String url : thirdParty.inStyle(read(site.folder(), style))) {
                sightings.on(user.page()).error("check/stile-esterno", user.element(), url, url, style);
            }
        });
        sightings.report(diagnostics);
    }

    /** A page with a style sheet, and the element that asks for it. */
    private record User(BuiltPage page, Element element) {

        /** The one of the first page, whichever thread comes first. */
        static User first(User one, User other) {
            return one.page().url().compareTo(other.page().url()) <= 0 ? one : other;
        }
    }

    private static void collectStyles(BuiltPage page, ConcurrentMap<String, User> styles) {
        for (Element link : page.document().head().select("link[rel~=(?i)stylesheet][href^=/]")) {
            String style = link.attr("href").replaceAll("[?#].*", "");
            if (!style.startsWith("//")) {
                styles.merge(style, new User(page, link), User::first);
            }
        }
    }

    /** A style sheet of the built site; empty when it is not there, which is another check’s finding. */
    private static String read(Path folder, String style) {
        Path file = folder.resolve(style.substring(1));
        try {
            return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
