package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.UnaryOperator;

/** Judges the good town, and neighbours of it that differ in one thing. */
final class Neighbours {

    private Neighbours() {}

    static void passes(Criterion criterion) {
        passes(inProduct(criterion));
    }

    static void fails(Criterion criterion, UnaryOperator<GoodTown> change, String reason) {
        fails(inProduct(criterion), change, reason);
    }

    static void is(Outcome outcome, Criterion criterion, UnaryOperator<GoodTown> change, String reason) {
        is(outcome, inProduct(criterion), change, reason);
    }

    /** A criterion of the product, judged as the tests judge their own. */
    static WrittenCriterion inProduct(Criterion criterion) {
        return site -> Verdict.of(Conformity.judge(criterion, site.walk()));
    }

    static void passes(WrittenCriterion criterion) {
        is(Outcome.PASS, criterion, town -> town, "");
    }

    static void fails(WrittenCriterion criterion, UnaryOperator<GoodTown> change, String reason) {
        is(Outcome.FAIL, criterion, change, reason);
    }

    /** The verdict on a neighbour has an outcome, and gives a reason. */
    static void is(Outcome outcome, WrittenCriterion criterion, UnaryOperator<GoodTown> change, String reason) {
        Verdict verdict = criterion.verdict(change.apply(new GoodTown()).site());
        assertEquals(outcome, verdict.outcome(), verdict::toString);
        assertTrue(verdict.toString().contains(reason), verdict::toString);
    }
}
