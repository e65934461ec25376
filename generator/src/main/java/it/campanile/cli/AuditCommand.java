package it.campanile.cli;

import it.campanile.build.Goal;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code campanile audit}. */
@Command(name = "audit", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class AuditCommand extends PipelineCommand {

    @Mixin
    private GateOptions gate = new GateOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        return run(Goal.AUDIT, gate, false);
    }
}
