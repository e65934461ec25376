package it.campanile.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.campanile.model.Dated;
import it.campanile.model.Occurrence;
import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.model.SiteFile;
import it.campanile.schema.PublishedSchema;
import it.campanile.schema.Value;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Items as programs read them: what {@link PublishedSchema} describes. */
final class ItemJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final SiteContext context;
    private final Site site;

    ItemJson(SiteContext context) {
        this.context = context;
        this.site = context.site();
    }

    /** An item with all its fields. */
    ObjectNode of(Page page) {
        return of(page, Set.of());
    }

    /** @param within the items that it is told in: these are only named */
    private ObjectNode of(Page page, Set<Page> within) {
        Set<Page> path = new HashSet<>(within);
        path.add(page);
        ObjectNode node = NODES.objectNode().put("id", page.item().id());
        if (page.hasAddress()) {
            node.put("url", absolute(page.url()));
            translations(page, node);
        }
        page.item().type().fields().keySet().stream()
                .filter(name -> !PublishedSchema.HIDDEN.contains(name) && !node.has(name))
                .forEach(name -> page.item()
                        .field(name)
                        .flatMap(value -> of(value, page, path))
                        .ifPresent(value -> node.set(name, value)));
        text(page, node);
        time(page, node);
        return node;
    }

    /** Where the same is said in other languages. */
    private void translations(Page page, ObjectNode node) {
        Map<String, Page> translations = site.translations().getOrDefault(page.url(), Map.of());
        if (!translations.isEmpty()) {
            ObjectNode addresses = node.putObject(PublishedSchema.TRANSLATIONS);
            translations.forEach((language, other) -> addresses.put(language, absolute(site.address(other))));
        }
    }

    private void text(Page page, ObjectNode node) {
        BodyRenderer.RenderedBody body = context.store().body(page);
        if (!body.introduction().isBlank()) {
            node.put("introduzione", html(body.introduction()));
        }
        if (!body.sections().isEmpty()) {
            ArrayNode sections = node.putArray("sezioni");
            body.sections()
                    .forEach(section -> sections.addObject()
                            .put("id", section.id())
                            .put("titolo", section.title())
                            .put("html", html(section.html())));
        }
    }

    /** HTML for a page elsewhere: its addresses are whole, and a picture has one file. */
    private String html(String markup) {
        Document document = Jsoup.parseBodyFragment(markup, site.settings().url() + "/");
        document.outputSettings().prettyPrint(false);
        document.select("source").remove();
        document.select("[srcset]").removeAttr("srcset").removeAttr("sizes");
        document.select("[href]").forEach(link -> link.attr("href", link.absUrl("href")));
        document.select("[src]").forEach(file -> file.attr("src", file.absUrl("src")));
        return document.body().html().strip();
    }

    private void time(Page page, ObjectNode node) {
        Dated dated = site.timing().of(page);
        if (dated.takesPlace()) {
            ArrayNode times = node.putArray("prossime");
            for (Occurrence occurrence : dated.coming()) {
                ObjectNode time = times.addObject().put("inizio", moment(occurrence.start()));
                occurrence.end().ifPresent(end -> time.put("fine", moment(end)));
                putText(time, "nota", occurrence.note());
            }
        }
        if (page.item().type().dates().to().isPresent()) {
            node.put("archiviato", dated.over());
        }
    }

    private Optional<JsonNode> of(Value value, Page page, Set<Page> path) {
        if (value instanceof Value.Reference reference) {
            return site.relations().resolve(reference).map(target -> named(target, path));
        }
        if (value instanceof Value.Many many) {
            ArrayNode list = NODES.arrayNode();
            many.values().forEach(one -> of(one, page, path).ifPresent(list::add));
            return Optional.of(list);
        }
        if (value instanceof Value.Group group) {
            ObjectNode node = NODES.objectNode();
            for (Map.Entry<String, Value> field : group.fields().entrySet()) {
                of(field.getValue(), page, path).ifPresent(part -> node.set(field.getKey(), part));
            }
            return Optional.of(node);
        }
        return Optional.of(single(value, page));
    }

    private JsonNode single(Value value, Page page) {
        if (value instanceof Value.Text text) {
            return NODES.textNode(text.text());
        }
        if (value instanceof Value.Markup markup) {
            return NODES.textNode(html(markup.html()));
        }
        if (value instanceof Value.Link link) {
            return NODES.textNode(absolute(link.url()));
        }
        if (value instanceof Value.Amount amount) {
            return NODES.numberNode(amount.number());
        }
        if (value instanceof Value.Flag flag) {
            return NODES.booleanNode(flag.set());
        }
        if (value instanceof Value.Day day) {
            return NODES.textNode(day.date().toString());
        }
        if (value instanceof Value.Moment moment) {
            return NODES.textNode(moment(moment));
        }
        if (value instanceof Value.TermValue term) {
            return NODES.objectNode()
                    .put("id", term.term().id())
                    .put("etichetta", term.term().label());
        }
        if (value instanceof Value.Hours hours) {
            return hours(hours);
        }
        if (value instanceof Value.Appointment appointment) {
            return appointment(appointment);
        }
        if (value instanceof Value.Image image) {
            ObjectNode node = NODES.objectNode()
                    .put("url", absolute(SiteFile.url(image.file(), page)))
                    .put("alt", image.alt());
            putText(node, "didascalia", image.caption());
            putText(node, "credito", image.credit());
            return node;
        }
        if (value instanceof Value.Attachment attachment) {
            String url = SiteFile.url(attachment.file(), page);
            SiteFile file = context.file(url);
            return NODES.objectNode()
                    .put("url", absolute(url))
                    .put("titolo", attachment.title())
                    .put("formato", file.source().extension().toUpperCase(Locale.ROOT))
                    .put("byte", context.pictures().size(file));
        }
        throw new IllegalStateException("no form in JSON: " + value);
    }

    /** What has a page is named with its address; what has none is told in full. */
    private JsonNode named(Page target, Set<Page> path) {
        if (!target.hasAddress() && !path.contains(target)) {
            return of(target, path);
        }
        ObjectNode node = NODES.objectNode()
                .put("id", target.item().id())
                .put("titolo", target.item().title());
        return target.hasAddress() ? node.put("url", absolute(target.url())) : node;
    }

    private static JsonNode hours(Value.Hours hours) {
        ArrayNode spans = NODES.arrayNode();
        hours.spans()
                .forEach(span ->
                        spans.addObject().put("dalle", hour(span.from())).put("alle", hour(span.to())));
        return spans;
    }

    private static JsonNode appointment(Value.Appointment appointment) {
        ObjectNode node = NODES.objectNode().put("inizio", moment(appointment.start()));
        appointment.end().ifPresent(end -> node.put("fine", moment(end)));
        appointment.rule().ifPresent(rule -> node.put("ricorrenza", rule));
        if (!appointment.exceptions().isEmpty()) {
            ArrayNode days = node.putArray("eccezioni");
            new TreeSet<>(appointment.exceptions()).forEach(day -> days.add(day.toString()));
        }
        putText(node, "nota", appointment.note());
        return node;
    }

    private static void putText(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    private static String moment(Value.Moment moment) {
        return moment.time()
                .map(time -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        moment.date().atTime(time).atZone(Site.ZONE)))
                .orElse(moment.date().toString());
    }

    private static String hour(LocalTime time) {
        return HOUR.format(time);
    }

    private String absolute(String address) {
        return address.startsWith("/") ? site.settings().url() + address : address;
    }
}
