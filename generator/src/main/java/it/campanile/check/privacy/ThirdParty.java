package it.campanile.check.privacy;

import it.campanile.check.page.BuiltPage;
import it.campanile.model.Settings;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a browser asks of other hosts as soon as it opens a page, before the reader agreed to anything: scripts, styles,
 * pictures, frames, fonts. Links that one follows are none of these, nor is what waits for consent in a {@code data-}
 * attribute.
 */
public final class ThirdParty {

    /** Relations of a link element that make a browser ask for the address, or connect to its host. */
    private static final Set<String> ASKED = Set.of(
            "stylesheet",
            "icon",
            "apple-touch-icon",
            "apple-touch-icon-precomposed",
            "mask-icon",
            "manifest",
            "preload",
            "modulepreload",
            "prefetch",
            "prerender",
            "preconnect",
            "dns-prefetch");

    /** Element → its attributes with an address that is asked for at once. */
    private static final Map<String, List<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("audio", List.of("src")),
            Map.entry("base", List.of("href")),
            Map.entry("embed", List.of("src")),
            Map.entry("frame", List.of("src")),
            Map.entry("iframe", List.of("src")),
            Map.entry("image", List.of("href", "xlink:href")),
            Map.entry("img", List.of("src", "srcset")),
            Map.entry("input", List.of("src")),
            Map.entry("link", List.of("href", "imagesrcset")),
            Map.entry("object", List.of("data")),
            Map.entry("script", List.of("src", "href", "xlink:href")),
            Map.entry("source", List.of("src", "srcset")),
            Map.entry("track", List.of("src")),
            Map.entry("use", List.of("href", "xlink:href")),
            Map.entry("video", List.of("src", "poster")));

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CSS =
            Pattern.compile("url\\(\\s*[\"']?([^\"')\\s]+)|@import\\s+[\"']([^\"']+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CANDIDATE = Pattern.compile("(?:^|,)\\s*(\\S+)");
    private static final Pattern FOREIGN = Pattern.compile("(?i)(?:(?:https?|wss?|ftp):)?[/\\\\]{2}.*", Pattern.DOTALL);

    private final Set<String> own;

    private ThirdParty(Set<String> own) {
        this.own = own;
    }

    /** Everything but the site’s own host is a third party. */
    public static ThirdParty of(Settings settings) {
        Set<String> own = new HashSet<>();
        own.add(settings.text("host").toLowerCase(Locale.ROOT));
        own.add(host(settings.url()));
        return new ThirdParty(own);
    }

    /**
     * An address of another host that a page asks for.
     *
     * @param element what asks for it
     * @param url the address as it is written
     */
    public record Request(Element element, String url) {}

    /** What a page asks of other hosts at once, in the order of its elements. */
    public List<Request> requests(BuiltPage page) {
        List<Request> requests = new ArrayList<>();
        for (Element element : page.document().getAllElements()) {
            if (element.attributesSize() > 0) {
                String name = element.normalName();
                List<String> attributes = ATTRIBUTES.getOrDefault(name, List.of());
                if (!attributes.isEmpty() && (!name.equals("link") || isAsked(element))) {
                    attributes.forEach(attribute -> collect(element, attribute, requests));
                }
                if (element.hasAttr("style")) {
                    inStyle(element.attr("style")).forEach(url -> requests.add(new Request(element, url)));
                }
            }
            if (element.normalName().equals("style")) {
                inStyle(element.data()).forEach(url -> requests.add(new Request(element, url)));
            }
        }
        return requests;
    }

    /** What a style sheet asks of other hosts. */
    public List<String> inStyle(String css) {
        List<String> urls = new ArrayList<>();
        // Most style attributes name no address at all.
        if (css.indexOf("//") < 0) {
            return urls;
        }
        Matcher matcher = CSS.matcher(COMMENT.matcher(css).replaceAll(" "));
        while (matcher.find()) {
            String url = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (isForeign(url)) {
                urls.add(url);
            }
        }
        return urls;
    }

    private void collect(Element element, String attribute, List<Request> requests) {
        String value = element.attr(attribute).strip();
        if (value.isEmpty()) {
            return;
        }
        if (attribute.endsWith("srcset")) {
            CANDIDATE.matcher(value).results().map(match -> match.group(1)).forEach(url -> {
                if (isForeign(url)) {
                    requests.add(new Request(element, url));
                }
            });
        } else if (isForeign(value)) {
            requests.add(new Request(element, value));
        }
    }

    private static boolean isAsked(Element link) {
        for (String relation : link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (ASKED.contains(relation)) {
                return true;
            }
        }
        return false;
    }

    private boolean isForeign(String url) {
        return FOREIGN.matcher(url).matches() && !own.contains(host(url));
    }

    /** The host of an absolute address; the whole address when it has none that can be read. */
    private static String host(String url) {
        try {
            String host = URI.create(url.replace('\\', '/')).getHost();
            return host == null ? url : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
