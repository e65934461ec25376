package it.campanile.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * A Selenium Grid: browsers on other machines, which get the pages from this one.
 *
 * @param hub address of the grid, {@code http://host:4444}
 * @param serveAddress the address of this machine under which the browsers of the grid reach it
 */
public record Grid(URI hub, String serveAddress) {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** The grid, which was asked how many sessions its nodes have room for. */
    BrowserSource source() throws AuditUnavailableException, InterruptedException {
        return new Source(this, sessions());
    }

    private int sessions() throws AuditUnavailableException, InterruptedException {
        try {
            HttpClient client = HttpClient.newBuilder().connectTimeout(LIMIT).build();
            HttpRequest request =
                    HttpRequest.newBuilder(resolve("/status")).timeout(LIMIT).build();
            String status =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            int sessions = 0;
            for (JsonNode node : new JsonMapper().readTree(status).path("value").path("nodes")) {
                if (node.path("availability").asText().equals("UP")) {
                    sessions += node.path("maxSessions").asInt();
                }
            }
            if (sessions == 0) {
                throw new AuditUnavailableException("audit/grid-senza-nodi", hub.toString());
            }
            return sessions;
        } catch (JsonProcessingException notAGrid) {
            throw new AuditUnavailableException(
                    "audit/grid-non-risponde", hub.toString(), PageAudit.firstLine(notAGrid));
        } catch (IOException unreachable) {
            throw new AuditUnavailableException(
                    "audit/grid-non-risponde", hub.toString(), PageAudit.firstLine(unreachable));
        }
    }

    URI resolve(String path) {
        return URI.create(hub.toString().replaceAll("/+$", "") + path);
    }

    /** The browsers of a grid. */
    private record Source(Grid grid, int sessions) implements BrowserSource {

        @Override
        public String name() {
            return grid.hub().toString();
        }

        @Override
        public RunningBrowser start() {
            return new GridBrowser(grid);
        }

        @Override
        public String version(BrowserSessions sessions) throws AuditUnavailableException, InterruptedException {
            try (BrowserSession session = sessions.open()) {
                return session.version();
            }
        }
    }
}
