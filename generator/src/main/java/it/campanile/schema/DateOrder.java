package it.campanile.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moments that must follow each other: nothing ends before it starts. */
final class DateOrder {

    private DateOrder() {}

    /** Whether the dates of an item are in the order that its type asks for; else there is a finding. */
    static boolean isKept(List<List<String>> orders, Map<String, Value> fields, FieldCheck check) {
        boolean kept = true;
        for (List<String> order : orders) {
            String first = order.isEmpty() ? "" : order.get(0);
            int dot = first.indexOf('.');
            if (dot < 0) {
                kept &= isKept(order, fields, "", check);
            } else {
                String list = first.substring(0, dot);
                List<String> within = order.stream()
                        .map(path -> path.substring(path.indexOf('.') + 1))
                        .toList();
                for (Value.Group group : groups(fields.get(list))) {
                    kept &= isKept(within, group.fields(), list + ".", check);
                }
            }
        }
        return kept;
    }

    private static List<Value.Group> groups(@Nullable Value value) {
        return value instanceof Value.Many many
                ? many.values().stream()
                        .flatMap(one -> one instanceof Value.Group group ? Stream.of(group) : Stream.empty())
                        .toList()
                : List.of();
    }

    private static boolean isKept(List<String> names, Map<String, Value> fields, String prefix, FieldCheck check) {
        boolean kept = true;
        Optional<Value.Moment> last = Optional.empty();
        for (String name : names) {
            Optional<Value.Moment> moment =
                    Optional.ofNullable(fields.get(name)).flatMap(Value::moment);
            if (moment.isPresent()
                    && last.isPresent()
                    && !moment.get().after().isAfter(last.get().start())) {
                check.within(prefix + name)
                        .error(
                                "schema/fine-prima",
                                moment.get().at(),
                                moment.get().text(),
                                last.get().text());
                kept = false;
            }
            last = moment.isPresent() ? moment : last;
        }
        return kept;
    }
}
