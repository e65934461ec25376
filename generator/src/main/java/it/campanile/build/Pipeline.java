package it.campanile.build;

import it.campanile.audit.AuditPage;
import it.campanile.audit.AuditProgress;
import it.campanile.audit.AuditReport;
import it.campanile.audit.AuditRequest;
import it.campanile.audit.AuditResult;
import it.campanile.audit.AuditUnavailableException;
import it.campanile.audit.Auditor;
import it.campanile.check.CheckResult;
import it.campanile.check.SiteCheck;
import it.campanile.check.criteria.ConformityJson;
import it.campanile.check.criteria.CriterionResult;
import it.campanile.check.page.Places;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import it.campanile.diagnostic.Report;
import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.publish.LocalTarget;
import it.campanile.publish.Plan;
import it.campanile.publish.ReleaseChangedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Build, check, audit, publish. A site goes on only while nothing stops it; what was published of a site that does not
 * arrive stays as it is.
 */
public final class Pipeline {

    private final Path root;
    private final Auditor auditor;
    private final Messages messages;
    private final boolean dryRun;
    private final Optional<Probe> probe;

    /** A pipeline that only judges what it builds. */
    public Pipeline(Path root, Auditor auditor, Messages messages, boolean dryRun) {
        this(root, auditor, messages, dryRun, Optional.empty());
    }

    /**
     * @param root the workspace root
     * @param messages language of the reports
     * @param dryRun whether publishing only says what it would do
     * @param probe the published site to judge with the only site that is built
     */
    public Pipeline(Path root, Auditor auditor, Messages messages, boolean dryRun, Optional<Probe> probe) {
        this.probe = probe;
        this.root = root;
        this.auditor = auditor;
        this.messages = messages;
        this.dryRun = dryRun;
    }

    /**
     * Runs up to a goal.
     *
     * @return what became of each site, in the order of their ids
     * @throws AuditUnavailableException when there is no browser: nothing is published
     * @throws IOException when the target cannot be written
     */
    public List<SiteOutcome> run(BuildOptions options, Goal goal, AuditProgress progress)
            throws AuditUnavailableException, InterruptedException, IOException {
        List<BuildResult> built = new WorkspaceBuild(root).run(options);
        Map<String, Diagnostics> findings = new HashMap<>();
        for (BuildResult result : built) {
            Diagnostics own = new Diagnostics();
            own.addAll(result.findings());
            findings.put(result.id(), own);
            report(
                    result,
                    "build",
                    result.findings(),
                    Map.of("seconds", result.seconds()),
                    times(result, options),
                    Map.of());
        }
        if (goal.compareTo(Goal.CHECK) >= 0) {
            check(built, findings, options);
        }
        Map<String, AuditResult> audits = goal.compareTo(Goal.AUDIT) >= 0 ? audit(built, findings, progress) : Map.of();
        Map<String, Plan> plans = goal == Goal.PUBLISH ? publish(built, findings) : Map.of();
        return built.stream()
                .map(result -> new SiteOutcome(
                        result,
                        Optional.ofNullable(audits.get(result.id())),
                        Optional.ofNullable(plans.get(result.id())),
                        of(findings, result).all()))
                .toList();
    }

    private void check(List<BuildResult> built, Map<String, Diagnostics> findings, BuildOptions options)
            throws IOException, InterruptedException {
        SiteCheck check = new SiteCheck(root);
        for (BuildResult result : going(built, findings)) {
            long start = System.nanoTime();
            Diagnostics own = new Diagnostics();
            for (Site site : result.site().stream().toList()) {
                CheckResult checked = check.check(site, result.folder(), Places.NONE, own);
                List<CriterionResult> conformity =
                        new ConformityReport(SharedWork.reports(root), own, probe).of(site, checked, options.asOf());
                of(findings, result).addAll(own.all());
                report(
                        result,
                        "check",
                        own.all(),
                        Map.of("seconds", (System.nanoTime() - start) / 1e9),
                        Map.of("modello", Optional.of(site.settings().text("modello"))),
                        Map.of("conformity", new ConformityJson(conformity)));
            }
        }
    }

    private Map<String, AuditResult> audit(
            List<BuildResult> built, Map<String, Diagnostics> findings, AuditProgress progress)
            throws AuditUnavailableException, InterruptedException, IOException {
        List<AuditRequest> requests =
                going(built, findings).stream().map(Pipeline::request).toList();
        Map<String, AuditResult> audits = new HashMap<>();
        AuditReport report = new AuditReport(messages);
        for (AuditResult result : auditor.audit(requests, progress)) {
            audits.put(result.site(), result);
            findings.getOrDefault(result.site(), new Diagnostics()).addAll(result.findings());
            report.write(result, SharedWork.reports(root));
        }
        return audits;
    }

    private static AuditRequest request(BuildResult result) {
        List<AuditPage> pages = new ArrayList<>();
        result.site()
                .ifPresent(site -> site.pages().stream()
                        .filter(Page::isWhole)
                        .forEach(page ->
                                pages.add(new AuditPage(page.url(), page.item().source()))));
        return new AuditRequest(result.id(), result.folder(), pages);
    }

    private Map<String, Plan> publish(List<BuildResult> built, Map<String, Diagnostics> findings) throws IOException {
        Map<String, Plan> plans = new HashMap<>();
        for (BuildResult result : going(built, findings)) {
            LocalTarget target = new LocalTarget(root.resolve(folder(result)));
            Diagnostics own = new Diagnostics();
            try {
                plans.put(
                        result.id(),
                        dryRun
                                ? target.plan(result.id(), result.manifest())
                                : target.deliver(result.id(), result.folder(), result.manifest()));
            } catch (ReleaseChangedException e) {
                own.error("publish/cambiato", Location.ofFile("sites/" + result.id()), result.id());
            }
            of(findings, result).addAll(own.all());
            report(result, "publish", own.all(), figures(plans.get(result.id())));
        }
        return plans;
    }

    /** Where the site says that it is published, relative to the workspace root. */
    private static String folder(BuildResult result) {
        return result.site().map(site -> site.settings().publishFolder()).orElse("public");
    }

    private static Map<String, Double> figures(@Nullable Plan plan) {
        return plan == null
                ? Map.of()
                : Map.of(
                        "added", (double) plan.added().size(),
                        "changed", (double) plan.changed().size(),
                        "removed", (double) plan.removed().size(),
                        "same", (double) plan.same());
    }

    /** The sites that nothing has stopped so far. */
    private static List<BuildResult> going(List<BuildResult> built, Map<String, Diagnostics> findings) {
        return built.stream()
                .filter(result ->
                        result.site().isPresent() && !of(findings, result).hasErrors())
                .toList();
    }

    private static Diagnostics of(Map<String, Diagnostics> findings, BuildResult result) {
        return findings.getOrDefault(result.id(), new Diagnostics());
    }

    /** For which instant the site was built, and until when it would be the same. */
    private static Map<String, Optional<String>> times(BuildResult result, BuildOptions options) {
        Map<String, Optional<String>> times = new TreeMap<>();
        times.put("valutato_al", Optional.of(local(options.asOf())));
        times.put(
                "prossimo_cambiamento",
                result.site().flatMap(site -> site.timing().nextChange()).map(Pipeline::local));
        return times;
    }

    /** An instant in the towns' own time, ISO 8601 with its offset. */
    private static String local(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(Site.ZONE));
    }

    private void report(BuildResult result, String step, List<Diagnostic> found, Map<String, Double> figures) {
        report(result, step, found, figures, Map.of(), Map.of());
    }

    private void report(
            BuildResult result,
            String step,
            List<Diagnostic> found,
            Map<String, Double> figures,
            Map<String, Optional<String>> facts,
            Map<String, Report.Section> sections) {
        Path file = SharedWork.reports(root).resolve(result.id()).resolve(step + ".json");
        new Report(result.id(), result.pages(), found, new TreeMap<>(figures), facts, sections).write(file, messages);
    }
}
