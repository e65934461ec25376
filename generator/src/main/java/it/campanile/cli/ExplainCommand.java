package it.campanile.cli;

import it.campanile.build.Explainer;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Severity;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code campanile explain}. */
@Command(name = "explain", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class ExplainCommand extends ProgramCommand {

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "cli/explain-path")
    private String path = "";

    @Option(names = "--site", paramLabel = "ID", descriptionKey = "cli/explain-site")
    private @Nullable String site;

    @Override
    public Integer call() {
        Console console = main().console();
        WorkspaceCall workspace = new WorkspaceCall(main(), commandLine());
        Optional<String> id = site(workspace.siteIds());
        if (id.isEmpty()) {
            console.refused("cli/sito-mancante", String.join(", ", workspace.siteIds()));
            return ExitCode.USAGE;
        }
        if (!workspace.hasSite(id.get())) {
            return ExitCode.USAGE;
        }
        Explainer.Answer answer = new Explainer(workspace.root(), Clock.systemUTC()).explain(path, id.get());
        answer.explanation()
                .ifPresent(
                        found -> new ExplainText(console).lines(found, id.get()).forEach(console::line));
        console.findings(answer.findings(), workspace.root());
        if (answer.explanation().isEmpty() && answer.findings().isEmpty()) {
            unknown(console, id.get(), answer.nearest());
            return ExitCode.USAGE;
        }
        return answer.findings().stream().map(Diagnostic::severity).anyMatch(Severity.ERROR::equals)
                ? ExitCode.FINDINGS
                : ExitCode.FINE;
    }

    /** The site that is meant: the one given, the one whose folder the path names, or the only one. */
    private Optional<String> site(List<String> ids) {
        if (site != null) {
            return Optional.of(site);
        }
        return ids.stream()
                .filter(id -> path.startsWith("sites/" + id + "/") || ids.size() == 1)
                .findFirst();
    }

    private void unknown(Console console, String id, Optional<String> nearest) {
        if (nearest.isPresent()) {
            console.refused("cli/percorso-simile", path, id, nearest.get());
        } else {
            console.refused("cli/percorso-sconosciuto", path, id);
        }
    }
}
