package it.campanile.assemble;

import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.model.Transparency;
import it.campanile.schema.Item;
import it.campanile.schema.Obligation;
import it.campanile.schema.Table;
import it.campanile.schema.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how the sections of Amministrazione trasparente stand on a day. */
final class DutyJudge {

    /** The relation by which a section knows the contents that name it. */
    private static final String CONTENTS = "contenuti";

    private final Site site;
    private final LocalDate today;

    DutyJudge(Site site, LocalDate today) {
        this.site = site;
        this.today = today;
    }

    /** A section that the site does not have. */
    static Transparency.Duty hidden(Obligation section) {
        return new Transparency.Duty(
                section,
                Optional.empty(),
                Transparency.State.HIDDEN,
                section.notDue(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** A section that the site has. */
    Transparency.Duty of(Obligation section, Page page) {
        List<Page> contents = site.relations().inverse(page, CONTENTS);
        List<Page> linked = site.relations().listed(page);
        List<Table> tables = site.transparency().of(page);
        Optional<LocalDate> updated = Stream.of(
                        contents.stream().map(Page::item).flatMap(item -> updated(item).stream()),
                        tables.stream().map(Table::updated),
                        updated(page.item()).stream())
                .flatMap(days -> days)
                .max(Comparator.naturalOrder());
        boolean full = !contents.isEmpty() || !tables.isEmpty() || hasText(page.item());
        Optional<LocalDate> due = section.update().months() == 0 || !full
                ? Optional.empty()
                : updated.map(day -> day.plusMonths(section.update().months()));
        String reason = page.item().text("non_dovuta");
        return new Transparency.Duty(
                section,
                Optional.of(page),
                state(full, !linked.isEmpty(), due, reason),
                reason,
                contents,
                linked,
                tables,
                updated,
                due,
                (int) contents.stream()
                        .filter(content ->
                                Retention.countedFrom(content.item(), section).isEmpty())
                        .count());
    }

    private Transparency.State state(boolean full, boolean linked, Optional<LocalDate> due, String reason) {
        if (full) {
            return due.filter(today::isAfter).isPresent() ? Transparency.State.LATE : Transparency.State.PUBLISHED;
        }
        if (!reason.isEmpty()) {
            return Transparency.State.NOT_DUE;
        }
        return linked ? Transparency.State.LINKED : Transparency.State.EMPTY;
    }

    private static boolean hasText(Item item) {
        return !item.body().isEmpty() || item.field("allegati").isPresent();
    }

    private static Optional<LocalDate> updated(Item item) {
        return item.field("aggiornato")
                .or(() -> item.type().dates().from().flatMap(item::field))
                .flatMap(Value::moment)
                .map(Value.Moment::date);
    }
}
