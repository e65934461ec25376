package it.campanile.cli;

import it.campanile.build.NewContent;
import it.campanile.schema.ContentType;
import it.campanile.schema.ItemReader;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code campanile new}. */
@Command(name = "new", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class NewCommand extends ProgramCommand {

    @Parameters(index = "0", paramLabel = "TIPO", descriptionKey = "cli/new-tipo")
    private String type = "";

    @Parameters(index = "1", paramLabel = "TITOLO", descriptionKey = "cli/new-titolo")
    private String title = "";

    @Option(names = "--site", paramLabel = "ID", descriptionKey = "cli/new-site")
    private @Nullable String site;

    @Override
    public Integer call() throws IOException {
        Console console = main().console();
        WorkspaceCall workspace = new WorkspaceCall(main(), commandLine());
        if (!workspace.isSound()) {
            return ExitCode.FINDINGS;
        }
        Optional<ContentType> chosen = workspace.type(type);
        if (chosen.isEmpty() || !hasSite(workspace) || !isPossible(console, chosen.get())) {
            return ExitCode.USAGE;
        }
        NewContent.Result result = new NewContent(workspace.root(), workspace.schema(), Clock.systemUTC())
                .write(chosen.get(), title, Optional.ofNullable(site));
        if (!result.written()) {
            console.refused("cli/file-esistente", result.path());
            return ExitCode.USAGE;
        }
        console.line(result.path());
        return ExitCode.FINE;
    }

    private boolean hasSite(WorkspaceCall workspace) {
        return site == null || workspace.hasSite(site);
    }

    private boolean isPossible(Console console, ContentType chosen) {
        if (chosen.folder().isEmpty()) {
            console.refused("cli/tipo-senza-cartella", chosen.id());
            return false;
        }
        if (ItemReader.slug(title).isEmpty()) {
            console.refused("cli/titolo-senza-nome", title);
            return false;
        }
        return true;
    }
}
