package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.CsvRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the rows of a table against its declared columns: every mistake is a finding with its line and column. */
final class TableCheck {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    private final Map<String, Table.Column> declared = new LinkedHashMap<>();
    private final String declaration;
    private final Diagnostics diagnostics;

    /**
     * What was read.
     *
     * @param columns the columns in the order of the file
     */
    record Checked(List<Table.Column> columns, List<Table.Row> rows) {}

    /** @param declaration path of the file that declares the columns */
    TableCheck(List<Table.Column> columns, String declaration, Diagnostics diagnostics) {
        columns.forEach(column -> declared.put(column.name(), column));
        this.declaration = declaration;
        this.diagnostics = diagnostics;
    }

    /** The columns and rows; empty, with findings, when the first row is not what was declared. */
    Optional<Checked> check(List<CsvRow> written, char separator, String path) {
        if (written.isEmpty()) {
            diagnostics.error(
                    "schema/csv-vuoto",
                    Location.ofFile(path),
                    String.join(String.valueOf(separator), declared.keySet()));
            return Optional.empty();
        }
        Optional<List<Table.Column>> columns = columns(written.get(0), separator);
        return columns.map(known -> new Checked(
                known,
                written.subList(1, written.size()).stream()
                        .flatMap(row -> row(row, known).stream())
                        .toList()));
    }

    private Optional<List<Table.Column>> columns(CsvRow first, char separator) {
        if (first.cells().size() == 1 && declared.size() > 1 && hasOtherSeparator(first, separator)) {
            return Optional.empty();
        }
        List<Table.Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        for (CsvRow.Cell cell : first.cells()) {
            String name = cell.text().strip();
            Table.Column column = declared.get(name);
            if (column == null) {
                diagnostics.error(
                        "schema/csv-colonna-sconosciuta", cell.at(), name, declaration, proposal(name, first));
                sound = false;
            } else if (!seen.add(name)) {
                diagnostics.error("schema/csv-colonna-doppia", cell.at(), name);
                sound = false;
            } else {
                columns.add(column);
            }
        }
        return isComplete(first, seen) && sound ? Optional.of(columns) : Optional.empty();
    }

    /** Columns that are missing; one that is there under a name that is nearly right was named already. */
    private boolean isComplete(CsvRow first, Set<String> seen) {
        List<String> names = names(first);
        boolean complete = true;
        for (String name : declared.keySet()) {
            if (!seen.contains(name)) {
                complete = false;
                boolean misspelt = names.stream()
                        .filter(written -> !declared.containsKey(written))
                        .anyMatch(written -> Suggestion.nearest(written, declared.keySet())
                                .filter(name::equals)
                                .isPresent());
                if (!misspelt) {
                    diagnostics.error(
                            "schema/csv-colonna-mancante",
                            first.cells().get(0).at(),
                            name,
                            FieldCheck.quote(names),
                            declaration);
                }
            }
        }
        return complete;
    }

    private static List<String> names(CsvRow first) {
        return first.cells().stream().map(cell -> cell.text().strip()).toList();
    }

    private String proposal(String name, CsvRow first) {
        List<String> written = names(first);
        List<String> missing = declared.keySet().stream()
                .filter(known -> !written.contains(known))
                .toList();
        return Suggestion.nearest(name, missing)
                .map(near -> "«" + near + "»")
                .orElseGet(() -> missing.isEmpty() ? FieldCheck.quote(declared.keySet()) : FieldCheck.quote(missing));
    }

    private boolean hasOtherSeparator(CsvRow first, char separator) {
        CsvRow.Cell only = first.cells().get(0);
        for (char other : SEPARATORS) {
            List<String> parts = List.of(only.text().split(Pattern.quote(String.valueOf(other)), -1));
            boolean known = parts.stream()
                    .map(part -> part.strip().replaceAll("^\"|\"$", ""))
                    .anyMatch(declared::containsKey);
            if (other != separator && parts.size() > 1 && known) {
                int place = only.text().indexOf(other);
                Location at = new Location(
                        only.at().path(), only.at().line(), only.at().column() + place, 1);
                diagnostics.error("schema/csv-separatore", at, word(other), word(separator), declaration);
                return true;
            }
        }
        return false;
    }

    private static String word(char separator) {
        return separator == '\t' ? "tab" : String.valueOf(separator);
    }

    private Optional<Table.Row> row(CsvRow row, List<Table.Column> columns) {
        if (row.cells().size() != columns.size()) {
            Location start = row.cells().get(0).at();
            diagnostics.error(
                    "schema/csv-riga",
                    new Location(start.path(), row.firstLine(), 1, 0),
                    String.valueOf(row.cells().size()),
                    String.valueOf(columns.size()));
            return Optional.empty();
        }
        List<Optional<Value>> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(value(row.cells().get(i), columns.get(i)));
        }
        return Optional.of(new Table.Row(values, row.firstLine(), row.lastLine()));
    }

    private Optional<Value> value(CsvRow.Cell cell, Table.Column column) {
        if (cell.text().isBlank()) {
            if (column.required()) {
                diagnostics.error("schema/csv-valore-mancante", cell.at(), column.label());
            }
            return Optional.empty();
        }
        Optional<Value> value = column.kind().read(cell);
        if (value.isEmpty()) {
            diagnostics.error("schema/csv-" + column.kind().id(), cell.at(), column.label(), brief(cell.text()));
        }
        return value;
    }

    private static String brief(String text) {
        return text.lines().limit(1).collect(Collectors.joining()).strip();
    }
}
