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

/** The words that the criteria ask for, files beside this class: as lines, or as lines under the name of their group. */
final class Vocabulary {

    private Vocabulary() {}

    /** The 64 topics of the model. */
    static List<String> topics() {
        return lines("argomenti.txt");
    }

    /** The labels of the index of a service sheet, in order. */
    static List<String> serviceIndex() {
        return lines("indice-servizio.txt");
    }

    /** The titles of the second level by the element of the menu. */
    static Map<String, List<String>> secondLevelTitles() {
        return groups("titoli-secondo-livello.txt");
    }

    /** The texts of the rating: title, and for each side its question and its answers. */
    static Map<String, List<String>> rating() {
        return groups("valutazione.txt");
    }

    /** Title and body of the licence. */
    static Map<String, List<String>> licence() {
        return groups("licenza.txt");
    }

    /** The font families of headings and paragraphs. */
    static List<String> fonts() {
        return lines("caratteri.txt");
    }

    /** The cipher suites that are strong enough. */
    static List<String> ciphers() {
        return lines("cifrari.txt");
    }

    /** The letters of the provinces. */
    static List<String> provinces() {
        return lines("province.txt");
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

    /** A file beside this class. */
    static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
