package it.campanile.cli;

import it.campanile.audit.BrowserOptions;
import it.campanile.build.Goal;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What the commands that build sites have in common. */
abstract class PipelineCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Main main;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private SiteOptions sites = new SiteOptions();

    /** Runs up to a goal and gives the exit code. */
    final int run(Goal goal, BrowserOptions browser, boolean dryRun) throws IOException, InterruptedException {
        if (main == null || spec == null) {
            throw new IllegalStateException("not run by picocli");
        }
        return new PipelineCall(main, spec.commandLine(), sites).run(goal, browser, dryRun);
    }
}
