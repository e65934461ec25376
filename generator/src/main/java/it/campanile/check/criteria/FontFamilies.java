package it.campanile.check.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which family comes first where CSS says {@code font-family}; custom properties may stand for it. */
final class FontFamilies {

    private static final Pattern VARIABLE = Pattern.compile("^var\\(\\s*(--[\\w-]+)\\s*(?:,(.*))?\\)$", Pattern.DOTALL);

    /** In {@code font} the families stand after the size, which may have the height of the line after a slash. */
    private static final Pattern SHORTHAND = Pattern.compile(
            ".*?(?:^|\\s)(?:[\\d.]+(?:px|r?em|pt|%|vw|vh|ex|ch|q|cm|mm|in|pc)"
                    + "|(?:calc|var|clamp|min|max)\\([^)]*\\)|xx-small|x-small|small|medium|large|x-large|xx-large)"
                    + "(?:\\s*/\\s*[^\\s,]+)?\\s+(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What takes the family of the element around. */
    private static final Set<String> INHERITED = Set.of("inherit", "unset", "revert", "revert-layer", "");

    private static final int DEEPEST = 8;

    private FontFamilies() {}

    /** The part of a {@code font} that names families; a single word, such as {@code inherit}, as it is. */
    static String ofShorthand(String value) {
        Matcher shorthand = SHORTHAND.matcher(value);
        return shorthand.matches() ? shorthand.group(1) : value;
    }

    /**
     * The families that may come first, in lower case: one for each value that a custom property in it gets somewhere.
     * Empty when the family of the element around is taken.
     */
    static Set<String> first(String families, Map<String, List<String>> properties) {
        Set<String> first = new TreeSet<>();
        collect(families.strip(), properties, first, 0);
        return first;
    }

    private static void collect(String families, Map<String, List<String>> properties, Set<String> first, int depth) {
        Matcher variable = VARIABLE.matcher(head(families));
        if (variable.matches() && depth < DEEPEST) {
            List<String> values = properties.getOrDefault(
                    variable.group(1),
                    List.of(variable.group(2) == null ? "" : variable.group(2).strip()));
            values.forEach(value -> collect(value, properties, first, depth + 1));
            return;
        }
        String name = head(families)
                .replace("!important", "")
                .strip()
                .replaceAll("^[\"']|[\"']$", "")
                .toLowerCase(Locale.ROOT);
        if (!INHERITED.contains(name)) {
            first.add(name);
        }
    }

    /** What stands before the first comma that is not in brackets. */
    private static String head(String families) {
        int depth = 0;
        for (int i = 0; i < families.length(); i++) {
            char c = families.charAt(i);
            if (c == ',' && depth == 0) {
                return families.substring(0, i).strip();
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return families.strip();
    }
}
