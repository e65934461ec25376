package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlNode.Sequence;
import it.campanile.schema.Component.Example;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the examples of one component and checks them against the parameters of its macros. */
final class ExampleReader {

    private static final List<String> KEYS = List.of("nome", "parametri", "dentro", "variabili");

    private final Schema schema;
    private final List<String> lines;
    private final Diagnostics diagnostics;
    private final Set<String> ids = new TreeSet<>();

    /** @param text the whole file */
    ExampleReader(Schema schema, String text, Diagnostics diagnostics) {
        this.schema = schema;
        this.lines = text.lines().toList();
        this.diagnostics = diagnostics;
    }

    /** The examples of a macro; one that does not fit its parameters is a finding, and left out. */
    List<Example> read(String macro, Mapping mapping, Map<String, Field> parameters) {
        List<Example> examples = new ArrayList<>();
        if (!(mapping.get("esempi").orElse(null) instanceof Sequence sequence)
                || sequence.items().isEmpty()) {
            wrong(mapping.get("esempi").orElse(mapping).at(), "esempi");
            return examples;
        }
        for (YamlNode item : sequence.items()) {
            if (item instanceof Mapping written) {
                example(macro, written, parameters).ifPresent(examples::add);
            } else {
                wrong(item.at(), "esempi");
            }
        }
        return examples;
    }

    private Optional<Example> example(String macro, Mapping written, Map<String, Field> parameters) {
        SchemaReader.unknownKeys(diagnostics, written, KEYS);
        String name = written.text("nome").orElse("");
        String id = ItemReader.slug(name);
        if (id.isEmpty()) {
            wrong(written.get("nome").orElse(written).at(), "nome");
            return Optional.empty();
        }
        if (!ids.add(id)) {
            diagnostics.error(
                    "schema/esempio-doppio", written.get("nome").orElse(written).at(), name);
            return Optional.empty();
        }
        Optional<YamlNode> given = written.get("parametri");
        if (given.isPresent() && !(given.get() instanceof Mapping)) {
            wrong(given.get().at(), "parametri");
            return Optional.empty();
        }
        Mapping values = given.map(Mapping.class::cast).orElse(Mapping.empty(written.at()));
        FieldCheck check = schema.check(macro, new FieldKind.GroupKind(Map.of()), diagnostics);
        return FieldReader.read(parameters, values, check)
                .map(read -> new Example(
                        name,
                        id,
                        given(read, values),
                        written.text("dentro").orElse(""),
                        written.text("variabili").orElse(""),
                        source(written.at()),
                        written.at()));
    }

    /** Without the defaults: these the template has itself. */
    private static Map<String, Value> given(Map<String, Value> values, Mapping written) {
        Map<String, Value> given = new LinkedHashMap<>(values);
        given.keySet().retainAll(written.pairs().keySet());
        return given;
    }

    /** The lines of an example, from its first to the one before the next thing that is not further in. */
    private String source(Location start) {
        int indent = start.column() - 1;
        String first = lines.get(start.line() - 1).substring(indent);
        return Stream.concat(
                        Stream.of(first),
                        lines.stream()
                                .skip(start.line())
                                .takeWhile(line -> line.isBlank() || indentOf(line) >= indent)
                                .map(line -> line.isBlank() ? "" : line.substring(indent)))
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void wrong(Location at, String key) {
        diagnostics.error("schema/componente-errato", at, key);
    }
}
