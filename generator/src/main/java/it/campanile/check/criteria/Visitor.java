package it.campanile.check.criteria;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for pages of published sites, politely: one after the other, each once, under a name, with an end to waiting. */
final class Visitor {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 5;
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_GOOD = 200;
    private static final int FIRST_REDIRECT = 300;

    private final Network network;
    private final HttpClient client;
    private final Map<URI, Answer> answers = new LinkedHashMap<>();

    /**
     * What came back.
     *
     * @param address the last address, after redirects
     * @param text the body
     * @param cookies what the hosts on the way wanted to keep
     */
    record Answer(int status, URI address, String text, List<Cookie> cookies) {

        /** Whether the public tool takes it for an answer: 2xx or 3xx. */
        boolean isGood() {
            return status >= FIRST_GOOD && status < FIRST_ERROR;
        }
    }

    /**
     * A cookie.
     *
     * @param sender the host that sent it
     * @param header the value of its header
     */
    record Cookie(String sender, String header) {

        /** The domain that it is for. */
        String domain() {
            for (String part : header.split(";", -1)) {
                String attribute = part.strip();
                if (attribute.regionMatches(true, 0, "domain=", 0, "domain=".length())) {
                    return attribute.substring("domain=".length());
                }
            }
            return sender;
        }
    }

    Visitor(Network network) {
        this.network = network;
        this.client = HttpClient.newBuilder()
                .sslContext(network.tls())
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What an address answers in the end; empty when it does not. */
    Optional<Answer> visit(URI address) throws InterruptedException {
        try {
            return Optional.of(ask(address));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What an address answers in the end. */
    Answer ask(URI address) throws IOException, InterruptedException {
        Answer known = answers.get(address);
        if (known != null) {
            return known;
        }
        List<Cookie> cookies = new ArrayList<>();
        URI next = address;
        for (int hop = 0; ; hop++) {
            HttpResponse<String> response = send(next);
            String sender = next.getHost();
            response.headers().allValues("set-cookie").forEach(header -> cookies.add(new Cookie(sender, header)));
            Optional<URI> target = target(next, response);
            if (target.isEmpty() || hop == MOST_REDIRECTS) {
                Answer answer = new Answer(response.statusCode(), next, response.body(), cookies);
                answers.put(address, answer);
                return answer;
            }
            next = target.get();
        }
    }

    /** Where a single request is sent on to; empty when it is answered, or not at all. */
    Optional<URI> redirect(URI address) throws InterruptedException {
        try {
            return target(address, send(address));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> target(URI from, HttpResponse<String> response) throws IOException {
        if (response.statusCode() < FIRST_REDIRECT || response.statusCode() >= FIRST_ERROR) {
            return Optional.empty();
        }
        try {
            return response.headers()
                    .firstValue("location")
                    .map(from::resolve)
                    .filter(target -> target.getHost() != null);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private HttpResponse<String> send(URI address) throws IOException, InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(network.route().apply(address))
                    .timeout(ANSWER)
                    .header("User-Agent", "Campanile (controllo del sito comunale)")
                    .GET()
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }
}
