package it.campanile.assemble;

import it.campanile.schema.Item;
import it.campanile.schema.Obligation;
import it.campanile.schema.Table;
import it.campanile.schema.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Until when something stays published in Amministrazione trasparente (d.lgs. 33/2013, articles 8, 14 and 15): some years from
 * 1 January of the year after its publication, or from the end of an office, and in any case while it has effects.
 */
final class Retention {

    private final Schedule schedule;

    Retention(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Whether the years of an item are over. Of one without the day from which they are counted they never are. */
    boolean isOver(Item item, Obligation obligation) {
        Optional<LocalDate> end = day(item, item.type().dates().to());
        if (obligation.retention().inForce() && end.isEmpty()) {
            return false;
        }
        Optional<LocalDateTime> last = countedFrom(item, obligation).map(from -> end(from, obligation));
        return last.isPresent()
                && schedule.reached(last.get())
                && (end.isEmpty() || schedule.reached(end.get().plusDays(1).atStartOfDay()));
    }

    /** The day from which the years of an item are counted; empty when it is not known. */
    static Optional<LocalDate> countedFrom(Item item, Obligation obligation) {
        return obligation.retention().fromEnd()
                ? day(item, item.type().dates().to())
                : day(item, item.type().dates().from());
    }

    /** The table without the rows whose years are over. */
    Table kept(Table table, Obligation obligation) {
        return table.with(table.rows().stream()
                .filter(row -> table.countedFrom(row)
                        .map(from -> !schedule.reached(end(from, obligation)))
                        .orElse(true))
                .toList());
    }

    private static LocalDateTime end(LocalDate from, Obligation obligation) {
        int years = obligation.retention().years();
        LocalDate last = obligation.retention().fromEnd()
                ? from.plusYears(years).plusDays(1)
                : LocalDate.of(from.getYear() + 1 + years, 1, 1);
        return last.atStartOfDay();
    }

    private static Optional<LocalDate> day(Item item, Optional<String> field) {
        return field.flatMap(item::field).flatMap(Value::moment).map(Value.Moment::date);
    }
}
