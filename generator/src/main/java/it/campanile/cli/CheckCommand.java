package it.campanile.cli;

import it.campanile.build.Goal;
import it.campanile.check.external.Politeness;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code campanile check}. */
@Command(name = "check", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class CheckCommand extends PipelineCommand {

    @Option(names = "--external", descriptionKey = "cli/external")
    private boolean external;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PipelineCall call = pipeline();
        return (external ? call.withExternalLinks(Politeness.USUAL) : call).run(Goal.CHECK, new GateOptions(), false);
    }
}
