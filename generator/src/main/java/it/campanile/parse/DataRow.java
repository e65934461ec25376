package it.campanile.parse;

import it.campanile.diagnostic.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of data from another program, whatever its format: what it says under each name. Nothing is checked yet.
 *
 * @param cells the values by name of column or key, empty ones left out; several when the format has lists
 * @param at where the row begins
 */
public record DataRow(Map<String, List<CsvRow.Cell>> cells, Location at) {

    public DataRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
