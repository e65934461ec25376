package it.campanile.cli;

import it.campanile.build.Goal;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code campanile check}. */
@Command(name = "check", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class CheckCommand extends PipelineCommand {

    @Override
    public Integer call() throws IOException, InterruptedException {
        return run(Goal.CHECK, new GateOptions(), false);
    }
}
