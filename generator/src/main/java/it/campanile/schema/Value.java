package it.campanile.schema;

import it.campanile.diagnostic.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A checked value of a field; it remembers where it was written. */
public sealed interface Value {

    /** Where the value stands. */
    Location at();

    /** A day, or a day with an hour, as a moment; empty for any other value. */
    default Optional<Moment> moment() {
        if (this instanceof Day day) {
            return Optional.of(new Moment(day.date(), Optional.empty(), day.at()));
        }
        return this instanceof Moment moment ? Optional.of(moment) : Optional.empty();
    }

    /** A text. */
    record Text(String text, Location at) implements Value {}

    /** A piece of HTML that templates copy as it is. */
    record Markup(String html, Location at) implements Value {}

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

    /**
     * A file to download.
     *
     * @param file path beside the item, or root-relative
     */
    record Attachment(String file, String title, Location at) implements Value {}

    /** A day, with an hour or without, in the towns' own time. */
    record Moment(LocalDate date, Optional<LocalTime> time, Location at) implements Value {

        /** Its first instant: without an hour, the start of the day. */
        public LocalDateTime start() {
            return date.atTime(time.orElse(LocalTime.MIDNIGHT));
        }

        /** The first instant after it: without an hour, the start of the next day. */
        public LocalDateTime after() {
            return time.isPresent() ? date.atTime(time.get()) : date.plusDays(1).atStartOfDay();
        }

        /** As it would be written. */
        public String text() {
            return date + time.map(hour -> " " + hour).orElse("");
        }
    }

    /** The hours of a day, in order. */
    record Hours(List<Span> spans, Location at) implements Value {

        /** From an hour to another one of the same day. */
        public record Span(LocalTime from, LocalTime to) {}

        public Hours {
            spans = List.copyOf(spans);
        }
    }

    /**
     * When something takes place.
     *
     * @param rule recurrence rule of RFC 5545, checked to end
     * @param exceptions days of the recurrence on which it does not take place
     */
    record Appointment(
            Moment start,
            Optional<Moment> end,
            Optional<String> rule,
            List<LocalDate> exceptions,
            String note,
            Location at)
            implements Value {

        public Appointment {
            exceptions = List.copyOf(exceptions);
        }
    }

    /** Several values. */
    record Many(List<Value> values, Location at) implements Value {

        public Many {
            values = List.copyOf(values);
        }
    }

    /**
     * Named values.
     *
     * @param declared the names that there may be
     */
    record Group(Map<String, Value> fields, Set<String> declared, Location at) implements Value {

        public Group {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            declared = Set.copyOf(declared);
        }

        /** The same group with other values. */
        public Group with(Map<String, Value> others) {
            return new Group(others, declared, at);
        }

        /** The text of a field, empty when there is none. */
        public String text(String name) {
            return fields.get(name) instanceof Text text ? text.text() : "";
        }
    }
}
