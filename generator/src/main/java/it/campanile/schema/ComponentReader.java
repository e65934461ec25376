package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlReader;
import it.campanile.schema.Component.Macro;
import it.campanile.schema.Component.Parameter;
import it.campanile.schema.Component.Place;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import it.campanile.source.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the components of a theme: a folder each, with a template and a description of the same name. */
public final class ComponentReader {

    private static final String FOLDER = "components";
    private static final List<String> OF_MACRO = List.of("descrizione", "posto", "livello", "parametri", "esempi");
    private static final List<String> OF_COMPONENT = List.of(
            "componente", "descrizione", "macro", "posto", "livello", "parametri", "esempi", "altre", StateReader.KEY);

    private final Schema schema;
    private final Diagnostics diagnostics;
    private final FieldDeclarations declarations;

    public ComponentReader(Schema schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
        this.declarations = FieldDeclarations.ofComponents(schema.vocabularies(), diagnostics);
    }

    /**
     * The components of a theme, sorted by name; one that is not described rightly is a finding, and left out.
     *
     * @param theme the theme's files laid over those of its parents
     */
    public List<Component> read(SourceTree theme) {
        SourceTree folder = theme.within(FOLDER);
        Map<String, SourceFile> names = new LinkedHashMap<>();
        for (SourceFile file : folder.files()) {
            int slash = file.name().indexOf('/');
            if (slash > 0) {
                names.putIfAbsent(file.name().substring(0, slash), file);
            }
        }
        List<Component> components = new ArrayList<>();
        names.forEach((name, file) -> component(name, file, folder).ifPresent(components::add));
        return components;
    }

    private Optional<Component> component(String name, SourceFile any, SourceTree folder) {
        String stem = name + "/" + name;
        List<SourceFile> templates = folder.versions(stem + ".ftlh");
        Optional<SourceFile> file = folder.find(stem + ".yaml");
        if (templates.isEmpty() || file.isEmpty()) {
            String missing = name + (templates.isEmpty() ? ".ftlh" : ".yaml");
            diagnostics.error("schema/componente-incompleto", Location.ofFile(any.path()), name, missing);
            return Optional.empty();
        }
        Optional<String> text = Workspace.text(file.get(), diagnostics);
        Optional<Mapping> mapping =
                text.flatMap(written -> YamlReader.read(written, file.get().path(), 1, diagnostics));
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        List<Macro> macros = macros(name, mapping.get(), new ExampleReader(schema, text.orElse(""), diagnostics));
        return Optional.of(new Component(
                name,
                mapping.get().text("descrizione").orElse(""),
                FOLDER + "/" + stem + ".ftlh",
                templates.stream().map(SourceFile::path).toList(),
                macros));
    }

    private List<Macro> macros(String name, Mapping mapping, ExampleReader examples) {
        SchemaReader.unknownKeys(diagnostics, mapping, OF_COMPONENT);
        if (!mapping.text("componente").filter(name::equals).isPresent()) {
            wrong(mapping, "componente");
        }
        List<Macro> macros = new ArrayList<>();
        macros.add(macro(mapping.text("macro").orElse(name), mapping, examples, place(mapping, "macro")));
        if (mapping.get("altre").orElse(null) instanceof Mapping others) {
            for (YamlNode.Pair pair : others.pairs().values()) {
                if (pair.value() instanceof Mapping other) {
                    SchemaReader.unknownKeys(diagnostics, other, OF_MACRO);
                    macros.add(macro(pair.key(), other, examples, pair.keyAt()));
                } else {
                    diagnostics.error("schema/componente-errato", pair.keyAt(), pair.key());
                }
            }
        } else if (mapping.get("altre").isPresent()) {
            wrong(mapping, "altre");
        }
        return macros;
    }

    private Macro macro(String name, Mapping mapping, ExampleReader examples, Location at) {
        if (mapping.text("descrizione").isEmpty() && !isMisspelt("descrizione", mapping)) {
            wrong(mapping, "descrizione");
        }
        if (mapping.get("parametri").filter(node -> !(node instanceof Mapping)).isPresent()) {
            wrong(mapping, "parametri");
        }
        Map<String, Field> fields = declarations.fields(mapping, "parametri");
        return new Macro(
                name,
                mapping.text("descrizione").orElse(""),
                level(mapping),
                placeOnPage(mapping),
                fields.values().stream().map(field -> parameter(field, mapping)).toList(),
                examples.read(name, mapping, fields),
                at);
    }

    private Parameter parameter(Field field, Mapping mapping) {
        Location at = mapping.get("parametri")
                .filter(Mapping.class::isInstance)
                .map(declared -> ((Mapping) declared).pairs().get(field.name()))
                .map(YamlNode.Pair::keyAt)
                .orElse(mapping.at());
        checkTargets(field.kind(), at);
        return new Parameter(
                field,
                KindText.of(field.kind(), schema.vocabularies()),
                field.fallback().map(ValueText::of).orElse(""),
                at);
    }

    /** What a parameter points to is of types that there are. */
    private void checkTargets(FieldKind kind, Location at) {
        FieldShape shape = FieldShape.of(kind, schema.vocabularies());
        shape.targets().stream()
                .filter(type -> !schema.types().containsKey(type))
                .forEach(type -> SchemaReader.unknownWord(
                        diagnostics, at, type, schema.types().keySet()));
        shape.element().ifPresent(element -> checkTargets(element, at));
        shape.fields().values().forEach(field -> checkTargets(field.kind(), at));
    }

    /** Whether a key is there under a name that does not exist: said already. */
    private static boolean isMisspelt(String key, Mapping mapping) {
        return mapping.pairs().keySet().stream()
                .filter(written -> !OF_COMPONENT.contains(written))
                .anyMatch(written -> Suggestion.nearest(written, OF_COMPONENT)
                        .filter(key::equals)
                        .isPresent());
    }

    private int level(Mapping mapping) {
        String level = mapping.text("livello").orElse("2");
        if (!level.matches("[1-4]")) {
            wrong(mapping, "livello");
            return 2;
        }
        return Integer.parseInt(level);
    }

    private Place placeOnPage(Mapping mapping) {
        String word = mapping.text("posto").orElse("contenuto");
        Optional<Place> place = Arrays.stream(Place.values())
                .filter(candidate -> word(candidate).equals(word))
                .findFirst();
        if (place.isEmpty()) {
            List<String> words =
                    Arrays.stream(Place.values()).map(ComponentReader::word).toList();
            SchemaReader.unknownWord(diagnostics, place(mapping, "posto"), word, words);
        }
        return place.orElse(Place.CONTENUTO);
    }

    private static String word(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    private void wrong(Mapping mapping, String key) {
        diagnostics.error("schema/componente-errato", place(mapping, key), key);
    }

    private static Location place(Mapping mapping, String key) {
        return mapping.get(key).map(YamlNode::at).orElse(mapping.at());
    }
}
