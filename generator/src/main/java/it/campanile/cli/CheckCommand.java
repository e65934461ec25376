package it.campanile.cli;

import it.campanile.audit.BrowserOptions;
import it.campanile.build.Goal;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code campanile check}. */
@Command(name = "check", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class CheckCommand extends PipelineCommand {

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "cli/url")
    private @Nullable URI url;

    @Override
    public Integer call() throws IOException, InterruptedException {
        return run(Goal.CHECK, BrowserOptions.usual(), false, Optional.ofNullable(url));
    }
}
