package it.campanile.parse;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import it.campanile.diagnostic.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Collects the values of each row with their places. The reader tells the line of a row and whether a value was quoted: from
 * that and the text follows where each value stands.
 */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private static final char QUOTE = '"';

    private final String text;
    private final String path;
    private final int[] starts;
    private final List<CsvRow.Cell> cells = new ArrayList<>();
    private int offset;
    private int end;
    private Optional<Location> unclosed = Optional.empty();

    /**
     * @param text the whole table, lines ended by {@code \n}
     * @param path path of the file, for findings
     */
    CsvRowHandler(String text, String path) {
        this.text = text;
        this.path = path;
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Where a quoted value starts that is never closed. */
    Optional<Location> unclosed() {
        return unclosed;
    }

    /** Where the next value would start. */
    Location here() {
        return location(Math.min(offset, text.length()), 0);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells.clear();
        offset = starts[(int) startingLineNumber - 1];
        end = offset;
    }

    @Override
    protected void handleField(int index, char[] buffer, int from, int length, boolean quoted) {
        String value = new String(buffer, from, length);
        int written = quoted
                ? length + 2 + (int) value.chars().filter(c -> c == QUOTE).count()
                : length;
        end = offset + written;
        if (quoted && (end > text.length() || text.charAt(end - 1) != QUOTE)) {
            unclosed = Optional.of(location(offset, 1));
        }
        int lineEnd = value.indexOf('\n');
        cells.add(new CsvRow.Cell(value, location(offset, lineEnd < 0 ? written : lineEnd + 1)));
        offset = end + 1;
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(cells, (int) getStartingLineNumber(), line(Math.min(end, text.length())));
    }

    private Location location(int at, int length) {
        int line = line(at);
        return new Location(path, line, at - starts[line - 1] + 1, length);
    }

    private int line(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
