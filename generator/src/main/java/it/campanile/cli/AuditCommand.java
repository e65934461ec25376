package it.campanile.cli;

import it.campanile.build.Goal;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code campanile audit}. */
@Command(name = "audit", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class AuditCommand extends PipelineCommand {

    @Mixin
    private AuditOptions audit = new AuditOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        return run(Goal.AUDIT, audit.browser(), false);
    }
}
