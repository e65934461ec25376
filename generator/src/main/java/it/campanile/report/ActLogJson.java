package it.campanile.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The acts of a log as JSON. */
final class ActLogJson {

    private ActLogJson() {}

    static void write(SeenAct act, ObjectNode node) {
        node.put("anno", act.key().year());
        node.put("numero", act.key().number());
        node.put("indirizzo", act.url());
        node.put("oggetto", act.subject());
        node.put("tipo", act.type());
        node.put("da", act.from());
        node.put("dal", act.window().first().toString());
        node.put("al", act.window().last().toString());
        node.put("giorni", act.window().length());
        node.put("norma", act.window().norm());
        node.put("stato", act.state().name().toLowerCase(Locale.ROOT));
        node.put("visto_dal", act.seen().map(days -> days.first().toString()).orElse(null));
        node.put("visto_al", act.seen().map(days -> days.last().toString()).orElse(null));
        ArrayNode interruptions = node.putArray("interruzioni");
        act.interruptions().forEach(day -> interruptions.add(day.toString()));
        ArrayNode files = node.putArray("file");
        for (SeenAct.SeenFile file : act.files()) {
            ObjectNode entry = files.addObject().put("indirizzo", file.url());
            if (!file.sha256().isEmpty()) {
                entry.put("byte", file.bytes()).put("sha256", file.sha256());
            }
        }
        ArrayNode changes = node.putArray("cambiamenti");
        for (SeenAct.Change change : act.changes()) {
            changes.addObject()
                    .put("giorno", change.day().toString())
                    .put("indirizzo", change.url())
                    .put("prima", change.before())
                    .put("dopo", change.after());
        }
    }

    /**
     * @throws IllegalArgumentException when something in it is not what we write
     * @throws java.time.DateTimeException when a day is not one
     */
    static SeenAct read(JsonNode node) {
        List<LocalDate> interruptions = new ArrayList<>();
        list(node, "interruzioni").forEach(day -> interruptions.add(LocalDate.parse(day.asText())));
        List<SeenAct.SeenFile> files = new ArrayList<>();
        list(node, "file")
                .forEach(file -> files.add(new SeenAct.SeenFile(
                        text(file, "indirizzo"),
                        file.path("byte").asLong(),
                        file.has("sha256") ? text(file, "sha256") : "")));
        List<SeenAct.Change> changes = new ArrayList<>();
        list(node, "cambiamenti")
                .forEach(change -> changes.add(new SeenAct.Change(
                        day(change, "giorno"),
                        text(change, "indirizzo"),
                        text(change, "prima"),
                        text(change, "dopo"))));
        return new SeenAct(
                new SeenAct.Key(number(node, "anno"), number(node, "numero")),
                text(node, "indirizzo"),
                text(node, "oggetto"),
                text(node, "tipo"),
                text(node, "da"),
                new SeenAct.Window(day(node, "dal"), day(node, "al"), number(node, "giorni"), text(node, "norma")),
                SeenAct.State.valueOf(text(node, "stato").toUpperCase(Locale.ROOT)),
                node.path("visto_dal").isTextual()
                        ? Optional.of(new SeenAct.Days(day(node, "visto_dal"), day(node, "visto_al")))
                        : Optional.empty(),
                interruptions,
                files,
                changes);
    }

    static LocalDate day(JsonNode node, String name) {
        return LocalDate.parse(text(node, name));
    }

    static JsonNode list(JsonNode node, String name) {
        if (!node.path(name).isArray()) {
            throw new IllegalArgumentException(name);
        }
        return node.path(name);
    }

    private static String text(JsonNode node, String name) {
        if (!node.path(name).isTextual()) {
            throw new IllegalArgumentException(name);
        }
        return node.path(name).asText();
    }

    private static int number(JsonNode node, String name) {
        if (!node.path(name).isInt()) {
            throw new IllegalArgumentException(name);
        }
        return node.path(name).asInt();
    }
}
