package it.campanile.audit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves one built site on a port of its own on the loopback address, as a web server would. */
final class SiteServer implements AutoCloseable {

    /** The address that only this machine reaches. */
    static final String LOOPBACK = "127.0.0.1";

    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("pdf", "application/pdf"));

    private final Path root;
    private final HttpServer server;
    private final ExecutorService executor;

    private final String host;

    /**
     * Starts serving.
     *
     * @param host the address to serve at
     */
    SiteServer(Path folder, String host) {
        this.host = host;
        root = folder.toAbsolutePath().normalize();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), 0), 0);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "audit-server");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(executor);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of a page, given its path from the site's root. */
    URI address(String url) {
        try {
            return URI.create(
                    new URI("http", null, host, server.getAddress().getPort(), url, null, null).toASCIIString());
        } catch (URISyntaxException notAPath) {
            throw new IllegalArgumentException(notAPath);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = root.resolve(path.substring(1)).normalize();
            if (!file.startsWith(root)) {
                send(exchange, 404, root.resolve("404.html"));
            } else if (Files.isDirectory(file) && !path.endsWith("/")) {
                exchange.getResponseHeaders()
                        .set("Location", exchange.getRequestURI().getRawPath() + "/");
                exchange.sendResponseHeaders(301, -1);
            } else if (Files.isDirectory(file)) {
                found(exchange, file.resolve("index.html"));
            } else {
                found(exchange, file);
            }
        }
    }

    private void found(HttpExchange exchange, Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            send(exchange, 200, file);
        } else {
            send(exchange, 404, root.resolve("404.html"));
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        byte[] content = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        String type = type(file);
        exchange.getResponseHeaders().set("Content-Type", type);
        // Pages share their styles and scripts, which do not change while we look.
        exchange.getResponseHeaders().set("Cache-Control", type.startsWith("text/html") ? "no-store" : "max-age=3600");
        if (exchange.getRequestMethod().equals("HEAD") || content.length == 0) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, UNKNOWN_TYPE);
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
