package it.campanile.schema;

import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds, and reads, the texts of the settings of a site: those of fields that are declared {@code traducibile}, also within
 * groups, lists and the parameters of the theme.
 *
 * @param check the type of the settings, with what the theme lets a site set
 */
record SettingsWordings(FieldCheck check) {

    /** The texts of settings. */
    SettingsWording texts(String language, Map<String, Field> fields, Map<String, Value> settings) {
        return new SettingsWording(language, texts(fields, settings));
    }

    private Map<String, Value> texts(Map<String, Field> fields, Map<String, Value> values) {
        Map<String, Value> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Field field = fields.get(name);
            if (field != null && isText(field)) {
                texts.put(name, text(field, value));
            }
        });
        return texts;
    }

    private Value text(Field field, Value value) {
        if (field.translatable()) {
            return value;
        }
        Map<String, Field> parts = parts(field.kind());
        if (value instanceof Value.Group group) {
            return group.with(texts(parts, group.fields()));
        }
        if (value instanceof Value.Many many) {
            return new Value.Many(
                    many.values().stream()
                            .map(one -> one instanceof Value.Group group
                                    ? (Value) group.with(texts(parts, group.fields()))
                                    : one)
                            .toList(),
                    many.at());
        }
        return value;
    }

    /** What was written of settings in another language; what is wrong with it is a finding. */
    SettingsWording read(String language, Map<String, Field> fields, Mapping written, Map<String, Value> settings) {
        return new SettingsWording(language, read(fields, written, settings, check));
    }

    private Map<String, Value> read(
            Map<String, Field> fields, Mapping written, Map<String, Value> originals, FieldCheck around) {
        Map<String, Value> texts = new LinkedHashMap<>();
        for (YamlNode.Pair pair : written.pairs().values()) {
            Field field = fields.get(pair.key());
            List<String> known = fields.values().stream()
                    .filter(this::isText)
                    .map(Field::name)
                    .toList();
            FieldCheck own = around.within(pair.key());
            if (field == null) {
                String nearest = Suggestion.nearest(pair.key(), known)
                        .map(near -> "«" + near + "»")
                        .orElseGet(() -> FieldCheck.quote(known));
                own.error("schema/chiave-sconosciuta", pair.keyAt(), pair.key(), nearest);
            } else if (!isText(field)) {
                own.error("schema/non-si-traduce", pair.keyAt(), FieldCheck.quote(known));
            } else {
                read(field, pair, originals.get(pair.key()), own).ifPresent(value -> texts.put(pair.key(), value));
            }
        }
        return texts;
    }

    private Optional<Value> read(Field field, YamlNode.Pair pair, @Nullable Value original, FieldCheck own) {
        if (original == null) {
            own.error("schema/testo-senza-originale", pair.keyAt());
            return Optional.empty();
        }
        if (original instanceof Value.Many many
                && pair.value() instanceof Sequence sequence
                && sequence.items().size() != many.values().size()) {
            own.error(
                    "schema/elenco-di-altra-lunghezza",
                    pair.value(),
                    String.valueOf(sequence.items().size()),
                    String.valueOf(many.values().size()));
            return Optional.empty();
        }
        if (field.translatable()) {
            return field.kind().read(pair.value(), own);
        }
        Map<String, Field> parts = parts(field.kind());
        if (original instanceof Value.Many many) {
            return list(parts, pair.value(), many, own);
        }
        return original instanceof Value.Group group ? group(parts, pair.value(), group, own) : Optional.empty();
    }

    private Optional<Value> group(Map<String, Field> parts, YamlNode written, Value.Group original, FieldCheck own) {
        if (!(written instanceof Mapping mapping)) {
            List<String> known = parts.values().stream()
                    .filter(this::isText)
                    .map(Field::name)
                    .toList();
            own.error("schema/non-gruppo", written, FieldCheck.quote(known));
            return Optional.empty();
        }
        return Optional.of(original.with(read(parts, mapping, original.fields(), own)));
    }

    private Optional<Value> list(Map<String, Field> parts, YamlNode written, Value.Many originals, FieldCheck own) {
        if (!(written instanceof Sequence sequence)) {
            own.error("schema/non-elenco", written);
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < originals.values().size(); i++) {
            Value original = originals.values().get(i);
            values.add(
                    original instanceof Value.Group group
                            ? group(parts, sequence.items().get(i), group, own).orElse(group.with(Map.of()))
                            : original);
        }
        return Optional.of(new Value.Many(values, originals.at()));
    }

    /** Whether a field is, or holds, a text that may be said in another language. */
    private boolean isText(Field field) {
        return field.translatable() || parts(field.kind()).values().stream().anyMatch(this::isText);
    }

    private Map<String, Field> parts(FieldKind kind) {
        if (kind instanceof FieldKind.GroupKind group) {
            return group.fields();
        }
        if (kind instanceof ListKind list) {
            return parts(list.of());
        }
        return kind instanceof FieldKind.ThemeParametersKind
                ? check.themeParameters().fields()
                : Map.of();
    }
}
