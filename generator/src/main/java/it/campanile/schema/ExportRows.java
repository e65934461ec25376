package it.campanile.schema;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.CsvRow;
import it.campanile.parse.CsvText;
import it.campanile.parse.DataRow;
import it.campanile.parse.JsonRows;
import it.campanile.source.SourceFile;
import it.campanile.source.Workspace;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of an export of acts, CSV or JSON, and checks that it has the columns that were declared. */
final class ExportRows {

    private static final String NOT_UTF_8 = "source/non-utf8";

    private final RegisterExport export;
    private final Diagnostics diagnostics;

    ExportRows(RegisterExport export, Diagnostics diagnostics) {
        this.export = export;
        this.diagnostics = diagnostics;
    }

    /** The rows of a file; empty, with findings, when it is not what was declared. */
    Optional<List<DataRow>> read(SourceFile file) {
        return text(file).flatMap(text -> export.isJson() ? json(text, file) : csv(text, file));
    }

    private Optional<String> text(SourceFile file) {
        Diagnostics own = new Diagnostics();
        Optional<String> text = Workspace.text(file, export.charset(), own);
        for (Diagnostic found : own.all()) {
            if (found.code().equals(NOT_UTF_8)) {
                diagnostics.error("schema/albo-codifica", found.location(), export.path());
            } else {
                diagnostics.add(found);
            }
        }
        return text;
    }

    private Optional<List<DataRow>> csv(String text, SourceFile file) {
        List<Table.Column> columns = export.columns().stream()
                .map(name -> new Table.Column(name, name, ColumnKind.TESTO, false))
                .toList();
        return CsvText.read(text, file.path(), export.separator(), diagnostics)
                .flatMap(rows -> new TableCheck(columns, export.path(), diagnostics)
                        .check(rows, export.separator(), file.path()))
                .map(checked -> checked.rows().stream()
                        .map(row -> row(row, checked.columns(), file))
                        .toList());
    }

    private static DataRow row(Table.Row row, List<Table.Column> columns, SourceFile file) {
        Map<String, List<CsvRow.Cell>> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Optional<Value> value = row.cells().get(i);
            if (value.isPresent() && value.get() instanceof Value.Text text) {
                cells.put(columns.get(i).name(), List.of(new CsvRow.Cell(text.text(), text.at())));
            }
        }
        return new DataRow(cells, new Location(file.path(), row.firstLine(), 1, 0));
    }

    private Optional<List<DataRow>> json(String text, SourceFile file) {
        Optional<List<DataRow>> rows = JsonRows.read(text, file.path(), export.list(), diagnostics);
        Set<String> declared = new HashSet<>(export.columns());
        Set<String> said = new HashSet<>();
        for (DataRow row : rows.orElse(List.of())) {
            row.cells().keySet().stream()
                    .filter(key -> !declared.contains(key) && said.add(key))
                    .forEach(key -> diagnostics.error(
                            "schema/albo-chiave",
                            row.at(),
                            key,
                            export.path(),
                            Suggestion.nearest(key, export.columns())
                                    .map(near -> "«" + near + "»")
                                    .orElseGet(() -> FieldCheck.quote(export.columns()))));
        }
        return rows;
    }
}
