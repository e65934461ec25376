package it.campanile.cli;

import it.campanile.build.GalleryBuild;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Suggestion;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code campanile gallery}. */
@Command(name = "gallery", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class GalleryCommand extends ProgramCommand {

    @Option(names = "--theme", paramLabel = "NAME", descriptionKey = "cli/theme")
    private @Nullable String theme;

    @Override
    public Integer call() {
        Console console = main().console();
        Path root = SiteOptions.root(main(), commandLine());
        GalleryBuild build = new GalleryBuild(root, GalleryBuild.OUT);
        List<String> known = build.themes();
        if (theme != null && !known.contains(theme)) {
            String all = String.join(", ", known);
            console.refused(
                    "cli/tema-sconosciuto",
                    theme,
                    all,
                    Suggestion.nearest(theme, known).orElse(all));
            return ExitCode.USAGE;
        }
        List<GalleryBuild.Result> results = (theme == null ? known : List.of(theme))
                .stream().map(build::run).toList();
        List<Diagnostic> findings = results.stream()
                .flatMap(result -> result.findings().stream())
                .distinct()
                .toList();
        console.findings(findings, root);
        results.forEach(result -> console.result(
                result.isGood() ? "cli/galleria" : "cli/galleria-ferma",
                result.theme(),
                String.valueOf(result.components().size()),
                String.valueOf(result.examples()),
                root.relativize(result.folder()).toString().replace('\\', '/')));
        return results.stream().allMatch(GalleryBuild.Result::isGood) ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
