package it.campanile.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** A recurrence rule (RFC 5545, RRULE) by days: the hour of every occurrence is that of the first one. */
public final class Recurrence {

    /** The greatest number of occurrences that a rule may have. */
    public static final int MOST = 500;

    private Recurrence() {}

    /** What there is to say of a rule. */
    enum Verdict {
        /** It has an end. */
        FINE,
        /** It goes on for ever. */
        ENDLESS,
        /** It has more than {@link #MOST} occurrences. */
        TOO_LONG,
        /** It is no rule. */
        UNREADABLE,
        /** It ends before it starts. */
        NEVER
    }

    /** The hour is always that of the first one: rules that give hours are none of these. */
    private static final Pattern HOURS =
            Pattern.compile("FREQ=(HOURLY|MINUTELY|SECONDLY)|BY(HOUR|MINUTE|SECOND)=", Pattern.CASE_INSENSITIVE);

    static Verdict judge(String rule, LocalDate first) {
        if (HOURS.matcher(rule).find()) {
            return Verdict.UNREADABLE;
        }
        try {
            RecurrenceRule parsed = parse(rule);
            if (parsed.isInfinite()) {
                return Verdict.ENDLESS;
            }
            int many = days(parsed, first).size();
            return many == 0 ? Verdict.NEVER : many > MOST ? Verdict.TOO_LONG : Verdict.FINE;
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            return Verdict.UNREADABLE;
        }
    }

    /** The days of a rule that was judged fine, from the first one on. */
    public static List<LocalDate> days(String rule, LocalDate first) {
        try {
            return days(parse(rule), first);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An end at an hour counts for the whole of its day: the occurrences are days. */
    private static RecurrenceRule parse(String rule) throws InvalidRecurrenceRuleException {
        return new RecurrenceRule(
                rule.replaceAll("(UNTIL=[0-9]{8})T[0-9]{6}Z?", "$1"), RecurrenceRule.RfcMode.RFC5545_STRICT);
    }

    private static List<LocalDate> days(RecurrenceRule rule, LocalDate first) {
        RecurrenceRuleIterator iterator =
                rule.iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
        List<LocalDate> days = new ArrayList<>();
        while (iterator.hasNext() && days.size() <= MOST) {
            DateTime day = iterator.nextDateTime();
            days.add(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth()));
        }
        return days;
    }
}
