package it.campanile.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The proof of the publications of a site (referta), in {@code albo.json}: what each build saw, carried over from build to build. */
final class ActLog {

    private final JsonMapper json = new JsonMapper();
    private final Path file;
    private final Map<SeenAct.Key, SeenAct> acts = new TreeMap<>();
    private @Nullable LocalDate day;
    private Optional<Path> broken = Optional.empty();

    /** Reads a log; one that cannot be read is moved aside, and what comes is written to a new one. */
    ActLog(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try {
                JsonNode root = json.readTree(Files.readAllBytes(file));
                for (JsonNode node : ActLogJson.list(root, "atti")) {
                    put(ActLogJson.read(node));
                }
                day = ActLogJson.day(root, "giorno");
            } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
                acts.clear();
                broken = Optional.of(History.setAside(file));
            }
        }
    }

    /** Where a log that could not be read has gone. */
    Optional<Path> broken() {
        return broken;
    }

    /** The day of which it tells how acts stand. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** The acts, by their place in the register. */
    Collection<SeenAct> acts() {
        return acts.values();
    }

    Optional<SeenAct> find(SeenAct.Key key) {
        return Optional.ofNullable(acts.get(key));
    }

    void put(SeenAct act) {
        acts.put(act.key(), act);
    }

    /** Forgets an act that was announced and never published. */
    void remove(SeenAct act) {
        acts.remove(act.key());
    }

    /** Tells of a day how acts stand on it. */
    void reach(LocalDate today) {
        day = today;
    }

    /**
     * Writes the file.
     *
     * @param gone the addresses that were on line and are not any more
     */
    void write(String site, Collection<String> gone) throws IOException {
        ObjectNode root = json.createObjectNode();
        root.put("sito", site);
        root.put("giorno", String.valueOf(day));
        ArrayNode array = root.putArray("atti");
        acts.values().forEach(act -> ActLogJson.write(act, array.addObject()));
        ArrayNode addresses = root.putArray("non_piu_in_linea");
        gone.forEach(addresses::add);
        ReportFiles.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    }
}
