package it.campanile.check.criteria;

import static it.campanile.check.criteria.Walk.Kind.FIRST_LEVEL;
import static it.campanile.check.criteria.Walk.Kind.HOME;
import static it.campanile.check.criteria.Walk.Kind.SECOND_LEVEL;
import static it.campanile.check.criteria.Walk.Kind.SERVICE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * C.SI.2.5 and C.SI.2.6, clarity of pages and of sheets, as far as the page's text shows it: five stars, both questions
 * with all five answers, free text. How it behaves only a browser shows.
 */
final class Rating implements Criterion {

    private static final int STARS = 5;

    private final String code;
    private final Set<Walk.Kind> kinds;
    private final Map<String, List<String>> expected = Vocabulary.rating();

    private Rating(String code, Set<Walk.Kind> kinds) {
        this.code = code;
        this.kinds = kinds;
    }

    /** C.SI.2.5: the home and the pages of the first two levels. */
    static Rating ofPages() {
        return new Rating("check/c-si-2-5", Set.of(HOME, FIRST_LEVEL, SECOND_LEVEL));
    }

    /** C.SI.2.6: the service sheets. */
    static Rating ofSheets() {
        return new Rating("check/c-si-2-6", Set.of(SERVICE));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        walk.each(
                kinds,
                faults,
                page -> DataElement.first(page.document(), "feedback")
                        .ifPresentOrElse(
                                rating -> judge(page, rating, faults),
                                () -> faults.fail(page, "check/valutazione.manca")));
    }

    private void judge(JudgedPage page, Element rating, Faults faults) {
        String title = DataElement.text(rating, "feedback-title");
        String expectedTitle = Vocabulary.only(expected, "title");
        faults.require(
                title.equalsIgnoreCase(expectedTitle), page, rating, "check/valutazione.titolo", title, expectedTitle);
        faults.require(
                DataElement.first(rating, "feedback-input-text")
                        .filter(input -> input.nameIs("input"))
                        .isPresent(),
                page,
                rating,
                "check/valutazione.campo");
        for (int star = 1; star <= STARS; star++) {
            String element = "feedback-rate-" + star;
            faults.require(
                    DataElement.all(page.document(), element).size() == 1,
                    page,
                    rating,
                    "check/valutazione.stella",
                    element);
        }
        side(page, rating, "negative", faults);
        side(page, rating, "positive", faults);
    }

    private void side(JudgedPage page, Element rating, String side, Faults faults) {
        Optional<Element> block = DataElement.first(rating, "feedback-rating-" + side);
        faults.require(block.isPresent(), page, rating, "check/valutazione.blocco", "feedback-rating-" + side);
        if (block.isEmpty()) {
            return;
        }
        String question = DataElement.text(block.get(), "feedback-rating-question");
        String expectedQuestion = Vocabulary.only(expected, side + "-question");
        faults.require(
                question.equalsIgnoreCase(expectedQuestion),
                page,
                block.get(),
                "check/valutazione.domanda",
                side,
                question,
                expectedQuestion);
        List<String> answers = DataElement.all(block.get(), "feedback-rating-answer").stream()
                .map(DataElement::text)
                .toList();
        List<String> expectedAnswers = expected.getOrDefault(side + "-answers", List.of());
        faults.require(
                answers.equals(expectedAnswers),
                page,
                block.get(),
                "check/valutazione.risposte",
                side,
                Faults.quoted(answers),
                Faults.quoted(expectedAnswers));
    }
}
