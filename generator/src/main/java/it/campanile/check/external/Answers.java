package it.campanile.check.external;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.campanile.check.external.Answer.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The answers of this run and of earlier ones, as long as they hold. Safe for several threads. */
final class Answers {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Clock clock;
    private final Map<String, Answer> byAddress = new ConcurrentHashMap<>();

    /** @param file where they are kept; one that cannot be read is as good as none */
    Answers(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
        try {
            JSON.readTree(file.toFile()).properties().forEach(entry -> read(entry.getKey(), entry.getValue()));
        } catch (IOException e) {
            // All is asked anew.
        }
    }

    private void read(String address, JsonNode node) {
        try {
            Result result = Result.valueOf(node.path("esito").asText());
            Answer answer = new Answer(
                    result,
                    node.path("dettaglio").asText(),
                    Instant.parse(node.path("istante").asText()));
            if (answer.isFresh(clock.instant())) {
                byAddress.put(address, answer);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // This one is asked anew.
        }
    }

    Optional<Answer> of(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    void put(String address, Answer answer) {
        byAddress.put(address, answer);
    }

    /** Keeps them for later runs. A file that cannot be written costs questions, nothing else. */
    void save() {
        ObjectNode all = JSON.createObjectNode();
        new TreeMap<>(byAddress)
                .forEach((address, answer) -> all.putObject(address)
                        .put("esito", answer.result().name())
                        .put("dettaglio", answer.detail())
                        .put("istante", answer.at().toString()));
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "risposte", ".nuovo");
            try {
                JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), all);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // Kept for speed only.
        }
    }
}
