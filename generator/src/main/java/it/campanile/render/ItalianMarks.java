package it.campanile.render;

import it.campanile.schema.Field;
import it.campanile.schema.FieldKind;
import it.campanile.schema.ListKind;
import it.campanile.schema.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Marks Italian words that go onto a page in another language. Where they end up, in a heading, an attribute, a script, is
 * known only when the page is whole: until then two characters, which stand for nothing in any text, say where they start and
 * end; {@link ForeignPage} puts {@code lang} in their place.
 */
final class ItalianMarks {

    static final char OPENING = '\uE000';
    static final char CLOSING = '\uE001';

    /** No letter at all, an address of a mailbox, an address of the web. */
    private static final Pattern NO_LANGUAGE = Pattern.compile("\\P{L}*|[^\\s@]+@[^\\s@]+|(https?://|www\\.)\\S+");

    private ItalianMarks() {}

    /** The text, marked; what is no language, such as a number of a telephone, is left as it is. */
    static String mark(String italian) {
        return NO_LANGUAGE.matcher(italian.strip()).matches() ? italian : OPENING + italian + CLOSING;
    }

    /** The text without marks. */
    static String strip(String text) {
        return text.indexOf(OPENING) < 0 && text.indexOf(CLOSING) < 0 && !text.contains("%EE%80%8")
                ? text
                : text.replace(String.valueOf(OPENING), "")
                        .replace(String.valueOf(CLOSING), "")
                        .replace("%EE%80%80", "")
                        .replace("%EE%80%81", "");
    }

    /** A piece of HTML that is Italian. */
    static String markHtml(String html) {
        return html.isBlank() ? html : "<div lang=\"" + Language.ITALIAN + "\">" + html + "</div>";
    }

    /**
     * A value of a kind, its texts marked; labels of a vocabulary are said in the other language, and what has a form of its
     * own, such as an address of a mailbox, is no language.
     *
     * @param path where the value is in its item, such as {@code fasi.0.titolo}
     * @param own whether what is at a path is said in the other language: it is left as it is
     */
    static Value mark(FieldKind kind, Value value, String path, Predicate<String> own, Language language) {
        if (own.test(path)) {
            return value;
        } else if (value instanceof Value.Text text) {
            return kind instanceof FieldKind.TextKind form ? mark(form, text, language) : value;
        } else if (value instanceof Value.Markup markup) {
            return new Value.Markup(markHtml(markup.html()), markup.at());
        } else if (value instanceof Value.Image image) {
            return new Value.Image(
                    image.file(),
                    mark(image.alt(), path + ".alt", own),
                    image.decorative(),
                    mark(image.caption(), path + ".didascalia", own),
                    mark(image.credit(), path + ".credito", own),
                    image.at());
        } else if (value instanceof Value.Attachment attachment) {
            String title = mark(attachment.title(), path + ".titolo", own);
            return new Value.Attachment(attachment.file(), title, attachment.at());
        } else if (value instanceof Value.Appointment one) {
            String note = mark(one.note(), path + ".nota", own);
            return new Value.Appointment(one.start(), one.end(), one.rule(), one.exceptions(), note, one.at());
        } else if (value instanceof Value.Many many && kind instanceof ListKind list) {
            List<Value> marked = new ArrayList<>();
            for (int i = 0; i < many.values().size(); i++) {
                marked.add(mark(list.of(), many.values().get(i), path + "." + i, own, language));
            }
            return new Value.Many(marked, many.at());
        } else if (value instanceof Value.Group group && kind instanceof FieldKind.GroupKind fields) {
            Map<String, Value> marked = new LinkedHashMap<>();
            group.fields().forEach((name, inner) -> {
                Field field = fields.fields().get(name);
                marked.put(name, field == null ? inner : mark(field.kind(), inner, path + "." + name, own, language));
            });
            return group.with(marked);
        }
        return value;
    }

    private static String mark(String text, String path, Predicate<String> own) {
        return own.test(path) ? text : mark(text);
    }

    private static Value mark(FieldKind.TextKind form, Value.Text text, Language language) {
        if (form.format().isPresent()) {
            return text;
        }
        String words = form.among().isPresent() ? language.word(text.text()) : mark(text.text());
        return new Value.Text(words, text.at());
    }
}
