package it.campanile.cli;

import it.campanile.audit.BrowserOptions;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that starts a browser. */
final class AuditOptions {

    @Option(names = "--browser", paramLabel = "PATH", descriptionKey = "cli/browser")
    private @Nullable Path browser;

    @Option(names = "--driver", paramLabel = "PATH", descriptionKey = "cli/driver")
    private @Nullable Path driver;

    BrowserOptions browser() {
        return new BrowserOptions(
                Optional.ofNullable(browser),
                Optional.ofNullable(driver),
                BrowserOptions.usual().sessions());
    }
}
