package it.campanile.assemble;

import it.campanile.model.Dated;
import it.campanile.model.Occurrence;
import it.campanile.model.Page;
import it.campanile.schema.ContentType;
import it.campanile.schema.Value;
import java.text.Collator;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sorts pages as their type says: Italian alphabetical order for texts; equal ones by title, then by address. */
final class PageOrder {

    private final Map<String, Dated> dated;

    private final Collator collator = Collator.getInstance(Locale.ITALIAN);

    /** @param dated what the instant of the build says of each address */
    PageOrder(Map<String, Dated> dated) {
        this.dated = dated;
    }

    /** What is over comes last; what takes place is sorted by the next time or, once it is over, by the last one. */
    List<Page> sort(Collection<Page> pages, ContentType type) {
        Comparator<Page> byField =
                (left, right) -> compare(left, right, type.order().field());
        return pages.stream()
                .sorted(Comparator.comparing((Page page) -> of(page).over())
                        .thenComparing(type.order().descending() ? byField.reversed() : byField)
                        .thenComparing(page -> page.item().title(), collator)
                        .thenComparing(Page::url))
                .toList();
    }

    private Dated of(Page page) {
        return dated.getOrDefault(page.url(), Dated.NONE);
    }

    private int compare(Page left, Page right, String field) {
        Dated dates = of(left);
        Dated otherDates = of(right);
        if (dates.takesPlace() && otherDates.takesPlace()) {
            return compareTimes(dates, otherDates);
        }
        int place = Boolean.compare(otherDates.takesPlace(), dates.takesPlace());
        return place != 0 ? place : compareValues(left, right, field);
    }

    private static int compareTimes(Dated one, Dated other) {
        boolean past = one.coming().isEmpty();
        if (past != other.coming().isEmpty()) {
            return past ? 1 : -1;
        }
        return past
                ? start(last(other.past())).compareTo(start(last(one.past())))
                : start(one.coming().get(0)).compareTo(start(other.coming().get(0)));
    }

    private static Occurrence last(List<Occurrence> occurrences) {
        return occurrences.get(occurrences.size() - 1);
    }

    private static LocalDateTime start(Occurrence occurrence) {
        return occurrence.start().start();
    }

    private int compareValues(Page left, Page right, String field) {
        Value one = left.item().fields().get(field);
        Value other = right.item().fields().get(field);
        if (one != null
                && other != null
                && one.moment().isPresent()
                && other.moment().isPresent()) {
            return one.moment().get().start().compareTo(other.moment().get().start());
        }
        if (one instanceof Value.Amount amount && other instanceof Value.Amount otherAmount) {
            return amount.number().compareTo(otherAmount.number());
        }
        if (one instanceof Value.Text text && other instanceof Value.Text otherText) {
            return collator.compare(text.text(), otherText.text());
        }
        return Boolean.compare(one == null, other == null);
    }
}
