package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one file of {@code tipi/}. */
final class ContentTypeReader {

    private static final Set<String> KEYS = Set.of(
            "tipo",
            "etichetta",
            "cartella",
            "permalink",
            "schema_org",
            "ordine",
            "gruppi",
            "campi",
            "corpo",
            "sezioni",
            "sezioni_libere",
            "solo_se_usato",
            "almeno_uno_di");

    private final FieldDeclarations declarations;
    private final Map<String, Map<String, Field>> groups;
    private final Diagnostics diagnostics;

    ContentTypeReader(FieldDeclarations declarations, Map<String, Map<String, Field>> groups, Diagnostics diagnostics) {
        this.declarations = declarations;
        this.groups = groups;
        this.diagnostics = diagnostics;
    }

    ContentType read(String id, Mapping mapping) {
        mapping.pairs().values().stream()
                .filter(pair -> !KEYS.contains(pair.key()))
                .forEach(pair -> SchemaReader.unknownWord(diagnostics, pair.keyAt(), pair.key(), KEYS));
        Mapping labels = mapping.get("etichetta").orElse(mapping) instanceof Mapping found ? found : mapping;
        String singular = labels.text("singolare").orElse(id);
        return new ContentType(
                id,
                singular,
                labels.text("plurale").orElse(singular),
                mapping.text("cartella").orElse(""),
                mapping.text("permalink").orElse(""),
                mapping.text("schema_org").orElse(""),
                order(mapping),
                mapping.text("solo_se_usato"),
                fields(mapping),
                body(mapping),
                mapping.isTrue("sezioni_libere"),
                sections(mapping),
                atLeastOneOf(mapping));
    }

    private Map<String, Field> fields(Mapping mapping) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String group : mapping.texts("gruppi")) {
            Map<String, Field> known = groups.get(group);
            if (known == null) {
                SchemaReader.unknownWord(
                        diagnostics, mapping.get("gruppi").orElseThrow().at(), group, groups.keySet());
            } else {
                fields.putAll(known);
            }
        }
        fields.putAll(declarations.fields(mapping, "campi"));
        return fields;
    }

    private static ContentType.Order order(Mapping mapping) {
        return mapping.get("ordine")
                .filter(Mapping.class::isInstance)
                .map(node -> (Mapping) node)
                .map(order -> new ContentType.Order(
                        order.text("campo").orElse("titolo"),
                        order.text("verso").filter("decrescente"::equals).isPresent()))
                .orElse(new ContentType.Order("titolo", false));
    }

    private ContentType.BodyRule body(Mapping mapping) {
        Optional<String> word = mapping.text("corpo");
        for (ContentType.BodyRule rule : ContentType.BodyRule.values()) {
            if (word.filter(rule.name().toLowerCase(Locale.ROOT)::equals).isPresent()) {
                return rule;
            }
        }
        word.ifPresent(unknown -> SchemaReader.unknownWord(
                diagnostics,
                mapping.get("corpo").orElseThrow().at(),
                unknown,
                List.of("obbligatorio", "facoltativo", "vietato")));
        return ContentType.BodyRule.FACOLTATIVO;
    }

    private List<ContentType.SectionRule> sections(Mapping mapping) {
        List<ContentType.SectionRule> sections = new ArrayList<>();
        for (YamlNode node : items(mapping, "sezioni")) {
            if (node instanceof Mapping section && section.text("titolo").isPresent()) {
                String title = section.text("titolo").orElseThrow();
                sections.add(new ContentType.SectionRule(
                        title, section.text("id").orElse(title), section.isTrue("obbligatoria")));
            } else {
                diagnostics.error("schema/tipo-errato", node.at(), "sezioni");
            }
        }
        return sections;
    }

    private static List<List<String>> atLeastOneOf(Mapping mapping) {
        List<List<String>> sets = new ArrayList<>();
        for (YamlNode node : items(mapping, "almeno_uno_di")) {
            if (node instanceof Sequence sequence) {
                sets.add(sequence.items().stream()
                        .filter(YamlNode.Scalar.class::isInstance)
                        .map(item -> ((YamlNode.Scalar) item).text())
                        .toList());
            }
        }
        return sets;
    }

    private static List<YamlNode> items(Mapping mapping, String key) {
        return mapping.get(key)
                .filter(Sequence.class::isInstance)
                .map(node -> ((Sequence) node).items())
                .orElse(List.of());
    }

    /** What a type says of other types and of its own fields must exist. */
    void checkReferences(Map<String, ContentType> types, String name, Mapping mapping) {
        if (!name.startsWith("tipi/")) {
            return;
        }
        ContentType type = types.get(name.substring("tipi/".length()).replaceAll("\\.ya?ml$", ""));
        if (type == null) {
            return;
        }
        type.fields().values().forEach(field -> checkKind(field.kind(), types, mapping.at()));
        type.atLeastOneOf().stream()
                .flatMap(List::stream)
                .filter(field -> !type.fields().containsKey(field))
                .forEach(field -> SchemaReader.unknownWord(
                        diagnostics,
                        mapping.get("almeno_uno_di").orElseThrow().at(),
                        field,
                        type.fields().keySet()));
    }

    private void checkKind(FieldKind kind, Map<String, ContentType> types, Location at) {
        if (kind instanceof FieldKind.ReferenceKind reference) {
            reference.types().stream()
                    .filter(id -> !types.containsKey(id))
                    .forEach(id -> SchemaReader.unknownWord(diagnostics, at, id, types.keySet()));
        } else if (kind instanceof FieldKind.ListKind list) {
            checkKind(list.of(), types, at);
        } else if (kind instanceof FieldKind.GroupKind group) {
            group.fields().values().forEach(field -> checkKind(field.kind(), types, at));
        }
    }
}
