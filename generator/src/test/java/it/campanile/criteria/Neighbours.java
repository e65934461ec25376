package it.campanile.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.UnaryOperator;

/** Judges the good town, and neighbours of it that differ in one thing. */
final class Neighbours {

    private Neighbours() {}

    static void passes(Criterion criterion) {
        is(Verdict.Outcome.PASS, criterion, town -> town, "");
    }

    static void fails(Criterion criterion, UnaryOperator<GoodTown> change, String reason) {
        is(Verdict.Outcome.FAIL, criterion, change, reason);
    }

    /** The verdict on a neighbour has an outcome, and gives a reason. */
    static void is(Verdict.Outcome outcome, Criterion criterion, UnaryOperator<GoodTown> change, String reason) {
        Verdict verdict = criterion.verdict(change.apply(new GoodTown()).site());
        assertEquals(outcome, verdict.outcome(), verdict::toString);
        assertTrue(verdict.toString().contains(reason), verdict::toString);
    }
}
