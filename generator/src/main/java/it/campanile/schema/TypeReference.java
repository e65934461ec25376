package it.campanile.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an editor may write in the files of a type: its fields, those within them included, in order.
 *
 * @param type the type
 * @param rows its fields from the top down
 */
public record TypeReference(ContentType type, List<Row> rows) {

    /**
     * A field.
     *
     * @param depth how many fields it lies within
     * @param shape what its values look like
     * @param element what the values of a list look like
     * @param fallback the value that it has when it is not written, on one line
     */
    public record Row(
            int depth, Field field, FieldShape shape, Optional<FieldShape> element, Optional<String> fallback) {

        /** The values allowed, of the field or of each value of its list. */
        public Map<String, String> choices() {
            return element.orElse(shape).choices();
        }
    }

    public TypeReference {
        rows = List.copyOf(rows);
    }

    /** The reference of a type. */
    public static TypeReference of(ContentType type, Schema schema) {
        List<Row> rows = new ArrayList<>();
        collect(type.fields(), 0, schema.vocabularies(), rows);
        return new TypeReference(type, rows);
    }

    private static void collect(
            Map<String, Field> fields, int depth, Map<String, Vocabulary> vocabularies, List<Row> rows) {
        for (Field field : fields.values()) {
            FieldShape shape = FieldShape.of(field.kind(), vocabularies);
            Optional<FieldShape> element = shape.element().map(kind -> FieldShape.of(kind, vocabularies));
            rows.add(new Row(depth, field, shape, element, field.fallback().map(ValueText::of)));
            collect(element.orElse(shape).fields(), depth + 1, vocabularies, rows);
        }
    }
}
