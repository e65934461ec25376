package it.campanile.schema;

import it.campanile.parse.Body;
import it.campanile.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An imported act as an item among the others.
 *
 * @param place its place among the acts of the import, from 1
 */
record ActItem(ContentType type, int place) {

    /** The folder of its files among those of the content; no content can have it, for no type has this name. */
    String folder() {
        return "data/albo/" + place + "/";
    }

    /** The item; what the export does not say is as the type says. */
    Item of(Map<String, Value> written, SourceFile file) {
        Map<String, Value> fields = new LinkedHashMap<>();
        type.fields().values().forEach(field -> field.fallback().ifPresent(value -> fields.put(field.name(), value)));
        fields.putAll(written);
        String id = "esportazione-" + place;
        return new Item(
                type, id, id, folder(), file.path(), "md", fields, Body.split("", file.path(), 1), Optional.empty());
    }
}
