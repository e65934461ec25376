package it.campanile.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the words of a language are made comparable. All of it is data, which the index hands on to the browser: the script of
 * the theme follows the same four steps ({@code moduli/ricerca/lingua.js}), and a test compares the two.
 *
 * <ol>
 *   <li>A word is a run of letters, marks and decimal digits; apostrophes and hyphens separate.
 *   <li>It is written small, without accents (canonical decomposition, marks removed), with {@code letters} replaced.
 *   <li>One that is shorter than two characters or a stop word does not count.
 *   <li>The longest ending that leaves {@code rest} characters is cut off.
 * </ol>
 *
 * @param letters letters that decomposition leaves as they are, with what is written for them
 * @param stopWords words that do not count, small and without accents; articles that are elided are among them
 * @param endings what is cut off, the longest first; a light stemmer in the sense of J. Savoy is such a list
 * @param rest how many characters of a word stay at least
 * @param synonyms groups of words, or of several words, that mean the same to who searches
 */
public record SearchLanguage(
        Map<String, String> letters,
        Set<String> stopWords,
        List<String> endings,
        int rest,
        List<List<String>> synonyms) {

    /** A language of which nothing is known: words count as they are written. */
    public static final SearchLanguage PLAIN = new SearchLanguage(Map.of(), Set.of(), List.of(), 1, List.of());

    private static final int SHORTEST = 2;
    private static final int ASCII = 128;

    public SearchLanguage {
        letters = Map.copyOf(letters);
        stopWords = Set.copyOf(stopWords);
        endings = endings.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        synonyms = synonyms.stream().map(List::copyOf).toList();
    }

    /** The words of a text as they are written, in order. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (isPart(letter)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
            at += Character.charCount(letter);
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    private static boolean isPart(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(letter);
        };
    }

    /** A word written small, without accents. */
    public String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(letter -> letter < ASCII)) {
            return small;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(small, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .forEach(letter -> plain.append(letters.getOrDefault(letter, letter)));
        return plain.toString();
    }

    /** What of a word is compared; empty when it does not count. */
    public String stem(String word) {
        String plain = fold(word);
        if (plain.length() < SHORTEST || stopWords.contains(plain)) {
            return "";
        }
        for (String ending : endings) {
            if (plain.length() - ending.length() >= rest && plain.endsWith(ending)) {
                return plain.substring(0, plain.length() - ending.length());
            }
        }
        return plain;
    }

    /** The stop words, sorted. */
    Set<String> sortedStopWords() {
        return new TreeSet<>(stopWords);
    }
}
