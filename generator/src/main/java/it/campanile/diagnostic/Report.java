package it.campanile.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The result of a step for one site, as data for machines.
 *
 * @param site the site's id
 * @param pages how many pages it has
 * @param findings what was found
 * @param figures numbers worth keeping, by name
 * @param facts what else there is to know, by name; one that is not known is {@code null} in JSON
 * @param sections what a step has to say beside, by name
 */
public record Report(
        String site,
        int pages,
        List<Diagnostic> findings,
        Map<String, Double> figures,
        Map<String, Optional<String>> facts,
        Map<String, Section> sections) {

    /** A part of the report that only its step knows. */
    @FunctionalInterface
    public interface Section {
        /** Writes the value of the part. */
        void write(JsonGenerator json, Messages messages) throws IOException;
    }

    /** Writes the report as JSON: {@code {site, pages, findings: [{code, severity, file, line, column, message, url}], figures, …}}. */
    public void write(Path file, Messages messages) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            write(json, messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(JsonGenerator json, Messages messages) throws IOException {
        json.writeStartObject();
        json.writeStringField("site", site);
        json.writeNumberField("pages", pages);
        json.writeArrayFieldStart("findings");
        for (Diagnostic finding : findings) {
            write(json, finding, messages);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("figures");
        for (Map.Entry<String, Double> figure : figures.entrySet()) {
            json.writeNumberField(figure.getKey(), figure.getValue());
        }
        json.writeEndObject();
        for (Map.Entry<String, Optional<String>> fact : facts.entrySet()) {
            json.writeObjectField(fact.getKey(), fact.getValue().orElse(null));
        }
        for (Map.Entry<String, Section> section : sections.entrySet()) {
            json.writeFieldName(section.getKey());
            section.getValue().write(json, messages);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Diagnostic finding, Messages messages) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("file", finding.location().path());
        json.writeNumberField("line", finding.location().line());
        json.writeNumberField("column", finding.location().column());
        json.writeStringField("message", messages.what(finding));
        json.writeStringField("why", messages.why(finding));
        json.writeStringField("how", messages.how(finding));
        json.writeStringField("url", finding.url());
        json.writeEndObject();
    }
}
