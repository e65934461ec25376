package it.campanile.build;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Severity;
import it.campanile.diagnostic.Suggestion;
import it.campanile.model.Page;
import it.campanile.model.Settings;
import it.campanile.model.Site;
import it.campanile.schema.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Values that only the comune can give and that are still examples: fields of {@code sito.yaml} that it lists under
 * {@code valori_di_esempio}, and items that say {@code esempio: true}. In a demo they are one piece of advice; a site that
 * says {@code produzione: true} they stop.
 */
final class ExampleValues {

    private static final String LIST = "valori_di_esempio";
    private static final String FLAG = "esempio";

    private final Settings settings;
    private final Diagnostics diagnostics;
    private final Map<String, Location> examples = new LinkedHashMap<>();

    private ExampleValues(Settings settings, Diagnostics diagnostics) {
        this.settings = settings;
        this.diagnostics = diagnostics;
    }

    /** Names the example values of a site, as advice or, in production, as findings that stop it. */
    static void check(Site site, Diagnostics diagnostics) {
        ExampleValues values = new ExampleValues(site.settings(), diagnostics);
        values.collectSettings();
        site.pages().stream().filter(page -> page.item().flag(FLAG)).forEach(values::collect);
        values.report();
    }

    private void collectSettings() {
        Map<String, Location> known = new LinkedHashMap<>();
        settings.fields().forEach((name, value) -> locate(name, value, known));
        if (settings.fields().get(LIST) instanceof Value.Many many) {
            for (Value value : many.values()) {
                if (value instanceof Value.Text path) {
                    Location at = known.get(path.text());
                    if (at == null) {
                        String nearest = Suggestion.nearest(path.text(), known.keySet())
                                .map(near -> "«" + near + "»")
                                .orElse("–");
                        diagnostics.error("build/esempio-sconosciuto", path.at(), path.text(), nearest);
                    } else {
                        examples.put(path.text(), at);
                    }
                }
            }
        }
    }

    private static void locate(String name, Value value, Map<String, Location> known) {
        known.put(name, value.at());
        if (value instanceof Value.Group group) {
            group.fields().forEach((part, inner) -> locate(name + "." + part, inner, known));
        }
    }

    private void collect(Page page) {
        String name = page.item().type().folder() + "/" + page.item().path();
        Location at = page.item().field(FLAG).map(Value::at).orElse(page.item().at());
        examples.putIfAbsent(name, at);
    }

    private void report() {
        if (examples.isEmpty()) {
            return;
        }
        if (settings.fields().get("produzione") instanceof Value.Flag flag && flag.set()) {
            examples.forEach((name, at) -> diagnostics.error("build/valore-di-esempio", at, name));
            return;
        }
        List<String> names = new ArrayList<>(examples.keySet());
        diagnostics.add(new Diagnostic(
                "build/valori-di-esempio",
                Severity.ADVICE,
                Location.ofFile("sites/" + settings.id() + "/sito.yaml"),
                List.of(
                        String.valueOf(names.size()),
                        names.stream().map(name -> "«" + name + "»").collect(Collectors.joining(", ")))));
    }
}
