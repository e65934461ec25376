package it.campanile.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Texts of the settings of a site in a language: the same groups and lists, with these texts alone.
 *
 * @param language its code
 * @param fields the texts by field name
 */
public record SettingsWording(String language, Map<String, Value> fields) {

    public SettingsWording {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Settings with these texts in the place of their own. */
    public Map<String, Value> over(Map<String, Value> settings) {
        return over(fields, settings);
    }

    private static Map<String, Value> over(Map<String, Value> above, Map<String, Value> below) {
        Map<String, Value> merged = new LinkedHashMap<>(below);
        above.forEach((name, value) -> merged.merge(name, value, (old, own) -> over(own, old)));
        return merged;
    }

    private static Value over(Value above, Value below) {
        if (above instanceof Value.Group own && below instanceof Value.Group old) {
            return old.with(over(own.fields(), old.fields()));
        }
        if (above instanceof Value.Many own && below instanceof Value.Many old) {
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < old.values().size(); i++) {
                Value value = old.values().get(i);
                values.add(i < own.values().size() ? over(own.values().get(i), value) : value);
            }
            return new Value.Many(values, old.at());
        }
        return above;
    }

    /** The same texts written in another way. */
    public SettingsWording map(UnaryOperator<String> change) {
        Map<String, Value> changed = new LinkedHashMap<>(fields);
        changed.replaceAll((name, value) -> map(value, change));
        return new SettingsWording(language, changed);
    }

    private static Value map(Value value, UnaryOperator<String> change) {
        if (value instanceof Value.Text text) {
            return new Value.Text(change.apply(text.text()), text.at());
        }
        if (value instanceof Value.Many many) {
            return new Value.Many(
                    many.values().stream().map(one -> map(one, change)).toList(), many.at());
        }
        if (value instanceof Value.Group group) {
            Map<String, Value> changed = new LinkedHashMap<>(group.fields());
            changed.replaceAll((name, inner) -> map(inner, change));
            return group.with(changed);
        }
        return value;
    }
}
