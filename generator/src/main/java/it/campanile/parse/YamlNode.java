package it.campanile.parse;

import it.campanile.diagnostic.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A YAML value that knows where it stands. */
public sealed interface YamlNode {

    /** Where the value starts; its length is known for scalars on one line. */
    Location at();

    /**
     * A single value as it was written.
     *
     * @param text the text, quotes and escapes resolved
     * @param quoted whether it was written in quotes or as a block, so that {@code "12"} stays a text
     */
    record Scalar(String text, boolean quoted, Location at) implements YamlNode {

        /** Whether nothing was written: {@code key:} or {@code key: ~}. */
        public boolean isEmpty() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Location at) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys with values, in the order in which they were written. */
    record Mapping(Map<String, Pair> pairs, Location at) implements YamlNode {

        /** A mapping without keys. */
        public static Mapping empty(Location at) {
            return new Mapping(Map.of(), at);
        }

        public Mapping {
            pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        }

        /** The value of a key. */
        public Optional<YamlNode> get(String key) {
            return Optional.ofNullable(pairs.get(key)).map(Pair::value);
        }

        /** The text of a key that holds a scalar. */
        public Optional<String> text(String key) {
            return get(key).map(node -> node instanceof Scalar scalar && !scalar.isEmpty() ? scalar.text() : null);
        }

        /** The texts of a key that holds a list of scalars, or one scalar. */
        public List<String> texts(String key) {
            return get(key).map(Mapping::scalars).orElse(List.of());
        }

        /** Whether a key holds {@code true}. */
        public boolean isTrue(String key) {
            return text(key).filter("true"::equals).isPresent();
        }

        /** The keys of this mapping laid over those of another. */
        public Mapping over(Mapping below) {
            Map<String, Pair> merged = new LinkedHashMap<>(below.pairs);
            merged.putAll(pairs);
            return new Mapping(merged, at);
        }

        private static List<String> scalars(YamlNode node) {
            if (node instanceof Sequence sequence) {
                return sequence.items().stream()
                        .filter(Scalar.class::isInstance)
                        .map(item -> ((Scalar) item).text())
                        .toList();
            }
            return node instanceof Scalar scalar && !scalar.isEmpty() ? List.of(scalar.text()) : List.of();
        }
    }

    /** A key with its place, and its value. */
    record Pair(String key, Location keyAt, YamlNode value) {}
}
