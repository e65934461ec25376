package it.campanile.schema;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which relations may point to the items of each type. */
public final class InverseNames {

    private InverseNames() {}

    /** Type → names of the relations that end there. */
    public static Map<String, Set<String>> of(Schema schema) {
        return of(schema.types().values());
    }

    static Map<String, Set<String>> of(Collection<ContentType> types) {
        Map<String, Set<String>> names = new TreeMap<>();
        types.forEach(type -> collect(type.fields().values(), names));
        return names;
    }

    private static void collect(Collection<Field> fields, Map<String, Set<String>> names) {
        fields.forEach(field -> collect(field.kind(), names));
    }

    private static void collect(FieldKind kind, Map<String, Set<String>> names) {
        if (kind instanceof FieldKind.ReferenceKind reference
                && !reference.inverse().isEmpty()) {
            reference
                    .types()
                    .forEach(type ->
                            names.computeIfAbsent(type, key -> new TreeSet<>()).add(reference.inverse()));
        } else if (kind instanceof ListKind list) {
            collect(list.of(), names);
        } else if (kind instanceof FieldKind.GroupKind group) {
            collect(group.fields().values(), names);
        }
    }
}
