package it.campanile.check;

import it.campanile.check.criteria.CriterionResult;
import java.util.List;

/**
 * What the checks say of a site beside their findings.
 *
 * @param conformity what each criterion of the model says, in the order of the model; empty when the site is none of it
 */
public record CheckResult(List<CriterionResult> conformity) {

    public CheckResult {
        conformity = List.copyOf(conformity);
    }
}
