package it.campanile.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a new content file. Required keys whose value nobody can guess are left empty, and the text of required
 * sections is a variable that does not exist, so that the next build names each place that is still to be written and
 * publishes none of them. Optional keys are comments. The file's words are Italian, as all content is.
 */
public final class NewItem {

    /** What stands where a text is still to be written. */
    private static final String UNWRITTEN = "{{ scrivi qui il testo }}";

    private static final String TITLE = "titolo";
    private static final int LISTED = 6;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}/][\\p{L}\\p{N} ’()/.,_-]*");
    private static final Set<String> WORDS_OF_YAML = Set.of("true", "false", "null", "yes", "no", "on", "off");

    private final Map<String, Vocabulary> vocabularies;
    private final String title;
    private final LocalDate today;

    private NewItem(Schema schema, String title, LocalDate today) {
        this.vocabularies = schema.vocabularies();
        this.title = title.strip().replaceAll("\\s+", " ");
        this.today = today;
    }

    /**
     * The whole text of a file.
     *
     * @param today the value of dates that must be there
     */
    public static String text(ContentType type, Schema schema, String title, LocalDate today) {
        NewItem item = new NewItem(schema, title, today);
        List<String> lines = new ArrayList<>();
        lines.add("---");
        lines.addAll(item.keys(type));
        lines.add("---");
        lines.addAll(body(type));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> body(ContentType type) {
        List<String> lines = new ArrayList<>();
        if (type.body() == ContentType.BodyRule.OBBLIGATORIO) {
            lines.addAll(List.of("", UNWRITTEN));
        }
        type.sections().stream()
                .filter(ContentType.SectionRule::required)
                .forEach(section -> lines.addAll(List.of("", "## " + section.title(), "", UNWRITTEN)));
        return lines;
    }

    private List<String> keys(ContentType type) {
        Map<String, Field> wanted = new LinkedHashMap<>();
        type.fields().values().stream()
                .map(field -> mayBeToday(type, field) || field.name().equals(TITLE) ? field.demanded() : field)
                .filter(Field::required)
                .forEach(field -> wanted.put(field.name(), field));
        type.fields().values().stream()
                .filter(field -> isAskedFor(field, wanted))
                .toList()
                .forEach(field -> wanted.put(field.name(), field.demanded()));
        List<String> lines = new ArrayList<>();
        wanted.values()
                .forEach(field -> lines.addAll(
                        field.name().equals(TITLE) ? List.of(TITLE + ": " + yaml(title)) : field(field, true)));
        for (List<String> set : type.atLeastOneOf()) {
            if (set.stream().noneMatch(wanted::containsKey)) {
                Optional<Field> first = set.stream().findFirst().map(type.fields()::get);
                first.ifPresent(field -> {
                    wanted.put(field.name(), field);
                    lines.add("# Almeno una tra: " + String.join(", ", set));
                    lines.addAll(field(field, true));
                });
            }
        }
        List<Field> optional = type.fields().values().stream()
                .filter(field -> !wanted.containsKey(field.name()) && !field.computed())
                .toList();
        if (!optional.isEmpty()) {
            lines.add("# Facoltative: togli il cancelletto a quelle che servono.");
            optional.forEach(field -> lines.addAll(commented(field(field, false))));
        }
        return lines;
    }

    /** A day that must be found somewhere is written at once: nothing is as easily forgotten. */
    private static boolean mayBeToday(ContentType type, Field field) {
        ContentType.Fallback fallback = type.fallbacks().get(field.name());
        return field.kind() instanceof FieldKind.DateKind && fallback != null && fallback.required();
    }

    /** Whether a value that is proposed for another key makes this one required. */
    private boolean isAskedFor(Field field, Map<String, Field> wanted) {
        return field.requiredIf().entrySet().stream().anyMatch(condition -> {
            Field other = wanted.get(condition.getKey());
            return other != null
                    && condition.getValue().contains(value(other, FieldShape.of(other.kind(), vocabularies)));
        });
    }

    private static List<String> commented(List<String> lines) {
        return lines.stream().map(line -> "# " + line).toList();
    }

    /**
     * The lines of a field.
     *
     * @param live whether they are not within a comment, in which nothing needs to be commented once more
     */
    private List<String> field(Field field, boolean live) {
        FieldShape shape = FieldShape.of(field.kind(), vocabularies);
        Optional<FieldShape> element = shape.element().map(kind -> FieldShape.of(kind, vocabularies));
        List<String> lines = new ArrayList<>();
        if (!shape.fields().isEmpty()) {
            lines.add(field.name() + ":" + comment(field, field.help()));
            parts(shape, live).forEach(line -> lines.add("  " + line));
        } else if (element.isPresent() && !element.get().fields().isEmpty()) {
            lines.add(field.name() + ":" + comment(field, field.help()));
            List<String> parts = parts(element.get(), live);
            for (int i = 0; i < parts.size(); i++) {
                lines.add((i == 0 ? "  - " : "    ") + parts.get(i));
            }
        } else {
            String value = element.isEmpty()
                    ? value(field, shape)
                    : example(field, element.get()).map(one -> "[" + one + "]").orElse("");
            lines.add(field.name() + ":" + (value.isEmpty() ? "" : " " + value) + hint(field, shape, element));
        }
        return lines;
    }

    /** The fields within one, those that must be there first: so a list's dash stands before a key. */
    private List<String> parts(FieldShape shape, boolean live) {
        // Of several keys of which one must be there, the first one.
        Set<String> first = shape.oneOf().stream().map(set -> set.get(0)).collect(Collectors.toSet());
        List<Field> fields = shape.fields().values().stream()
                .map(field -> live && first.contains(field.name()) ? field.demanded() : field)
                .toList();
        boolean choosy = live && fields.stream().anyMatch(Field::required);
        return fields.stream()
                .sorted(Comparator.comparing(part -> !part.required()))
                .flatMap(part -> {
                    List<String> lines = field(part, live && part.required());
                    return (choosy && !part.required() ? commented(lines) : lines).stream();
                })
                .toList();
    }

    private String value(Field field, FieldShape shape) {
        return field.fallback()
                .map(ValueText::of)
                .map(NewItem::yaml)
                .or(() -> example(field, shape))
                .orElse("");
    }

    /** A value that can be written without asking: the field's example, the first of its choices, today. */
    private Optional<String> example(Field field, FieldShape shape) {
        if (!field.example().isEmpty()) {
            return Optional.of(yaml(field.example()));
        }
        if (!field.required()) {
            return Optional.empty();
        }
        return switch (shape.json()) {
            case DATE -> Optional.of(today.toString());
            case BOOLEAN -> Optional.of("false");
            default -> shape.choices().keySet().stream().findFirst().map(NewItem::yaml);
        };
    }

    private static String hint(Field field, FieldShape shape, Optional<FieldShape> element) {
        String form = element.map(one -> "[…, …] " + form(one)).orElseGet(() -> form(shape));
        return comment(field, field.help().isEmpty() ? form : field.help() + "; " + form);
    }

    private static String comment(Field field, String text) {
        String told = text.replaceAll("\\s+", " ");
        if (field.required()) {
            return " # obbligatorio" + (told.isEmpty() ? "" : ": " + told);
        }
        return told.isEmpty() ? "" : " # " + told;
    }

    /** How a value is written. */
    private static String form(FieldShape shape) {
        if (!shape.choices().isEmpty()) {
            String few = String.join(
                    ", ", shape.choices().keySet().stream().limit(LISTED).toList());
            return "uno tra " + few + (shape.choices().size() > LISTED ? ", …" : "");
        }
        String form = switch (shape.word()) {
            case "riferimento" -> "nome del file di un contenuto di tipo " + String.join(" o ", shape.targets());
            case "data" -> "AAAA-MM-GG";
            case "momento" -> "AAAA-MM-GG o AAAA-MM-GG OO:MM";
            case "ore" -> "per esempio 8.30-12.30, 15-17.30";
            case "si_no" -> "true o false";
            case "collegamento" -> "https://… o un percorso del sito, /…";
            default -> shape.detail().isEmpty() ? shape.word() : shape.word() + " (" + shape.detail() + ")";
        };
        String unit = shape.json() == FieldShape.Json.STRING ? " caratteri" : "";
        return Stream.of(
                        Optional.of(form),
                        shape.limits().min().map(limit -> "almeno " + limit.toPlainString() + unit),
                        shape.limits().max().map(limit -> "al massimo " + limit.toPlainString() + unit))
                .flatMap(Optional::stream)
                .reduce((left, right) -> left + ", " + right)
                .orElse(form);
    }

    private static String yaml(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS_OF_YAML.contains(text) && !text.endsWith(" ");
        boolean known = text.matches("true|false|-?[0-9]{1,9}(\\.[0-9]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2}");
        return plain || known ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
