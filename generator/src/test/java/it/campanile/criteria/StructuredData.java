package it.campanile.criteria;

import static it.campanile.criteria.Walk.Kind.SERVICE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/** R.SI.1.1, structured data: every sheet says the ten facts of its service to machines. */
final class StructuredData implements Criterion {

    private static final List<String> LEAVES = List.of(
            "/name",
            "/serviceType",
            "/serviceOperator/name",
            "/areaServed/name",
            "/audience/audienceType",
            "/availableChannel/serviceUrl",
            "/availableChannel/serviceLocation/name",
            "/availableChannel/serviceLocation/address/streetAddress",
            "/availableChannel/serviceLocation/address/postalCode",
            "/availableChannel/serviceLocation/address/addressLocality");

    private final JsonMapper json = new JsonMapper();

    @Override
    public Verdict verdict(BuiltSite site) {
        return new Walk(site).judge(Set.of(SERVICE), this::judge);
    }

    private void judge(Document sheet, Verdict.Builder verdict) {
        String path = BuiltSite.path(sheet);
        String text = DataElement.first(sheet, "metatag")
                .map(script -> script.nameIs("script") ? script.data() : script.wholeText())
                .orElse("");
        try {
            JsonNode data = json.readTree(text);
            List<String> missing = LEAVES.stream()
                    .filter(leaf -> data.at(leaf).asText().isBlank())
                    .toList();
            if (missing.size() * 2 >= LEAVES.size()) {
                verdict.fail(path, "nei dati strutturati mancano " + missing);
            } else if (!missing.isEmpty()) {
                verdict.tolerate(path, "nei dati strutturati mancano " + missing);
            }
        } catch (JsonProcessingException broken) {
            verdict.fail(path, "i dati strutturati («metatag») non sono JSON");
        }
    }
}
