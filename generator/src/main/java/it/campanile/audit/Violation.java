package it.campanile.audit;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Location;
import java.util.List;

/**
 * A rule that a page breaks, in all viewports together.
 *
 * @param finding the same for people; it stops the site
 * @param state name of the state of the page in which it does; empty for the page as it loads
 * @param viewports those in which the rule is broken
 * @param result the rule and the elements, each once
 * @param places where each of the elements was made, in their order
 */
public record Violation(
        Diagnostic finding,
        AuditPage page,
        String state,
        List<Viewport> viewports,
        RuleResult result,
        List<Location> places) {

    /** On the page as it loads. */
    public Violation(Diagnostic finding, AuditPage page, List<Viewport> viewports, RuleResult result) {
        this(
                finding,
                page,
                "",
                viewports,
                result,
                result.nodes().stream().map(node -> finding.location()).toList());
    }

    public Violation {
        viewports = List.copyOf(viewports);
        places = List.copyOf(places);
    }
}
