package it.campanile.schema;

import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Several values of one kind.
 *
 * @param min least number of values
 * @param max greatest number of values
 * @param distinct whether no value may be there twice
 */
public record ListKind(FieldKind of, int min, int max, boolean distinct) implements FieldKind {

    @Override
    public Optional<Value> read(YamlNode node, FieldCheck check) {
        if (!(node instanceof Sequence sequence)) {
            check.error("schema/non-elenco", node);
            return Optional.empty();
        }
        int size = sequence.items().size();
        if (size < min) {
            check.error("schema/pochi", node, String.valueOf(size), String.valueOf(min));
            return Optional.empty();
        }
        if (size > max) {
            check.error("schema/troppi", node, String.valueOf(size), String.valueOf(max));
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        sequence.items().forEach(item -> of.read(item, check).ifPresent(values::add));
        boolean sound = values.size() == size && (!distinct || isDistinct(values, check));
        return sound ? Optional.of(new Value.Many(values, node.at())) : Optional.empty();
    }

    private static boolean isDistinct(List<Value> values, FieldCheck check) {
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        for (Value value : values) {
            String text = ValueText.of(value);
            if (!seen.add(text)) {
                check.error("schema/doppio", value.at(), text);
                sound = false;
            }
        }
        return sound;
    }
}
