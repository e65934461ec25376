package it.campanile.check.criteria;

import it.campanile.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A built site as it stands on its host: pages by path, each parsed once, when it is asked for, and knowing its address. */
final class BuiltSite {

    private static final String INDEX = "index.html";

    private final String name;
    private final String host;
    private final Map<String, Document> parsed = new HashMap<>();
    private final TreeMap<String, String> pages = new TreeMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> files = new HashSet<>();

    private BuiltSite(String name, String host) {
        this.name = name;
        this.host = host;
    }

    /** Reads a built site from its folder. */
    static BuiltSite read(Path folder, String name, String host) {
        BuiltSite site = new BuiltSite(name, host);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String path = "/" + folder.relativize(file).toString().replace('\\', '/');
                boolean isRead = path.endsWith(".html") || path.endsWith(".css") || path.endsWith(".js");
                site.add(path, isRead ? Files.readString(file) : "");
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return site;
    }

    /** A site whose files are given as texts by their path, such as {@code /servizi/index.html}. */
    static BuiltSite of(String name, String host, Map<String, String> files) {
        BuiltSite site = new BuiltSite(name, host);
        files.forEach(site::add);
        return site;
    }

    private void add(String path, String text) {
        files.add(path);
        if (path.endsWith(".html")) {
            String page = path.endsWith("/" + INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
            pages.put(page, text);
        } else {
            texts.put(path, text);
        }
    }

    /** The site as the product judges it. */
    Walk walk() {
        JudgedSite.Identity identity = new JudgedSite.Identity(name, host, address(""), Location.ofFile("sito.yaml"));
        List<JudgedPage> judged = pages.keySet().stream().map(this::judged).toList();
        return new Walk(new JudgedSite(
                identity,
                judged,
                path -> files.contains(path) ? Optional.of(texts.getOrDefault(path, "")) : Optional.empty()));
    }

    private JudgedPage judged(String path) {
        Location source = Location.ofFile(path);
        return new JudgedPage(path, address(path), at(path), source, element -> source);
    }

    /** The pages of some kinds that are there. */
    List<Document> pages(Set<Walk.Kind> kinds) {
        return walk().pages(kinds).stream().map(JudgedPage::document).toList();
    }

    /** Judges each page of some kinds; what leads to none of them is a fault. */
    Verdict judge(Set<Walk.Kind> kinds, BiConsumer<Document, Verdict.Builder> rule) {
        Verdict.Builder verdict = new Verdict.Builder();
        requirePages(kinds, verdict);
        pages(kinds).forEach(page -> rule.accept(page, verdict));
        return verdict.build();
    }

    /** Says which pages of some kinds are not there. */
    void requirePages(Set<Walk.Kind> kinds, Verdict.Builder verdict) {
        Faults faults = new Faults("check/pagine");
        walk().requirePages(kinds, faults);
        Verdict.of(faults.result()).reasons().forEach(reason -> verdict.fail("", reason));
    }

    String name() {
        return name;
    }

    String host() {
        return host;
    }

    String address(String path) {
        return "https://" + host + path;
    }

    /** All pages in the order of their paths. */
    List<Document> pages() {
        return pages.keySet().stream().map(this::at).toList();
    }

    /** All pages but the one for addresses that do not exist. */
    List<Document> findable() {
        return pages().stream().filter(page -> !path(page).equals("/404.html")).toList();
    }

    Document home() {
        return at("/");
    }

    /** Path of the home in the language of a page. */
    String home(Document page) {
        String own = "/" + page.select("html").attr("lang") + "/";
        return path(page).startsWith(own) && pages.containsKey(own) ? own : "/";
    }

    /** Whether an address is on the site's host. */
    boolean owns(String address) {
        return address.startsWith(address("/"));
    }

    /** The page at an address. */
    Optional<Document> page(String address) {
        return owns(address) && pages.containsKey(path(address)) ? Optional.of(at(path(address))) : Optional.empty();
    }

    /** The page at a path that has one. */
    Document at(String path) {
        String text = Objects.requireNonNull(pages.get(path), () -> name + " has no page " + path);
        return parsed.computeIfAbsent(path, page -> Jsoup.parse(text, address(page)));
    }

    /** Whether an address of ours would be answered; of others only the form can be judged. */
    boolean answers(String address) {
        return owns(address) ? page(address).isPresent() || files.contains(path(address)) : address.startsWith("http");
    }

    private String path(String address) {
        return Links.document(address).substring(address("").length());
    }

    /** Path of a page from the site's root. */
    static String path(Document page) {
        return page.location().replaceFirst("^https://[^/]+", "");
    }

    /** The texts of the style sheets that a page links. */
    List<String> styles(Document page) {
        return linked(page, "link[href*='.css']", "href");
    }

    /** The texts of the scripts that a page loads. */
    List<String> scripts(Document page) {
        return linked(page, "script[src]", "src");
    }

    private List<String> linked(Document page, String query, String attribute) {
        return page.select(query).stream()
                .map((Element element) -> Links.resolve(page.location(), element.attr(attribute)))
                .flatMap(Optional::stream)
                .filter(this::owns)
                .map(address -> texts.getOrDefault(path(address), ""))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
