package it.campanile.check.criteria;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Links as the public tool follows them, with its quirks. */
final class Links {

    private static final Pattern ON_CLICK = Pattern.compile("location\\.href\\s*=\\s*['\"]([^'\"]+)['\"]");

    private static final Pattern DETAILS = Pattern.compile("[?#].*$", Pattern.DOTALL);

    private Links() {}

    /** Whether the tool takes the link for one: {@code #} and nothing are placeholders. */
    static boolean isReal(Element link) {
        String href = link.attr("href");
        return !href.isEmpty() && !href.equals("#");
    }

    /** The elements of a name that are real links. */
    static List<Element> all(Element scope, String name) {
        return DataElement.all(scope, name).stream().filter(Links::isReal).toList();
    }

    /** The first element of a name that is a real link. */
    static Optional<Element> first(Element scope, String name) {
        return all(scope, name).stream().findFirst();
    }

    /**
     * Where a link leads. An href with {@code www} or {@code http} anywhere is taken for absolute, so that a path with
     * these letters leads nowhere.
     *
     * @param base address of the page that the link is resolved against
     */
    static Optional<String> resolve(String base, String href) {
        try {
            URI address = href.contains("www") || href.contains("http") ? new URI(href) : new URI(base).resolve(href);
            return address.isAbsolute() ? Optional.of(address.toString()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Where the DOM property {@code href} points: a placeholder is the page itself. */
    static Optional<String> property(String base, Element link) {
        if (!isReal(link)) {
            return Optional.of(base);
        }
        try {
            return Optional.of(new URI(base).resolve(link.attr("href")).toString());
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** The target written on a button of the page «Vivere»: its href, or the address in its onclick. */
    static Optional<String> button(Element button) {
        if (isReal(button)) {
            return Optional.of(button.attr("href"));
        }
        Matcher click = ON_CLICK.matcher(button.attr("onclick"));
        return click.find() ? Optional.of(click.group(1)) : Optional.empty();
    }

    /** An address without its fragment and its query. */
    static String document(String address) {
        return DETAILS.matcher(address).replaceFirst("");
    }
}
