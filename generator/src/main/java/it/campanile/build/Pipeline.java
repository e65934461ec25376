package it.campanile.build;

import it.campanile.audit.AuditPage;
import it.campanile.audit.AuditProgress;
import it.campanile.audit.AuditRequest;
import it.campanile.audit.AuditResult;
import it.campanile.audit.AuditUnavailableException;
import it.campanile.audit.Auditor;
import it.campanile.audit.ElementPicture;
import it.campanile.audit.Violation;
import it.campanile.check.CheckResult;
import it.campanile.check.SiteCheck;
import it.campanile.check.criteria.ConformityJson;
import it.campanile.check.criteria.CriterionResult;
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
import it.campanile.report.RegisterReport;
import it.campanile.report.Step;
import it.campanile.report.TransparencyReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Build, check, audit, publish. A site goes on only while nothing stops it; what was published of a site that does not
 * arrive stays as it is.
 */
public final class Pipeline {

    private final Path root;
    private final Auditor auditor;
    private final Messages messages;
    private final boolean dryRun;
    private final Besides besides;
    private final Clock clock;
    private final TransparencyReport transparency;
    private final RegisterReport register;

    /** A pipeline that only judges what it builds: for it no day has come. */
    public Pipeline(Path root, Auditor auditor, Messages messages, boolean dryRun) {
        this(root, auditor, messages, dryRun, Besides.NOTHING, Clock.fixed(Instant.EPOCH, Site.ZONE));
    }

    /**
     * @param root the workspace root
     * @param messages language of the reports
     * @param dryRun whether publishing only says what it would do
     * @param besides what is checked beside what is built
     * @param clock says which days have come: a site can be built for others, too
     */
    public Pipeline(Path root, Auditor auditor, Messages messages, boolean dryRun, Besides besides, Clock clock) {
        this.root = root;
        this.auditor = auditor;
        this.messages = messages;
        this.dryRun = dryRun;
        this.besides = besides;
        this.clock = clock;
        this.transparency = new TransparencyReport(messages);
        this.register = new RegisterReport(messages);
    }

    /** Folder of what is kept between runs, which may be thrown away at any time. */
    public static Path cache(Path root) {
        return SharedWork.cache(root);
    }

    /** The folder in which the verdicts of audits are kept. */
    public static Path verdicts(Path root) {
        return cache(root).resolve("verdetti");
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
        List<SiteRun> runs = build(options);
        if (goal.compareTo(Goal.CHECK) >= 0) {
            check(runs, options.asOf());
        }
        if (goal.compareTo(Goal.AUDIT) >= 0) {
            audit(runs, progress);
        }
        if (goal.compareTo(Goal.CHECK) >= 0) {
            SiteReporting reporting = new SiteReporting(root, messages, options.asOf());
            for (SiteRun run : runs) {
                run.found(reporting.write(run));
            }
        }
        if (goal == Goal.PUBLISH) {
            publish(runs);
        }
        return runs.stream().map(SiteRun::outcome).toList();
    }

    private List<SiteRun> build(BuildOptions options) throws IOException {
        LocalDate today = LocalDate.ofInstant(options.asOf(), Site.ZONE);
        List<SiteRun> runs = new ArrayList<>();
        for (BuildResult result : new WorkspaceBuild(root).run(options)) {
            runs.add(new SiteRun(result.with(recorded(result, options, today)), options.asOf()));
        }
        for (SiteRun run : runs) {
            BuildResult built = run.built();
            Map<String, Double> figures = Map.of("seconds", built.seconds());
            report(built, "build", built.findings(), figures, times(built, options), Map.of());
            if (built.site().isPresent()) {
                transparency.write(
                        built.site().get(), today, SharedWork.reports(root).resolve(built.id()));
            }
        }
        return runs;
    }

    /**
     * Has it written down what is on line in the register of acts, unless the build is one that is never published. A day that
     * has not come is no day on which anything was on line.
     */
    private List<Diagnostic> recorded(BuildResult built, BuildOptions options, LocalDate today) throws IOException {
        return built.isGood() && !options.drafts()
                ? register.write(
                        built.site().orElseThrow(),
                        today,
                        !today.isAfter(LocalDate.ofInstant(clock.instant(), Site.ZONE)),
                        SharedWork.reports(root).resolve(built.id()))
                : List.of();
    }

    /** Several sites at a time, but for what asks other hosts, which is to ask each of them once at a time. */
    private void check(List<SiteRun> runs, Instant asOf) throws IOException, InterruptedException {
        SiteCheck check = new SiteCheck(root, cache(root), besides.checks());
        Stream<SiteRun> going = runs.stream().filter(run -> run.going().isPresent());
        List<Checked> all = (besides.checks().isEmpty() ? going.parallel() : going)
                .flatMap(run -> run.going().stream().map(site -> Checked.of(check, run, site)))
                .toList();
        for (Checked checked : all) {
            conclude(checked, asOf);
        }
    }

    /**
     * What the checks say of a site.
     *
     * @param seconds how long they took, other sites beside it
     */
    private record Checked(SiteRun run, Site site, CheckResult result, Diagnostics found, double seconds) {

        static Checked of(SiteCheck check, SiteRun run, Site site) {
            long start = System.nanoTime();
            BuildResult built = run.built();
            Diagnostics found = new Diagnostics();
            CheckResult result = check.check(site, built.folder(), built.places(), found);
            return new Checked(run, site, result, found, (System.nanoTime() - start) / 1e9);
        }
    }

    private void conclude(Checked checked, Instant asOf) throws IOException, InterruptedException {
        SiteRun run = checked.run();
        Site site = checked.site();
        Diagnostics found = checked.found();
        List<CriterionResult> conformity =
                new ConformityReport(SharedWork.reports(root), found, besides.probe()).of(site, checked.result(), asOf);
        Diagnostics left = new Diagnostics();
        left.addAll(run.exceptions().apply(found.all()));
        run.exceptions().reportExpired(left);
        run.found(Step.CHECK, left.all());
        run.judged(conformity);
        report(
                run.built(),
                "check",
                left.all(),
                Map.of("seconds", checked.seconds()),
                Map.of("modello", Optional.of(site.settings().text("modello"))),
                Map.of("conformity", new ConformityJson(conformity)));
    }

    private void audit(List<SiteRun> runs, AuditProgress progress)
            throws AuditUnavailableException, InterruptedException, IOException {
        List<SiteRun> going =
                runs.stream().filter(run -> run.going().isPresent()).toList();
        List<AuditRequest> requests = going.stream().map(Pipeline::request).toList();
        List<AuditResult> results = auditor.audit(requests, progress);
        Map<String, List<ElementPicture>> pictures =
                auditor.pictures(requests, results, SharedWork.reports(root), progress);
        for (int i = 0; i < going.size(); i++) {
            SiteRun run = going.get(i);
            AuditResult result = results.get(i);
            Diagnostics left = new Diagnostics();
            // A page that could not be looked at is never accepted.
            left.addAll(result.notAudited());
            left.addAll(run.exceptions()
                    .apply(result.violations().stream().map(Violation::finding).toList()));
            run.exceptions().reportUnused(left);
            run.audited(result, pictures.getOrDefault(run.id(), List.of()));
            run.found(Step.AUDIT, left.all());
        }
    }

    private static AuditRequest request(SiteRun run) {
        BuildResult built = run.built();
        List<AuditPage> pages = built.site().stream()
                .flatMap(site -> site.pages().stream())
                .filter(Page::isWhole)
                .map(page -> new AuditPage(page.url(), page.item().source()))
                .toList();
        return new AuditRequest(
                run.id(),
                built.folder(),
                new StatePages(built.folder()).with(built.states(), pages),
                new BuiltOrigins(built),
                run.exceptions()::covers);
    }

    private void publish(List<SiteRun> runs) throws IOException {
        for (SiteRun run : runs) {
            if (run.going().isPresent()) {
                publish(run);
            }
        }
    }

    private void publish(SiteRun run) throws IOException {
        BuildResult built = run.built();
        LocalTarget target = new LocalTarget(root.resolve(folder(built)));
        Diagnostics found = new Diagnostics();
        try {
            run.released(
                    dryRun
                            ? target.plan(run.id(), built.manifest())
                            : target.deliver(run.id(), built.folder(), built.manifest()));
        } catch (ReleaseChangedException e) {
            found.error("publish/cambiato", Location.ofFile("sites/" + run.id()), run.id());
        }
        run.found(found.all());
        report(built, "publish", found.all(), figures(run.plan()), Map.of(), Map.of());
    }

    /** Where the site says that it is published, relative to the workspace root. */
    private static String folder(BuildResult result) {
        return result.site().map(site -> site.settings().publishFolder()).orElse("public");
    }

    private static Map<String, Double> figures(Optional<Plan> plan) {
        return plan.<Map<String, Double>>map(done -> Map.of(
                        "added", (double) done.added().size(),
                        "changed", (double) done.changed().size(),
                        "removed", (double) done.removed().size(),
                        "same", (double) done.same()))
                .orElse(Map.of());
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
