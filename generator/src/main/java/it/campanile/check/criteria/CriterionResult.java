package it.campanile.check.criteria;

import it.campanile.diagnostic.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one criterion says of a site.
 *
 * @param id its name in the documents of the model: {@code C.SI.1.3}
 * @param outcome the whole verdict
 * @param faults what it rests on, in the order in which it was found
 */
public record CriterionResult(String id, Outcome outcome, List<Fault> faults) {

    /** The criterion on the theme of a content management system: its tolerance is the best that another generator gets. */
    private static final String CMS_THEME = "C.SI.1.4";

    public CriterionResult {
        faults = List.copyOf(faults);
    }

    /** The verdict on some faults: a failed one outweighs what is left to verify, and that outweighs a tolerated one. */
    static CriterionResult of(String id, List<Fault> faults) {
        for (Outcome worst : List.of(Outcome.FAIL, Outcome.TO_VERIFY, Outcome.TOLERANCE)) {
            if (faults.stream().anyMatch(fault -> fault.weight() == worst)) {
                return new CriterionResult(id, worst, faults);
            }
        }
        return new CriterionResult(id, Outcome.PASS, faults);
    }

    /**
     * This verdict with what the published site shows in the place of what was left to it. Whether a domain with another
     * name is in the list of the tool is not shown by its host either.
     */
    CriterionResult completed(CriterionResult shown) {
        List<Fault> all = new ArrayList<>(faults);
        all.removeIf(
                fault -> fault.weight() == Outcome.TO_VERIFY && !fault.key().equals(code() + ".nome"));
        all.addAll(shown.faults());
        return of(id, all);
    }

    /** Whether it is one of the twenty that the measure counts. */
    public boolean isCounted() {
        return id.startsWith("C.");
    }

    /** Whether its tolerance is by nature, and nothing can be mended. */
    public boolean isToleratedByNature() {
        return id.equals(CMS_THEME);
    }

    /** Its name as a code: {@code check/c-si-1-3}. */
    public String code() {
        return "check/" + id.toLowerCase(Locale.ROOT).replace('.', '-');
    }

    /** Its name in words. */
    public String title(Messages messages) {
        return messages.text(code() + ".titolo");
    }

    /** What it asks for. */
    public String asks(Messages messages) {
        return messages.text(code() + ".chiede");
    }

    /** How to meet it. */
    public String remedy(Messages messages) {
        return messages.text(code() + ".rimedio");
    }

    /** Where it is written. */
    public String source(Messages messages) {
        return messages.text(code() + ".fonte");
    }
}
