package it.campanile.schema;

import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the keys of a mapping as the fields that are declared for it. */
final class FieldReader {

    private FieldReader() {}

    /**
     * Checks every key and every required field.
     *
     * @return the values of the fields, defaults filled in; empty, with findings, when something is wrong
     */
    static Optional<Map<String, Value>> read(Map<String, Field> fields, Mapping mapping, FieldCheck check) {
        boolean sound = knowsKeys(fields, mapping, check);
        Map<String, Value> values = new LinkedHashMap<>();
        for (Field field : fields.values()) {
            Optional<YamlNode> written = mapping.get(field.name()).filter(node -> !isEmpty(node));
            if (written.isPresent()) {
                Optional<Value> value = field.kind().read(written.get(), check.within(field.name()));
                value.ifPresent(sure -> values.put(field.name(), sure));
                sound &= value.isPresent();
            } else if (field.required() && isMisspelt(field.name(), fields, mapping)) {
                // Said already: the key is there under a name that does not exist.
                sound = false;
            } else if (field.required()) {
                check.within(field.name()).error("schema/chiave-mancante", mapping.at(), field.name());
                sound = false;
            } else {
                field.fallback().ifPresent(fallback -> values.put(field.name(), fallback));
            }
        }
        boolean complete = hasConditional(fields, mapping, values, check);
        return sound && complete ? Optional.of(values) : Optional.empty();
    }

    /** Whether each set of fields has one that is written; else there is a finding. */
    static boolean hasOneOf(List<List<String>> sets, Mapping mapping, FieldCheck check) {
        boolean sound = true;
        for (List<String> set : sets) {
            if (set.stream().noneMatch(field -> mapping.pairs().containsKey(field))) {
                check.error("schema/almeno-uno", mapping.at(), FieldCheck.quote(set));
                sound = false;
            }
        }
        return sound;
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof Scalar scalar && scalar.isEmpty();
    }

    private static boolean isMisspelt(String name, Map<String, Field> fields, Mapping mapping) {
        return mapping.pairs().keySet().stream()
                .filter(key -> !fields.containsKey(key))
                .anyMatch(key -> Suggestion.nearest(key, fields.keySet())
                        .filter(name::equals)
                        .isPresent());
    }

    private static boolean knowsKeys(Map<String, Field> fields, Mapping mapping, FieldCheck check) {
        boolean sound = true;
        for (YamlNode.Pair pair : mapping.pairs().values()) {
            if (!fields.containsKey(pair.key())) {
                String nearest = Suggestion.nearest(pair.key(), fields.keySet())
                        .map(near -> "«" + near + "»")
                        .orElseGet(() -> FieldCheck.quote(fields.keySet()));
                check.within(pair.key()).error("schema/chiave-sconosciuta", pair.keyAt(), pair.key(), nearest);
                sound = false;
            }
        }
        return sound;
    }

    private static boolean hasConditional(
            Map<String, Field> fields, Mapping mapping, Map<String, Value> values, FieldCheck check) {
        boolean sound = true;
        for (Field field : fields.values()) {
            for (Map.Entry<String, List<String>> condition : field.requiredIf().entrySet()) {
                String actual = word(values.get(condition.getKey()));
                if (condition.getValue().contains(actual) && !values.containsKey(field.name())) {
                    check.within(field.name())
                            .error("schema/obbligatorio-se", mapping.at(), condition.getKey(), actual);
                    sound = false;
                }
            }
        }
        return sound;
    }

    private static String word(@Nullable Value value) {
        if (value instanceof Value.TermValue term) {
            return term.term().id();
        }
        return value instanceof Value.Text text ? text.text() : "";
    }
}
