package it.campanile.criteria;

import static it.campanile.criteria.Walk.Kind.FIRST_LEVEL;
import static it.campanile.criteria.Walk.Kind.HOME;
import static it.campanile.criteria.Walk.Kind.SECOND_LEVEL;
import static it.campanile.criteria.Walk.Kind.SERVICE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * C.SI.2.5 and C.SI.2.6, clarity of pages and of sheets, as far as the page's text shows it: five stars, both questions
 * with all five answers, free text. How it behaves is seen in a browser, by {@link RatingClicks}.
 */
final class Rating implements Criterion {

    private static final int STARS = 5;

    private final Set<Walk.Kind> kinds;
    private final Map<String, List<String>> expected = Expected.rating();

    private Rating(Set<Walk.Kind> kinds) {
        this.kinds = kinds;
    }

    /** C.SI.2.5: the home and the pages of the first two levels. */
    static Rating ofPages() {
        return new Rating(Set.of(HOME, FIRST_LEVEL, SECOND_LEVEL));
    }

    /** C.SI.2.6: the service sheets. */
    static Rating ofSheets() {
        return new Rating(Set.of(SERVICE));
    }

    @Override
    public Verdict verdict(BuiltSite site) {
        return new Walk(site).judge(kinds, this::judge);
    }

    private void judge(Document page, Verdict.Builder verdict) {
        String path = BuiltSite.path(page);
        Optional<Element> feedback = DataElement.first(page, "feedback");
        if (feedback.isEmpty()) {
            verdict.fail(path, "manca la valutazione («feedback»)");
            return;
        }
        Element rating = feedback.get();
        String title = DataElement.text(rating, "feedback-title");
        verdict.require(
                title.equalsIgnoreCase(Expected.only(expected, "title")),
                path,
                "il titolo della valutazione è «" + title + "»");
        verdict.require(
                DataElement.first(rating, "feedback-input-text")
                        .filter(input -> input.nameIs("input"))
                        .isPresent(),
                path,
                "manca il campo libero («feedback-input-text»)");
        for (int star = 1; star <= STARS; star++) {
            String element = "feedback-rate-" + star;
            verdict.require(DataElement.all(page, element).size() == 1, path, "«" + element + "» non c’è una volta");
        }
        judge(path, rating, "negative", verdict);
        judge(path, rating, "positive", verdict);
    }

    private void judge(String path, Element rating, String side, Verdict.Builder verdict) {
        Optional<Element> block = DataElement.first(rating, "feedback-rating-" + side);
        verdict.require(block.isPresent(), path, "manca «feedback-rating-" + side + "»");
        if (block.isPresent()) {
            String question = DataElement.text(block.get(), "feedback-rating-question");
            verdict.require(
                    question.equalsIgnoreCase(Expected.only(expected, side + "-question")),
                    path,
                    "la domanda (" + side + ") è «" + question + "»");
            List<String> answers = DataElement.all(block.get(), "feedback-rating-answer").stream()
                    .map(DataElement::text)
                    .toList();
            verdict.require(
                    answers.equals(expected.get(side + "-answers")),
                    path,
                    "le risposte (" + side + ") sono " + answers);
        }
    }
}
