package it.campanile.schema;

import it.campanile.diagnostic.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A checked value of a field; it remembers where it was written. */
public sealed interface Value {

    /** Where the value stands. */
    Location at();

    /** A text. */
    record Text(String text, Location at) implements Value {}

    /** A number, with or without decimals. */
    record Amount(BigDecimal number, Location at) implements Value {}

    /** Yes or no. */
    record Flag(boolean set, Location at) implements Value {}

    /** A day. */
    record Day(LocalDate date, Location at) implements Value {}

    /** A term of a vocabulary. */
    record TermValue(Vocabulary.Term term, Location at) implements Value {}

    /**
     * A pointer to another item.
     *
     * @param types ids of the types that the target may have
     * @param id id of the target
     * @param inverse name under which the target knows the items that point to it; empty when it does not
     */
    record Reference(List<String> types, String id, String inverse, Location at) implements Value {

        public Reference {
            types = List.copyOf(types);
        }
    }

    /** An address: an absolute URL, or a root-relative path within the site. */
    record Link(String url, Location at) implements Value {}

    /**
     * A picture.
     *
     * @param file path beside the item, or root-relative
     * @param alt its alternative text, empty when it is declared decorative
     */
    record Image(String file, String alt, boolean decorative, String caption, String credit, Location at)
            implements Value {}

    /** Several values. */
    record Many(List<Value> values, Location at) implements Value {

        public Many {
            values = List.copyOf(values);
        }
    }

    /** Named values. */
    record Group(Map<String, Value> fields, Location at) implements Value {

        public Group {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }
}
