package it.campanile.check.external;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Another site, on this machine: it answers as it is told, counts the questions and remembers how many came at once. */
final class LoopbackSite implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, List<Reply>> replies = new ConcurrentHashMap<>();
    private final List<String> questions = Collections.synchronizedList(new ArrayList<>());
    private final List<String> agents = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    LoopbackSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /**
     * An answer.
     *
     * @param header name and value, or nothing
     * @param millis how long it takes
     */
    record Reply(int status, List<String> header, int millis) {

        static Reply of(int status) {
            return new Reply(status, List.of(), 0);
        }

        static Reply to(int status, String location) {
            return new Reply(status, List.of("Location", location), 0);
        }
    }

    /** An address gives these answers one after the other; the last one again and again. */
    LoopbackSite on(String path, Reply... all) {
        replies.put(path, new ArrayList<>(List.of(all)));
        return this;
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Methods and paths that were asked for, in order. */
    List<String> questions() {
        return List.copyOf(questions);
    }

    List<String> agents() {
        return List.copyOf(agents);
    }

    /** How many questions came at once at most. */
    int most() {
        return most.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            questions.add(exchange.getRequestMethod() + " " + path);
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            Reply reply = next(path);
            Thread.sleep(reply.millis);
            if (!reply.header.isEmpty()) {
                exchange.getResponseHeaders().set(reply.header.get(0), reply.header.get(1));
            }
            exchange.sendResponseHeaders(reply.status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            now.decrementAndGet();
        }
    }

    private synchronized Reply next(String path) {
        List<Reply> left = replies.getOrDefault(path, List.of(Reply.of(404)));
        return left.size() > 1 ? left.remove(0) : left.get(0);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
