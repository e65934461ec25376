package it.campanile.cli;

import it.campanile.audit.BrowserOptions;
import it.campanile.build.Goal;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** What the commands that build sites have in common. */
abstract class PipelineCommand extends ProgramCommand {

    @Mixin
    private SiteOptions sites = new SiteOptions();

    /** Runs up to a goal and gives the exit code. */
    final int run(Goal goal, BrowserOptions browser, boolean dryRun) throws IOException, InterruptedException {
        return run(goal, browser, dryRun, Optional.empty());
    }

    /** The same; with an address, the published site there is judged, too. */
    final int run(Goal goal, BrowserOptions browser, boolean dryRun, Optional<URI> published)
            throws IOException, InterruptedException {
        return new PipelineCall(main(), commandLine(), sites).run(goal, browser, dryRun, published);
    }
}
