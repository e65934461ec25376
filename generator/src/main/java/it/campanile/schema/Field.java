package it.campanile.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field of a content type.
 *
 * @param name its key in the front matter
 * @param kind what its values look like
 * @param required whether it must be there
 * @param requiredIf field → values of it with which this field must be there
 * @param fallback the value it has when it is not written
 * @param help a sentence for editors; empty when none
 * @param example a value for editors to see; empty when none
 * @param translatable whether, among what a site or a theme says of itself, it is a text that readers see and that may be said
 *     in another language
 * @param computed whether the program fills it in, so that nobody is asked for it
 */
public record Field(
        String name,
        FieldKind kind,
        boolean required,
        Map<String, List<String>> requiredIf,
        Optional<Value> fallback,
        String help,
        String example,
        boolean translatable,
        boolean computed) {

    public Field {
        requiredIf = Map.copyOf(requiredIf);
    }

    /** The same field, which need not be written. */
    Field optional() {
        return new Field(name, kind, false, requiredIf, fallback, help, example, translatable, computed);
    }

    /** The same field, which must be written. */
    Field demanded() {
        return new Field(name, kind, true, requiredIf, fallback, help, example, translatable, computed);
    }
}
