package it.campanile.cli;

import it.campanile.audit.AuditLimits;
import it.campanile.audit.AuditPage;
import it.campanile.audit.AuditRequest;
import it.campanile.audit.AuditUnavailableException;
import it.campanile.audit.ContactSheet;
import it.campanile.audit.Photographer;
import it.campanile.audit.Shot;
import it.campanile.build.BuildResult;
import it.campanile.diagnostic.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code campanile screenshots}. */
@Command(name = "screenshots", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class ScreenshotsCommand extends ProgramCommand {

    @Mixin
    private SiteOptions sites = new SiteOptions();

    @Mixin
    private AuditOptions audit = new AuditOptions();

    @Option(names = "--page", paramLabel = "URL", descriptionKey = "cli/page")
    private List<String> pages = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Console console = main().console();
        PipelineCall pipeline = new PipelineCall(main(), commandLine(), sites);
        List<BuildResult> built = pipeline.build();
        boolean isGood = built.stream().allMatch(BuildResult::isGood);
        List<String> wanted = pages.isEmpty() ? List.of("/") : pages;
        Set<String> known = new TreeSet<>();
        built.forEach(result ->
                result.site().ifPresent(site -> known.addAll(site.byUrl().keySet())));
        Optional<String> unknown =
                wanted.stream().filter(url -> !known.contains(url)).findFirst();
        if (unknown.isPresent() && !known.isEmpty()) {
            console.refused("cli/pagina-sconosciuta", unknown.get(), Suggestion.nearestOrAll(unknown.get(), known));
            return ExitCode.USAGE;
        }
        List<AuditRequest> requests =
                built.stream().map(result -> request(result, wanted)).toList();
        Path reports = pipeline.root().resolve("build").resolve("reports");
        try {
            List<Shot> shots = new Photographer(audit.browser(), System.getenv(), AuditLimits.USUAL)
                    .take(requests, reports, pipeline.progress());
            say(console, shots, pipeline.root(), reports);
        } catch (AuditUnavailableException e) {
            console.unavailable(e.code(), e.arguments());
            return ExitCode.MACHINE;
        }
        return isGood ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** The wanted pages that a site has; a site need not have them all. */
    private static AuditRequest request(BuildResult result, List<String> wanted) {
        List<AuditPage> found = result.site()
                .map(site -> wanted.stream()
                        .flatMap(url -> Optional.ofNullable(site.byUrl().get(url)).stream())
                        .map(page -> new AuditPage(page.url(), page.item().source()))
                        .toList())
                .orElse(List.of());
        return new AuditRequest(result.id(), result.folder(), found);
    }

    private static void say(Console console, List<Shot> shots, Path root, Path reports) throws IOException {
        shots.forEach(shot -> console.line(path(root, shot.file())));
        Path sheet = new ContactSheet(console.messages().locale().getLanguage(), console.text("cli/immagini"))
                .write(shots, reports);
        console.result("cli/fotografato", String.valueOf(shots.size()), path(root, sheet));
    }

    private static String path(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
