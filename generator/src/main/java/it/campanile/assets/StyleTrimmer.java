package it.campanile.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out of a style the rules whose classes no page has. It reads what the style compiler wrote, which is well formed,
 * and copies what it keeps as it is.
 */
final class StyleTrimmer {

    private static final Set<String> CONDITIONS = Set.of("@media", "@supports", "@layer", "@container");
    private static final Pattern CLASS = Pattern.compile("\\.(-?[A-Za-z_][A-Za-z0-9_-]*+)(\\\\)?");
    /** What a selector says in brackets or of others, {@code [x="y"]}, {@code :not(.z)}: no reason to drop it. */
    private static final Pattern ASIDE = Pattern.compile("\\[[^\\]]*\\]|\\((?:[^()]|\\([^()]*\\))*\\)");

    private final String css;
    private final Predicate<String> used;
    private int at;

    private StyleTrimmer(String css, Predicate<String> used) {
        this.css = css;
        this.used = used;
    }

    /** @param used whether some page may have this class */
    static String trim(String css, Predicate<String> used) {
        return new StyleTrimmer(css, used).block();
    }

    /** The rules up to the end of the block that starts here, its closing brace read. */
    private String block() {
        StringBuilder kept = new StringBuilder();
        int start = at;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (skip(c)) {
                continue;
            }
            at++;
            if (c == '}') {
                return kept.append(css, start, at - 1).toString();
            } else if (c == ';') {
                kept.append(css, start, at);
                start = at;
            } else if (c == '{') {
                rule(css.substring(start, at - 1), kept);
                start = at;
            }
        }
        return kept.append(css, start, at).toString();
    }

    private void rule(String prelude, StringBuilder kept) {
        String head = prelude.strip();
        if (CONDITIONS.contains(head.split("[\\s(]", 2)[0])) {
            String inner = block();
            if (!inner.isBlank()) {
                kept.append(prelude).append('{').append(inner).append('}');
            }
            return;
        }
        int start = at;
        close();
        String body = css.substring(start, at);
        if (head.startsWith("@")) {
            kept.append(prelude).append('{').append(body);
            return;
        }
        // A comment before a rule, such as a licence, is not part of its selector.
        int comment = prelude.lastIndexOf("*/") + 1;
        String before = comment == 0 ? "" : prelude.substring(0, comment + 1);
        List<String> selectors = selectors(comment == 0 ? prelude : prelude.substring(comment + 1));
        selectors.removeIf(selector -> !keeps(selector));
        kept.append(before);
        if (!selectors.isEmpty()) {
            kept.append(String.join(",", selectors)).append('{').append(body);
        }
    }

    private boolean keeps(String selector) {
        Matcher classes = CLASS.matcher(ASIDE.matcher(selector).replaceAll(""));
        while (classes.find()) {
            boolean escaped = classes.group(2) != null;
            if (!escaped && !used.test(classes.group(1))) {
                return false;
            }
        }
        return true;
    }

    /** The selectors of a list, split at its own commas. */
    private static List<String> selectors(String list) {
        List<String> selectors = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                selectors.add(list.substring(start, i));
                start = i + 1;
            }
        }
        selectors.add(list.substring(start));
        return selectors;
    }

    /** Reads on past the closing brace of the block that starts here. */
    private void close() {
        int depth = 1;
        while (depth > 0 && at < css.length()) {
            char c = css.charAt(at);
            if (skip(c)) {
                continue;
            }
            at++;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
    }

    /** Reads on past a comment, a string or an address, in which braces mean nothing. */
    private boolean skip(char c) {
        if (c == '"' || c == '\'') {
            int i = at + 1;
            while (i < css.length() && css.charAt(i) != c) {
                i += css.charAt(i) == '\\' ? 2 : 1;
            }
            at = Math.min(css.length(), i + 1);
            return true;
        }
        boolean comment = css.startsWith("/*", at);
        if (!comment && !css.startsWith("url(", at)) {
            return false;
        }
        String end = comment ? "*/" : ")";
        boolean quoted = !comment && "\"'".indexOf(css.charAt(Math.min(at + 4, css.length() - 1))) >= 0;
        int i = quoted ? at + 3 : css.indexOf(end, at + 2);
        at = i < 0 ? css.length() : i + (quoted ? 1 : end.length());
        return true;
    }
}
