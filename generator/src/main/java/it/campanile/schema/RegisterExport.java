package it.campanile.schema;

import it.campanile.parse.CsvRow;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the protocol system of a site exports its acts, as {@code albo.yaml} declares it.
 *
 * @param path path of the declaration, for findings
 * @param fields its checked values
 */
record RegisterExport(String path, Map<String, Value> fields) {

    /** A time that some systems write after a day. */
    private static final Pattern TIME = Pattern.compile("[ T][0-9]{1,2}[:.][0-9]{2}.*$");

    /** Whether the export is JSON, and not CSV. */
    boolean isJson() {
        return text("formato").equals("json");
    }

    char separator() {
        return text("separatore").equals("tab") ? '\t' : text("separatore").charAt(0);
    }

    Charset charset() {
        return Charset.forName(text("codifica"));
    }

    /** The keys that lead to the list of acts in JSON. */
    List<String> list() {
        return text("elenco").isEmpty() ? List.of() : List.of(text("elenco").split("\\.", -1));
    }

    /** Whether a file, by its name within the folder, is one of the export. */
    boolean names(String file) {
        String pattern = Pattern.quote(text("file")).replace("*", "\\E[^/]*\\Q");
        return file.matches(pattern);
    }

    /** The name of the column with a value; empty when the export has none. */
    Optional<String> column(String value) {
        return fields.get("colonne") instanceof Value.Group group
                        && !group.text(value).isEmpty()
                ? Optional.of(group.text(value))
                : Optional.empty();
    }

    /** All columns that the export has, those with values that we want first. */
    List<String> columns() {
        List<String> names = new ArrayList<>();
        if (fields.get("colonne") instanceof Value.Group group) {
            group.fields().keySet().forEach(value -> column(value).ifPresent(names::add));
        }
        if (fields.get("ignora") instanceof Value.Many many) {
            many.values().forEach(value -> names.add(((Value.Text) value).text()));
        }
        return names.stream().distinct().toList();
    }

    /** A day as the export writes it, with or without an hour after it; empty when it is none. */
    Optional<LocalDate> day(String written) {
        String day = TIME.matcher(written.strip()).replaceFirst("");
        try {
            return Optional.of(LocalDate.parse(day, format()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How days are written. */
    String dates() {
        return text("date");
    }

    private DateTimeFormatter format() {
        String pattern = dates().replace("gg", dates().contains("aaaammgg") ? "dd" : "d")
                .replace("aaaa", "uuuu")
                .replace("mm", dates().contains("aaaammgg") ? "MM" : "M");
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The names of the files of an act. */
    List<CsvRow.Cell> files(List<CsvRow.Cell> written) {
        List<CsvRow.Cell> names = new ArrayList<>();
        for (CsvRow.Cell cell : written) {
            for (String name : cell.text().split(Pattern.quote(text("separatore_file")), -1)) {
                if (!name.isBlank()) {
                    names.add(new CsvRow.Cell(name.strip(), cell.at()));
                }
            }
        }
        return names;
    }

    /** What the words of a column mean: a term for {@code tipi}, a reference for {@code uffici}. */
    Map<String, Value> words(String list, String meaning) {
        Map<String, Value> words = new LinkedHashMap<>();
        if (fields.get(list) instanceof Value.Many many) {
            for (Value value : many.values()) {
                if (value instanceof Value.Group group) {
                    Value meant = group.fields().get(meaning);
                    if (meant != null) {
                        words.putIfAbsent(group.text("parola"), meant);
                    }
                }
            }
        }
        return words;
    }

    private String text(String name) {
        return fields.get(name) instanceof Value.Text text ? text.text() : "";
    }
}
