package it.campanile.search;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlNode.Scalar;
import it.campanile.parse.YamlNode.Sequence;
import it.campanile.parse.YamlReader;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import it.campanile.source.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code ricerca/<language>.yaml} of a theme. A key of a nearer layer takes the place of the same key of a farther one;
 * groups of synonyms are added to each other.
 */
public final class LanguageReader {

    private static final String FOLDER = "ricerca/";
    private static final String LETTERS = "lettere";
    private static final String STOP_WORDS = "parole_vuote";
    private static final String ENDINGS = "desinenze";
    private static final String REST = "resto";
    private static final String SYNONYMS = "sinonimi";
    private static final List<String> KEYS = List.of(LETTERS, STOP_WORDS, ENDINGS, REST, SYNONYMS);
    private static final int GREATEST_REST = 9;

    private final Diagnostics diagnostics;
    private final Map<String, String> letters = new LinkedHashMap<>();
    private final Set<String> stopWords = new HashSet<>();
    private final List<String> endings = new ArrayList<>();
    private final List<List<String>> synonyms = new ArrayList<>();
    private int rest = 1;

    private LanguageReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * What a theme says of a language; {@link SearchLanguage#PLAIN} when it says nothing. What is written wrongly is a finding,
     * and left out.
     */
    public static SearchLanguage read(SourceTree theme, String language, Diagnostics diagnostics) {
        LanguageReader reader = new LanguageReader(diagnostics);
        List<SourceFile> versions = theme.versions(FOLDER + language + ".yaml");
        for (int i = versions.size() - 1; i >= 0; i--) {
            SourceFile file = versions.get(i);
            Workspace.text(file, diagnostics)
                    .flatMap(text -> YamlReader.read(text, file.path(), 1, diagnostics))
                    .ifPresent(reader::add);
        }
        SearchLanguage read =
                new SearchLanguage(reader.letters, Set.of(), reader.endings, reader.rest, reader.synonyms);
        Set<String> folded = new HashSet<>();
        reader.stopWords.forEach(word -> folded.add(read.fold(word)));
        return new SearchLanguage(read.letters(), folded, read.endings(), read.rest(), read.synonyms());
    }

    private void add(Mapping mapping) {
        for (YamlNode.Pair pair : mapping.pairs().values()) {
            switch (pair.key()) {
                case LETTERS -> addLetters(pair);
                case STOP_WORDS -> replace(stopWords, pair);
                case ENDINGS -> replace(endings, pair);
                case REST -> number(pair).ifPresent(number -> rest = number);
                case SYNONYMS -> addSynonyms(pair);
                default -> unknown(pair);
            }
        }
    }

    private void unknown(YamlNode.Pair pair) {
        String nearest = Suggestion.nearestOrAll(pair.key(), KEYS);
        diagnostics.error("search/chiave-sconosciuta", pair.keyAt(), pair.key(), nearest);
    }

    private void addLetters(YamlNode.Pair pair) {
        if (!(pair.value() instanceof Mapping written)) {
            wrong(pair.value().at(), pair.key(), "{ ß: ss }");
            return;
        }
        letters.clear();
        for (YamlNode.Pair letter : written.pairs().values()) {
            Optional<String> text = written.text(letter.key());
            // One character beyond ASCII.
            if (letter.key().matches("[^\\x00-\\x7f]") && text.isPresent()) {
                letters.put(letter.key(), text.get());
            } else {
                wrong(letter.keyAt(), pair.key(), "{ ß: ss }");
            }
        }
    }

    /** Words in one text or in several, separated by spaces. */
    private void replace(Collection<String> words, YamlNode.Pair pair) {
        List<YamlNode> nodes = pair.value() instanceof Sequence sequence ? sequence.items() : List.of(pair.value());
        words.clear();
        for (YamlNode node : nodes) {
            if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
                words.addAll(List.of(scalar.text().strip().split("\\s+")));
            } else {
                wrong(node.at(), pair.key(), "il lo la gli le");
            }
        }
    }

    private Optional<Integer> number(YamlNode.Pair pair) {
        if (pair.value() instanceof Scalar scalar && scalar.text().matches("[1-" + GREATEST_REST + "]")) {
            return Optional.of(Integer.valueOf(scalar.text()));
        }
        wrong(pair.value().at(), pair.key(), "3");
        return Optional.empty();
    }

    private void addSynonyms(YamlNode.Pair pair) {
        List<YamlNode> groups = pair.value() instanceof Sequence sequence ? sequence.items() : List.of(pair.value());
        for (YamlNode node : groups) {
            List<String> words = node instanceof Sequence group
                    ? group.items().stream()
                            .filter(Scalar.class::isInstance)
                            .map(word -> ((Scalar) word).text())
                            .filter(text -> !text.isBlank())
                            .toList()
                    : List.of();
            if (words.size() > 1
                    && node instanceof Sequence group
                    && group.items().size() == words.size()) {
                synonyms.add(words);
            } else {
                wrong(node.at(), pair.key(), "[spazzatura, immondizia]");
            }
        }
    }

    private void wrong(Location at, String key, String example) {
        diagnostics.error("search/valore-errato", at, key, example);
    }
}
