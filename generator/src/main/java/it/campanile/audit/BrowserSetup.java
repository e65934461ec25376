package it.campanile.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a browser and its driver: named by flag, named by the environment, on {@code PATH}, installed with apt, fetched
 * by Selenium Manager. What was named is used or refused, never replaced by something else.
 */
final class BrowserSetup {

    private static final List<String> BROWSERS = List.of(
            "chromium-headless-shell",
            "chrome-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome");
    private static final String DRIVER = "chromedriver";
    private static final Pattern VERSION = Pattern.compile("\\b(\\d+)(?:\\.\\d+)+\\b");
    private static final Duration VERSION_LIMIT = Duration.ofSeconds(30);

    /** What was found so far; a driver or a browser alone is of no use. */
    record Found(Optional<Path> browser, Optional<Path> driver) {

        boolean whole() {
            return browser.isPresent() && driver.isPresent();
        }
    }

    private final BrowserOptions options;
    private final Map<String, String> environment;
    private final Commands commands;
    private final AptInstall apt;
    private final ManagedBrowser managed;

    BrowserSetup(BrowserOptions options, Map<String, String> environment, AuditProgress progress) {
        this.options = options;
        this.environment = environment;
        this.commands = new Commands(environment);
        this.apt = new AptInstall(environment, commands, progress);
        this.managed = new ManagedBrowser(environment, progress);
    }

    /**
     * A browser and a driver of the same major version.
     *
     * @throws AuditUnavailableException when there are none to be had
     */
    Browser find() throws AuditUnavailableException, InterruptedException {
        Found named = new Found(
                named("--browser", options.browser(), List.of("CAMPANILE_BROWSER", "CHROME_BIN")),
                named("--driver", options.driver(), List.of("CAMPANILE_DRIVER", "CHROMEWEBDRIVER", "SE_CHROMEDRIVER")));
        Found found = onPath(named);
        List<String> tried = new ArrayList<>();
        if (!found.whole()) {
            tried.add(apt.run());
            found = onPath(named);
        }
        if (!found.whole()) {
            ManagedBrowser.Answer answer = managed.complete(named);
            tried.add(answer.account());
            found = answer.found();
        }
        if (!found.whole()) {
            throw new AuditUnavailableException("audit/nessun-browser", String.join("; ", tried));
        }
        return matched(found.browser().orElseThrow(), found.driver().orElseThrow());
    }

    private Optional<Path> named(String flag, Optional<Path> value, List<String> variables)
            throws AuditUnavailableException {
        if (value.isPresent()) {
            return Optional.of(existing(flag, value.get()));
        }
        for (String variable : variables) {
            String text = environment.getOrDefault(variable, "");
            if (!text.isBlank()) {
                return Optional.of(existing(variable, Path.of(text)));
            }
        }
        return Optional.empty();
    }

    private static Path existing(String namedBy, Path path) throws AuditUnavailableException {
        // CHROMEWEBDRIVER names the folder of the driver on the machines of some code hosts.
        Path program = path.resolve(DRIVER);
        if (SearchPath.isProgram(program)) {
            return program;
        }
        if (!SearchPath.isProgram(path)) {
            throw new AuditUnavailableException("audit/browser-indicato", path.toString(), namedBy);
        }
        return path.toAbsolutePath();
    }

    private Found onPath(Found named) throws InterruptedException {
        SearchPath path = new SearchPath(environment);
        Optional<Path> driver = named.driver().or(() -> path.program(DRIVER));
        if (named.browser().isPresent()) {
            return new Found(named.browser(), driver);
        }
        List<Path> browsers =
                BROWSERS.stream().map(path::program).flatMap(Optional::stream).toList();
        String wanted = driver.isPresent() ? major(version(driver.get())) : "";
        for (Path browser : browsers) {
            if (major(version(browser)).equals(wanted)) {
                return new Found(Optional.of(browser), driver);
            }
        }
        return new Found(browsers.stream().findFirst(), driver);
    }

    private Browser matched(Path program, Path driver) throws AuditUnavailableException, InterruptedException {
        String version = readable(program);
        String driverVersion = readable(driver);
        if (!major(version).equals(major(driverVersion))) {
            throw new AuditUnavailableException(
                    "audit/versioni-diverse",
                    program.toString(),
                    version,
                    driver.toString(),
                    driverVersion,
                    major(version));
        }
        return new Browser(program, driver, version);
    }

    private String readable(Path program) throws AuditUnavailableException, InterruptedException {
        String version = version(program);
        if (version.isEmpty()) {
            throw new AuditUnavailableException("audit/versione-illeggibile", program.toString());
        }
        return version;
    }

    /** Debian's launcher complains on the error stream: only the output counts. Empty when it cannot be read. */
    private String version(Path program) throws InterruptedException {
        Matcher matcher = VERSION.matcher(commands.run(VERSION_LIMIT, List.of(program.toString(), "--version"))
                .output());
        return matcher.find() ? matcher.group() : "";
    }

    /** The part of a version before its first dot. */
    static String major(String version) {
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }
}
