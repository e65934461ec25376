package it.campanile.cli;

import it.campanile.build.Goal;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code campanile build}. */
@Command(name = "build", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class BuildCommand extends PipelineCommand {

    @Override
    public Integer call() throws IOException, InterruptedException {
        return run(Goal.BUILD, new GateOptions(), false);
    }
}
