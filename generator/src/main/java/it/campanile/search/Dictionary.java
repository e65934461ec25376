package it.campanile.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words that somebody may have meant who wrote another one: of each stem in a title, a description, a heading or a keyword
 * the form that most documents have. Written in order, each without the letters that it shares with the one before, whose
 * number is the digit in front.
 */
final class Dictionary {

    private static final int SHORTEST = 4;

    private Dictionary() {}

    /** The dictionary as a JSON text, words separated by spaces. */
    static String of(Collection<DocumentWords> documents) {
        Map<String, Map<String, Integer>> forms = new TreeMap<>();
        for (DocumentWords words : documents) {
            words.prominent().forEach((word, stem) -> {
                if (word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit)) {
                    forms.computeIfAbsent(stem, one -> new TreeMap<>()).merge(word, 1, Integer::sum);
                }
            });
        }
        TreeSet<String> words = new TreeSet<>();
        forms.values().forEach(counted -> words.add(usual(counted)));
        StringBuilder text = new StringBuilder();
        String last = "";
        for (String word : words) {
            int shared = shared(last, word);
            text.append(text.isEmpty() ? "" : " ").append(Digits.one(shared)).append(word.substring(shared));
            last = word;
        }
        return SearchIndex.json(json -> json.writeString(text.toString()));
    }

    /** The form that is counted most often; the first in order among equals. */
    private static String usual(Map<String, Integer> counted) {
        List<Map.Entry<String, Integer>> sorted = counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        return sorted.get(0).getKey();
    }

    private static int shared(String one, String other) {
        int most = Math.min(Digits.GREATEST, Math.min(one.length(), other.length()));
        int shared = 0;
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
