package it.campanile.check.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words that the criteria ask for, kept as data beside the tests (criteria, section 4): never read from the product,
 * which must not be the judge of its own vocabulary.
 */
final class Expected {

    private static final String FOLDER = "/it/campanile/criteria/";

    private Expected() {}

    /** The 64 topics of the model (4.3). */
    static List<String> topics() {
        return lines("argomenti.txt");
    }

    /** The labels of the index of a service sheet, in order (4.4). */
    static List<String> serviceIndex() {
        return lines("indice-servizio.txt");
    }

    /** The titles of the second level by the element of the menu (4.2). */
    static Map<String, List<String>> secondLevelTitles() {
        return groups("titoli-secondo-livello.txt");
    }

    /** The texts of the rating: title, and for each side its question and its answers (4.5). */
    static Map<String, List<String>> rating() {
        return groups("valutazione.txt");
    }

    /** Title and body of the licence (4.6). */
    static Map<String, List<String>> licence() {
        return groups("licenza.txt");
    }

    /** The families of the headings and paragraphs (4.7). */
    static List<String> fonts() {
        return lines("caratteri.txt");
    }

    /** The cipher suites that are strong enough (4.8). */
    static List<String> ciphers() {
        return lines("cifrari.txt");
    }

    /** The one line of a group. */
    static String only(Map<String, List<String>> groups, String name) {
        return Objects.requireNonNull(groups.get(name), name).get(0);
    }

    private static Map<String, List<String>> groups(String file) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        List<String> group = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                group = new ArrayList<>();
                groups.put(line.substring(1, line.length() - 1), group);
            } else {
                group.add(line);
            }
        }
        return groups;
    }

    private static List<String> lines(String file) {
        return text(file).lines().filter(line -> !line.isBlank()).toList();
    }

    /** A file beside the tests. */
    static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(Expected.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
