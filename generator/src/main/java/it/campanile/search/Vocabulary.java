package it.campanile.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a site, each looked at once, and what else they may be called. Safe for use from several threads. */
final class Vocabulary {

    private final SearchLanguage language;
    private final Map<String, Word> known = new ConcurrentHashMap<>();
    private final List<Group> groups = new ArrayList<>();

    /** A word in small letters, and its stem; empty when it does not count. */
    record Word(String small, String stem) {}

    /** Words that mean the same: each as a text, and as its stems with a space before and after each. */
    private record Group(List<String> texts, List<String> stems) {}

    Vocabulary(SearchLanguage language) {
        this.language = language;
        for (List<String> group : language.synonyms()) {
            List<String> texts =
                    group.stream().filter(text -> !stems(text).isBlank()).toList();
            groups.add(new Group(texts, texts.stream().map(this::stems).toList()));
        }
    }

    /** What is known of a word as it is written. */
    Word word(String written) {
        Word word = known.get(written);
        if (word == null) {
            word = new Word(written.toLowerCase(Locale.ROOT), language.stem(written));
            known.put(written, word);
        }
        return word;
    }

    /** What the words in a text are called as well, each once. */
    String synonyms(String text) {
        String stems = stems(text);
        Set<String> others = new LinkedHashSet<>();
        for (Group group : groups) {
            if (group.stems().stream().anyMatch(stems::contains)) {
                for (int i = 0; i < group.texts().size(); i++) {
                    if (!stems.contains(group.stems().get(i))) {
                        others.add(group.texts().get(i));
                    }
                }
            }
        }
        return String.join(", ", others);
    }

    private String stems(String text) {
        StringBuilder stems = new StringBuilder(" ");
        for (String word : SearchLanguage.words(text)) {
            String stem = word(word).stem();
            if (!stem.isEmpty()) {
                stems.append(stem).append(' ');
            }
        }
        return stems.toString();
    }
}
