package it.campanile.audit;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line says about the browser.
 *
 * @param browser the browser to use; when absent it is looked for
 * @param driver the driver to use; when absent it is looked for
 * @param sessions browsers at work at the same time; more than one per core makes the audit slower
 * @param grid other machines that look at the pages, in the place of this one
 */
public record BrowserOptions(Optional<Path> browser, Optional<Path> driver, int sessions, Optional<Grid> grid) {

    public BrowserOptions {
        if (sessions < 1) {
            throw new IllegalArgumentException("at least one session is needed, not " + sessions);
        }
    }

    /** A browser of this machine. */
    public BrowserOptions(Optional<Path> browser, Optional<Path> driver, int sessions) {
        this(browser, driver, sessions, Optional.empty());
    }

    /** Nothing said: browser and driver are looked for, one session per core, two at most. */
    public static BrowserOptions usual() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new BrowserOptions(Optional.empty(), Optional.empty(), Math.min(2, cores));
    }
}
