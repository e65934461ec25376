package it.campanile.criteria;

import java.util.ArrayList;
import java.util.List;

/**
 * What a criterion says of a site.
 *
 * @param outcome the worst that was found
 * @param reasons one line for each fault: the page, and what is wrong on it
 */
record Verdict(Outcome outcome, List<String> reasons) {

    /** From the best to the worst; a tolerated fault counts as passed in the public tool, never in ours. */
    enum Outcome {
        PASS,
        TOLERANCE,
        FAIL
    }

    Verdict {
        reasons = List.copyOf(reasons);
    }

    /** Collects faults; without any the verdict is {@link Outcome#PASS}. */
    static final class Builder {

        private final List<String> reasons = new ArrayList<>();
        private Outcome worst = Outcome.PASS;

        void fail(String page, String why) {
            add(Outcome.FAIL, page, why);
        }

        void tolerate(String page, String why) {
            add(Outcome.TOLERANCE, page, why);
        }

        /** A fault, unless the condition holds. */
        void require(boolean condition, String page, String why) {
            if (!condition) {
                fail(page, why);
            }
        }

        private void add(Outcome outcome, String page, String why) {
            reasons.add(page + ": " + why);
            if (outcome.compareTo(worst) > 0) {
                worst = outcome;
            }
        }

        Verdict build() {
            return new Verdict(worst, reasons);
        }
    }

    @Override
    public String toString() {
        return outcome + (reasons.isEmpty() ? "" : "\n  " + String.join("\n  ", reasons));
    }
}
