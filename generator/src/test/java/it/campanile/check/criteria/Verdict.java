package it.campanile.check.criteria;

import it.campanile.diagnostic.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a criterion says of a site.
 *
 * @param outcome the worst that was found
 * @param reasons one line for each fault: the page, and what is wrong on it
 */
record Verdict(Outcome outcome, List<String> reasons) {

    private static final Messages ITALIAN = new Messages(Locale.ITALIAN);

    Verdict {
        reasons = List.copyOf(reasons);
    }

    /** What the product says of a site, without what it leaves to the published one. */
    static Verdict of(CriterionResult result) {
        Builder verdict = new Builder();
        for (Fault fault : result.faults()) {
            if (fault.weight() == Outcome.FAIL || fault.weight() == Outcome.TOLERANCE) {
                verdict.add(fault.weight(), fault.url(), fault.text(ITALIAN));
            }
        }
        return verdict.build();
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
