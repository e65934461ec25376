package it.campanile.check.criteria;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;

/** A server on the loopback address that answers with texts by path, with or without TLS. */
final class TlsServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Map<String, String> redirects = new ConcurrentHashMap<>();

    private TlsServer(HttpServer server) throws IOException {
        this.server = server;
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    static TlsServer plain() throws IOException {
        return new TlsServer(HttpServer.create());
    }

    static TlsServer secure(SSLContext context) throws IOException {
        HttpsServer server = HttpsServer.create();
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new TlsServer(server);
    }

    /** The address of this server that stands for one of another host. */
    URI address(URI meant) {
        boolean isSecure = server instanceof HttpsServer;
        return URI.create((isSecure || meant.getScheme().equals("https") ? "https" : "http") + "://127.0.0.1:"
                + server.getAddress().getPort() + meant.getRawPath());
    }

    /** Gives a page, or another file, by its path. */
    void text(String path, String text) {
        texts.put(path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path, text);
    }

    /** Sends a cookie with a page. */
    void cookie(String path, String header) {
        cookies.put(path, header);
    }

    /** Sends who asks for a path on to an address. */
    void redirect(String path, String target) {
        redirects.put(path, target);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (redirects.containsKey(path)) {
                exchange.getResponseHeaders().set("Location", redirects.get(path));
                exchange.sendResponseHeaders(301, -1);
                return;
            }
            if (cookies.containsKey(path)) {
                exchange.getResponseHeaders().add("Set-Cookie", cookies.get(path));
            }
            byte[] text = texts.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(texts.containsKey(path) ? 200 : 404, text.length == 0 ? -1 : text.length);
            if (text.length > 0) {
                exchange.getResponseBody().write(text);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
