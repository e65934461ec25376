package it.campanile.assets;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that the templates and scripts of a theme say: a class or an icon that none of them says is in no page. A word
 * that goes on with something computed, as in {@code alert-${level}}, stands for all that start with it.
 */
final class ThemeWords {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*+(\\$\\{|<#)?");
    private static final int SHORTEST_START = 3;

    private final Set<String> words = new HashSet<>();
    private final Set<String> starts = new HashSet<>();

    ThemeWords(Collection<String> texts) {
        texts.forEach(this::read);
    }

    private void read(String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            boolean goesOn = matcher.group(1) != null;
            String word = goesOn ? text.substring(matcher.start(), matcher.start(1)) : matcher.group();
            words.add(word);
            if ((goesOn || word.endsWith("-")) && word.length() >= SHORTEST_START) {
                starts.add(word);
            }
        }
    }

    /** Whether the theme says this word, or the start of it. */
    boolean say(String word) {
        return words.contains(word) || starts.stream().anyMatch(word::startsWith);
    }
}
