package it.campanile.cli;

import it.campanile.build.Goal;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code campanile publish}. */
@Command(name = "publish", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class PublishCommand extends PipelineCommand {

    @Mixin
    private GateOptions gate = new GateOptions();

    @Option(names = "--dry-run", descriptionKey = "cli/dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException, InterruptedException {
        return run(Goal.PUBLISH, gate, dryRun);
    }
}
