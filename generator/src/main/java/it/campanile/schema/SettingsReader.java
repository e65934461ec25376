package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlReader;
import it.campanile.source.SourceFile;
import it.campanile.source.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code sito.yaml} and {@code theme.yaml}. */
public final class SettingsReader {

    private static final String PARAMETERS = "parametri";
    private static final Set<String> THEME_KEYS = Set.of("nome", "descrizione", "parent", PARAMETERS, "contrasti");

    private final Schema schema;

    public SettingsReader(Schema schema) {
        this.schema = schema;
    }

    /**
     * A theme as its {@code theme.yaml} describes it.
     *
     * @param parent name of the theme that it builds on
     * @param parameters declarations of what a site may set
     * @param contrasts pairs of colours that meet, as they were written
     */
    public record Theme(Optional<String> parent, Mapping parameters, List<YamlNode> contrasts) {

        public Theme {
            contrasts = List.copyOf(contrasts);
        }
    }

    /** Reads a theme; empty, with findings, when something is wrong. */
    public Optional<Theme> theme(SourceFile file, Diagnostics diagnostics) {
        Optional<Mapping> read = mapping(file, diagnostics);
        read.ifPresent(mapping -> SchemaReader.unknownKeys(diagnostics, mapping, THEME_KEYS));
        return read.map(mapping -> new Theme(
                mapping.text("parent"),
                mapping.get(PARAMETERS)
                        .filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast)
                        .orElse(Mapping.empty(mapping.at())),
                mapping.get("contrasti")
                        .filter(YamlNode.Sequence.class::isInstance)
                        .map(node -> ((YamlNode.Sequence) node).items())
                        .orElse(List.of())));
    }

    /**
     * What a site may set: the declarations of a theme over those of its parents. A theme that declares a parameter of its
     * parent again says only what is different, for example another {@code predefinito}.
     *
     * @param themes the theme and its parents, the nearest first
     */
    public Map<String, Field> parameters(List<Theme> themes, Diagnostics diagnostics) {
        Map<String, YamlNode.Pair> merged = new LinkedHashMap<>();
        for (int i = themes.size() - 1; i >= 0; i--) {
            themes.get(i).parameters().pairs().forEach((name, pair) -> merged.merge(name, pair, SettingsReader::over));
        }
        return new FieldDeclarations(schema.vocabularies(), diagnostics)
                .fields(new Mapping(merged, themes.get(0).parameters().at()));
    }

    private static YamlNode.Pair over(YamlNode.Pair below, YamlNode.Pair above) {
        return below.value() instanceof Mapping old && above.value() instanceof Mapping own
                ? new YamlNode.Pair(above.key(), above.keyAt(), own.over(old))
                : above;
    }

    /** The name of the theme that a site asks for, read before the rest of its settings can be checked. */
    public Optional<Named> themeName(SourceFile file) {
        return mapping(file, new Diagnostics())
                .flatMap(mapping -> mapping.get("tema"))
                .filter(YamlNode.Scalar.class::isInstance)
                .map(node -> (YamlNode.Scalar) node)
                .map(scalar -> new Named(scalar.text(), scalar.at()));
    }

    /** A name and where it was written. */
    public record Named(String name, Location at) {}

    /**
     * Reads the settings of a site.
     *
     * @param parameters what its theme lets it set
     * @return the values by field name; empty, with findings, when something is wrong
     */
    public Optional<Map<String, Value>> site(SourceFile file, Map<String, Field> parameters, Diagnostics diagnostics) {
        FieldCheck check = check(parameters, diagnostics);
        return mapping(file, diagnostics).flatMap(mapping -> FieldReader.read(type().fields(), mapping, check));
    }

    /** What readers see of the settings of a site and may be said in another language. */
    public SettingsWording texts(
            String language, Map<String, Value> settings, Map<String, Field> parameters, Diagnostics diagnostics) {
        return new SettingsWordings(check(parameters, diagnostics)).texts(language, type().fields(), settings);
    }

    /**
     * Reads what a file beside {@code sito.yaml} says of it in another language.
     *
     * @param parameters what the theme of the site lets it set
     * @param settings what it says in its own language, with the values of the parameters
     */
    public SettingsWording wording(
            String language,
            SourceFile file,
            Map<String, Field> parameters,
            Map<String, Value> settings,
            Diagnostics diagnostics) {
        SettingsWordings wordings = new SettingsWordings(check(parameters, diagnostics));
        return mapping(file, diagnostics)
                .map(mapping -> wordings.read(language, type().fields(), mapping, settings))
                .orElse(new SettingsWording(language, Map.of()));
    }

    private ContentType type() {
        ContentType type = schema.types().get(Schema.SITE_TYPE);
        if (type == null) {
            throw new IllegalStateException("the model has no type " + Schema.SITE_TYPE);
        }
        return type;
    }

    private FieldCheck check(Map<String, Field> parameters, Diagnostics diagnostics) {
        return schema.check(type().id(), new FieldKind.GroupKind(parameters), diagnostics);
    }

    /** The parameters of a theme when a site sets none. */
    public static Map<String, Value> defaults(Map<String, Field> parameters) {
        Map<String, Value> values = new LinkedHashMap<>();
        parameters.values().forEach(field -> field.fallback().ifPresent(value -> values.put(field.name(), value)));
        return values;
    }

    private static Optional<Mapping> mapping(SourceFile file, Diagnostics diagnostics) {
        return Workspace.text(file, diagnostics).flatMap(text -> YamlReader.read(text, file.path(), 1, diagnostics));
    }
}
