package it.campanile.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import it.campanile.model.Site;
import it.campanile.source.Sha256;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The index of a site as files. A browser reads the first, {@link #MANIFEST}, and then only those that it needs; all but the
 * first have a fingerprint in their names and never change. Record 0033 says what is in each.
 */
public final class SearchIndex {

    /** The file that names the others. */
    public static final String MANIFEST = Site.INDEX;

    /** Folder of the other files, beside the first. */
    public static final String FOLDER = "indice/";

    private static final int CARDS_IN_FILE = 16;
    private static final int WORDS_SIZE = 8 * 1024;
    private static final int TITLES_SIZE = 8 * 1024;
    private static final int FINGERPRINT = 10;
    private static final JsonFactory JSON = new JsonFactory();

    private final SearchLanguage language;
    private final List<DocumentWords> documents;
    private final List<SearchDocument.Kind> kinds;
    private final List<String> topics;
    private final String topicsLabel;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private SearchIndex(SearchLanguage language, List<DocumentWords> documents, String topicsLabel) {
        this.language = language;
        this.documents = documents;
        this.topicsLabel = topicsLabel;
        Map<String, SearchDocument.Kind> byId = new TreeMap<>();
        TreeSet<String> labels = new TreeSet<>();
        for (DocumentWords words : documents) {
            byId.put(words.document().kind().id(), words.document().kind());
            labels.addAll(words.document().topics());
        }
        this.kinds = List.copyOf(byId.values());
        this.topics = List.copyOf(labels);
    }

    /**
     * Makes the files. The words of the documents are counted on all cores.
     *
     * @param documents what can be found, in an order that never changes by itself
     * @param topicsLabel what the topics are called
     * @return the files by path beside the page in which one searches
     */
    public static Map<String, byte[]> files(
            List<SearchDocument> documents, String topicsLabel, SearchLanguage language) {
        Vocabulary vocabulary = new Vocabulary(language);
        List<DocumentWords> words = documents.parallelStream()
                .map(document -> DocumentWords.of(document, vocabulary))
                .toList();
        SearchIndex index = new SearchIndex(language, words, topicsLabel);
        index.write();
        return index.files;
    }

    private void write() {
        String manifest = json(json -> {
            json.writeStartObject();
            json.writeNumberField("documenti", documents.size());
            json.writeNumberField("gradino", Postings.SCALE);
            json.writeNumberField("schede_per_file", CARDS_IN_FILE);
            writeLanguage(json);
            writeLabels(json);
            writeParts(json, "parole", Parts.of(postings(), WORDS_SIZE));
            writeParts(json, "titoli", Parts.of(new Titles(documents, kinds, language).byStart(), TITLES_SIZE));
            json.writeArrayFieldStart("schede");
            for (String file : cards()) {
                json.writeString(file);
            }
            json.writeEndArray();
            json.writeStringField("gruppi", file("gruppi", groups()));
            json.writeStringField("dizionario", file("dizionario", Dictionary.of(documents)));
            json.writeEndObject();
        });
        files.put(MANIFEST, bytes(manifest));
    }

    private void writeLanguage(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("lingua");
        json.writeObjectFieldStart("lettere");
        for (Map.Entry<String, String> letter : new TreeMap<>(language.letters()).entrySet()) {
            json.writeStringField(letter.getKey(), letter.getValue());
        }
        json.writeEndObject();
        json.writeStringField("parole_vuote", String.join(" ", language.sortedStopWords()));
        json.writeStringField("desinenze", String.join(" ", language.endings()));
        json.writeNumberField("resto", language.rest());
        json.writeEndObject();
    }

    private void writeLabels(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("tipi");
        for (SearchDocument.Kind kind : kinds) {
            json.writeStartArray();
            json.writeString(kind.id());
            json.writeString(kind.singular());
            json.writeString(kind.plural());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeStringField("argomenti_etichetta", topicsLabel);
        json.writeArrayFieldStart("argomenti");
        for (String topic : topics) {
            json.writeString(topic);
        }
        json.writeEndArray();
    }

    /** Word after word in order: the file of a word is the last one that does not start after it. */
    private void writeParts(JsonGenerator json, String name, List<Parts.Part> parts) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeArrayFieldStart("da");
        for (Parts.Part part : parts) {
            json.writeString(part.first());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("file");
        for (Parts.Part part : parts) {
            json.writeString(file(name, part.json()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Stem → where it is, as JSON. */
    private SortedMap<String, String> postings() {
        Map<Part, Double> means = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            documents.stream()
                    .mapToInt(words -> words.length(part))
                    .filter(length -> length > 0)
                    .average()
                    .ifPresent(mean -> means.put(part, mean));
        }
        Map<String, Postings> postings = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            int number = i;
            documents
                    .get(number)
                    .worth(means)
                    .forEach((stem, worth) -> postings.computeIfAbsent(stem, one -> new Postings())
                            .add(number, worth));
        }
        TreeMap<String, String> texts = new TreeMap<>();
        postings.forEach((stem, where) -> texts.put(stem, '"' + where.toString() + '"'));
        return texts;
    }

    /** The files of what is shown of documents, in order. */
    private List<String> cards() {
        List<String> names = new ArrayList<>();
        for (int start = 0; start < documents.size(); start += CARDS_IN_FILE) {
            Collection<DocumentWords> some =
                    documents.subList(start, Math.min(documents.size(), start + CARDS_IN_FILE));
            names.add(file("schede", json(json -> {
                json.writeStartArray();
                for (DocumentWords words : some) {
                    json.writeStartArray();
                    json.writeString(words.document().title());
                    json.writeString(words.document().description());
                    json.writeString(words.document().url());
                    json.writeEndArray();
                }
                json.writeEndArray();
            })));
        }
        return names;
    }

    /** By document: the number of its kind, and those of its topics, documents separated by commas. */
    private String groups() {
        StringBuilder kindOf = new StringBuilder();
        StringBuilder topicsOf = new StringBuilder();
        for (DocumentWords words : documents) {
            topicsOf.append(kindOf.isEmpty() ? "" : ",");
            Digits.append(kindOf, kinds.indexOf(words.document().kind()));
            words.document().topics().stream()
                    .map(topics::indexOf)
                    .sorted()
                    .forEach(topic -> Digits.append(topicsOf, topic));
        }
        return json(json -> {
            json.writeStartObject();
            json.writeStringField("tipi", kindOf.toString());
            json.writeStringField("argomenti", topicsOf.toString());
            json.writeEndObject();
        });
    }

    /** Keeps a file, and gives the fingerprint in its name. */
    private String file(String kind, String json) {
        byte[] content = bytes(json);
        String fingerprint = Sha256.of(content).substring(0, FINGERPRINT);
        files.put(FOLDER + kind + "-" + fingerprint + ".json", content);
        return fingerprint;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What writes a JSON value. */
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    static String json(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
