package it.campanile.cli;

import it.campanile.build.BuildOptions;
import it.campanile.model.Site;
import it.campanile.source.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
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

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli/as-of")
    private @Nullable String asOf;

    BuildOptions build(CommandLine commandLine, Main main, Clock clock) {
        return new BuildOptions(
                sites,
                out == null ? BuildOptions.OUT : out.toAbsolutePath(),
                Optional.ofNullable(baseUrl).map(url -> url.replaceAll("/+$", "")),
                drafts,
                jobs,
                asOf == null ? clock.instant() : instant(asOf, commandLine, main));
    }

    /** A day, which counts from its first instant, or a day with an hour; in the towns' own time unless it says another. */
    private static Instant instant(String text, CommandLine commandLine, Main main) {
        try {
            if (text.length() == "2026-12-05".length()) {
                return LocalDate.parse(text).atStartOfDay(Site.ZONE).toInstant();
            }
            TemporalAccessor moment = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
            return moment instanceof OffsetDateTime offset
                    ? offset.toInstant()
                    : LocalDateTime.from(moment).atZone(Site.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new CommandLine.ParameterException(commandLine, main.console().text("cli/as-of-sbagliato", text));
        }
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
