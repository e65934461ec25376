package it.campanile.cli;

import it.campanile.schema.ContentType;
import it.campanile.schema.Field;
import it.campanile.schema.FieldShape;
import it.campanile.schema.TypeReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The reference of content types in words. */
final class TypesText {

    private final Console console;

    TypesText(Console console) {
        this.console = console;
    }

    /** All types, one a line. */
    List<String> list(Collection<ContentType> types) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                console.text("cli/colonna-tipo"),
                console.text("cli/colonna-etichetta"),
                console.text("cli/colonna-cartella"),
                console.text("cli/colonna-indirizzo"),
                console.text("cli/colonna-campi")));
        types.forEach(type -> rows.add(List.of(
                type.id(),
                type.singular(),
                type.folder().isEmpty() ? "-" : type.folder(),
                type.permalink().isEmpty() ? "-" : type.permalink(),
                String.valueOf(type.fields().size()))));
        return Columns.lines(rows);
    }

    /** One type with all its fields and sections. */
    List<String> reference(TypeReference reference) {
        ContentType type = reference.type();
        List<String> lines = new ArrayList<>();
        lines.add(console.text("cli/tipo-intestazione", type.id(), type.singular(), type.plural()));
        if (!type.folder().isEmpty()) {
            lines.add("  " + console.text("cli/tipo-cartella", type.folder()));
        }
        if (!type.permalink().isEmpty()) {
            lines.add("  " + console.text("cli/tipo-indirizzo", type.permalink()));
        }
        lines.add("");
        lines.add(console.text("cli/tipo-campi"));
        reference.rows().forEach(row -> lines.addAll(row(row)));
        type.atLeastOneOf()
                .forEach(set -> lines.add("  " + console.text("cli/tipo-almeno-uno", String.join(", ", set))));
        if (!type.folder().isEmpty()) {
            lines.addAll(body(type));
        }
        return lines;
    }

    private List<String> body(ContentType type) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(console.text("cli/tipo-corpo-" + type.body().name().toLowerCase(Locale.ROOT)));
        if (type.freeSections()) {
            lines.add(console.text("cli/tipo-sezioni-libere"));
        }
        if (!type.sections().isEmpty()) {
            lines.add(console.text("cli/tipo-sezioni"));
            type.sections()
                    .forEach(section -> lines.add("  ## " + section.title()
                            + (section.required() ? " (" + console.text("cli/obbligatoria") + ")" : "")));
        }
        return lines;
    }

    private List<String> row(TypeReference.Row row) {
        String indent = "  ".repeat(row.depth() + 1);
        List<String> lines = new ArrayList<>();
        lines.add(indent + row.field().name() + ": " + String.join(", ", facts(row)));
        if (!row.field().help().isEmpty()) {
            lines.add(indent + "    " + row.field().help());
        }
        if (!row.field().example().isEmpty()) {
            lines.add(indent + "    " + console.text("cli/esempio", row.field().example()));
        }
        row.choices()
                .forEach((id, label) ->
                        lines.add(indent + "    - " + (id.equals(label) ? id : id + " (" + label + ")")));
        return lines;
    }

    private List<String> facts(TypeReference.Row row) {
        Field field = row.field();
        List<String> facts = new ArrayList<>();
        facts.add(row.element()
                .map(element -> console.text("cli/elenco-di", kind(element)))
                .orElseGet(() -> kind(row.shape())));
        if (field.required()) {
            facts.add(console.text("cli/obbligatorio"));
        }
        for (Map.Entry<String, List<String>> condition : new TreeMap<>(field.requiredIf()).entrySet()) {
            facts.add(console.text("cli/obbligatorio-se", condition.getKey(), String.join(", ", condition.getValue())));
        }
        facts.addAll(limits(row.shape(), field.required()));
        row.element().ifPresent(element -> facts.addAll(limits(element, false)));
        row.fallback().ifPresent(value -> facts.add(console.text("cli/predefinito", value)));
        return facts;
    }

    private String kind(FieldShape shape) {
        String word = console.text("cli/genere-" + shape.word());
        if (!shape.targets().isEmpty()) {
            return console.text("cli/genere-verso", word, String.join(", ", shape.targets()));
        }
        return shape.detail().isEmpty() ? word : word + " (" + shape.detail() + ")";
    }

    /** @param required whether there must be something, so that «at least one» needs no word */
    private List<String> limits(FieldShape shape, boolean required) {
        String unit = switch (shape.json()) {
            case STRING -> " " + console.text("cli/caratteri");
            case ARRAY -> " " + console.text("cli/valori");
            default -> "";
        };
        List<String> limits = new ArrayList<>();
        shape.limits()
                .min()
                .filter(limit -> !required || limit.compareTo(BigDecimal.ONE) != 0)
                .ifPresent(limit -> limits.add(console.text("cli/almeno", limit.toPlainString() + unit)));
        shape.limits()
                .max()
                .ifPresent(limit -> limits.add(console.text("cli/al-massimo", limit.toPlainString() + unit)));
        return limits;
    }
}
