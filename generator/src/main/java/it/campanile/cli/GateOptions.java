package it.campanile.cli;

import it.campanile.audit.Auditor;
import it.campanile.audit.BrowserOptions;
import it.campanile.audit.Grid;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that audits sites. */
final class GateOptions {

    @Mixin
    private AuditOptions browser = new AuditOptions();

    @Option(names = "--grid", paramLabel = "URL", descriptionKey = "cli/grid")
    private @Nullable URI grid;

    @Option(names = "--serve-address", paramLabel = "HOST", descriptionKey = "cli/serve-address")
    private String serveAddress = "127.0.0.1";

    @Option(names = "--all", descriptionKey = "cli/all")
    private boolean all;

    BrowserOptions browser() {
        BrowserOptions own = browser.browser();
        return new BrowserOptions(
                own.browser(),
                own.driver(),
                own.sessions(),
                Optional.ofNullable(grid).map(hub -> new Grid(hub, serveAddress)));
    }

    /** The auditor with its memory of earlier verdicts. */
    Auditor remembering(Auditor auditor, Path cache) {
        return auditor.remembering(cache, !all);
    }
}
