package it.campanile.parse;

import it.campanile.diagnostic.Location;
import java.util.List;

/**
 * A row of a table as it was written: nothing is checked yet.
 *
 * @param cells its values, in order
 * @param firstLine line of the file at which it starts, from 1
 * @param lastLine line at which it ends; a later one when a quoted value has line breaks
 */
public record CsvRow(List<Cell> cells, int firstLine, int lastLine) {

    /**
     * A value.
     *
     * @param text the text, quotes resolved
     * @param at where it stands; the length is that of the written text on its first line
     */
    public record Cell(String text, Location at) {}

    public CsvRow {
        cells = List.copyOf(cells);
    }
}
