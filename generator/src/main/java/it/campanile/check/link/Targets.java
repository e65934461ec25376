package it.campanile.check.link;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a built site has, by address: its pages, the files in its folder, and the ids in both. Safe for several threads. */
final class Targets {

    private static final String INDEX = "index.html";

    private final BuiltSite site;
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();

    Targets(BuiltSite site) {
        this.site = site;
        site.pages().keySet().forEach(this::know);
        try (Stream<Path> files = Files.walk(site.folder())) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String address = "/" + site.folder().relativize(file).toString().replace('\\', '/');
                know(address);
                if (address.endsWith("/" + INDEX)) {
                    know(address.substring(0, address.length() - INDEX.length()));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void know(String address) {
        known.add(address);
        folded.putIfAbsent(address.toLowerCase(Locale.ROOT), address);
    }

    /** Whether there is a page or a file at an address. */
    boolean has(String path) {
        return known.contains(path);
    }

    /** The address that differs from this one only in capital letters. */
    Optional<String> otherwiseWritten(String path) {
        String folder = path.endsWith("/") ? path : path + "/";
        String lower = path.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(folded.getOrDefault(lower, folded.get(folder.toLowerCase(Locale.ROOT))));
    }

    /** Addresses of the styles of the site. */
    Set<String> styles() {
        return known.stream().filter(address -> address.endsWith(".css")).collect(Collectors.toSet());
    }

    /** Whether there is a page at an address. */
    boolean isPage(String path) {
        return site.pages().containsKey(path);
    }

    /** Whether it can be told which ids there are at an address. */
    boolean hasIds(String path) {
        return isPage(path) || path.endsWith(".svg");
    }

    /** Whether an element at an address has this id, or is an anchor of this name. */
    boolean hasId(String path, String id) {
        return ids.computeIfAbsent(path, this::ids).contains(id);
    }

    private Set<String> ids(String path) {
        BuiltPage page = site.pages().get(path);
        Document document = page != null ? page.document() : drawing(path);
        Set<String> found = new HashSet<>();
        for (Element element : document.getAllElements()) {
            if (!element.id().isEmpty()) {
                found.add(element.id());
            }
            if (element.nameIs("a") && element.hasAttr("name")) {
                found.add(element.attr("name"));
            }
        }
        return found;
    }

    private Document drawing(String path) {
        try {
            return Jsoup.parse(Files.readString(site.folder().resolve(path.substring(1))), "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
