package it.campanile.schema;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field kind described: all that the reference of types, the JSON Schema and a new file say of it comes from here.
 *
 * @param word its name in the files of {@code tipi/}
 * @param json what its values are in JSON
 * @param detail the stricter form of a text, or the vocabulary that the values come from; empty when none
 * @param pattern regular expression that the whole text matches
 * @param limits characters of a text, size of a number, number of values of a list
 * @param choices the values allowed, with their labels; empty when there is no list of them
 * @param targets ids of the types that it points to
 * @param element kind of the values of a list
 * @param fields named fields within
 * @param oneOf sets of those fields of which one must be there
 */
public record FieldShape(
        String word,
        Json json,
        String detail,
        Optional<String> pattern,
        Limits limits,
        Map<String, String> choices,
        List<String> targets,
        Optional<FieldKind> element,
        Map<String, Field> fields,
        List<List<String>> oneOf) {

    private static final BigDecimal ANY_NUMBER = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** What a value is in JSON. */
    public enum Json {
        /** Text. */
        STRING,
        /** Text that is a day. */
        DATE,
        /** Whole number. */
        INTEGER,
        /** Number with decimals. */
        NUMBER,
        /** Yes or no. */
        BOOLEAN,
        /** List. */
        ARRAY,
        /** Keys with values, all known. */
        OBJECT,
        /** Keys with values that something else declares. */
        OPEN_OBJECT
    }

    /** What a value may not go below or beyond. */
    public record Limits(Optional<BigDecimal> min, Optional<BigDecimal> max) {

        static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

        static Limits ofLength(int min, int max) {
            return new Limits(
                    min > 0 ? Optional.of(BigDecimal.valueOf(min)) : Optional.empty(),
                    max < FieldDeclarations.ANY_LENGTH ? Optional.of(BigDecimal.valueOf(max)) : Optional.empty());
        }

        static Limits ofNumber(BigDecimal min, BigDecimal max) {
            return new Limits(
                    Optional.of(min).filter(limit -> limit.compareTo(ANY_NUMBER.negate()) > 0),
                    Optional.of(max).filter(limit -> limit.compareTo(ANY_NUMBER) < 0));
        }
    }

    public FieldShape {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        targets = List.copyOf(targets);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        oneOf = List.copyOf(oneOf);
    }

    private FieldShape(String word, Json json) {
        this(word, json, "", Optional.empty(), Limits.NONE, Map.of(), List.of(), Optional.empty(), Map.of(), List.of());
    }

    /** Describes a kind. */
    static FieldShape of(FieldKind kind, Map<String, Vocabulary> vocabularies) {
        if (kind instanceof FieldKind.TextKind text) {
            return text(text, vocabularies);
        }
        if (kind instanceof FieldKind.NumberKind number) {
            return new FieldShape("numero", number.decimals() ? Json.NUMBER : Json.INTEGER)
                    .within(Limits.ofNumber(number.min(), number.max()));
        }
        if (kind instanceof FieldKind.FlagKind) {
            return new FieldShape("si_no", Json.BOOLEAN);
        }
        if (kind instanceof FieldKind.DateKind) {
            return new FieldShape("data", Json.DATE);
        }
        if (kind instanceof FieldKind.ChoiceKind choice) {
            return new FieldShape("scelta", Json.STRING).among("", labelled(choice.values()));
        }
        if (kind instanceof FieldKind.VocabularyKind vocabulary) {
            Map<String, String> choices = new LinkedHashMap<>();
            terms(vocabulary.vocabulary(), vocabularies).forEach(term -> choices.put(term.id(), term.label()));
            return new FieldShape("vocabolario", Json.STRING).among(vocabulary.vocabulary(), choices);
        }
        if (kind instanceof FieldKind.ReferenceKind reference) {
            return new FieldShape("riferimento", Json.STRING).to(reference.types());
        }
        if (kind instanceof FieldKind.LinkKind) {
            return new FieldShape("collegamento", Json.STRING).matching("", FieldKind.LinkKind.LINK.pattern());
        }
        return ofMany(kind);
    }

    private static FieldShape ofMany(FieldKind kind) {
        if (kind instanceof MomentKind) {
            return new FieldShape("momento", Json.STRING).matching("", MomentKind.MOMENT.pattern());
        }
        if (kind instanceof HoursKind) {
            return new FieldShape("ore", Json.STRING).matching("", HoursKind.HOURS.pattern());
        }
        if (kind instanceof AppointmentKind appointment) {
            return new FieldShape("appuntamento", Json.OBJECT)
                    .with(appointment.parts().fields(), List.of());
        }
        if (kind instanceof AttachmentKind attachment) {
            return new FieldShape("allegato", Json.OBJECT)
                    .with(attachment.parts().fields(), List.of());
        }
        if (kind instanceof ImageKind image) {
            return new FieldShape("immagine", Json.OBJECT)
                    .with(image.parts().fields(), List.of(List.of("alt", "decorativa")));
        }
        if (kind instanceof ListKind list) {
            return new FieldShape("elenco", Json.ARRAY)
                    .within(Limits.ofLength(list.min(), list.max()))
                    .of(list.of());
        }
        if (kind instanceof FieldKind.GroupKind group) {
            return new FieldShape("gruppo", Json.OBJECT).with(group.fields(), group.oneOf());
        }
        if (kind instanceof MarkupKind) {
            return new FieldShape("html", Json.STRING);
        }
        if (kind instanceof FieldKind.ThemeParametersKind) {
            return new FieldShape("parametri_tema", Json.OPEN_OBJECT);
        }
        throw new IllegalStateException("no description of " + kind);
    }

    private static FieldShape text(FieldKind.TextKind text, Map<String, Vocabulary> vocabularies) {
        FieldShape shape = new FieldShape("testo", Json.STRING).within(Limits.ofLength(text.min(), text.max()));
        if (text.among().isPresent()) {
            List<String> labels = terms(text.among().get(), vocabularies).stream()
                    .map(Vocabulary.Term::label)
                    .toList();
            return shape.among(text.among().get(), labelled(labels));
        }
        return text.format()
                .map(format -> shape.matching(format.id(), format.pattern()))
                .orElse(shape);
    }

    private static Collection<Vocabulary.Term> terms(String id, Map<String, Vocabulary> vocabularies) {
        Vocabulary vocabulary = vocabularies.get(id);
        return vocabulary == null ? List.of() : vocabulary.terms().values();
    }

    /** Values that are their own labels. */
    private static Map<String, String> labelled(List<String> values) {
        Map<String, String> choices = new LinkedHashMap<>();
        values.forEach(value -> choices.put(value, value));
        return choices;
    }

    private FieldShape within(Limits other) {
        return new FieldShape(word, json, detail, pattern, other, choices, targets, element, fields, oneOf);
    }

    private FieldShape matching(String form, String regex) {
        return new FieldShape(word, json, form, Optional.of(regex), limits, choices, targets, element, fields, oneOf);
    }

    private FieldShape among(String vocabulary, Map<String, String> values) {
        return new FieldShape(word, json, vocabulary, pattern, limits, values, targets, element, fields, oneOf);
    }

    private FieldShape to(List<String> types) {
        return new FieldShape(word, json, detail, pattern, limits, choices, types, element, fields, oneOf);
    }

    private FieldShape of(FieldKind kind) {
        return new FieldShape(word, json, detail, pattern, limits, choices, targets, Optional.of(kind), fields, oneOf);
    }

    private FieldShape with(Map<String, Field> parts, List<List<String>> sets) {
        return new FieldShape(word, json, detail, pattern, limits, choices, targets, element, parts, sets);
    }
}
