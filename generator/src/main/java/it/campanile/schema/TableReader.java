package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.parse.CsvRow;
import it.campanile.parse.CsvText;
import it.campanile.parse.YamlReader;
import it.campanile.source.SourceFile;
import it.campanile.source.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads tables: a file of comma-separated values beside the declaration of its columns. A table with a mistake is left out
 * whole; each of its mistakes is a finding.
 */
public final class TableReader {

    private static final String LABEL = "tabella";
    private static final String VALUES = "csv";
    private static final String DECLARATION = "yaml";

    private final Schema schema;
    private final Diagnostics diagnostics;

    public TableReader(Schema schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    /** The tables among the files of a folder, sorted by name. */
    public List<Table> read(List<SourceFile> files) {
        Map<String, SourceFile> values = new TreeMap<>();
        Map<String, SourceFile> declarations = new TreeMap<>();
        for (SourceFile file : files) {
            switch (file.extension()) {
                case VALUES -> values.put(file.stem(), file);
                case DECLARATION -> declarations.put(file.stem(), file);
                default -> error("schema/file-tra-le-tabelle", file, file.name());
            }
        }
        values.forEach((stem, file) -> {
            if (!declarations.containsKey(stem)) {
                error("schema/csv-senza-dichiarazione", file, sibling(file, DECLARATION));
            }
        });
        List<Table> tables = new ArrayList<>();
        declarations.forEach((stem, declaration) -> {
            SourceFile file = values.get(stem);
            if (file == null) {
                error("schema/tabella-senza-csv", declaration, sibling(declaration, VALUES));
            } else {
                table(declaration, file).ifPresent(tables::add);
            }
        });
        return tables;
    }

    private void error(String code, SourceFile file, String argument) {
        diagnostics.error(code, Location.ofFile(file.path()), argument);
    }

    private static String sibling(SourceFile file, String extension) {
        return file.path().substring(0, file.path().lastIndexOf('.') + 1) + extension;
    }

    private Optional<Table> table(SourceFile declaration, SourceFile file) {
        FieldCheck check = schema.check(LABEL, new FieldKind.GroupKind(Map.of()), diagnostics);
        Optional<Map<String, Value>> fields = Workspace.text(declaration, diagnostics)
                .flatMap(text -> YamlReader.read(text, declaration.path(), 1, diagnostics))
                .flatMap(mapping -> FieldReader.read(schema.tableFields(), mapping, check));
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Declared declared = new Declared(fields.get());
        Diagnostics own = new Diagnostics();
        Optional<Integer> countFrom = countFrom(declared, own);
        TableCheck content = new TableCheck(declared.columns(), declaration.path(), own);
        Optional<List<CsvRow>> rows = CsvText.read(file, declared.separator(), own);
        Optional<TableCheck.Checked> checked =
                rows.flatMap(written -> content.check(written, declared.separator(), file.path()));
        diagnostics.addAll(own.all());
        return own.hasErrors()
                ? Optional.empty()
                : checked.map(sound -> new Table(
                        id(file),
                        declared.text("codice"),
                        declared.at("codice", declaration),
                        declared.text("titolo"),
                        declared.text("descrizione"),
                        sound.columns(),
                        sound.rows(),
                        declared.day("aggiornato_al").orElseThrow(),
                        declared.day("pubblicata_il"),
                        countFrom.map(place ->
                                sound.columns().indexOf(declared.columns().get(place))),
                        declared.licence(),
                        file,
                        rows.orElseThrow().get(0).lastLine(),
                        true));
    }

    private static String id(SourceFile file) {
        return ItemReader.slug(file.stem());
    }

    /** Place, among the declared columns, of the one that says from when years are counted. */
    private static Optional<Integer> countFrom(Declared declared, Diagnostics diagnostics) {
        if (!(declared.fields().get("conta_da") instanceof Value.Text name)) {
            return Optional.empty();
        }
        List<String> dates = new ArrayList<>();
        for (int i = 0; i < declared.columns().size(); i++) {
            Table.Column column = declared.columns().get(i);
            if (column.kind() == ColumnKind.DATA) {
                if (column.name().equals(name.text())) {
                    return Optional.of(i);
                }
                dates.add(column.name());
            }
        }
        diagnostics.error(
                "schema/colonna-da-cui-contare",
                name.at(),
                name.text(),
                dates.isEmpty() ? "–" : FieldCheck.quote(dates));
        return Optional.empty();
    }

    /** What a declaration says, its values checked. */
    private record Declared(Map<String, Value> fields, List<Table.Column> columns) {

        Declared(Map<String, Value> fields) {
            this(fields, columns(fields));
        }

        private static List<Table.Column> columns(Map<String, Value> fields) {
            Map<String, Table.Column> columns = new LinkedHashMap<>();
            if (fields.get("colonne") instanceof Value.Many many) {
                for (Value value : many.values()) {
                    if (value instanceof Value.Group group) {
                        Table.Column column = new Table.Column(
                                group.text("nome"),
                                group.text("etichetta"),
                                kind(group.text("tipo")),
                                group.fields().get("obbligatoria") instanceof Value.Flag flag && flag.set());
                        columns.putIfAbsent(column.name(), column);
                    }
                }
            }
            return List.copyOf(columns.values());
        }

        private static ColumnKind kind(String word) {
            for (ColumnKind kind : ColumnKind.values()) {
                if (kind.id().equals(word)) {
                    return kind;
                }
            }
            throw new IllegalStateException("the model allows a kind of column that there is not: " + word);
        }

        String text(String name) {
            return fields.get(name) instanceof Value.Text text ? text.text() : "";
        }

        Location at(String name, SourceFile file) {
            Value value = fields.get(name);
            return value == null ? Location.ofFile(file.path()) : value.at();
        }

        Optional<LocalDate> day(String name) {
            return fields.get(name) instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty();
        }

        Optional<Vocabulary.Term> licence() {
            return fields.get("licenza") instanceof Value.TermValue term ? Optional.of(term.term()) : Optional.empty();
        }

        char separator() {
            return text("separatore").equals("tab") ? '\t' : text("separatore").charAt(0);
        }
    }
}
