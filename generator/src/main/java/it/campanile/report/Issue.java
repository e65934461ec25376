package it.campanile.report;

import it.campanile.audit.RuleResult;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * One thing to put right: a finding or, of a rule that a page breaks, one of its elements.
 *
 * @param rule id of the rule of axe, or the finding's code
 * @param element the element, for a rule of axe
 * @param place where it is
 * @param helpUrl page on the rule; empty when there is none
 * @param criteria numbers of the WCAG criteria concerned
 * @param fingerprint the same in every run as long as it is there, wherever its lines move to
 */
record Issue(
        Step step,
        Diagnostic finding,
        String rule,
        Optional<RuleResult.Node> element,
        Location place,
        String helpUrl,
        List<String> criteria,
        String fingerprint) {

    /** The page that it is on, or else the file that it is in. */
    String page() {
        return finding.url().isEmpty() ? finding.location().path() : finding.url();
    }

    /** The fingerprint with its code and page, for people who read the history. */
    String trace() {
        return finding.code() + " " + page() + " " + fingerprint;
    }
}
