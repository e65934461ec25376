package it.campanile.check.criteria;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import it.campanile.audit.AuditLimits;
import it.campanile.audit.AuditPage;
import it.campanile.audit.AuditRequest;
import it.campanile.audit.Auditor;
import it.campanile.audit.BrowserOptions;
import it.campanile.audit.Viewport;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** One session of the machine's browser, with the large window of the public tool, and no net but loopback. */
final class Chromium implements AutoCloseable {

    private static final int PATIENCE = 250;
    private static final int PAUSE_MILLIS = 20;

    private static final Map<String, Object> WINDOW =
            Map.of("width", 3840, "height", 2160, "deviceScaleFactor", 1, "mobile", false);

    /** Warns that Selenium has no classes of its own for this version of the browser's protocol, which we do not need. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final JsonMapper json = new JsonMapper();
    private final String observe = Expected.text("observe.js");
    private final ChromeDriver driver;
    private final Set<ProcessHandle> mine;

    /** Starts the browser; {@link #install} sees to it that there is one. */
    Chromium() {
        VERSIONS.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        browser().ifPresent(found -> options.setBinary(found.toFile()));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--force-prefers-reduced-motion",
                "--no-proxy-server",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.PERFORMANCE, "ALL"));
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        options.setPageLoadTimeout(Duration.ofSeconds(30));
        options.setScriptTimeout(Duration.ofSeconds(30));
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        driver().ifPresent(found -> service.usingDriverExecutable(found.toFile()));
        Set<ProcessHandle> before = children();
        driver = new ChromeDriver(service.build(), options);
        mine = children();
        mine.removeAll(before);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", WINDOW);
    }

    /** Lets the audit look for a browser, and install one, as it does for whoever has none; it needs a page for that. */
    static void install(Path folder) throws Exception {
        if (browser().isEmpty() || driver().isEmpty()) {
            AuditRequest request = new AuditRequest("prova", folder, List.of(new AuditPage("/", "index.md")));
            new Auditor(
                            BrowserOptions.usual(),
                            System.getenv(),
                            List.of(Viewport.DESKTOP),
                            AuditLimits.USUAL,
                            Clock.systemUTC())
                    .audit(List.of(request), (site, done, total) -> {});
        }
    }

    private static Optional<Path> browser() {
        return program(
                "CAMPANILE_BROWSER", "chromium-headless-shell", "chrome-headless-shell", "chromium", "google-chrome");
    }

    private static Optional<Path> driver() {
        return program("CAMPANILE_DRIVER", "chromedriver");
    }

    /** The program that a variable names, or the first of some names on {@code PATH}. */
    private static Optional<Path> program(String variable, String... names) {
        String named = System.getenv(variable);
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(names)
                .flatMap(name -> Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(path)
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Loads a page afresh and looks at it. */
    Seen look(Loopback server, String path) {
        driver.manage().deleteAllCookies();
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(server.address(path));
        try {
            List<String> cookies = cookies();
            String text = String.valueOf(((JavascriptExecutor) driver).executeAsyncScript(observe));
            return Seen.of(path, json.readValue(text, Seen.Answer.class), cookies, requests());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(path, broken);
        }
    }

    /**
     * Loads a page afresh and has it do something.
     *
     * @param script what it does: the body of an asynchronous function; what it returns is the answer, as text
     */
    String ask(Loopback server, String path, String script) {
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(server.address(path));
        return again(script);
    }

    /** Has the page that is there do something; as {@link #ask}. */
    String again(String script) {
        String body = "const done = arguments[0];(async () => {" + script
                + "})().then((answer) => done(String(answer)), (failure) => done('failed: ' + failure));";
        return String.valueOf(((JavascriptExecutor) driver).executeAsyncScript(body));
    }

    /** Waits, for some seconds at most, until the browser is at a path that is wanted, and gives the one where it is then. */
    String path(Predicate<String> wanted) throws InterruptedException {
        String path = path();
        for (int times = 0; times < PATIENCE && !wanted.test(path); times++) {
            Thread.sleep(PAUSE_MILLIS);
            path = path();
        }
        return path;
    }

    private String path() {
        return URI.create(Objects.requireNonNull(driver.getCurrentUrl())).getPath();
    }

    /** Loads a page, whose window is as large as {@link #size} last said. */
    void open(Loopback server, String path) {
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(server.address(path));
    }

    /** Sets the size of the window in CSS pixels; it stays until it is set again. */
    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /**
     * Shows the page in another medium, or to a reader with other wishes.
     *
     * @param medium {@code screen} or {@code print}
     * @param wish a media feature with its value, such as {@code forced-colors: active}; empty for none
     */
    void media(String medium, String wish) {
        String[] parts = wish.split(": ", -1);
        List<Map<String, String>> features =
                wish.isEmpty() ? List.of() : List.of(Map.of("name", parts[0], "value", parts[1]));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
    }

    /** Runs the body of a function in the page; what it returns is the answer. */
    @Nullable
    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** Presses keys as a person does, one after the other. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    private List<String> cookies() {
        JsonNode answer = json.valueToTree(driver.executeCdpCommand("Network.getCookies", Map.of()));
        List<String> domains = new ArrayList<>();
        answer.path("cookies")
                .forEach(cookie -> domains.add(cookie.path("domain").asText()));
        return domains;
    }

    /** Addresses that were asked for, answered or not, since the page was loaded. */
    List<String> requests() throws JsonProcessingException {
        List<String> requests = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = json.readTree(entry.getMessage()).path("message");
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                requests.add(message.at("/params/request/url").asText());
            }
        }
        return requests;
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().descendants().collect(Collectors.toCollection(HashSet::new));
    }

    /** Ends the session; what a browser too busy to listen leaves behind is ended by its process id. */
    @Override
    public void close() {
        try {
            driver.quit();
        } finally {
            mine.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
