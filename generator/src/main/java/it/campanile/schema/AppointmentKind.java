package it.campanile.schema;

import it.campanile.parse.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When something takes place: a start, perhaps an end, perhaps a recurrence (RFC 5545) that ends. */
record AppointmentKind(FieldKind.GroupKind parts) implements FieldKind {

    @Override
    public Optional<Value> read(YamlNode node, FieldCheck check) {
        Optional<Value> group = parts.read(node, check);
        return group.isEmpty() ? Optional.empty() : appointment((Value.Group) group.get(), check);
    }

    private static Optional<Value> appointment(Value.Group parts, FieldCheck check) {
        Map<String, Value> fields = parts.fields();
        if (!(fields.get("inizio") instanceof Value.Moment start)) {
            return Optional.empty();
        }
        Optional<Value.Moment> end =
                fields.get("fine") instanceof Value.Moment moment ? Optional.of(moment) : Optional.empty();
        if (end.isPresent() && !end.get().after().isAfter(start.start())) {
            check.within("fine")
                    .error("schema/fine-prima", end.get().at(), end.get().text(), start.text());
            return Optional.empty();
        }
        Optional<Value.Text> rule =
                fields.get("ricorrenza") instanceof Value.Text text ? Optional.of(text) : Optional.empty();
        if (rule.isPresent() && !isFinite(rule.get(), start, check.within("ricorrenza"))) {
            return Optional.empty();
        }
        return Optional.of(new Value.Appointment(
                start,
                end,
                rule.map(text -> text.text().toUpperCase(Locale.ROOT)),
                exceptions(fields.get("eccezioni")),
                parts.text("nota"),
                parts.at()));
    }

    private static boolean isFinite(Value.Text rule, Value.Moment start, FieldCheck check) {
        switch (Recurrence.judge(rule.text().toUpperCase(Locale.ROOT), start.date())) {
            case FINE -> {
                return true;
            }
            case ENDLESS -> check.error("schema/ricorrenza-senza-fine", rule.at(), rule.text());
            case TOO_LONG ->
                check.error("schema/ricorrenza-lunga", rule.at(), rule.text(), String.valueOf(Recurrence.MOST));
            case NEVER -> check.error("schema/fine-prima", rule.at(), rule.text(), start.text());
            case UNREADABLE -> check.error("schema/ricorrenza", rule.at(), rule.text());
        }
        return false;
    }

    private static List<LocalDate> exceptions(@Nullable Value value) {
        return value instanceof Value.Many many
                ? many.values().stream()
                        .filter(Value.Day.class::isInstance)
                        .map(day -> ((Value.Day) day).date())
                        .toList()
                : List.of();
    }
}
