package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlNode.Sequence;
import it.campanile.schema.ContentType.Fallback;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads one file of {@code tipi/}. */
final class ContentTypeReader {

    private static final String DATA = "dati_aperti";
    private static final String FEED = "feed";

    /** The description of the files stands beside them. */
    private static final String RESERVED = "openapi";

    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final String SEARCH = "ricerca";
    private static final Pattern WEIGHT = Pattern.compile("[0-9](\\.[0-9]{1,2})?");

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
            "almeno_uno_di",
            "ripieghi",
            "calendario",
            "date_in_ordine",
            "stato_calcolato",
            DATA,
            FEED,
            SEARCH);

    private final FieldDeclarations declarations;
    private final Map<String, Map<String, Field>> groups;
    private final DateRulesReader dates;
    private final Diagnostics diagnostics;

    ContentTypeReader(
            FieldDeclarations declarations,
            Map<String, Map<String, Field>> groups,
            DateRulesReader dates,
            Diagnostics diagnostics) {
        this.declarations = declarations;
        this.groups = groups;
        this.dates = dates;
        this.diagnostics = diagnostics;
    }

    ContentType read(String id, Mapping mapping) {
        SchemaReader.unknownKeys(diagnostics, mapping, KEYS);
        Mapping labels = mapping.get("etichetta").orElse(mapping) instanceof Mapping found ? found : mapping;
        String singular = labels.text("singolare").orElse(id);
        Map<String, Field> declared = fields(mapping);
        Map<String, Fallback> fallbacks = fallbacks(mapping, declared);
        return new ContentType(
                id,
                singular,
                labels.text("plurale").orElse(singular),
                mapping.text("cartella").orElse(""),
                mapping.text("permalink").orElse(""),
                mapping.text("schema_org").orElse(""),
                order(mapping),
                mapping.text("solo_se_usato"),
                withoutDemand(declared, fallbacks.keySet()),
                body(mapping),
                mapping.isTrue("sezioni_libere"),
                sections(mapping),
                sets(mapping, "almeno_uno_di"),
                fallbacks,
                dates.read(mapping, declared),
                mapping.text(DATA),
                mapping.text(FEED),
                search(mapping));
    }

    private ContentType.SearchRule search(Mapping mapping) {
        if (mapping.get(SEARCH).isEmpty()) {
            return new ContentType.SearchRule(1, false);
        }
        YamlNode node = mapping.get(SEARCH).orElseThrow();
        if (!(node instanceof Mapping rule)) {
            diagnostics.error("schema/tipo-errato", node.at(), SEARCH);
            return new ContentType.SearchRule(1, false);
        }
        SchemaReader.unknownKeys(diagnostics, rule, List.of("peso", "filtro"));
        String weight = rule.text("peso").orElse("1");
        if (!WEIGHT.matcher(weight).matches()) {
            diagnostics.error(
                    "schema/tipo-errato", rule.get("peso").orElse(rule).at(), SEARCH);
            return new ContentType.SearchRule(1, rule.isTrue("filtro"));
        }
        return new ContentType.SearchRule(Double.parseDouble(weight), rule.isTrue("filtro"));
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

    /** Where fields find their values; the fields that follow a path are checked when the site is assembled. */
    private Map<String, Fallback> fallbacks(Mapping mapping, Map<String, Field> fields) {
        Map<String, Fallback> fallbacks = new LinkedHashMap<>();
        if (mapping.get("ripieghi").orElse(null) instanceof Mapping declared) {
            for (YamlNode.Pair pair : declared.pairs().values()) {
                Field field = fields.get(pair.key());
                if (field == null) {
                    SchemaReader.unknownWord(diagnostics, pair.keyAt(), pair.key(), fields.keySet());
                    continue;
                }
                List<String> paths = declared.texts(pair.key());
                paths.stream()
                        .map(path -> path.split("\\.", 2)[0])
                        .filter(first -> !fields.containsKey(first))
                        .forEach(first -> SchemaReader.unknownWord(
                                diagnostics, pair.value().at(), first, fields.keySet()));
                fallbacks.put(pair.key(), new Fallback(paths, field.required()));
            }
        }
        return fallbacks;
    }

    /** A field that has something to fall back on need not be written. */
    private static Map<String, Field> withoutDemand(Map<String, Field> fields, Set<String> names) {
        Map<String, Field> eased = new LinkedHashMap<>(fields);
        names.forEach(name -> eased.computeIfPresent(name, (key, field) -> field.optional()));
        return eased;
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

    /** The lists of words under a key: {@code [[a, b], [c, d]]}. */
    static List<List<String>> sets(Mapping mapping, String key) {
        List<List<String>> sets = new ArrayList<>();
        for (YamlNode node : items(mapping, key)) {
            if (node instanceof Sequence sequence) {
                sets.add(sequence.items().stream()
                        .filter(YamlNode.Scalar.class::isInstance)
                        .map(item -> ((YamlNode.Scalar) item).text())
                        .toList());
            }
        }
        return sets;
    }

    static List<YamlNode> items(Mapping mapping, String key) {
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
        type.fallbacks().values().stream()
                .flatMap(fallback -> fallback.paths().stream())
                .forEach(path -> checkPath(
                        path, type, types, mapping.get("ripieghi").orElseThrow().at()));
        checkPublished(type, types, mapping);
        type.atLeastOneOf().stream()
                .flatMap(List::stream)
                .filter(field -> !type.fields().containsKey(field))
                .forEach(field -> SchemaReader.unknownWord(
                        diagnostics,
                        mapping.get("almeno_uno_di").orElseThrow().at(),
                        field,
                        type.fields().keySet()));
    }

    /** The file of open data belongs to one type, and the relation that a feed follows is there. */
    private void checkPublished(ContentType type, Map<String, ContentType> types, Mapping mapping) {
        type.openData().ifPresent(name -> {
            boolean taken = types.values().stream()
                    .anyMatch(other -> !other.id().equals(type.id())
                            && other.openData().filter(name::equals).isPresent());
            if (taken || name.equals(RESERVED) || !FILE_NAME.matcher(name).matches()) {
                diagnostics.error(
                        "schema/dati-aperti", mapping.get(DATA).orElseThrow().at(), name, type.folder());
            }
        });
        type.followed().ifPresent(name -> {
            Set<String> known = InverseNames.of(types.values()).getOrDefault(type.id(), Set.of());
            if (!known.contains(name)) {
                SchemaReader.unknownWord(
                        diagnostics, mapping.get(FEED).orElseThrow().at(), name, known);
            }
        });
    }

    /** What a path finds behind a reference is a field of a type that the reference may point to. */
    private void checkPath(String path, ContentType type, Map<String, ContentType> types, Location at) {
        String[] names = path.split("\\.", 2);
        Field field = type.fields().get(names[0]);
        if (field == null || names.length < 2) {
            return;
        }
        String next = names[1].split("\\.", 2)[0];
        List<ContentType> targets = targets(field.kind()).stream()
                .flatMap(id -> Optional.ofNullable(types.get(id)).stream())
                .toList();
        if (targets.stream().noneMatch(target -> target.fields().containsKey(next))) {
            Set<String> known = new TreeSet<>();
            targets.forEach(target -> known.addAll(target.fields().keySet()));
            SchemaReader.unknownWord(diagnostics, at, next, known);
        }
        targets.forEach(target -> checkPath(names[1], target, types, at));
    }

    private static List<String> targets(FieldKind kind) {
        if (kind instanceof ListKind list) {
            return targets(list.of());
        }
        return kind instanceof FieldKind.ReferenceKind reference ? reference.types() : List.of();
    }

    private void checkKind(FieldKind kind, Map<String, ContentType> types, Location at) {
        if (kind instanceof FieldKind.ReferenceKind reference) {
            reference.types().stream()
                    .filter(id -> !types.containsKey(id))
                    .forEach(id -> SchemaReader.unknownWord(diagnostics, at, id, types.keySet()));
        } else if (kind instanceof ListKind list) {
            checkKind(list.of(), types, at);
        } else if (kind instanceof FieldKind.GroupKind group) {
            group.fields().values().forEach(field -> checkKind(field.kind(), types, at));
        }
    }
}
