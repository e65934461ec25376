package it.campanile.cli;

import it.campanile.build.Goal;
import it.campanile.check.external.Politeness;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code campanile check}. */
@Command(name = "check", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class CheckCommand extends PipelineCommand {

    @Option(names = "--external", descriptionKey = "cli/external")
    private boolean external;

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "cli/url")
    private @Nullable URI url;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PipelineCall call = pipeline();
        if (external) {
            call.withExternalLinks(Politeness.USUAL);
        }
        if (url != null) {
            call.withPublished(url);
        }
        return call.run(Goal.CHECK, new GateOptions(), false);
    }
}
