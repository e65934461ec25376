package it.campanile.build;

import it.campanile.audit.AuditResult;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Severity;
import it.campanile.publish.Plan;
import it.campanile.report.Excepted;
import java.util.List;
import java.util.Optional;

/**
 * What became of one site in a run.
 *
 * @param built what the build gave
 * @param audit what the browser said, when it came to that
 * @param plan what the release changed on the target, or would change; empty when the site was not released
 * @param excepted what was found and accepted by an exception of the site
 * @param findings everything that was found on the way, sorted
 */
public record SiteOutcome(
        BuildResult built,
        Optional<AuditResult> audit,
        Optional<Plan> plan,
        List<Excepted> excepted,
        List<Diagnostic> findings) {

    public SiteOutcome {
        excepted = List.copyOf(excepted);
        findings = List.copyOf(findings);
    }

    /** The site's id. */
    public String id() {
        return built.id();
    }

    /** Whether nothing stopped the site. */
    public boolean isGood() {
        return built.isGood() && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
