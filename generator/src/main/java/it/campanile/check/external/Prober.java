package it.campanile.check.external;

import it.campanile.check.external.Answer.Result;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLException;

/** Asks whether there is something at an address: by HEAD, by GET where HEAD is refused, again when the host stumbles. */
final class Prober {

    private static final int MOST_HOPS = 10;
    private static final int TOO_MANY = 429;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

    /** The host is there, but not for programs; 999 is what some networks answer them. */
    private static final Set<Integer> NOT_FOR_PROGRAMS = Set.of(401, 402, 403, 407, 451, 999);

    private final HttpClient client;
    private final Politeness politeness;
    private final String agent;
    private final Clock clock;
    private final Map<String, Pacer> pacers = new ConcurrentHashMap<>();

    /** @param agent how the program names itself */
    Prober(Politeness politeness, String agent, Clock clock) {
        this.politeness = politeness;
        this.agent = agent;
        this.clock = clock;
        client = HttpClient.newBuilder()
                .connectTimeout(politeness.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** What is at an address, after as many attempts as politeness allows. */
    Answer ask(String address) throws InterruptedException {
        Attempt last = attempt(address);
        for (Duration retry : politeness.retries()) {
            if (!last.again) {
                break;
            }
            Duration wait = last.pause.orElse(retry);
            if (wait.compareTo(politeness.longestWait()) > 0) {
                break;
            }
            if (last.pause.isPresent()) {
                pacer(URI.create(last.address)).hold(wait);
            } else {
                Thread.sleep(wait.toMillis());
            }
            last = attempt(address);
        }
        return new Answer(last.result, last.detail, clock.instant());
    }

    /** One walk along the redirects of an address. */
    private Attempt attempt(String address) throws InterruptedException {
        URI at;
        URI lasting;
        try {
            at = lasting = new URI(address);
        } catch (URISyntaxException e) {
            return Attempt.end(address, Result.BROKEN, "URL");
        }
        boolean forGood = true;
        for (int hops = 0; hops < MOST_HOPS; hops++) {
            HttpResponse<InputStream> response;
            try {
                response = response(at);
            } catch (IOException | IllegalArgumentException e) {
                return new Attempt(at.toString(), Result.BROKEN, reason(e), true, Optional.empty());
            }
            if (!REDIRECTS.contains(response.statusCode())) {
                return judged(at, response, lasting.toString().equals(address) ? "" : lasting.toString());
            }
            Optional<String> next = response.headers().firstValue("Location");
            if (next.isEmpty()) {
                return Attempt.end(address, Result.BROKEN, status(response));
            }
            try {
                at = at.resolve(next.get());
            } catch (IllegalArgumentException e) {
                return Attempt.end(address, Result.BROKEN, next.get());
            }
            forGood &= FOR_GOOD.contains(response.statusCode());
            lasting = forGood ? at : lasting;
        }
        return Attempt.end(address, Result.BROKEN, "redirect > " + MOST_HOPS);
    }

    private Attempt judged(URI at, HttpResponse<InputStream> response, String lasting) {
        int status = response.statusCode();
        if (status < 400) {
            return lasting.isEmpty()
                    ? Attempt.end(at.toString(), Result.GOOD, status(response))
                    : Attempt.end(at.toString(), Result.MOVED, lasting);
        }
        Result result = status == TOO_MANY || NOT_FOR_PROGRAMS.contains(status) ? Result.UNKNOWN : Result.BROKEN;
        boolean again = status == TOO_MANY || (status >= 500 && result == Result.BROKEN);
        return new Attempt(at.toString(), result, status(response), again, wait(response));
    }

    private static String status(HttpResponse<?> response) {
        return "HTTP " + response.statusCode();
    }

    /** HEAD costs least; servers that refuse it, or do not know it, get a GET of which only the head is read. */
    private HttpResponse<InputStream> response(URI at) throws IOException, InterruptedException {
        HttpResponse<InputStream> head = send(at, "HEAD");
        int status = head.statusCode();
        return status < 400 || status == TOO_MANY || (status >= 500 && status != 501) ? head : send(at, "GET");
    }

    private HttpResponse<InputStream> send(URI at, String method) throws IOException, InterruptedException {
        pacer(at).await();
        HttpRequest request = HttpRequest.newBuilder(at)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("User-Agent", agent)
                .timeout(politeness.timeout())
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }

    private Pacer pacer(URI at) {
        return pacers.computeIfAbsent(String.valueOf(at.getHost()), host -> new Pacer(politeness.pause()));
    }

    /** How long the host asks to wait: seconds, or a date (RFC 9110, Retry-After). */
    private Optional<Duration> wait(HttpResponse<?> response) {
        return response.headers().firstValue("Retry-After").flatMap(value -> {
            try {
                return value.strip().chars().allMatch(Character::isDigit)
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())))
                        : Optional.of(Duration.between(
                                clock.instant(),
                                ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                                        .toInstant()));
            } catch (DateTimeException | NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    private static String reason(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpTimeoutException) {
                return "timeout";
            } else if (cause instanceof UnresolvedAddressException) {
                return "DNS";
            } else if (cause instanceof SSLException) {
                return "TLS";
            }
        }
        return e instanceof ConnectException
                ? "connection refused"
                : e.getClass().getSimpleName();
    }

    /**
     * What came of one attempt.
     *
     * @param address where it ended
     * @param again whether another one may go better
     * @param pause how long the host asks to wait
     */
    private record Attempt(String address, Result result, String detail, boolean again, Optional<Duration> pause) {

        static Attempt end(String address, Result result, String detail) {
            return new Attempt(address, result, detail, false, Optional.empty());
        }
    }
}
