package it.campanile.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The driver's process, the browser's processes under it, and the temporary folder that they all write into. Closing ends
 * the ones and removes the other, whatever state they are in.
 */
final class BrowserProcess implements RunningBrowser {

    private static final Pattern READY = Pattern.compile("started successfully on port (\\d+)");
    private static final long POLL_MILLIS = 20;
    private static final int ASKING_ROUNDS = 50;
    private static final int ENDING_ROUNDS = 250;

    private final Browser browser;
    private final Path folder;
    private final Process driver;
    private final BrowserGuard guard;
    private boolean closed;

    /** Starts the driver; the browser starts with the session. */
    BrowserProcess(Browser browser, Map<String, String> environment) {
        this.browser = browser;
        try {
            folder = Files.createTempDirectory("campanile");
            ProcessBuilder builder = new ProcessBuilder(browser.driver().toString(), "--port=0")
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            builder.environment().put("TMPDIR", folder.toString());
            driver = builder.start();
            guard = new BrowserGuard(driver.toHandle(), folder, environment);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public Optional<URI> address(Duration limit) throws InterruptedException {
        for (long waited = 0; waited <= limit.toMillis(); waited += POLL_MILLIS) {
            Matcher ready = READY.matcher(output());
            if (ready.find()) {
                return Optional.of(URI.create("http://127.0.0.1:" + ready.group(1)));
            }
            if (driver.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    /** What the driver said so far. */
    @Override
    public String output() {
        try {
            return Files.readString(log());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Path log() {
        return folder.resolve("driver.log");
    }

    /**
     * The driver makes a fresh profile in our folder; were we to name one, it would open no window in the headless shell,
     * and wait for it.
     */
    @Override
    public ChromeOptions options() {
        ChromeOptions options = aloneWith(SiteServer.LOOPBACK);
        options.setBinary(browser.program().toString());
        if (Superuser.isCurrent()) {
            options.addArguments("--no-sandbox");
        }
        return options;
    }

    /**
     * How any browser is to be started: alone with our pages.
     *
     * @param host where these are served
     */
    static ChromeOptions aloneWith(String host) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-extensions",
                "--disable-sync",
                "--no-default-browser-check",
                "--no-first-run",
                "--force-prefers-reduced-motion",
                "--accept-lang=it-IT,it",
                // A page lives for a second: what the engine spends on making its scripts faster does not come back.
                "--js-flags=--no-turbofan,--no-maglev",
                // A verdict depends on the site alone, not on what the net answers today.
                "--no-proxy-server",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE " + host);
        return options;
    }

    /** Ends every process of ours by its id and removes the folder. May be called again. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        // Asked first: a browser that ends by itself waits for its own processes, which else stay as zombies where
        // nobody adopts them.
        driver.children().forEach(ProcessHandle::destroy);
        poll(ASKING_ROUNDS, () -> driver.children().noneMatch(BrowserProcess::isRunning));
        List<ProcessHandle> descendants = driver.descendants().toList();
        // The driver first, so that it starts nothing more.
        driver.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
        poll(ENDING_ROUNDS, () -> isGone(descendants));
        guard.close();
    }

    private static void poll(int rounds, BooleanSupplier reached) {
        boolean interrupted = false;
        for (int round = 0; round < rounds && !reached.getAsBoolean(); round++) {
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isGone(List<ProcessHandle> descendants) {
        boolean ended = !driver.isAlive() && descendants.stream().noneMatch(BrowserProcess::isRunning);
        // The crash handler leaves the driver's tree: it is known by the folder that it was given.
        List<ProcessHandle> strays = ProcessHandle.allProcesses()
                .filter(process -> knows(process, folder))
                .toList();
        strays.forEach(ProcessHandle::destroyForcibly);
        return ended && strays.isEmpty() && isRemoved();
    }

    /** A process that has ended but that nobody has waited for still counts as alive, but has no program any more. */
    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** Whether a process was given this folder, or a file in it. */
    static boolean knows(ProcessHandle process, Path folder) {
        return process.info().arguments().stream()
                .flatMap(Stream::of)
                .anyMatch(argument -> argument.contains(folder.toString()));
    }

    private boolean isRemoved() {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException | UncheckedIOException stillWritten) {
            return false;
        }
    }
}
