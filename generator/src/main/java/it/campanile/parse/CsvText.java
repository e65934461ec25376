package it.campanile.parse;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.source.SourceFile;
import it.campanile.source.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables of comma-separated values (RFC 4180, with any separator) into rows with positions. Empty lines are skipped. */
public final class CsvText {

    private CsvText() {}

    /** Reads a file; empty, with a finding, when it cannot be read, is not UTF-8 or has a quote that is never closed. */
    public static Optional<List<CsvRow>> read(SourceFile file, char separator, Diagnostics diagnostics) {
        return Workspace.text(file, diagnostics).flatMap(text -> read(text, file.path(), separator, diagnostics));
    }

    /**
     * Reads a text.
     *
     * @param text the whole table, lines ended by {@code \n}
     * @param path path of the file, for findings
     */
    public static Optional<List<CsvRow>> read(String text, String path, char separator, Diagnostics diagnostics) {
        CsvRowHandler handler = new CsvRowHandler(text, path);
        List<CsvRow> rows = new ArrayList<>();
        // How many values a row must have is said by whoever declares the columns.
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true);
        try (CsvReader<CsvRow> reader = builder.build(handler, text)) {
            reader.forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvParseException e) {
            diagnostics.error("parse/csv", handler.here());
            return Optional.empty();
        }
        if (handler.unclosed().isPresent()) {
            diagnostics.error("parse/csv-virgolette", handler.unclosed().get());
            return Optional.empty();
        }
        return Optional.of(List.copyOf(rows));
    }
}
