package it.campanile.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The titles that are suggested while somebody types, under the first letters of each of their words. */
final class Titles {

    /** How many letters somebody types before there are suggestions. */
    static final int START = 3;

    private final List<DocumentWords> documents;
    private final List<SearchDocument.Kind> kinds;
    private final SearchLanguage language;

    Titles(List<DocumentWords> documents, List<SearchDocument.Kind> kinds, SearchLanguage language) {
        this.documents = documents;
        this.kinds = kinds;
        this.language = language;
    }

    /** First letters → {@code [[title, number of the document, number of its kind], …]} as JSON, the weightiest first. */
    SortedMap<String, String> byStart() {
        TreeMap<String, TreeSet<Integer>> numbers = new TreeMap<>();
        for (int number = 0; number < documents.size(); number++) {
            SearchDocument document = documents.get(number).document();
            if (!document.isOver()) {
                for (String word : SearchLanguage.words(document.title())) {
                    String plain = language.fold(word);
                    if (plain.length() >= START && !language.stopWords().contains(plain)) {
                        numbers.computeIfAbsent(plain.substring(0, START), start -> new TreeSet<>(order()))
                                .add(number);
                    }
                }
            }
        }
        TreeMap<String, String> titles = new TreeMap<>();
        numbers.forEach((start, sorted) -> titles.put(start, SearchIndex.json(json -> write(sorted, json))));
        return titles;
    }

    private Comparator<Integer> order() {
        return Comparator.<Integer>comparingDouble(number -> -document(number).weight())
                .thenComparing(number -> document(number).title().length())
                .thenComparing(Comparator.naturalOrder());
    }

    private SearchDocument document(int number) {
        return documents.get(number).document();
    }

    private void write(Iterable<Integer> sorted, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int number : sorted) {
            json.writeStartArray();
            json.writeString(document(number).title());
            json.writeNumber(number);
            json.writeNumber(kinds.indexOf(document(number).kind()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
