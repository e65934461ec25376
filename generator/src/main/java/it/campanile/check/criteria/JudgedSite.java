package it.campanile.check.criteria;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.diagnostic.Location;
import it.campanile.model.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A site as it stands on its host, as the criteria see it: pages by path, other files as text. Used by one thread.
 */
final class JudgedSite {

    /** Gives the text of a file that is no page; empty when there is no such file. */
    @FunctionalInterface
    interface Texts extends Function<String, Optional<String>> {}

    private final Identity identity;
    private final Texts texts;
    private final SortedMap<String, JudgedPage> pages = new TreeMap<>();
    private final Map<String, Optional<StyleSheet>> styles = new HashMap<>();
    private final Map<String, List<Requests.Request>> requests = new HashMap<>();

    /**
     * What a site says of itself.
     *
     * @param name the name of the town
     * @param host the host under which the site is published
     * @param url its address as the pages write it; another one than the host's in a preview
     * @param at where it says so
     */
    record Identity(String name, String host, String url, Location at) {

        String address(String path) {
            return "https://" + host + path;
        }
    }

    JudgedSite(Identity identity, Collection<JudgedPage> pages, Texts texts) {
        this.identity = identity;
        this.texts = texts;
        pages.forEach(page -> this.pages.put(page.path(), page));
    }

    /** A site that was just built; the criteria are about its Italian pages. */
    static JudgedSite of(BuiltSite built) {
        Identity identity = identity(built.site().settings());
        List<JudgedPage> pages = built.pages().values().stream()
                .filter(page -> !page.page().isTranslation())
                .map(page -> page(page, identity))
                .toList();
        return new JudgedSite(identity, pages, path -> text(built.folder(), path));
    }

    static Identity identity(Settings settings) {
        Location file = Location.ofFile("sites/" + settings.id() + "/sito.yaml");
        Location at = Optional.ofNullable(settings.fields().get("host"))
                .map(host -> host.at())
                .orElse(file);
        return new Identity(settings.text("nome_breve"), settings.text("host"), settings.url(), at);
    }

    private static JudgedPage page(BuiltPage page, Identity identity) {
        return new JudgedPage(page.url(), identity.address(page.url()), page.document(), page.source(), page::at);
    }

    /** A file that is not read is not there either: only texts are asked for by their content. */
    private static Optional<String> text(Path folder, String path) {
        Path file = folder.resolve(path.substring(1)).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(path.endsWith(".css") || path.endsWith(".js") ? Files.readString(file) : "");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Identity identity() {
        return identity;
    }

    String address(String path) {
        return identity.address(path);
    }

    /** All pages in the order of their paths. */
    Collection<JudgedPage> pages() {
        return Collections.unmodifiableCollection(pages.values());
    }

    /** The first page; an empty one when there is none, on which everything is missing. */
    JudgedPage home() {
        return Optional.ofNullable(pages.get("/"))
                .orElseGet(() -> new JudgedPage(
                        "/", address("/"), Document.createShell(""), identity.at(), element -> identity.at()));
    }

    /** Whether an address is on the site's host. */
    boolean owns(String address) {
        return address.startsWith(address("/"));
    }

    /** The page at an address. */
    Optional<JudgedPage> page(String address) {
        return owns(address) ? Optional.ofNullable(pages.get(path(address))) : Optional.empty();
    }

    /** Whether an address of ours would be answered; of others only the form can be judged. */
    boolean answers(String address) {
        return owns(address)
                ? page(address).isPresent() || texts.apply(path(address)).isPresent()
                : address.startsWith("http");
    }

    /** The path of an address, or the address itself when it is elsewhere. */
    String path(String address) {
        String document = Links.document(address);
        return owns(address) ? document.substring(address("").length()) : document;
    }

    /** The style sheets of ours that a page links, each read once. */
    List<StyleSheet> styles(JudgedPage page) {
        return linked(page, "link[href*=.css]", "href")
                .flatMap(address -> styles
                        .computeIfAbsent(
                                path(address), path -> texts.apply(path).map(text -> StyleSheet.of(path, text)))
                        .stream())
                .toList();
    }

    /** The texts of the style sheets of ours that a page links. */
    List<String> styleTexts(JudgedPage page) {
        return linked(page, "link[href*=.css]", "href").flatMap(this::text).toList();
    }

    /** What a page asks other hosts for when it is opened, or its own by a whole address. */
    List<Requests.Request> requests(JudgedPage page) {
        return requests.computeIfAbsent(page.path(), path -> Requests.of(page));
    }

    /** The texts of the scripts of ours that a page loads. */
    List<String> scripts(JudgedPage page) {
        return linked(page, "script[src]", "src").flatMap(this::text).toList();
    }

    private Stream<String> text(String address) {
        return texts.apply(path(address)).stream();
    }

    private Stream<String> linked(JudgedPage page, String query, String attribute) {
        return page.document().select(query).stream()
                .flatMap((Element link) -> Links.resolve(page.address(), link.attr(attribute)).stream())
                .filter(this::owns);
    }
}
