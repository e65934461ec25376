package it.campanile.schema;

import it.campanile.diagnostic.Location;
import it.campanile.parse.Body;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A checked piece of content: what the program trusts.
 *
 * @param type its type
 * @param id its name among the items of its type
 * @param path place within the type's folder, without extension and without {@code index}; empty for the folder itself
 * @param folder name of the content folder that belongs to it alone, with a slash at the end; empty when it has none
 * @param source the file it comes from, relative to the workspace root
 * @param markup extension of that file, which names the markup of the body
 * @param fields its values by field name
 * @param body its text
 * @param wording in which language it is written, when it translates another item
 */
public record Item(
        ContentType type,
        String id,
        String path,
        String folder,
        String source,
        String markup,
        Map<String, Value> fields,
        Body body,
        Optional<Wording> wording) {

    /**
     * The language of an item that translates another one; what it does not give is that of the original.
     *
     * @param language its code, lower case
     * @param fields paths of the values that it gives, such as {@code titolo} or {@code fasi.0.descrizione}
     * @param body whether it gives the text
     */
    public record Wording(String language, Set<String> fields, boolean body) {

        public Wording {
            fields = Set.copyOf(fields);
        }

        /** Whether it gives a field, or a part of it. */
        public boolean gives(String field) {
            return fields.stream().anyMatch(path -> path.equals(field) || path.startsWith(field + "."));
        }

        /** Whether a value at a path is its own: it gives that, or what that is a part of. */
        public boolean owns(String path) {
            for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
                if (fields.contains(path.substring(0, end))) {
                    return true;
                }
            }
            return false;
        }
    }

    public Item {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The value of a field. */
    public Optional<Value> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The text of a field, empty when there is none. */
    public String text(String name) {
        return fields.get(name) instanceof Value.Text text ? text.text() : "";
    }

    /** Whether a yes-or-no field says yes. */
    public boolean flag(String name) {
        return fields.get(name) instanceof Value.Flag flag && flag.set();
    }

    /** The item's title. */
    public String title() {
        return text("titolo");
    }

    /** The file as a place for findings. */
    public Location at() {
        return Location.ofFile(source);
    }

    /** The same item with other values and another text. */
    public Item with(Map<String, Value> otherFields, Body otherBody) {
        return new Item(type, id, path, folder, source, markup, otherFields, otherBody, wording);
    }

    /** The same item as a translation of another one. */
    Item translating(Wording own) {
        return new Item(type, id, path, folder, source, markup, fields, body, Optional.of(own));
    }

    /** When it takes place, as it was written: one appointment, or a list of them. */
    public List<Value.Appointment> appointments() {
        return fields.values().stream()
                .flatMap(value -> value instanceof Value.Many many ? many.values().stream() : Stream.of(value))
                .flatMap(value -> value instanceof Value.Appointment one ? Stream.of(one) : Stream.empty())
                .toList();
    }
}
