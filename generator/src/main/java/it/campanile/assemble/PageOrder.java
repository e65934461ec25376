package it.campanile.assemble;

import it.campanile.model.Page;
import it.campanile.schema.ContentType;
import it.campanile.schema.Value;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Sorts pages as their type says: Italian alphabetical order for texts; equal ones by title, then by address. */
final class PageOrder {

    private final Collator collator = Collator.getInstance(Locale.ITALIAN);

    List<Page> sort(Collection<Page> pages, ContentType type) {
        Comparator<Page> byField =
                (left, right) -> compare(left, right, type.order().field());
        return pages.stream()
                .sorted((type.order().descending() ? byField.reversed() : byField)
                        .thenComparing(page -> page.item().title(), collator)
                        .thenComparing(Page::url))
                .toList();
    }

    private int compare(Page left, Page right, String field) {
        Value one = left.item().fields().get(field);
        Value other = right.item().fields().get(field);
        if (one instanceof Value.Day day && other instanceof Value.Day otherDay) {
            return day.date().compareTo(otherDay.date());
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
