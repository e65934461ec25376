package it.campanile.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.manager.SeleniumManager;
import org.openqa.selenium.manager.SeleniumManagerOutput;

/** The last resort: Selenium Manager, which may download a browser and its driver into the user's cache. */
final class ManagedBrowser {

    private static final long LIMIT_MINUTES = 5;

    /** @param account what happened, for the message when nothing was found */
    record Answer(BrowserSetup.Found found, String account) {}

    private final Map<String, String> environment;
    private final AuditProgress progress;

    ManagedBrowser(Map<String, String> environment, AuditProgress progress) {
        this.environment = environment;
        this.progress = progress;
    }

    /** Fetches what is missing; what was named stays. {@code SE_OFFLINE=true} forbids it. */
    Answer complete(BrowserSetup.Found named) throws InterruptedException {
        if ("true".equalsIgnoreCase(environment.getOrDefault("SE_OFFLINE", ""))) {
            return new Answer(named, "Selenium Manager: SE_OFFLINE=true");
        }
        List<String> arguments = new ArrayList<>(List.of("--browser", "chrome"));
        named.browser().ifPresent(browser -> arguments.addAll(List.of("--browser-path", browser.toString())));
        progress.installing("selenium-manager " + String.join(" ", arguments));
        ExecutorService executor = Executors.newSingleThreadExecutor();
        Future<SeleniumManagerOutput.Result> result =
                executor.submit(() -> SeleniumManager.getInstance().getBinaryPaths(arguments));
        try {
            return answer(named, result.get(LIMIT_MINUTES, TimeUnit.MINUTES));
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof WebDriverException cause) {
                return new Answer(named, "Selenium Manager: " + PageAudit.firstLine(cause));
            }
            throw new IllegalStateException(failed.getCause());
        } catch (TimeoutException late) {
            return new Answer(named, "Selenium Manager: > " + LIMIT_MINUTES + " min");
        } finally {
            // The interrupt makes Selenium end its process.
            executor.shutdownNow();
        }
    }

    private static Answer answer(BrowserSetup.Found named, SeleniumManagerOutput.Result result) {
        BrowserSetup.Found found = new BrowserSetup.Found(
                named.browser().or(() -> program(result.getBrowserPath())),
                named.driver().or(() -> program(result.getDriverPath())));
        return new Answer(found, "Selenium Manager: " + result.getCode());
    }

    private static Optional<Path> program(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(SearchPath::isProgram);
    }
}
