package it.campanile.assets;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The icons of Bootstrap Italia and those of the theme, as sprites of those in use. */
final class IconSprite {

    private static final String PREFIX = "it-";
    private static final Pattern SYMBOL =
            Pattern.compile("<symbol\\b[^>]*?\\bid=\"" + PREFIX + "([^\"]+)\".*?</symbol>", Pattern.DOTALL);
    private static final Pattern SVG =
            Pattern.compile("<svg\\b[^>]*?\\bviewBox=\"([^\"]+)\"[^>]*>(.*)</svg>", Pattern.DOTALL);

    private final Map<String, String> symbols = new TreeMap<>();

    /**
     * @param collection the whole sprite of Bootstrap Italia
     * @param own drawings of the theme by name, each a file with a {@code viewBox}
     */
    IconSprite(String collection, Map<String, String> own) {
        Matcher symbol = SYMBOL.matcher(collection);
        while (symbol.find()) {
            symbols.put(symbol.group(1), symbol.group());
        }
        own.forEach((name, drawing) -> {
            Matcher svg = SVG.matcher(drawing);
            if (svg.find()) {
                String id = PREFIX + name;
                symbols.put(
                        name,
                        "<symbol id=\"" + id + "\" viewBox=\"" + svg.group(1) + "\">"
                                + svg.group(2).strip() + "</symbol>");
            }
        });
    }

    /** The names of all icons. */
    Set<String> names() {
        return symbols.keySet();
    }

    /** A sprite of the icons whose names pass. */
    byte[] of(Predicate<String> used) {
        StringBuilder sprite = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        symbols.forEach((name, symbol) -> {
            if (used.test(name)) {
                sprite.append(symbol);
            }
        });
        return sprite.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The reference to an icon within a sprite. */
    static String fragment(String name) {
        return "#" + PREFIX + name;
    }
}
