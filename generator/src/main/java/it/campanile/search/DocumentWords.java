package it.campanile.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The words of one document, counted. */
final class DocumentWords {

    private final SearchDocument document;
    private final Map<Part, Map<String, Integer>> counts = new EnumMap<>(Part.class);
    private final Map<Part, Integer> lengths = new EnumMap<>(Part.class);
    private final Map<String, String> prominent = new HashMap<>();

    private DocumentWords(SearchDocument document) {
        this.document = document;
    }

    /** Counts the words of a document. */
    static DocumentWords of(SearchDocument document, Vocabulary vocabulary) {
        DocumentWords words = new DocumentWords(document);
        String synonyms = vocabulary.synonyms(document.title());
        words.count(Part.TITLE, document.title(), vocabulary);
        words.count(Part.KEYWORDS, document.keywords() + " " + synonyms, vocabulary);
        words.count(Part.DESCRIPTION, document.description(), vocabulary);
        words.count(Part.HEADINGS, document.headings(), vocabulary);
        words.count(Part.BODY, document.body(), vocabulary);
        return words;
    }

    private void count(Part part, String text, Vocabulary vocabulary) {
        Map<String, Integer> times = new HashMap<>();
        int length = 0;
        for (String written : SearchLanguage.words(text)) {
            Vocabulary.Word word = vocabulary.word(written);
            if (!word.stem().isEmpty()) {
                times.merge(word.stem(), 1, Integer::sum);
                length++;
                if (part.isProminent()) {
                    prominent.put(word.small(), word.stem());
                }
            }
        }
        counts.put(part, times);
        lengths.put(part, length);
    }

    SearchDocument document() {
        return document;
    }

    /** How many words that count a part has. */
    int length(Part part) {
        return lengths.getOrDefault(part, 0);
    }

    /** Words as they are written, in small letters, with their stems: of the parts that are good for a dictionary. */
    Map<String, String> prominent() {
        return prominent;
    }

    /**
     * What each stem is worth.
     *
     * @param means how many words each part has on average
     */
    Map<String, Double> worth(Map<Part, Double> means) {
        Map<String, Double> worth = new HashMap<>();
        for (Part part : Part.values()) {
            double length = length(part) / means.getOrDefault(part, 1.0);
            counts.getOrDefault(part, Map.of())
                    .forEach((stem, times) ->
                            worth.merge(stem, document.weight() * part.worth(times, length), Double::sum));
        }
        return worth;
    }
}
