package it.campanile.check.criteria;

import com.fasterxml.jackson.core.JsonGenerator;
import it.campanile.diagnostic.Messages;
import it.campanile.diagnostic.Report;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What the criteria say, as data: {@code [{id, title, outcome, asks, remedy, source, faults: [{weight, url, file, line,
 * message}]}]}.
 *
 * @param results one for each criterion
 */
public record ConformityJson(List<CriterionResult> results) implements Report.Section {

    public ConformityJson {
        results = List.copyOf(results);
    }

    @Override
    public void write(JsonGenerator json, Messages messages) throws IOException {
        json.writeStartArray();
        for (CriterionResult result : results) {
            json.writeStartObject();
            json.writeStringField("id", result.id());
            json.writeStringField("title", result.title(messages));
            json.writeStringField("outcome", name(result.outcome()));
            json.writeStringField("asks", result.asks(messages));
            json.writeStringField("remedy", result.remedy(messages));
            json.writeStringField("source", result.source(messages));
            json.writeArrayFieldStart("faults");
            for (Fault fault : result.faults()) {
                write(json, fault, messages);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Fault fault, Messages messages) throws IOException {
        json.writeStartObject();
        json.writeStringField("weight", name(fault.weight()));
        json.writeStringField("url", fault.url());
        json.writeStringField("file", fault.at().path());
        json.writeNumberField("line", fault.at().line());
        json.writeStringField("message", fault.text(messages));
        json.writeEndObject();
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
