package it.campanile.cli;

import it.campanile.build.Goal;
import java.io.IOException;
import picocli.CommandLine.Mixin;

/** What the commands that build sites have in common. */
abstract class PipelineCommand extends ProgramCommand {

    @Mixin
    private SiteOptions sites = new SiteOptions();

    /** Runs up to a goal and gives the exit code. */
    final int run(Goal goal, GateOptions gate, boolean dryRun) throws IOException, InterruptedException {
        return pipeline().run(goal, gate, dryRun);
    }

    /** The pipeline with the sites and options of this call. */
    final PipelineCall pipeline() {
        return new PipelineCall(main(), commandLine(), sites);
    }
}
