package it.campanile.audit;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser that a grid started for us. Its processes and its profile are the grid's affair: we end the session. */
final class GridBrowser implements RunningBrowser {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Grid grid;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private Optional<String> session = Optional.empty();
    private boolean closed;

    GridBrowser(Grid grid) {
        this.grid = grid;
    }

    @Override
    public Optional<URI> address(Duration limit) {
        return Optional.of(grid.hub());
    }

    @Override
    public ChromeOptions options() {
        ChromeOptions options = BrowserProcess.aloneWith(grid.serveAddress());
        // The user of a node is not known; in a container it is often root.
        options.addArguments("--no-sandbox");
        return options;
    }

    @Override
    public String output() {
        return "";
    }

    @Override
    public synchronized void opened(String sessionId) {
        session = Optional.of(sessionId);
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        Optional<String> open;
        synchronized (this) {
            open = closed ? Optional.empty() : session;
            closed = true;
        }
        open.ifPresent(this::end);
    }

    /** A node that is gone cannot be told; the grid ends what nobody uses. */
    private void end(String id) {
        HttpRequest request = HttpRequest.newBuilder(grid.resolve("/session/" + id))
                .timeout(LIMIT)
                .DELETE()
                .build();
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            answer.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException later) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException gone) {
            answer.cancel(true);
        }
    }
}
