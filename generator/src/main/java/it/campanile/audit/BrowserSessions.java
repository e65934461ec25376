package it.campanile.audit;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.openqa.selenium.WebDriverException;

/** Opens the sessions of one audit, and sees to it that none outlives it, even when the program is interrupted. */
final class BrowserSessions implements AutoCloseable {

    private static final int ATTEMPTS = 2;

    private final Browser browser;
    private final Map<String, String> environment;
    private final AuditLimits limits;
    private final String preload;
    private final List<BrowserProcess> processes = new ArrayList<>();
    private final Thread hook = new Thread(this::end, "audit-end");
    private final Watchdog watchdog = new Watchdog();
    private boolean ended;

    BrowserSessions(Browser browser, Map<String, String> environment, AuditLimits limits, String preload) {
        this.browser = browser;
        this.environment = environment;
        this.limits = limits;
        this.preload = preload;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @throws AuditUnavailableException when the browser does not start, twice in a row */
    BrowserSession open() throws AuditUnavailableException, InterruptedException {
        String account = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            BrowserProcess process = start();
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
        throw new AuditUnavailableException(
                "audit/browser-non-parte", browser.program().toString(), account);
    }

    private synchronized BrowserProcess start() {
        if (ended) {
            throw new CancellationException("the audit has ended");
        }
        BrowserProcess process = new BrowserProcess(browser, environment);
        processes.add(process);
        return process;
    }

    private synchronized void end() {
        ended = true;
        processes.forEach(BrowserProcess::close);
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
