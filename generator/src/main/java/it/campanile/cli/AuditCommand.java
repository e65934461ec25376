package it.campanile.cli;

import it.campanile.build.Goal;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code campanile audit}. */
@Command(name = "audit", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class AuditCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Main main;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private SiteOptions sites = new SiteOptions();

    @Mixin
    private AuditOptions audit = new AuditOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (main == null || spec == null) {
            throw new IllegalStateException("not run by picocli");
        }
        return new PipelineCall(main, spec.commandLine(), sites).run(Goal.AUDIT, audit.browser(), false);
    }
}
