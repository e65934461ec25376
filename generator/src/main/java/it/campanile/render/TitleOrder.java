package it.campanile.render;

import it.campanile.model.Page;
import it.campanile.model.Site;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Lists whose type sorts them by title, sorted by the titles that a reader of another language sees. */
final class TitleOrder {

    private static final String TITLE = "titolo";

    private TitleOrder() {}

    /**
     * A list in the order of its titles in a language: Italian ones, where there are no others, among them. What is over stays
     * last. A list that is in another order, or of several types, stays as it is.
     */
    static List<Page> of(List<Page> pages, Site site, String language) {
        boolean byTitle = pages.stream()
                        .allMatch(page -> page.item().type().order().field().equals(TITLE))
                && pages.stream()
                                .map(page -> page.item().type().id())
                                .distinct()
                                .count()
                        == 1;
        if (!byTitle) {
            return pages;
        }
        Comparator<Page> order = Comparator.comparing(
                page -> site.translation(page, language).orElse(page).item().title(),
                Collator.getInstance(Locale.forLanguageTag(language)));
        boolean descending = pages.get(0).item().type().order().descending();
        return pages.stream()
                .sorted(Comparator.comparing(
                                (Page page) -> site.timing().of(page).over())
                        .thenComparing(descending ? order.reversed() : order))
                .toList();
    }
}
