package it.campanile.audit;

import it.campanile.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the audit of one site came to.
 *
 * @param pages how many pages were to be audited
 * @param axe version of axe; empty when it never ran
 * @param browser version of the browser; empty when there was no page
 * @param violations by page in the order of the request, then by rule
 * @param notAudited findings on pages that could not be audited, sorted
 * @param toReview what a person has to look at, by rule
 * @param known how many pages had nothing changed since an earlier audit, whose verdict counts
 * @param duration from the start of the audit of all sites to this site's last verdict
 */
public record AuditResult(
        String site,
        int pages,
        List<Viewport> viewports,
        String axe,
        String browser,
        List<Violation> violations,
        List<Diagnostic> notAudited,
        List<Review> toReview,
        int known,
        Duration duration) {

    public AuditResult {
        viewports = List.copyOf(viewports);
        violations = List.copyOf(violations);
        notAudited = List.copyOf(notAudited);
        toReview = List.copyOf(toReview);
    }

    /** Everything that stops the site, sorted by place. */
    public List<Diagnostic> findings() {
        return Stream.concat(violations.stream().map(Violation::finding), notAudited.stream())
                .sorted()
                .toList();
    }
}
