package it.campanile.schema;

import it.campanile.diagnostic.Location;
import it.campanile.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A checked table of values, as its declaration and its file of comma-separated values give it.
 *
 * @param id name of the file, without folder and extension
 * @param code the section in which it is published
 * @param codeAt where the code is written
 * @param title its title
 * @param description what it holds; empty when nothing is said
 * @param columns its columns, in the order of the file
 * @param rows its rows, each with one value a column
 * @param updated the day to which the data are up to date
 * @param published the day of its publication
 * @param countFrom place of the column with the day from which the years of publication of a row are counted
 * @param licence its licence
 * @param source the file
 * @param header line of the file at which the names of the columns end
 * @param whole whether these are all rows of the file
 */
public record Table(
        String id,
        String code,
        Location codeAt,
        String title,
        String description,
        List<Column> columns,
        List<Row> rows,
        LocalDate updated,
        Optional<LocalDate> published,
        Optional<Integer> countFrom,
        Optional<Vocabulary.Term> licence,
        SourceFile source,
        int header,
        boolean whole) {

    /**
     * A column.
     *
     * @param name as the first row of the file has it
     * @param label as people read it
     * @param required whether each row has a value
     */
    public record Column(String name, String label, ColumnKind kind, boolean required) {}

    /**
     * A row.
     *
     * @param cells its values; empty where nothing is written
     * @param firstLine line of the file at which it starts, from 1
     * @param lastLine line at which it ends
     */
    public record Row(List<Optional<Value>> cells, int firstLine, int lastLine) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The day from which the years of publication of a row are counted; empty when none is known. */
    public Optional<LocalDate> countedFrom(Row row) {
        return countFrom
                .flatMap(column -> row.cells().get(column))
                .flatMap(Value::moment)
                .map(Value.Moment::date)
                .or(() -> published);
    }

    /** The same table with some of its rows. */
    public Table with(List<Row> some) {
        return new Table(
                id,
                code,
                codeAt,
                title,
                description,
                columns,
                some,
                updated,
                published,
                countFrom,
                licence,
                source,
                header,
                whole && some.size() == rows.size());
    }
}
