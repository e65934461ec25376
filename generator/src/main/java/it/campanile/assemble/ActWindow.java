package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.schema.Item;
import it.campanile.schema.Value;
import it.campanile.schema.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * From when to when an act is published, and its place in the register. The days are those of its kind, by default fifteen
 * (d.lgs. 267/2000, article 124). The day of the publication is not counted, as AgID asks for whole days; an end that somebody
 * wrote may count it, as the Court of Cassation does (judgment 2563/2009).
 */
final class ActWindow {

    static final String FIRST = "inizio";
    static final String LAST = "fine";
    static final String NUMBER = "numero";
    static final String YEAR = "anno";
    static final String KIND = "tipo_atto";

    private static final int DAYS = 15;
    /** More than the acts of any year. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(9);

    private final Diagnostics left;

    /** @param left where it is said what is left out */
    ActWindow(Diagnostics left) {
        this.left = left;
    }

    /** The act with all that its window says of it; empty, with a finding, when the window ends before it begins. */
    Optional<Item> complete(Item act, boolean isOver) {
        Value begin = act.field(FIRST).orElseThrow();
        LocalDate first = date(begin);
        int due = days(act);
        Value end = act.field(LAST).orElseGet(() -> new Value.Day(first.plusDays(due), begin.at()));
        LocalDate last = date(end);
        if (last.isBefore(first)) {
            left.error("assemble/albo-finestra", end.at(), last.toString(), first.toString());
            return Optional.empty();
        }
        int given = (int) ChronoUnit.DAYS.between(first, last);
        if (given < due - 1 && !isOver) {
            left.warning(
                    "assemble/albo-finestra-breve",
                    end.at(),
                    String.valueOf(given),
                    String.valueOf(due),
                    norm(act),
                    first.plusDays(due).toString());
        }
        Map<String, Value> fields = new LinkedHashMap<>(act.fields());
        Value year = act.field(YEAR).orElseGet(() -> amount(first.getYear(), begin));
        fields.put(YEAR, year);
        fields.put(LAST, end);
        fields.put("giorni", amount(given, end));
        BigDecimal place =
                number(year).multiply(MOST).add(number(act.field(NUMBER).orElseThrow()));
        fields.put("posto", new Value.Amount(place, year.at()));
        return Optional.of(act.with(fields, act.body()));
    }

    /** The last day of an act whose end may not be written. */
    static LocalDate last(Item act) {
        return act.field(LAST)
                .map(ActWindow::date)
                .orElseGet(() -> date(act.field(FIRST).orElseThrow()).plusDays(days(act)));
    }

    static LocalDate date(Value value) {
        return value.moment().orElseThrow().date();
    }

    private static BigDecimal number(Value value) {
        return ((Value.Amount) value).number();
    }

    private static Value amount(long number, Value from) {
        return new Value.Amount(BigDecimal.valueOf(number), from.at());
    }

    /** What is said of the kind of an act. */
    static Optional<Vocabulary.Term> kind(Item act) {
        return act.field(KIND).map(value -> ((Value.TermValue) value).term());
    }

    private static int days(Item act) {
        return kind(act)
                .map(term -> term.attributes().get("giorni"))
                .filter(days -> days.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(DAYS);
    }

    private static String norm(Item act) {
        return kind(act).map(term -> term.attributes().get("norma")).orElse("d.lgs. 267/2000, art. 124");
    }
}
