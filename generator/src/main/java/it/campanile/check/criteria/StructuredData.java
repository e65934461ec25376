package it.campanile.check.criteria;

import static it.campanile.check.criteria.Walk.Kind.SERVICE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;

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
    public String code() {
        return "check/r-si-1-1";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        walk.each(Set.of(SERVICE), faults, sheet -> judge(sheet, faults));
    }

    private void judge(JudgedPage sheet, Faults faults) {
        String text = DataElement.first(sheet.document(), "metatag")
                .map(script -> script.nameIs("script") ? script.data() : script.wholeText())
                .orElse("");
        try {
            JsonNode data = json.readTree(text);
            List<String> missing = LEAVES.stream()
                    .filter(leaf -> data.at(leaf).asText().isBlank())
                    .toList();
            if (missing.size() * 2 >= LEAVES.size()) {
                faults.fail(sheet, "mancano", Faults.quoted(missing));
            } else if (!missing.isEmpty()) {
                faults.tolerate(sheet, "mancano", Faults.quoted(missing));
            }
        } catch (JsonProcessingException broken) {
            faults.fail(sheet, "non-json");
        }
    }
}
