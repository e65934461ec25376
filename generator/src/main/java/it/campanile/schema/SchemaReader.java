package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlReader;
import it.campanile.source.SourceFile;
import it.campanile.source.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the content types and vocabularies: those of the national model, which come with the program, and those that a
 * workspace adds or replaces in {@code content/tipi} and {@code content/vocabolari}.
 */
public final class SchemaReader {

    private static final String BUILT_IN = "/modello/";
    private static final String TABLE = "tabella.yaml";
    private static final String EXPORT = "esportazione_albo.yaml";
    private static final String OBLIGATIONS = "trasparenza.yaml";

    private final Diagnostics diagnostics;
    private final Map<String, Mapping> files = new TreeMap<>();

    private SchemaReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The schema of a workspace; what is wrong with a type or a vocabulary is a finding. */
    public static Schema read(Workspace workspace, Diagnostics diagnostics) {
        SchemaReader reader = new SchemaReader(diagnostics);
        reader.loadBuiltIn();
        reader.loadExtensions(workspace);
        return reader.schema();
    }

    private void loadBuiltIn() {
        String index = resource("indice.txt");
        index.lines().filter(line -> !line.isBlank()).forEach(name -> load(name, "modello/" + name, resource(name)));
    }

    private void loadExtensions(Workspace workspace) {
        for (String folder : new String[] {"tipi", "gruppi", "vocabolari"}) {
            for (SourceFile file : workspace.list("content/" + folder)) {
                Workspace.text(file, diagnostics)
                        .ifPresent(text -> load(folder + "/" + file.name(), file.path(), text));
            }
        }
    }

    private void load(String name, String path, String text) {
        YamlReader.read(text, path, 1, diagnostics).ifPresent(mapping -> files.put(name, mapping));
    }

    private static String resource(String name) {
        try (InputStream stream = SchemaReader.class.getResourceAsStream(BUILT_IN + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + BUILT_IN + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Schema schema() {
        Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();
        each("vocabolari/", (id, mapping) -> vocabularies.put(id, vocabulary(id, mapping)));
        FieldDeclarations declarations = new FieldDeclarations(vocabularies, diagnostics);
        Map<String, Map<String, Field>> groups = new LinkedHashMap<>();
        each("gruppi/", (id, mapping) -> groups.put(id, declarations.fields(mapping, "campi")));
        ContentTypeReader types = new ContentTypeReader(
                declarations, groups, new DateRulesReader(vocabularies, diagnostics), diagnostics);
        Map<String, ContentType> byId = new LinkedHashMap<>();
        each("tipi/", (id, mapping) -> byId.put(id, types.read(id, mapping)));
        files.forEach((name, mapping) -> types.checkReferences(byId, name, mapping));
        Map<String, Field> table = fields(TABLE, declarations);
        Map<String, Field> export = fields(EXPORT, declarations);
        Map<String, Obligation> obligations = builtIn(OBLIGATIONS)
                .map(mapping -> new ObligationReader(diagnostics).read(mapping))
                .orElse(Map.of());
        return new Schema(byId, vocabularies, table, export, obligations);
    }

    private Map<String, Field> fields(String name, FieldDeclarations declarations) {
        return builtIn(name)
                .map(mapping -> declarations.fields(mapping, "campi"))
                .orElse(Map.of());
    }

    private Optional<Mapping> builtIn(String name) {
        return YamlReader.read(resource(name), "modello/" + name, 1, diagnostics);
    }

    private interface Consumer {
        void accept(String id, Mapping mapping);
    }

    private void each(String prefix, Consumer consumer) {
        files.forEach((name, mapping) -> {
            if (name.startsWith(prefix)) {
                consumer.accept(name.substring(prefix.length()).replaceAll("\\.ya?ml$", ""), mapping);
            }
        });
    }

    private Vocabulary vocabulary(String id, Mapping mapping) {
        Map<String, Vocabulary.Term> terms = new LinkedHashMap<>();
        Optional<YamlNode> declared = mapping.get("termini");
        if (declared.isEmpty() || !(declared.get() instanceof Mapping termMapping)) {
            diagnostics.error("schema/tipo-errato", mapping.at(), "termini");
            return new Vocabulary(id, terms);
        }
        for (YamlNode.Pair pair : termMapping.pairs().values()) {
            if (!(pair.value() instanceof Mapping attributes)
                    || attributes.text("etichetta").isEmpty()) {
                diagnostics.error("schema/tipo-errato", pair.keyAt(), pair.key() + ".etichetta");
                continue;
            }
            Map<String, String> texts = new LinkedHashMap<>();
            attributes.pairs().keySet().forEach(key -> attributes.text(key).ifPresent(text -> texts.put(key, text)));
            terms.put(
                    pair.key(),
                    new Vocabulary.Term(
                            pair.key(), attributes.text("etichetta").orElse(""), texts, attributes.texts("sinonimi")));
        }
        return new Vocabulary(id, terms);
    }

    /** A finding about every key that is none of those expected there. */
    static void unknownKeys(Diagnostics diagnostics, Mapping mapping, Collection<String> allowed) {
        mapping.pairs().values().stream()
                .filter(pair -> !allowed.contains(pair.key()))
                .forEach(pair -> unknownWord(diagnostics, pair.keyAt(), pair.key(), allowed));
    }

    /** A finding about a word in a type's file that is none of those expected there. */
    static void unknownWord(Diagnostics diagnostics, Location at, String word, Collection<String> allowed) {
        List<String> sorted = allowed.stream().sorted().toList();
        String nearest = Suggestion.nearest(word, sorted)
                .map(near -> "«" + near + "»")
                .orElseGet(() -> FieldCheck.quote(sorted));
        diagnostics.error("schema/parola-tipo", at, word, FieldCheck.quote(sorted), nearest);
    }
}
