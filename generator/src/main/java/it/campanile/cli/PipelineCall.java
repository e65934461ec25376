package it.campanile.cli;

import it.campanile.audit.AuditLimits;
import it.campanile.audit.AuditProgress;
import it.campanile.audit.AuditUnavailableException;
import it.campanile.audit.Auditor;
import it.campanile.audit.Viewport;
import it.campanile.build.Besides;
import it.campanile.build.BuildOptions;
import it.campanile.build.BuildResult;
import it.campanile.build.Goal;
import it.campanile.build.Pipeline;
import it.campanile.build.Probe;
import it.campanile.build.SiteOutcome;
import it.campanile.build.WorkspaceBuild;
import it.campanile.check.criteria.HostUnreachableException;
import it.campanile.check.criteria.Network;
import it.campanile.check.criteria.Published;
import it.campanile.check.external.ExternalCheck;
import it.campanile.check.external.Politeness;
import it.campanile.check.page.WholeCheck;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Severity;
import it.campanile.publish.Plan;
import it.campanile.source.Workspace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** Runs the pipeline up to a goal and says what came of it. */
final class PipelineCall {

    private final Console console;
    private final Path root;
    private final BuildOptions options;
    private final List<WholeCheck> more = new ArrayList<>();
    private final CommandLine commandLine;
    private Optional<Probe> published = Optional.empty();

    PipelineCall(Main main, CommandLine commandLine, SiteOptions sites) {
        this.commandLine = commandLine;
        this.console = main.console();
        this.root = SiteOptions.root(main, commandLine);
        this.options = sites.build(commandLine, main, Clock.systemUTC());
    }

    /** Checks the links to other sites too. */
    void withExternalLinks(Politeness politeness) {
        String agent = "Campanile/" + Main.Version.number();
        more.add(new ExternalCheck(Pipeline.cache(root), politeness, agent, Clock.systemUTC()));
    }

    /** Judges the published site, too. */
    void withPublished(URI address) {
        published = Optional.of(probe(address));
    }

    /** Runs and gives the exit code. */
    int run(Goal goal, GateOptions gate, boolean dryRun) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Auditor auditor = gate.remembering(
                new Auditor(
                        gate.browser(),
                        System.getenv(),
                        List.of(Viewport.DESKTOP, Viewport.PHONE),
                        AuditLimits.USUAL,
                        Clock.systemUTC()),
                Pipeline.verdicts(root));
        List<SiteOutcome> outcomes;
        try {
            outcomes = new Pipeline(
                            root, auditor, console.messages(), dryRun, new Besides(more, published), Clock.systemUTC())
                    .run(options, goal, new GateProgress(console));
        } catch (AuditUnavailableException e) {
            console.unavailable(e.code(), e.arguments());
            return ExitCode.MACHINE;
        } catch (HostUnreachableException e) {
            console.unavailable(e.code(), e.arguments());
            return ExitCode.MACHINE;
        }
        report(outcomes, goal, dryRun, (System.nanoTime() - start) / 1e9);
        return outcomes.stream().allMatch(SiteOutcome::isGood) ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** A published site is judged with its files: there is one of it. */
    private Probe probe(URI address) {
        boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!isWeb || address.getHost() == null) {
            throw new CommandLine.ParameterException(
                    commandLine, console.text("cli/url-sbagliato", address.toString()));
        }
        long sites = options.sites().isEmpty()
                ? new Workspace(root).siteIds().size()
                : options.sites().stream().distinct().count();
        if (sites != 1) {
            throw new CommandLine.ParameterException(commandLine, console.text("cli/url-di-un-sito"));
        }
        URI home = URI.create(address.toString().replaceAll("/+$", "") + "/");
        return new Probe(new Published(Network.usual(), Clock.systemUTC()), home);
    }

    Path root() {
        return root;
    }

    AuditProgress progress() {
        return new GateProgress(console);
    }

    /** Builds, says what was found, and gives what came of each site. */
    List<BuildResult> build() {
        List<BuildResult> built = new WorkspaceBuild(root).run(options);
        console.findings(
                built.stream()
                        .flatMap(result -> result.findings().stream())
                        .distinct()
                        .toList(),
                root);
        return built;
    }

    private void report(List<SiteOutcome> outcomes, Goal goal, boolean dryRun, double seconds) {
        List<Diagnostic> findings = outcomes.stream()
                .flatMap(outcome -> outcome.findings().stream())
                .distinct()
                .toList();
        outcomes.forEach(outcome -> console.detail(
                "cli/sito-costruito",
                outcome.id(),
                String.valueOf(outcome.built().pages()),
                console.seconds(outcome.built().seconds())));
        console.findings(findings, root);
        long excepted = outcomes.stream()
                .mapToLong(outcome -> outcome.excepted().size())
                .sum();
        if (excepted > 0) {
            console.result("cli/eccezioni", excepted);
        }
        if (goal.compareTo(Goal.AUDIT) >= 0) {
            outcomes.forEach(this::reportAudit);
        }
        if (goal == Goal.PUBLISH) {
            outcomes.forEach(outcome -> reportRelease(outcome, dryRun));
        }
        console.result(
                "cli/costruito",
                outcomes.stream().filter(outcome -> outcome.built().isGood()).count(),
                outcomes.stream().mapToInt(outcome -> outcome.built().pages()).sum(),
                Console.count(findings, Severity.ERROR),
                Console.count(findings, Severity.WARNING),
                console.seconds(seconds));
    }

    private void reportAudit(SiteOutcome outcome) {
        outcome.audit()
                .ifPresent(audit -> console.result(
                        "cli/verificato",
                        outcome.id(),
                        String.valueOf(audit.pages()),
                        audit.known(),
                        String.valueOf(audit.findings().size()),
                        String.valueOf(audit.toReview().size())));
    }

    private void reportRelease(SiteOutcome outcome, boolean dryRun) {
        if (outcome.plan().isEmpty()) {
            console.result("cli/non-pubblicato", outcome.id());
            return;
        }
        Plan plan = outcome.plan().get();
        console.result(
                dryRun ? "cli/da-pubblicare" : "cli/pubblicato",
                outcome.id(),
                String.valueOf(plan.added().size()),
                String.valueOf(plan.changed().size()),
                String.valueOf(plan.removed().size()),
                String.valueOf(plan.same()));
    }
}
