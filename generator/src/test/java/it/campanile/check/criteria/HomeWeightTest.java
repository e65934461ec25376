package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the home page of a site costs who opens it. The limits are for brotli; gzip, with which it is weighed here, never
 * makes files smaller than brotli does.
 */
class HomeWeightTest {

    private static final int KILOBYTE = 1000;
    private static final int MOST_REQUESTS = 12;
    private static final Map<String, Integer> LIMITS = Map.of("css", 40, "js", 25, "icone", 8, "html", 12);

    @Test
    void every_home_is_light_in_bytes_and_requests(@TempDir Path folder) throws Exception {
        List<RealSite> sites = RealSite.build(folder);
        Chromium.install(sites.get(0).folder());
        try (Chromium browser = new Chromium()) {
            for (RealSite site : sites) {
                try (Loopback server = new Loopback(site.folder())) {
                    for (int[] window : new int[][] {{1280, 900}, {360, 800}}) {
                        browser.size(window[0], window[1]);
                        browser.requests();
                        browser.open(server, "/");
                        browser.run("const done = arguments[0];"
                                + "document.fonts.ready.then(() => setTimeout(() => done(), 500));");
                        List<String> requests = browser.requests().stream()
                                .filter(request -> !request.startsWith("data:"))
                                .toList();
                        check(site, server.address("/"), requests);
                    }
                }
            }
        }
    }

    private static void check(RealSite site, String home, List<String> requests) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (String request : requests) {
            assertTrue(request.startsWith(home), site.id() + " asks for " + request);
            String path = URI.create(request).getPath().substring(1);
            weights.merge(
                    kind(path), compressed(site.folder().resolve(path.isEmpty() ? "index.html" : path)), Integer::sum);
        }
        assertAll(
                site.id(),
                () -> assertTrue(requests.size() <= MOST_REQUESTS, requests.size() + " requests: " + requests),
                () -> assertEquals(
                        List.of(),
                        LIMITS.entrySet().stream()
                                .filter(limit -> weights.getOrDefault(limit.getKey(), Integer.MAX_VALUE)
                                        > limit.getValue() * KILOBYTE)
                                .toList(),
                        weights.toString()),
                () -> assertFalse(requests.stream().anyMatch(request -> request.contains("/leaflet/"))));
    }

    private static String kind(String path) {
        if (path.startsWith("assets/icone")) {
            return "icone";
        }
        return path.isEmpty() ? "html" : path.substring(path.lastIndexOf('.') + 1);
    }

    private static int compressed(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
