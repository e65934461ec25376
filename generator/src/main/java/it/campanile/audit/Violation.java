package it.campanile.audit;

import it.campanile.diagnostic.Diagnostic;
import java.util.List;

/**
 * A rule that a page breaks, in all viewports together.
 *
 * @param finding the same for people; it stops the site
 * @param viewports those in which the rule is broken
 * @param result the rule and the elements, each once
 */
public record Violation(Diagnostic finding, AuditPage page, List<Viewport> viewports, RuleResult result) {

    public Violation {
        viewports = List.copyOf(viewports);
    }
}
