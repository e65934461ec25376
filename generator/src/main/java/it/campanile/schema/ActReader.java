package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.CsvRow;
import it.campanile.parse.DataRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of a row of an export what the register says of an act; every mistake is a finding with its place. */
final class ActReader {

    /** {@code 412} or, with the year, {@code 412/2026}. */
    private static final Pattern NUMBER = Pattern.compile("0*([1-9][0-9]{0,8})(?:\\s*/\\s*((?:20|21)[0-9]{2}))?");

    private static final Pattern YEAR = Pattern.compile("(?:20|21)[0-9]{2}");

    private final RegisterExport export;
    private final Map<String, Value> kinds;
    private final Map<String, Value> offices;
    private final Diagnostics diagnostics;

    ActReader(RegisterExport export, Diagnostics diagnostics) {
        this.export = export;
        this.kinds = export.words("tipi", "tipo");
        this.offices = export.words("uffici", "ufficio");
        this.diagnostics = diagnostics;
    }

    /** The values of the fields of an act, but its files; empty, with findings, when something is wrong. */
    Optional<Map<String, Value>> read(DataRow row) {
        Diagnostics own = new Diagnostics();
        Row read = new Row(row, own);
        Map<String, Value> fields = read.fields();
        diagnostics.addAll(own.all());
        return own.hasErrors() ? Optional.empty() : Optional.of(fields);
    }

    /** The first cell of a row under one of our names. */
    Optional<CsvRow.Cell> cell(DataRow row, String name) {
        return export.column(name)
                .map(column -> row.cells().getOrDefault(column, List.of()))
                .filter(cells -> !cells.isEmpty())
                .map(cells -> cells.get(0));
    }

    /** One row while it is read. */
    private final class Row {

        private final DataRow row;
        private final Diagnostics found;
        private final Map<String, Value> fields = new LinkedHashMap<>();

        Row(DataRow row, Diagnostics found) {
            this.row = row;
            this.found = found;
        }

        Map<String, Value> fields() {
            text("oggetto", "titolo", true);
            number();
            year();
            word("tipo", "tipo_atto", "tipi", kinds, true);
            text("numero_atto", "numero_atto", false);
            day("data_atto", "data_atto", false);
            word("ufficio", "ufficio", "uffici", offices, false);
            text("ente", "ente", false);
            if (cell(row, "ufficio").isEmpty() && cell(row, "ente").isEmpty()) {
                missing("ufficio");
            }
            day("inizio", "inizio", true);
            day("fine", "fine", false);
            return fields;
        }

        private Optional<CsvRow.Cell> written(String name, boolean required) {
            Optional<CsvRow.Cell> cell = cell(row, name);
            if (cell.isEmpty() && required) {
                missing(name);
            }
            return cell;
        }

        private void missing(String name) {
            found.error("schema/albo-valore-mancante", row.at(), column(name));
        }

        private String column(String name) {
            return export.column(name).orElse(name);
        }

        private void text(String name, String field, boolean required) {
            written(name, required)
                    .ifPresent(cell ->
                            fields.put(field, new Value.Text(cell.text().strip().replaceAll("\\s+", " "), cell.at())));
        }

        private void number() {
            written("numero", true).ifPresent(cell -> {
                Matcher number = NUMBER.matcher(cell.text().strip());
                if (!number.matches()) {
                    found.error("schema/albo-numero", cell.at(), column("numero"), cell.text());
                    return;
                }
                fields.put("numero", amount(number.group(1), cell.at()));
                if (number.group(2) != null) {
                    fields.put("anno", amount(number.group(2), cell.at()));
                }
            });
        }

        private void year() {
            written("anno", false).ifPresent(cell -> {
                if (YEAR.matcher(cell.text().strip()).matches()) {
                    fields.put("anno", amount(cell.text().strip(), cell.at()));
                } else {
                    found.error("schema/albo-anno", cell.at(), column("anno"), cell.text());
                }
            });
        }

        private Value amount(String digits, Location at) {
            return new Value.Amount(new BigDecimal(digits), at);
        }

        private void day(String name, String field, boolean required) {
            written(name, required)
                    .ifPresent(cell -> export.day(cell.text())
                            .ifPresentOrElse(
                                    day -> fields.put(field, new Value.Day(day, cell.at())),
                                    () -> found.error(
                                            "schema/albo-data",
                                            cell.at(),
                                            column(name),
                                            cell.text(),
                                            export.dates().toUpperCase(Locale.ROOT),
                                            export.path())));
        }

        private void word(String name, String field, String list, Map<String, Value> known, boolean required) {
            written(name, required).ifPresent(cell -> {
                String word = plain(cell.text());
                Optional<Value> meant = known.entrySet().stream()
                        .filter(entry -> plain(entry.getKey()).equals(word))
                        .map(Map.Entry::getValue)
                        .findFirst();
                meant.ifPresent(value -> fields.put(field, at(value, cell.at())));
                if (meant.isEmpty()) {
                    List<String> words = new ArrayList<>(known.keySet());
                    found.error(
                            "schema/albo-parola",
                            cell.at(),
                            column(name),
                            cell.text().strip(),
                            list,
                            export.path(),
                            Suggestion.nearest(cell.text().strip(), words)
                                    .map(near -> "«" + near + "»")
                                    .orElseGet(() -> words.isEmpty() ? "–" : FieldCheck.quote(words)));
                }
            });
        }

        private Value at(Value value, Location at) {
            if (value instanceof Value.TermValue term) {
                return new Value.TermValue(term.term(), at);
            }
            Value.Reference to = (Value.Reference) value;
            return new Value.Reference(to.types(), to.id(), to.inverse(), at);
        }

        private static String plain(String word) {
            return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }
}
