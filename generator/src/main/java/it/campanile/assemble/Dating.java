package it.campanile.assemble;

import it.campanile.model.Dated;
import it.campanile.model.Occurrence;
import it.campanile.schema.DateRules;
import it.campanile.schema.Item;
import it.campanile.schema.Recurrence;
import it.campanile.schema.Value;
import it.campanile.schema.Vocabulary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the dates of items say at the instant of the build. */
final class Dating {

    private final Schedule schedule;

    Dating(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Whether an item is published now: its time has come, and is not over for good. */
    boolean isPublished(Item item) {
        DateRules rules = item.type().dates();
        Optional<LocalDateTime> from =
                rules.from().flatMap(item::field).flatMap(Value::moment).map(Value.Moment::start);
        return (from.isEmpty() || schedule.reached(from.get())) && !(rules.removed() && isOver(item));
    }

    /** What there is to say of a published item. */
    Dated of(Item item) {
        Map<Boolean, List<Occurrence>> byPast =
                occurrences(item).stream().collect(Collectors.partitioningBy(one -> schedule.reached(one.after())));
        return new Dated(
                isOver(item), state(item), byPast.getOrDefault(false, List.of()), byPast.getOrDefault(true, List.of()));
    }

    private boolean isOver(Item item) {
        Optional<Value> end = item.type().dates().to().flatMap(item::field);
        if (end.isEmpty()) {
            return false;
        }
        Optional<LocalDateTime> last = end.get()
                .moment()
                .map(Value.Moment::after)
                .or(() -> occurrences(item).stream().map(Occurrence::after).max(Comparator.naturalOrder()));
        return last.isPresent() && schedule.reached(last.get());
    }

    private Optional<Vocabulary.Term> state(Item item) {
        for (DateRules.State state : item.type().dates().states()) {
            if (holds(state, item)) {
                return Optional.of(state.term());
            }
        }
        return Optional.empty();
    }

    private boolean holds(DateRules.State state, Item item) {
        if (state.before().isPresent()) {
            Optional<Value.Moment> moment = item.field(state.before().get()).flatMap(Value::moment);
            return moment.isPresent() && !schedule.reached(moment.get().start());
        }
        if (state.until().isPresent()) {
            Optional<Value.Moment> moment = item.field(state.until().get()).flatMap(Value::moment);
            return moment.isEmpty() || !schedule.reached(moment.get().after());
        }
        return true;
    }

    /** Every time that an item takes place, recurrences written out, in order. */
    private static List<Occurrence> occurrences(Item item) {
        List<Occurrence> all = new ArrayList<>();
        item.appointments().forEach(appointment -> add(appointment, all));
        all.sort(Comparator.comparing((Occurrence one) -> one.start().start()).thenComparing(Occurrence::after));
        return all;
    }

    private static void add(Value.Appointment appointment, List<Occurrence> all) {
        LocalDate first = appointment.start().date();
        List<LocalDate> days =
                appointment.rule().map(rule -> Recurrence.days(rule, first)).orElse(List.of(first));
        for (LocalDate day : days) {
            if (!appointment.exceptions().contains(day)) {
                long shift = ChronoUnit.DAYS.between(first, day);
                all.add(new Occurrence(
                        shifted(appointment.start(), shift),
                        appointment.end().map(end -> shifted(end, shift)),
                        appointment.note()));
            }
        }
    }

    private static Value.Moment shifted(Value.Moment moment, long days) {
        return new Value.Moment(moment.date().plusDays(days), moment.time(), moment.at());
    }
}
