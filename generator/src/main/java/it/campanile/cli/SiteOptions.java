package it.campanile.cli;

import it.campanile.build.BuildOptions;
import it.campanile.source.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options of every command that builds sites. */
final class SiteOptions {

    @Option(names = "--site", paramLabel = "ID", descriptionKey = "cli/site")
    private List<String> sites = List.of();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli/out")
    private @Nullable Path out;

    @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "cli/base-url")
    private @Nullable String baseUrl;

    @Option(names = "--drafts", descriptionKey = "cli/drafts")
    private boolean drafts;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "cli/jobs")
    private int jobs = Runtime.getRuntime().availableProcessors();

    BuildOptions build() {
        return new BuildOptions(
                sites,
                out == null ? BuildOptions.usual().out() : out.toAbsolutePath(),
                Optional.ofNullable(baseUrl).map(url -> url.replaceAll("/+$", "")),
                drafts,
                jobs);
    }

    /** The workspace: the folder given, or the nearest one upward with sites in it. */
    static Path root(Main main, CommandLine commandLine) {
        Optional<Path> given = main.root();
        if (given.isPresent()) {
            if (!Files.isDirectory(given.get().resolve("sites"))) {
                throw new CommandLine.ParameterException(
                        commandLine, main.console().text("cli/radice-sbagliata", given.get()));
            }
            return given.get().toAbsolutePath().normalize();
        }
        return Workspace.locate(Path.of(""))
                .orElseThrow(() -> new CommandLine.ParameterException(
                        commandLine, main.console().text("cli/radice-assente")));
    }
}
