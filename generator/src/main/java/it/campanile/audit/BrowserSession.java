package it.campanile.audit;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.KeyInput;
import org.openqa.selenium.interactions.Pause;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.remote.CommandInfo;
import org.openqa.selenium.remote.HttpCommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;
import org.openqa.selenium.remote.http.HttpMethod;

/** One browser with one window, spoken to through its driver. Used by one thread at a time. */
final class BrowserSession implements AutoCloseable {

    private static final String CDP = "campanileCdp";

    private final RunningBrowser process;
    private final Watchdog watchdog;
    private final AuditLimits limits;
    private final HttpCommandExecutor connection;
    private final Remote remote;
    private Viewport shown = new Viewport(0, 0);

    /** Selenium's driver with the one command that it keeps for its own subclasses. */
    private static final class Remote extends RemoteWebDriver {

        Remote(HttpCommandExecutor connection, ChromeOptions options, ClientConfig config) {
            super(connection, options, config);
        }

        @Nullable
        Object cdp(String command, Map<String, Object> parameters) {
            return execute(CDP, Map.of("cmd", command, "params", parameters)).getValue();
        }
    }

    /**
     * Opens the browser's window. The process is the session's from now on, and ends with it.
     *
     * @param preload script run at the start of every document
     */
    BrowserSession(RunningBrowser process, URI driver, AuditLimits limits, String preload, Watchdog watchdog) {
        this.process = process;
        this.watchdog = watchdog;
        this.limits = limits;
        ClientConfig config = ClientConfig.defaultConfig()
                .baseUri(driver)
                .version("HTTP_1_1")
                // The watchdog keeps the limits: they are not the same for every command.
                .readTimeout(limits.start().plus(limits.visit()));
        connection = new HttpCommandExecutor(
                HttpClient.Factory.createDefault().createClient(config),
                Map.of(CDP, new CommandInfo("/session/:sessionId/goog/cdp/execute", HttpMethod.POST)),
                Objects.requireNonNull(config.baseUrl()));
        ChromeOptions options = process.options();
        options.setPageLoadTimeout(limits.load());
        options.setScriptTimeout(limits.rules());
        remote = watchdog.within(limits.start(), process, () -> new Remote(connection, options, config));
        process.opened(Objects.requireNonNull(remote.getSessionId()).toString());
        remote.cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", preload));
    }

    /** What the work gives; past the time limit of a visit the processes end, and whatever is asked fails. */
    <T> T visit(Supplier<T> work) {
        return watchdog.within(limits.visit(), process, work);
    }

    /** The browser's whole version. */
    String version() {
        return remote.getCapabilities().getBrowserVersion();
    }

    /** Whether the time limit has passed. */
    boolean isEnded() {
        return process.isClosed();
    }

    /** Gives the page this size from now on. */
    void show(Viewport viewport) {
        if (!viewport.equals(shown)) {
            remote.cdp(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of(
                            "width",
                            viewport.width(),
                            "height",
                            viewport.height(),
                            "deviceScaleFactor",
                            1,
                            "mobile",
                            false));
            shown = viewport;
        }
    }

    void load(URI address) {
        remote.get(address.toString());
    }

    /** The text that an asynchronous script hands to its last argument. */
    String ask(String script, Object... arguments) {
        return String.valueOf(remote.executeAsyncScript(script, arguments));
    }

    /** The element that an asynchronous script hands to its last argument; nothing when it hands none. */
    Optional<WebElement> element(String script, Object... arguments) {
        return remote.executeAsyncScript(script, arguments) instanceof WebElement found
                ? Optional.of(found)
                : Optional.empty();
    }

    /** Presses the Tab key so often, as a person does who holds it. */
    void press(int times, Duration between) {
        if (times == 0) {
            return;
        }
        KeyInput keyboard = new KeyInput("keyboard");
        Sequence keys = new Sequence(keyboard, 0);
        for (int key = 0; key < times; key++) {
            keys.addAction(keyboard.createKeyDown(Keys.TAB.getCodePoint()));
            if (!between.isZero()) {
                keys.addAction(new Pause(keyboard, between));
            }
        }
        keys.addAction(keyboard.createKeyUp(Keys.TAB.getCodePoint()));
        remote.perform(List.of(keys));
    }

    /** Presses a key where the focus is. */
    void type(Keys key) {
        new Actions(remote).sendKeys(key).perform();
    }

    /** Whether the page is shown in the colours of a reader who has chosen them. */
    void forceColours(boolean forced) {
        List<Map<String, String>> features =
                forced ? List.of(Map.of("name", "forced-colors", "value", "active")) : List.of();
        remote.cdp("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    /** Takes the bars at the edge of the window away: a page has the same width with them and without. */
    void hideScrollbars() {
        remote.cdp("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    }

    /** A picture of the page from its top, as PNG. */
    byte[] picture(int width, int height) {
        return picture(0, 0, width, height);
    }

    /** A picture of a part of the page, as PNG. */
    byte[] picture(int x, int y, int width, int height) {
        Map<String, Object> part = Map.of("x", x, "y", y, "width", width, "height", height, "scale", 1);
        Object answer = remote.cdp(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", part));
        if (answer instanceof Map<?, ?> picture && picture.get("data") instanceof String data) {
            return Base64.getDecoder().decode(data);
        }
        throw new WebDriverException("no picture");
    }

    /** Ends the processes without asking: a stuck page would not let the browser go, and its profile is not kept. */
    @Override
    public void close() {
        process.close();
        connection.close();
    }
}
