package it.campanile.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import it.campanile.diagnostic.Messages;
import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.model.Transparency;
import it.campanile.model.Transparency.Duty;
import it.campanile.model.Transparency.State;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Writes which duties of Amministrazione trasparente a site fulfils: as a page, and as data. */
public final class TransparencyReport {

    private static final String NAME = "trasparenza";

    private final Messages messages;

    /** @param messages language of the page */
    public TransparencyReport(Messages messages) {
        this.messages = messages;
    }

    /**
     * Writes {@code trasparenza.html} and {@code trasparenza.json}; nothing for a site whose section is somewhere else.
     *
     * @param today the day for which it was judged what is late
     * @param folder folder of the site's reports
     */
    public void write(Site site, LocalDate today, Path folder) throws IOException {
        List<Duty> duties = site.transparency().duties();
        if (!duties.isEmpty()) {
            ReportFiles.write(folder.resolve(NAME + ".html"), html(site, duties, today));
            ReportFiles.write(folder.resolve(NAME + ".json"), json(site, duties, today));
        }
    }

    private String html(Site site, List<Duty> duties, LocalDate today) {
        HtmlPage page = new HtmlPage(
                messages.locale().getLanguage(),
                text("titolo", site.settings().text("nome")),
                messages.text("report/salta"),
                messages.text("report/sezioni"));
        Element start = page.section("riassunto", text("riassunto"));
        HtmlPage.text(start, "p", text("spiegata"));
        HtmlPage.labelled(start, messages.text("report/data"), day(today));
        List<String> counted = List.of(text("stato"), text("obblighi"));
        Element counts = HtmlPage.table(start, text("riassunto"), counted);
        for (State state : State.values()) {
            HtmlPage.row(counts, counted, List.of(word(state), String.valueOf(count(duties, state))));
        }
        Element section = page.section("obblighi", text("obblighi"));
        List<String> columns =
                List.of(text("sezione"), text("stato"), text("contenuti"), text("aggiornata"), text("termine"));
        Element table = HtmlPage.table(section, text("tabella"), columns);
        duties.forEach(duty -> HtmlPage.row(table, columns, cells(duty)));
        undated(page, duties);
        return page.html();
    }

    private List<String> cells(Duty duty) {
        String code = duty.obligation().classification();
        return List.of(
                (code.isEmpty() ? "" : code + " ") + duty.obligation().title(),
                word(duty.state()) + (duty.reason().isEmpty() ? "" : ". " + duty.reason()),
                contents(duty),
                duty.updated().map(this::day).orElse("–"),
                word(duty.obligation().update().name())
                        + duty.due().map(due -> ", " + day(due)).orElse(""));
    }

    private String contents(Duty duty) {
        List<String> parts = new ArrayList<>();
        if (!duty.tables().isEmpty()) {
            parts.add(text("tabelle", String.valueOf(duty.tables().size())));
        }
        Stream.concat(duty.contents().stream(), duty.linked().stream())
                .map(page -> page.item().title())
                .forEach(parts::add);
        return parts.isEmpty() ? "–" : String.join("; ", parts);
    }

    /** Contents that never leave, for nobody knows since when they are published. */
    private void undated(HtmlPage page, List<Duty> duties) {
        int undated = duties.stream().mapToInt(Duty::undated).sum();
        if (undated > 0) {
            Element section = page.section("senza-data", text("senza-data"));
            HtmlPage.text(section, "p", text("senza-data-spiegata", String.valueOf(undated)));
        }
    }

    private static long count(List<Duty> duties, State state) {
        return duties.stream().filter(duty -> duty.state() == state).count();
    }

    private String json(Site site, List<Duty> duties, LocalDate today) throws IOException {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("site", site.id());
            json.writeStringField("day", today.toString());
            json.writeObjectFieldStart("counts");
            for (State state : State.values()) {
                json.writeNumberField(id(state), count(duties, state));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("duties");
            for (Duty duty : duties) {
                write(duty, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(Duty duty, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", duty.obligation().code());
        json.writeStringField("classification", duty.obligation().classification());
        json.writeStringField("title", duty.obligation().title());
        json.writeStringField("url", duty.page().map(Page::url).orElse(""));
        json.writeStringField("state", id(duty.state()));
        json.writeStringField("reason", duty.reason());
        json.writeStringField("update", duty.obligation().update().name().toLowerCase(Locale.ROOT));
        day(json, "updated", duty.updated());
        day(json, "due", duty.due());
        urls(json, "contents", duty.contents().stream().map(Page::url));
        urls(json, "linked", duty.linked().stream().map(Page::url));
        String section = duty.page().map(Page::url).orElse("");
        urls(json, "tables", duty.tables().stream().map(table -> Transparency.address(section, table)));
        json.writeNumberField("undated", duty.undated());
        json.writeEndObject();
    }

    private static void day(JsonGenerator json, String name, Optional<LocalDate> day) throws IOException {
        if (day.isPresent()) {
            json.writeStringField(name, day.get().toString());
        } else {
            json.writeNullField(name);
        }
    }

    private static void urls(JsonGenerator json, String name, Stream<String> urls) throws IOException {
        json.writeArrayFieldStart(name);
        for (String url : urls.toList()) {
            json.writeString(url);
        }
        json.writeEndArray();
    }

    private static String id(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String word(State state) {
        return text("stato-" + id(state));
    }

    private String word(String update) {
        return text("aggiornamento-" + update.toLowerCase(Locale.ROOT));
    }

    private String text(String key, Object... arguments) {
        return messages.text("report/" + NAME + "-" + key, arguments);
    }

    private String day(LocalDate day) {
        return Words.day(day, messages.locale());
    }
}
