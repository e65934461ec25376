package it.campanile.schema;

import java.util.stream.Collectors;

/** A value on one line, as it would be written in YAML. */
public final class ValueText {

    private ValueText() {}

    /** The text of a value; lists and groups in brackets and braces. */
    public static String of(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Markup markup) {
            return markup.html();
        }
        if (value instanceof Value.Amount amount) {
            return amount.number().toPlainString();
        }
        if (value instanceof Value.Flag flag) {
            return String.valueOf(flag.set());
        }
        if (value instanceof Value.Day day) {
            return day.date().toString();
        }
        if (value instanceof Value.TermValue term) {
            return term.term().id();
        }
        if (value instanceof Value.Reference reference) {
            return reference.id();
        }
        if (value instanceof Value.Link link) {
            return link.url();
        }
        if (value instanceof Value.Image image) {
            return image.file();
        }
        if (value instanceof Value.Attachment attachment) {
            return attachment.file();
        }
        if (value instanceof Value.Moment moment) {
            return moment.text();
        }
        if (value instanceof Value.Hours hours) {
            return hours.spans().stream()
                    .map(span -> span.from() + "-" + span.to())
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Value.Appointment appointment) {
            return appointment.start().text()
                    + appointment.end().map(end -> " - " + end.text()).orElse("")
                    + appointment.rule().map(rule -> " " + rule).orElse("");
        }
        if (value instanceof Value.Many many) {
            return many.values().stream().map(ValueText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Value.Group) value)
                .fields().entrySet().stream()
                        .map(field -> field.getKey() + ": " + of(field.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
