package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what the file of a type says of dates: {@code calendario}, {@code date_in_ordine}, {@code stato_calcolato}. */
final class DateRulesReader {

    private static final String CALENDAR = "calendario";
    private static final String ORDER = "date_in_ordine";
    private static final String STATE = "stato_calcolato";

    private final Map<String, Vocabulary> vocabularies;
    private final Diagnostics diagnostics;

    DateRulesReader(Map<String, Vocabulary> vocabularies, Diagnostics diagnostics) {
        this.vocabularies = vocabularies;
        this.diagnostics = diagnostics;
    }

    DateRules read(Mapping type, Map<String, Field> fields) {
        Optional<Mapping> calendar = mapping(type, CALENDAR);
        calendar.ifPresent(found -> SchemaReader.unknownKeys(diagnostics, found, Set.of("dal", "al", "dopo")));
        Optional<String> from = calendar.flatMap(found -> field(found, "dal", fields));
        Optional<String> to = calendar.flatMap(found -> field(found, "al", fields));
        Optional<String> after = calendar.flatMap(found -> found.text("dopo"));
        after.filter(word -> !Set.of("archivio", "rimozione").contains(word))
                .ifPresent(word -> SchemaReader.unknownWord(
                        diagnostics,
                        calendar.get().get("dopo").orElseThrow().at(),
                        word,
                        Set.of("archivio", "rimozione")));
        List<List<String>> orders = ContentTypeReader.sets(type, ORDER);
        orders.stream()
                .flatMap(List::stream)
                .forEach(path ->
                        checkPath(path, fields, type.get(ORDER).orElseThrow().at()));
        return new DateRules(
                from,
                to,
                after.filter("rimozione"::equals).isPresent(),
                orders,
                mapping(type, STATE).map(state -> states(state, fields)).orElse(List.of()));
    }

    /** {@code a} is a field, {@code a.b} one within the groups of a list. */
    private void checkPath(String path, Map<String, Field> fields, Location at) {
        String[] names = path.split("\\.", 2);
        Field field = fields.get(names[0]);
        if (field == null) {
            SchemaReader.unknownWord(diagnostics, at, names[0], fields.keySet());
        } else if (names.length > 1) {
            Map<String, Field> within =
                    field.kind() instanceof ListKind list && list.of() instanceof FieldKind.GroupKind group
                            ? group.fields()
                            : Map.of();
            if (!within.containsKey(names[1])) {
                SchemaReader.unknownWord(diagnostics, at, names[1], within.keySet());
            }
        }
    }

    private List<DateRules.State> states(Mapping state, Map<String, Field> fields) {
        SchemaReader.unknownKeys(diagnostics, state, Set.of("vocabolario", "regole"));
        String id = state.text("vocabolario").orElse("");
        Vocabulary vocabulary = vocabularies.get(id);
        if (vocabulary == null) {
            SchemaReader.unknownWord(
                    diagnostics,
                    state.get("vocabolario").map(YamlNode::at).orElse(state.at()),
                    id,
                    vocabularies.keySet());
            return List.of();
        }
        List<DateRules.State> states = new ArrayList<>();
        for (Mapping rule : ContentTypeReader.items(state, "regole").stream()
                .flatMap(node -> node instanceof Mapping found ? Stream.of(found) : Stream.empty())
                .toList()) {
            SchemaReader.unknownKeys(diagnostics, rule, Set.of("termine", "prima_di", "fino_a"));
            String term = rule.text("termine").orElse("");
            vocabulary
                    .find(term)
                    .ifPresentOrElse(
                            found -> states.add(new DateRules.State(
                                    found, field(rule, "prima_di", fields), field(rule, "fino_a", fields))),
                            () -> SchemaReader.unknownWord(
                                    diagnostics,
                                    rule.at(),
                                    term,
                                    vocabulary.terms().keySet()));
        }
        return states;
    }

    private Optional<String> field(Mapping mapping, String key, Map<String, Field> fields) {
        Optional<String> name = mapping.text(key);
        name.filter(word -> !fields.containsKey(word))
                .ifPresent(word -> SchemaReader.unknownWord(
                        diagnostics, mapping.get(key).orElseThrow().at(), word, fields.keySet()));
        return name;
    }

    private static Optional<Mapping> mapping(Mapping type, String key) {
        return type.get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }
}
