package it.campanile.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each value of a table knows where it stands. */
class CsvTextTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<List<CsvRow>> read(String text) {
        return CsvText.read(text, "t.csv", ';', diagnostics);
    }

    private static List<String> places(CsvRow row) {
        return row.cells().stream()
                .map(cell -> cell.text() + " " + cell.at() + " " + cell.at().length())
                .toList();
    }

    @Test
    void values_have_the_line_and_the_column_at_which_they_are_written() {
        List<CsvRow> rows = read("a;bb;c\n1;\"x; \"\"y\"\"\";3\n").orElseThrow();

        assertEquals(List.of("a t.csv:1:1 1", "bb t.csv:1:3 2", "c t.csv:1:6 1"), places(rows.get(0)));
        assertEquals(List.of("1 t.csv:2:1 1", "x; \"y\" t.csv:2:3 10", "3 t.csv:2:14 1"), places(rows.get(1)));
    }

    @Test
    void what_follows_a_value_with_line_breaks_stands_on_its_last_line() {
        List<CsvRow> rows = read("1;\"two\nlines\";3\n4;5;6\n").orElseThrow();

        assertEquals(List.of("1 t.csv:1:1 1", "two\nlines t.csv:1:3 4", "3 t.csv:2:8 1"), places(rows.get(0)));
        assertEquals(1, rows.get(0).firstLine());
        assertEquals(2, rows.get(0).lastLine());
        assertEquals(3, rows.get(1).firstLine());
    }

    @Test
    void empty_lines_are_no_rows_and_empty_values_are_values() {
        List<CsvRow> rows = read("\na;;\"\"\n\n\nb;c;d").orElseThrow();

        assertEquals(2, rows.size());
        assertEquals(List.of("a t.csv:2:1 1", " t.csv:2:3 0", " t.csv:2:4 2"), places(rows.get(0)));
        assertEquals(5, rows.get(1).firstLine());
    }

    @Test
    void rows_may_have_any_number_of_values() {
        List<CsvRow> rows = read("a;b\n1\n1;2;3\n").orElseThrow();

        assertEquals(
                List.of(2, 1, 3), rows.stream().map(row -> row.cells().size()).toList());
    }

    @Test
    void quotes_that_are_never_closed_are_found_where_they_open() {
        assertTrue(read("a;b\n1;\"due\n3;4\n").isEmpty());

        assertEquals(List.of("parse/csv-virgolette t.csv:2:3"), found());
    }

    @Test
    void text_after_closing_quotes_is_a_finding() {
        assertTrue(read("a;b\n\"1\"x;2\n").isEmpty());

        assertEquals(1, found().size());
        assertTrue(found().get(0).startsWith("parse/csv t.csv:2"), found()::toString);
    }

    private List<String> found() {
        return diagnostics.all().stream()
                .map((Diagnostic finding) -> finding.code() + " " + finding.location())
                .toList();
    }
}
