package it.campanile.render;

import it.campanile.assets.Picture;
import it.campanile.assets.SitePictures;
import it.campanile.model.Page;
import it.campanile.model.SiteFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures in the texts of a page: those of the site get their size and their versions, those of others stay as they
 * are. Texts hold no HTML of their own, so that every {@code <img>} is one that was written in Markdown.
 */
final class BodyPictures {

    /** How wide a picture is in the column of text. */
    private static final String SIZES = "(min-width: 768px) 45rem, 100vw";

    private static final Pattern IMAGE = Pattern.compile("<img src=\"([^\"]*)\"([^>]*?) ?/>");

    private final Page page;
    private final SitePictures pictures;

    BodyPictures(Page page, SitePictures pictures) {
        this.page = page;
        this.pictures = pictures;
    }

    /** The HTML of a text with its pictures as the site has them. */
    String in(String html) {
        return IMAGE.matcher(html)
                .replaceAll(match -> Matcher.quoteReplacement(picture(match.group(1))
                        .map(found -> markup(found, match.group(2)))
                        .orElse(match.group())));
    }

    private Optional<Picture> picture(String source) {
        String name = source.replace("&amp;", "&");
        return find(name).or(() -> name.indexOf('%') < 0 ? Optional.empty() : find(decoded(name)));
    }

    private Optional<Picture> find(String name) {
        String url = SiteFile.url(name, page);
        Optional<Picture> found = pictures.find(url);
        if (found.isPresent()) {
            pictures.choose(url);
        }
        return found;
    }

    /** A plus stands for itself in the path of an address. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    private static String markup(Picture picture, String attributes) {
        StringBuilder html = new StringBuilder();
        picture.webpSrcset()
                .ifPresent(versions -> html.append("<picture><source type=\"image/webp\"")
                        .append(choice(versions))
                        .append('>'));
        html.append("<img src=\"").append(escaped(picture.address())).append('"');
        picture.srcset().ifPresent(versions -> html.append(choice(versions)));
        html.append(attributes);
        picture.size()
                .ifPresent(size -> html.append(" width=\"%d\" height=\"%d\"".formatted(size.width(), size.height())));
        html.append(" loading=\"lazy\" decoding=\"async\">");
        picture.webpSrcset().ifPresent(versions -> html.append("</picture>"));
        return html.toString();
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;");
    }

    private static String choice(String versions) {
        return " srcset=\"" + escaped(versions) + "\" sizes=\"" + SIZES + "\"";
    }
}
