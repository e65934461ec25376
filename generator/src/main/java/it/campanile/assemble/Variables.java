package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.model.Settings;
import it.campanile.parse.Body;
import it.campanile.schema.Item;
import it.campanile.schema.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the site's values in the place of {@code {{ sito.x }}}: plain look-ups, no logic. */
final class Variables {

    private static final String OPENING = "{{";
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([^{}\\n]*?)\\s*\\}\\}");
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*\\[\\]<>#|~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    private final Map<String, String> values = new TreeMap<>();
    private final Diagnostics diagnostics;

    /** @param language in which the values are said, where the site says them in it */
    Variables(Settings settings, String language, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        values.put("sito.id", settings.id());
        values.put("sito.url", settings.url());
        settings.wording(language).over(settings.fields()).forEach((name, value) -> collect("sito." + name, value));
    }

    private void collect(String name, Value value) {
        if (value instanceof Value.Text text) {
            values.put(name, text.text());
        } else if (value instanceof Value.Link link) {
            values.put(name, link.url());
        } else if (value instanceof Value.Amount amount) {
            values.put(name, amount.number().toPlainString());
        } else if (value instanceof Value.Group group) {
            group.fields().forEach((part, inner) -> collect(name + "." + part, inner));
        }
    }

    /** The item with its variables filled; the same item when it has none. */
    Item fill(Item item) {
        Map<String, Value> fields = new LinkedHashMap<>();
        item.fields().forEach((name, value) -> fields.put(name, fill(value)));
        Body body = fill(item.body());
        return fields.equals(item.fields()) && body.equals(item.body()) ? item : item.with(fields, body);
    }

    private Value fill(Value value) {
        if (value instanceof Value.Text text) {
            return text.text().contains(OPENING)
                    ? new Value.Text(fill(text.text(), text.at(), false), text.at())
                    : value;
        }
        if (value instanceof Value.Link link) {
            return link.url().contains(OPENING) ? new Value.Link(fill(link.url(), link.at(), false), link.at()) : value;
        }
        if (value instanceof Value.Image image) {
            return new Value.Image(
                    image.file(),
                    fill(image.alt(), image.at(), false),
                    image.decorative(),
                    fill(image.caption(), image.at(), false),
                    fill(image.credit(), image.at(), false),
                    image.at());
        }
        if (value instanceof Value.Attachment attachment) {
            return new Value.Attachment(
                    attachment.file(), fill(attachment.title(), attachment.at(), false), attachment.at());
        }
        if (value instanceof Value.Appointment appointment) {
            return new Value.Appointment(
                    appointment.start(),
                    appointment.end(),
                    appointment.rule(),
                    appointment.exceptions(),
                    fill(appointment.note(), appointment.at(), false),
                    appointment.at());
        }
        if (value instanceof Value.Many many) {
            return new Value.Many(many.values().stream().map(this::fill).toList(), many.at());
        }
        if (value instanceof Value.Group group) {
            Map<String, Value> filled = new LinkedHashMap<>();
            group.fields().forEach((name, inner) -> filled.put(name, fill(inner)));
            return group.with(filled);
        }
        return value;
    }

    private Body fill(Body body) {
        List<Body.Section> sections = body.sections().stream()
                .map(section -> new Body.Section(
                        section.heading().contains(OPENING)
                                ? fill(section.heading(), section.at(), false)
                                : section.heading(),
                        section.at(),
                        fill(section.passage())))
                .toList();
        return new Body(fill(body.introduction()), sections);
    }

    private Body.Passage fill(Body.Passage passage) {
        if (!passage.text().contains(OPENING)) {
            return passage;
        }
        String filled = fill(passage.text(), new Location(passage.path(), passage.firstLine(), 1, 0), true);
        return new Body.Passage(filled, passage.path(), passage.firstLine());
    }

    /**
     * @param start where the text stands
     * @param markup whether the text is markup, in which a value must not be taken for formatting
     */
    private String fill(String text, Location start, boolean markup) {
        Matcher matcher = VARIABLE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            String value = values.get(name);
            if (value == null) {
                unknown(name, text, matcher.start(), matcher.end(), start);
                value = "";
            }
            String safe = markup ? MARKUP.matcher(value).replaceAll("\\\\$0") : value;
            matcher.appendReplacement(filled, Matcher.quoteReplacement(safe));
        }
        return matcher.appendTail(filled).toString();
    }

    private void unknown(String name, String text, int from, int to, Location start) {
        String before = text.substring(0, from);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = from - (before.lastIndexOf('\n') + 1);
        Location at = new Location(
                start.path(), start.line() + line, line == 0 ? start.column() + column : column + 1, to - from);
        diagnostics.error("assemble/variabile-sconosciuta", at, name, proposal(name));
    }

    /** The nearest of the names beside this one, else all of them; the names are compared by their last part. */
    private String proposal(String name) {
        String group = name.substring(0, name.lastIndexOf('.') + 1);
        List<String> beside = values.keySet().stream()
                .filter(known -> known.startsWith(group) && known.indexOf('.', group.length()) < 0)
                .map(known -> known.substring(group.length()))
                .toList();
        if (beside.isEmpty()) {
            return quote(Suggestion.nearest(name, values.keySet()).orElse("sito.nome"));
        }
        return Suggestion.nearest(name.substring(group.length()), beside)
                .map(near -> quote(group + near))
                .orElseGet(
                        () -> beside.stream().map(near -> quote(group + near)).collect(Collectors.joining(" / ")));
    }

    private static String quote(String name) {
        return "«{{ " + name + " }}»";
    }
}
