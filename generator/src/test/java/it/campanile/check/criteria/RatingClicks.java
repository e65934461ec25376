package it.campanile.check.criteria;

import java.util.List;
import java.util.Map;

/**
 * C.SI.2.5 and C.SI.2.6 in the browser: two clicks on each star show the right question, and hide the other one. What the
 * tool lets pass with half a point fails here.
 */
final class RatingClicks implements SeenCriterion {

    private static final int STARS = 5;
    private static final int THRESHOLD = 3;

    private final Map<String, List<String>> expected = Expected.rating();

    @Override
    public void judge(Seen page, Verdict.Builder verdict) {
        Seen.Stars rating = page.rating();
        if (!rating.exists()) {
            verdict.fail(page.path(), "manca la valutazione («feedback»)");
            return;
        }
        verdict.require(
                Expected.only(expected, "title").equalsIgnoreCase(rating.title()),
                page.path(),
                "il titolo della valutazione è «" + rating.title() + "»");
        verdict.require(rating.hasInput(), page.path(), "manca il campo libero («feedback-input-text»)");
        verdict.require(rating.shown().size() == STARS, page.path(), "le stelle non sono cinque");
        rating.shown().forEach(shown -> judge(page.path(), shown, verdict));
    }

    private void judge(String path, Seen.Shown shown, Verdict.Builder verdict) {
        boolean isNegative = shown.star() <= THRESHOLD;
        String side = isNegative ? "negative" : "positive";
        String star = "dopo la stella " + shown.star() + " ";
        verdict.require(shown.exists(), path, star + "manca la stella o il blocco " + side);
        verdict.require(
                shown.negative() == isNegative && shown.positive() != isNegative,
                path,
                star + "si vede negative " + shown.negative() + ", positive " + shown.positive());
        verdict.require(
                Expected.only(expected, side + "-question").equalsIgnoreCase(shown.question()),
                path,
                star + "la domanda è «" + shown.question() + "»");
        verdict.require(
                shown.answers().equals(expected.get(side + "-answers")),
                path,
                star + "le risposte sono " + shown.answers());
    }
}
