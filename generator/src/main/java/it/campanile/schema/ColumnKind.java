package it.campanile.schema;

import it.campanile.parse.CsvRow;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the values of a column look like. */
public enum ColumnKind {
    /** Any text. */
    TESTO {
        @Override
        Optional<Value> read(CsvRow.Cell cell) {
            return Optional.of(new Value.Text(cell.text().strip(), cell.at()));
        }
    },
    /** A day of the calendar, {@code 31/12/2026} or {@code 2026-12-31}. */
    DATA {
        @Override
        Optional<Value> read(CsvRow.Cell cell) {
            String text = cell.text().strip();
            try {
                LocalDate day = text.contains("/") ? LocalDate.parse(text, ITALIAN) : LocalDate.parse(text);
                return Optional.of(new Value.Day(day, cell.at()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    },
    /** A number, with the decimal comma; points may part the thousands. */
    NUMERO {
        @Override
        Optional<Value> read(CsvRow.Cell cell) {
            return number(cell.text().strip()).map(number -> new Value.Amount(number, cell.at()));
        }
    },
    /** An amount in euros, with at most two decimals. */
    IMPORTO {
        @Override
        Optional<Value> read(CsvRow.Cell cell) {
            String text = cell.text().strip().replaceFirst("^€\\s*|\\s*€$", "");
            return number(text)
                    .filter(number -> number.scale() <= CENTS)
                    .map(number -> new Value.Amount(number.setScale(CENTS), cell.at()));
        }
    },
    /** An absolute http(s) address, or a root-relative path within the site. */
    COLLEGAMENTO {
        @Override
        Optional<Value> read(CsvRow.Cell cell) {
            String text = cell.text().strip();
            return FieldKind.LinkKind.LINK.matcher(text).matches()
                    ? Optional.of(new Value.Link(text, cell.at()))
                    : Optional.empty();
        }
    };

    private static final int CENTS = 2;

    private static final DateTimeFormatter ITALIAN =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** {@code 1.234,50}, {@code 1234,5}, {@code 1234}. */
    private static final Pattern COMMA =
            Pattern.compile("-?(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,15})(?:,[0-9]{1,6})?");

    /** {@code 1234.5} as programs write it: not three digits after the point, for those are thousands. */
    private static final Pattern POINT = Pattern.compile("-?[0-9]{1,15}\\.[0-9]{1,2}");

    /** The value of a cell that is not empty; empty when it is not of this kind. */
    abstract Optional<Value> read(CsvRow.Cell cell);

    /** As declarations name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its values are aligned to the right. */
    public boolean isNumeric() {
        return this == NUMERO || this == IMPORTO;
    }

    private static Optional<BigDecimal> number(String text) {
        if (COMMA.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return POINT.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
