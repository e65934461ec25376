package it.campanile.check.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * An address that an element of a page has.
 *
 * @param element who has it
 * @param address as it is written, without space around it
 * @param kind what it is for
 */
public record Link(Element element, String address, Kind kind) {

    private static final Pattern STYLE_URL =
            Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^'\"()\\s]*))\\s*\\)");
    private static final Pattern CANDIDATE =
            Pattern.compile("([^\\s,]\\S*[^\\s,]|[^\\s,])(?:\\s+[0-9.]+[wxh])?\\s*(?:,|$)");
    private static final Pattern REFRESH =
            Pattern.compile("\\s*[0-9.]*\\s*[;,]\\s*(?:[uU][rR][lL]\\s*=\\s*)?['\"]?([^'\"]*)['\"]?\\s*");
    private static final Pattern ROOTED = Pattern.compile("/(?:[^/\\s]\\S*)?");

    /** What an address is for. */
    public enum Kind {
        /** Somebody can go there. */
        WAY,
        /** The browser loads it. */
        PART,
        /** A name of the page or of a picture for other programs, which want it whole. */
        NAME,
        /** The browser goes there by itself. */
        REDIRECT
    }

    /** The addresses in a page or a part of it, in their order. */
    public static List<Link> of(Element part) {
        List<Link> links = new ArrayList<>();
        for (Element element : part.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                add(element, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue(), links);
            }
            if (element.nameIs("style")) {
                styled(element, element.data(), links);
            }
        }
        return links;
    }

    private static void add(Element element, String attribute, String value, List<Link> links) {
        switch (attribute) {
            case "href", "xlink:href" -> links.add(new Link(element, value.strip(), ofHref(element)));
            case "src", "poster" -> links.add(new Link(element, value.strip(), Kind.PART));
            case "action", "formaction" -> links.add(new Link(element, value.strip(), Kind.WAY));
            case "data" -> {
                if (element.nameIs("object")) {
                    links.add(new Link(element, value.strip(), Kind.PART));
                }
            }
            case "srcset", "imagesrcset" -> {
                Matcher candidate = CANDIDATE.matcher(value);
                while (candidate.find()) {
                    links.add(new Link(element, candidate.group(1), Kind.PART));
                }
            }
            case "style" -> styled(element, value, links);
            case "content" -> content(element, value, links);
            default -> {
                if (attribute.startsWith("data-") && ROOTED.matcher(value).matches()) {
                    links.add(new Link(element, value, Kind.PART));
                }
            }
        }
    }

    private static Kind ofHref(Element element) {
        if (!element.nameIs("link")) {
            return element.nameIs("a") || element.nameIs("area") ? Kind.WAY : Kind.PART;
        }
        List<String> relations =
                List.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        return relations.contains("canonical") || relations.contains("alternate") ? Kind.NAME : Kind.PART;
    }

    private static void content(Element element, String value, List<Link> links) {
        if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            Matcher refresh = REFRESH.matcher(value);
            if (refresh.matches()) {
                links.add(new Link(element, refresh.group(1).strip(), Kind.REDIRECT));
            }
        } else if (value.startsWith("http://") || value.startsWith("https://")) {
            links.add(new Link(element, value.strip(), Kind.NAME));
        }
    }

    private static void styled(Element element, String style, List<Link> links) {
        urls(style).forEach(url -> links.add(new Link(element, url, Kind.PART)));
    }

    /** The addresses in a style, but for those that are within it. */
    static List<String> urls(String style) {
        List<String> urls = new ArrayList<>();
        Matcher matcher = STYLE_URL.matcher(style);
        while (matcher.find()) {
            String url = matcher.group(1) != null
                    ? matcher.group(1)
                    : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            if (!url.isEmpty() && !url.startsWith("#") && !url.startsWith("data:")) {
                urls.add(url);
            }
        }
        return urls;
    }
}
