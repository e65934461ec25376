package it.campanile.check.criteria;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the criteria read of a style sheet: font families with their selectors, custom properties, addresses, and which
 * version of Bootstrap Italia it says it is. Reads the structure of CSS (comments, strings, blocks); of the many properties only
 * those that say something here.
 */
final class StyleSheet {

    private static final Pattern VERSION = Pattern.compile("--bootstrap-italia-version:\\s*[\"']?(\\d+)\\.");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)|@import\\s+[\"']([^\"']+)");

    /** The families that a rule gives, as they are written. */
    record FontRule(String selector, String families) {}

    private final String path;
    private final boolean isRecentLibrary;
    private final List<FontRule> fonts = new ArrayList<>();
    private final Map<String, List<String>> properties = new LinkedHashMap<>();
    private final List<String> addresses = new ArrayList<>();
    private final Deque<String> blocks = new ArrayDeque<>();

    private StyleSheet(String path, String text) {
        this.path = path;
        Matcher version = VERSION.matcher(text);
        isRecentLibrary = version.find() && Integer.parseInt(version.group(1)) >= 2;
        read(text);
    }

    /** Reads a style sheet; its path is only kept to be named. */
    static StyleSheet of(String path, String text) {
        return new StyleSheet(path, text);
    }

    String path() {
        return path;
    }

    /** Whether it says that it is Bootstrap Italia from version 2. */
    boolean isRecentLibrary() {
        return isRecentLibrary;
    }

    /** Its rules with a font family, in order; those for print are left out. */
    List<FontRule> fonts() {
        return fonts;
    }

    /** Its custom properties with all values that they get anywhere. */
    Map<String, List<String>> properties() {
        return properties;
    }

    /** The addresses that it asks for, as they are written. */
    List<String> addresses() {
        return addresses;
    }

    private void read(String text) {
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                i = end < 0 ? text.length() : end + 1;
            } else if (c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
            } else if (c == '"' || c == '\'') {
                int end = endOfString(text, i);
                part.append(text, i, end);
                i = end - 1;
            } else if (depth == 0 && c == '{') {
                blocks.push(selector(part.toString().strip()));
                part.setLength(0);
            } else if (depth == 0 && (c == ';' || c == '}')) {
                declaration(part.toString().strip());
                part.setLength(0);
                if (c == '}') {
                    blocks.poll();
                }
            } else {
                depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
                part.append(c);
            }
        }
        declaration(part.toString().strip());
    }

    private static int endOfString(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(start)) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** The selector of a rule, with the one around it when rules are nested; a rule with @ stays as it is. */
    private String selector(String prelude) {
        String around = blocks.stream()
                .filter(block -> !block.startsWith("@"))
                .findFirst()
                .orElse("");
        if (prelude.startsWith("@") || around.isEmpty()) {
            return prelude;
        }
        return prelude.contains("&") ? prelude.replace("&", around) : around + " " + prelude;
    }

    private void declaration(String text) {
        if (text.contains("url(") || text.startsWith("@import")) {
            ADDRESS.matcher(text)
                    .results()
                    .forEach(found -> addresses.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            return;
        }
        String name = text.substring(0, colon).strip();
        String value = text.substring(colon + 1).replace("!important", "").strip();
        if (name.startsWith("--")) {
            properties.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        } else if (isSeen()) {
            switch (name.toLowerCase(Locale.ROOT)) {
                case "font-family" -> font(value);
                case "font" -> font(FontFamilies.ofShorthand(value));
                default -> {}
            }
        }
    }

    private boolean isSeen() {
        return blocks.stream()
                .noneMatch(block -> block.startsWith("@font-face")
                        || block.startsWith("@keyframes")
                        || block.startsWith("@media print"));
    }

    private void font(String families) {
        String selector = blocks.stream()
                .filter(block -> !block.startsWith("@"))
                .findFirst()
                .orElse("");
        fonts.add(new FontRule(selector, families));
    }
}
