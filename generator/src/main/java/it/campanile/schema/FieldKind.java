package it.campanile.schema;

import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlNode.Scalar;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the values of a field look like: each kind knows how to check itself. */
public sealed interface FieldKind
        permits FieldKind.TextKind,
                FieldKind.NumberKind,
                FieldKind.FlagKind,
                FieldKind.DateKind,
                FieldKind.ChoiceKind,
                FieldKind.VocabularyKind,
                FieldKind.ReferenceKind,
                FieldKind.LinkKind,
                FieldKind.GroupKind,
                FieldKind.ThemeParametersKind,
                ListKind,
                ImageKind,
                AttachmentKind,
                MomentKind,
                HoursKind,
                AppointmentKind,
                MarkupKind {

    /**
     * Turns what was written into a value.
     *
     * @param node what was written
     * @param check the field in work and where findings go
     * @return the value, or empty with a finding
     */
    Optional<Value> read(YamlNode node, FieldCheck check);

    /** The text of a scalar, or empty with a finding. */
    static Optional<Scalar> scalar(YamlNode node, FieldCheck check, String code) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        check.error(code, node, "…");
        return Optional.empty();
    }

    /** «a» / «b» / «c», or the one that was probably meant. */
    private static String choices(String word, Collection<String> allowed) {
        return Suggestion.nearest(word, allowed)
                .map(near -> "«" + near + "»")
                .orElseGet(() -> FieldCheck.quote(allowed));
    }

    /**
     * A line of text.
     *
     * @param min least number of characters
     * @param max greatest number of characters
     * @param format a stricter form, when there is one
     * @param among vocabulary whose labels are the only ones allowed
     */
    record TextKind(int min, int max, Optional<TextFormat> format, Optional<String> among) implements FieldKind {

        /** Whether it is a colour, {@code #rrggbb}. */
        public boolean isColour() {
            return format.filter(TextFormat.COLORE::equals).isPresent();
        }

        /** Whether it is written for readers: in any form, but not of any length. */
        public boolean isProse() {
            return format.isEmpty() && max < FieldDeclarations.ANY_LENGTH;
        }

        @Override
        public Optional<Value> read(YamlNode node, FieldCheck check) {
            Optional<Scalar> scalar = scalar(node, check, "schema/non-testo");
            if (scalar.isEmpty()) {
                return Optional.empty();
            }
            String text = scalar.get().text().strip();
            int length = text.codePointCount(0, text.length());
            if (length > max) {
                check.error("schema/troppo-lungo", node, String.valueOf(length), String.valueOf(max));
            } else if (length < min) {
                check.error("schema/troppo-corto", node, String.valueOf(length), String.valueOf(min));
            } else if (format.isPresent() && !format.get().matches(text)) {
                check.error("schema/formato-" + format.get().id(), node, text);
            } else if (among.isPresent() && !check.vocabulary(among.get()).hasLabel(text)) {
                List<String> labels = check.vocabulary(among.get()).terms().values().stream()
                        .map(Vocabulary.Term::label)
                        .toList();
                check.error("schema/valore-campo", node, text, FieldCheck.quote(labels), choices(text, labels));
            } else {
                return Optional.of(new Value.Text(text, node.at()));
            }
            return Optional.empty();
        }
    }

    /** A number between two limits, whole unless decimals are allowed. */
    record NumberKind(BigDecimal min, BigDecimal max, boolean decimals) implements FieldKind {

        @Override
        public Optional<Value> read(YamlNode node, FieldCheck check) {
            Optional<BigDecimal> number =
                    scalar(node, check, "schema/non-numero").flatMap(scalar -> parse(scalar, check));
            if (number.isPresent()
                    && (number.get().compareTo(min) < 0 || number.get().compareTo(max) > 0)) {
                check.error(
                        "schema/numero-fuori",
                        node,
                        number.get().toPlainString(),
                        min.toPlainString(),
                        max.toPlainString());
                return Optional.empty();
            }
            return number.map(value -> new Value.Amount(value, node.at()));
        }

        private Optional<BigDecimal> parse(Scalar scalar, FieldCheck check) {
            boolean wellFormed = scalar.text().matches(decimals ? "-?[0-9]+(\\.[0-9]+)?" : "-?[0-9]{1,9}");
            if (wellFormed) {
                return Optional.of(new BigDecimal(scalar.text()));
            }
            check.error("schema/non-numero", scalar, scalar.text());
            return Optional.empty();
        }
    }

    /** Yes or no: {@code true} or {@code false}. */
    record FlagKind() implements FieldKind {

        @Override
        public Optional<Value> read(YamlNode node, FieldCheck check) {
            Optional<Scalar> scalar = scalar(node, check, "schema/non-si-no");
            if (scalar.isPresent() && !scalar.get().text().matches("true|false")) {
                check.error("schema/non-si-no", node, scalar.get().text());
                return Optional.empty();
            }
            return scalar.map(value -> new Value.Flag(value.text().equals("true"), node.at()));
        }
    }

    /** A day of the calendar, {@code YYYY-MM-DD}: 30 February is refused, not moved. */
    record DateKind() implements FieldKind {

        @Override
        public Optional<Value> read(YamlNode node, FieldCheck check) {
            Optional<Scalar> scalar = scalar(node, check, "schema/non-data");
            if (scalar.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Value.Day(LocalDate.parse(scalar.get().text()), node.at()));
            } catch (DateTimeException e) {
                check.error("schema/non-data", node, scalar.get().text());
                return Optional.empty();
            }
        }
    }

    /** One of a few words. */
    record ChoiceKind(List<String> values) implements FieldKind {

        public ChoiceKind {
            values = List.copyOf(values);
        }

        @Override
        public Optional<Value> read(YamlNode node, FieldCheck check) {
            Optional<Scalar> scalar = scalar(node, check, "schema/non-testo");
            if (scalar.isPresent() && !values.contains(scalar.get().text())) {
                String text = scalar.get().text();
                check.error("schema/valore-campo", node, text, FieldCheck.quote(values), choices(text, values));
                return Optional.empty();
            }
            return scalar.map(value -> new Value.Text(value.text(), node.at()));
        }
    }

    /** A term of a vocabulary, by id. */
    record VocabularyKind(String vocabulary) implements FieldKind {

        @Override
        public Optional<Value> read(YamlNode node, FieldCheck check) {
            Optional<Scalar> scalar = scalar(node, check, "schema/non-testo");
            if (scalar.isEmpty()) {
                return Optional.empty();
            }
            Vocabulary known = check.vocabulary(vocabulary);
            Optional<Vocabulary.Term> term = known.find(scalar.get().text());
            if (term.isEmpty()) {
                String text = scalar.get().text();
                Collection<String> ids = known.terms().keySet();
                check.error("schema/valore-campo", node, text, FieldCheck.quote(ids), choices(text, ids));
            }
            return term.map(found -> new Value.TermValue(found, node.at()));
        }
    }

    /** A pointer to an item of one of some types. */
    record ReferenceKind(List<String> types, String inverse) implements FieldKind {

        public ReferenceKind {
            types = List.copyOf(types);
        }

        @Override
        public Optional<Value> read(YamlNode node, FieldCheck check) {
            return scalar(node, check, "schema/non-testo")
                    .map(scalar -> new Value.Reference(types, scalar.text(), inverse, node.at()));
        }
    }

    /** An absolute http(s) address, or a root-relative path within the site. */
    record LinkKind() implements FieldKind {

        static final Pattern LINK = Pattern.compile("(https?://[^\\s/]+\\S*|/\\S*|mailto:\\S+@\\S+|tel:\\S+)");

        @Override
        public Optional<Value> read(YamlNode node, FieldCheck check) {
            Optional<Scalar> scalar = scalar(node, check, "schema/non-testo");
            if (scalar.isPresent() && !LINK.matcher(scalar.get().text()).matches()) {
                check.error("schema/non-collegamento", node, scalar.get().text());
                return Optional.empty();
            }
            return scalar.map(value -> new Value.Link(value.text(), node.at()));
        }
    }

    /**
     * Named fields.
     *
     * @param oneOf sets of fields of which one must be there
     */
    record GroupKind(Map<String, Field> fields, List<List<String>> oneOf) implements FieldKind {

        public GroupKind {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            oneOf = List.copyOf(oneOf);
        }

        public GroupKind(Map<String, Field> fields) {
            this(fields, List.of());
        }

        @Override
        public Optional<Value> read(YamlNode node, FieldCheck check) {
            if (!(node instanceof Mapping mapping)) {
                check.error("schema/non-gruppo", node, FieldCheck.quote(fields.keySet()));
                return Optional.empty();
            }
            boolean complete = FieldReader.hasOneOf(oneOf, mapping, check);
            Optional<Map<String, Value>> values = FieldReader.read(fields, mapping, check);
            return complete
                    ? values.map(found -> new Value.Group(found, fields.keySet(), node.at()))
                    : Optional.empty();
        }
    }

    /** The parameters that the site's theme declares: kept as they were written until the theme is known. */
    record ThemeParametersKind() implements FieldKind {

        @Override
        public Optional<Value> read(YamlNode node, FieldCheck check) {
            return check.themeParameters().read(node, check);
        }
    }
}
