package it.campanile.cli;

import it.campanile.build.BuildResult;
import it.campanile.build.WorkspaceBuild;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code campanile build}. */
@Command(name = "build", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class BuildCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private SiteOptions sites = new SiteOptions();

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (main == null || spec == null) {
            throw new IllegalStateException("not run by picocli");
        }
        Path root = SiteOptions.root(main, spec.commandLine());
        long start = System.nanoTime();
        List<BuildResult> results = new WorkspaceBuild(root).run(sites.build());
        return report(main.console(), root, results, (System.nanoTime() - start) / 1e9);
    }

    private static int report(Console console, Path root, List<BuildResult> results, double seconds) {
        List<Diagnostic> findings = results.stream()
                .flatMap(result -> result.findings().stream())
                .distinct()
                .toList();
        console.findings(findings, root);
        console.result(
                "cli/costruito",
                String.valueOf(results.stream().filter(BuildResult::isGood).count()),
                String.valueOf(results.stream().mapToInt(BuildResult::pages).sum()),
                Console.count(findings, Severity.ERROR),
                Console.count(findings, Severity.WARNING),
                console.seconds(seconds));
        return results.stream().allMatch(BuildResult::isGood) ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
