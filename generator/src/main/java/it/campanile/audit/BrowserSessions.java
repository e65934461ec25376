package it.campanile.audit;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.openqa.selenium.WebDriverException;

/** Opens the sessions of one audit, and sees to it that none outlives it, even when the program is interrupted. */
final class BrowserSessions implements AutoCloseable {

    private static final int ATTEMPTS = 2;

    private final BrowserSource source;
    private final AuditLimits limits;
    private final String preload;
    private final List<RunningBrowser> processes = new ArrayList<>();
    private final Thread hook = new Thread(this::end, "audit-end");
    private final Watchdog watchdog = new Watchdog();
    private boolean ended;

    BrowserSessions(BrowserSource source, AuditLimits limits, String preload) {
        this.source = source;
        this.limits = limits;
        this.preload = preload;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @throws AuditUnavailableException when the browser does not start, twice in a row */
    BrowserSession open() throws AuditUnavailableException, InterruptedException {
        String account = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            RunningBrowser process = start();
            Optional<URI> driver = process.address(limits.start());
            if (driver.isPresent()) {
                try {
                    return new BrowserSession(process, driver.get(), limits, preload, watchdog);
                } catch (WebDriverException failed) {
                    account = PageAudit.firstLine(failed);
                }
            } else {
                account = process.output();
            }
            process.close();
        }
        throw new AuditUnavailableException("audit/browser-non-parte", source.name(), account);
    }

    private synchronized RunningBrowser start() {
        if (ended) {
            throw new CancellationException("the audit has ended");
        }
        RunningBrowser process = source.start();
        processes.add(process);
        return process;
    }

    private synchronized void end() {
        ended = true;
        processes.forEach(RunningBrowser::close);
        processes.clear();
    }

    @Override
    public void close() {
        end();
        watchdog.close();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook is running already, and does the same.
        }
    }
}
