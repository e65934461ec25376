package it.campanile.build;

import it.campanile.audit.AuditResult;
import it.campanile.audit.ElementPicture;
import it.campanile.check.criteria.CriterionResult;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Site;
import it.campanile.publish.Plan;
import it.campanile.report.Excepted;
import it.campanile.report.Step;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known so far of one site in a run. */
final class SiteRun {

    private final BuildResult built;
    private final Optional<Exceptions> exceptions;
    private final Diagnostics findings = new Diagnostics();
    private final Map<Step, List<Diagnostic>> steps = new EnumMap<>(Step.class);
    private List<CriterionResult> conformity = List.of();
    private Optional<AuditResult> audit = Optional.empty();
    private List<ElementPicture> pictures = List.of();
    private Optional<Plan> plan = Optional.empty();

    /** @param now the instant for which the site was built */
    SiteRun(BuildResult built, Instant now) {
        this.built = built;
        this.exceptions = built.site().map(site -> new Exceptions(site.settings(), now));
        found(Step.BUILD, built.findings());
    }

    BuildResult built() {
        return built;
    }

    String id() {
        return built.id();
    }

    /** Keeps what a step found. */
    void found(Step step, Collection<Diagnostic> found) {
        findings.addAll(found);
        steps.put(step, List.copyOf(found));
    }

    /** Keeps what belongs to none of the steps that are reported. */
    void found(Collection<Diagnostic> found) {
        findings.addAll(found);
    }

    /** What each step found; one that is not there did not run. */
    Map<Step, List<Diagnostic>> steps() {
        return steps;
    }

    /** What was found so far, sorted. */
    List<Diagnostic> findings() {
        return findings.all();
    }

    /** The site, when nothing has stopped it so far. */
    Optional<Site> going() {
        return built.site().filter(site -> !findings.hasErrors());
    }

    /** What the site accepts for a time. */
    Exceptions exceptions() {
        return exceptions.orElseThrow(() -> new IllegalStateException("not built: " + id()));
    }

    /** What was found and accepted. */
    List<Excepted> excepted() {
        return exceptions.map(Exceptions::excepted).orElse(List.of());
    }

    void judged(List<CriterionResult> results) {
        conformity = List.copyOf(results);
    }

    List<CriterionResult> conformity() {
        return conformity;
    }

    void audited(AuditResult result, List<ElementPicture> shown) {
        audit = Optional.of(result);
        pictures = List.copyOf(shown);
    }

    /** Pictures of what the browser found. */
    List<ElementPicture> pictures() {
        return pictures;
    }

    Optional<AuditResult> audit() {
        return audit;
    }

    void released(Plan done) {
        plan = Optional.of(done);
    }

    Optional<Plan> plan() {
        return plan;
    }

    SiteOutcome outcome() {
        return new SiteOutcome(built, audit, plan, excepted(), findings.all());
    }
}
