package it.campanile.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.WebDriverException;

/** Takes pictures of built pages in the same browser that audits them, whole from top to bottom. */
public final class Photographer {

    /** The sizes in which every page is taken. */
    public static final List<Viewport> VIEWPORTS = List.of(Viewport.DESKTOP, Viewport.PHONE);

    /** Pages that are longer, in CSS pixels, are cut: the browser draws no more at once. */
    static final int MOST_HEIGHT = 16_000;

    private final BrowserOptions options;
    private final Map<String, String> environment;
    private final AuditLimits limits;
    private final String whole = resource();

    /** @param environment the program's environment variables: where the browser may be named, and what it inherits */
    public Photographer(BrowserOptions options, Map<String, String> environment, AuditLimits limits) {
        this.options = options;
        this.environment = Map.copyOf(environment);
        this.limits = limits;
    }

    /**
     * Takes every page in every size, into {@code <reports>/<site>/screenshots/<page>-<width>.png}.
     *
     * @return the pictures, in the order of the requests
     * @throws AuditUnavailableException when there is no browser to be had, it does not start, or a page does not load
     */
    public List<Shot> take(List<AuditRequest> requests, Path reports, AuditProgress progress)
            throws AuditUnavailableException, InterruptedException, IOException {
        List<Shot> shots = new ArrayList<>();
        if (requests.stream().allMatch(request -> request.pages().isEmpty())) {
            return shots;
        }
        Browser browser = new BrowserSetup(options, environment, progress).find();
        try (SiteServers servers = new SiteServers(requests, SiteServer.LOOPBACK);
                BrowserSessions sessions = new BrowserSessions(new LocalBrowsers(browser, environment, 1), limits, "");
                ReplaceableSession session = new ReplaceableSession(sessions)) {
            for (AuditRequest request : requests) {
                Path folder = reports.resolve(request.site()).resolve("screenshots");
                Files.createDirectories(folder);
                for (AuditPage page : request.pages()) {
                    for (Viewport viewport : VIEWPORTS) {
                        Path file = folder.resolve(name(page.url()) + "-" + viewport.width() + ".png");
                        Files.write(file, picture(session.get(), servers.address(request, page), page, viewport));
                        shots.add(new Shot(request.site(), page.url(), viewport, file));
                    }
                }
            }
        }
        return shots;
    }

    private byte[] picture(BrowserSession session, URI address, AuditPage page, Viewport viewport)
            throws AuditUnavailableException {
        try {
            return session.visit(() -> {
                session.show(viewport);
                session.hideScrollbars();
                session.load(address);
                String height = session.ask(whole, MOST_HEIGHT);
                if (!height.matches("[0-9]+")) {
                    throw new WebDriverException(height);
                }
                return session.picture(viewport.width(), Math.max(viewport.height(), Integer.parseInt(height)));
            });
        } catch (WebDriverException failed) {
            String limit = String.valueOf(limits.visit().toSeconds());
            throw new AuditUnavailableException("audit/immagine-mancata", page.url(), limit);
        }
    }

    /** {@code home}, {@code 404}, {@code servizi-tributi}: the page's path as the name of a file. */
    static String name(String url) {
        String name =
                url.replaceAll("\\.html$", "").replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "home" : name;
    }

    private static String resource() {
        try (InputStream stream =
                Objects.requireNonNull(Photographer.class.getResourceAsStream("whole.js"), "whole.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
