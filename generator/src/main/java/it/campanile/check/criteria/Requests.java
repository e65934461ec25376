package it.campanile.check.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** What a page asks for when it is opened, without anyone having chosen anything: absolute addresses with their elements. */
final class Requests implements NodeVisitor {

    /**
     * One of them.
     *
     * @param address with its scheme; of one that follows the page's, {@code https:}
     */
    record Request(Element element, String address) {}

    private static final Map<String, List<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("script", List.of("src")),
            Map.entry("iframe", List.of("src")),
            Map.entry("frame", List.of("src")),
            Map.entry("img", List.of("src", "srcset")),
            Map.entry("source", List.of("src", "srcset")),
            Map.entry("video", List.of("src", "poster")),
            Map.entry("audio", List.of("src")),
            Map.entry("track", List.of("src")),
            Map.entry("embed", List.of("src")),
            Map.entry("object", List.of("data")),
            Map.entry("input", List.of("src")),
            Map.entry("use", List.of("href", "xlink:href")),
            Map.entry("image", List.of("href", "xlink:href")));

    private static final Set<String> LOADED = Set.of(
            "stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "manifest", "apple-touch-icon");

    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern CHOICE = Pattern.compile("\\s*,\\s+|\\s+[\\d.]+[wx]\\s*,?\\s*");

    private final List<Request> found = new ArrayList<>();

    private Requests() {}

    /** The requests of a page to addresses with a scheme or a host of their own; not those of its style sheets. */
    static List<Request> of(JudgedPage page) {
        Requests requests = new Requests();
        page.document().traverse(requests);
        return requests.found;
    }

    /** An address with a host; of a relative one, nothing. */
    static boolean isAbsolute(String address) {
        String start = address.substring(0, Math.min(address.length(), "https:".length()))
                .toLowerCase(Locale.ROOT);
        return start.startsWith("//") || start.startsWith("http:") || start.startsWith("https:");
    }

    static String withScheme(String address) {
        return address.startsWith("//") ? "https:" + address : address;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        for (String attribute : ATTRIBUTES.getOrDefault(element.normalName(), List.of())) {
            if (attribute.equals("srcset")) {
                CHOICE.splitAsStream(element.attr(attribute)).forEach(choice -> add(element, choice));
            } else {
                add(element, element.attr(attribute));
            }
        }
        if (element.nameIs("link") && isLoaded(element)) {
            add(element, element.attr("href"));
        }
        if (element.hasAttr("style") || element.nameIs("style")) {
            String style = element.nameIs("style") ? element.data() : "x{" + element.attr("style") + "}";
            if (style.contains("url(") || style.contains("@import")) {
                StyleSheet.of("", style).addresses().forEach(address -> add(element, address));
            }
        }
    }

    private static boolean isLoaded(Element link) {
        return WHITE.splitAsStream(link.attr("rel").toLowerCase(Locale.ROOT)).anyMatch(LOADED::contains);
    }

    /** What is within {@code template} waits, and what is within {@code noscript} is for browsers without scripts. */
    private void add(Element element, String address) {
        if (isAbsolute(address) && element.closest("template, noscript") == null) {
            found.add(new Request(element, withScheme(address)));
        }
    }
}
