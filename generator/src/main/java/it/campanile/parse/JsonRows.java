package it.campanile.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a JSON list of objects (RFC 8259) into rows with positions; an object holds single values and lists of them. */
public final class JsonRows {

    private final String path;
    private final JsonParser parser;
    private final Diagnostics diagnostics;
    private final List<DataRow> rows = new ArrayList<>();
    private boolean found;
    private boolean sound = true;

    private JsonRows(String path, JsonParser parser, Diagnostics diagnostics) {
        this.path = path;
        this.parser = parser;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a text.
     *
     * @param path path of the file, for findings
     * @param list keys that lead to the list, from the outermost; none when the text is the list itself
     * @return the rows, or empty with findings when the text is not JSON or has no such list
     */
    public static Optional<List<DataRow>> read(String text, String path, List<String> list, Diagnostics diagnostics) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            JsonRows reader = new JsonRows(path, parser, diagnostics);
            parser.nextToken();
            reader.find(list);
            while (parser.nextToken() != null) {
                // What follows must be JSON, too.
                parser.skipChildren();
            }
            return reader.rows();
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            diagnostics.error(
                    "parse/json",
                    at == null ? Location.ofFile(path) : new Location(path, at.getLineNr(), at.getColumnNr(), 1));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<List<DataRow>> rows() {
        return found && sound ? Optional.of(List.copyOf(rows)) : Optional.empty();
    }

    private void find(List<String> list) throws IOException {
        if (list.isEmpty()) {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                found = true;
                readAll();
            } else {
                diagnostics.error("parse/json-elenco", here(), "–");
            }
            return;
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Location start = here();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals(list.get(0))) {
                    find(list.subList(1, list.size()));
                    skipRest();
                    return;
                }
                parser.skipChildren();
            }
            diagnostics.error("parse/json-elenco", start, "«" + list.get(0) + "»");
            return;
        }
        diagnostics.error("parse/json-elenco", here(), "«" + list.get(0) + "»");
    }

    /** Leaves the object in which the list was. */
    private void skipRest() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            parser.nextToken();
            parser.skipChildren();
        }
    }

    private void readAll() throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                rows.add(row());
            } else {
                refuse();
            }
        }
    }

    private DataRow row() throws IOException {
        Location start = here();
        Map<String, List<CsvRow.Cell>> cells = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            List<CsvRow.Cell> values = new ArrayList<>();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    value(values);
                }
            } else {
                value(values);
            }
            cells.put(name, values);
        }
        return new DataRow(cells, start);
    }

    private void value(List<CsvRow.Cell> values) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            refuse();
        } else if (token != JsonToken.VALUE_NULL && !parser.getText().isBlank()) {
            Location start = here();
            String text = parser.getText();
            JsonLocation end = parser.currentLocation();
            int length = end.getLineNr() == start.line() ? end.getColumnNr() - start.column() : 1;
            values.add(new CsvRow.Cell(text, new Location(path, start.line(), start.column(), length)));
        }
    }

    private void refuse() throws IOException {
        diagnostics.error("parse/json-valore", here());
        sound = false;
        parser.skipChildren();
    }

    private Location here() {
        JsonLocation at = parser.currentTokenLocation();
        return new Location(path, at.getLineNr(), at.getColumnNr(), 1);
    }
}
