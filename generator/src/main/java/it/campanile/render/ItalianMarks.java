package it.campanile.render;

import it.campanile.schema.Field;
import it.campanile.schema.FieldKind;
import it.campanile.schema.ListKind;
import it.campanile.schema.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Marks Italian words that go onto a page in another language. Where they end up, in a heading, an attribute, a script, is
 * known only when the page is whole: until then two characters, which stand for nothing in any text, say where they start and
 * end; {@link ForeignPage} puts {@code lang} in their place.
 */
final class ItalianMarks {

    static final char OPENING = '\uE000';
    static final char CLOSING = '\uE001';

    private ItalianMarks() {}

    /** The text, marked. */
    static String mark(String italian) {
        return italian.isBlank() ? italian : OPENING + italian + CLOSING;
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
     */
    static Value mark(FieldKind kind, Value value, Language language) {
        if (value instanceof Value.Text text) {
            return kind instanceof FieldKind.TextKind form ? mark(form, text, language) : value;
        } else if (value instanceof Value.Markup markup) {
            return new Value.Markup(markHtml(markup.html()), markup.at());
        } else if (value instanceof Value.Image image) {
            return new Value.Image(
                    image.file(),
                    mark(image.alt()),
                    image.decorative(),
                    mark(image.caption()),
                    mark(image.credit()),
                    image.at());
        } else if (value instanceof Value.Attachment attachment) {
            return new Value.Attachment(attachment.file(), mark(attachment.title()), attachment.at());
        } else if (value instanceof Value.Appointment one) {
            return new Value.Appointment(
                    one.start(), one.end(), one.rule(), one.exceptions(), mark(one.note()), one.at());
        } else if (value instanceof Value.Many many && kind instanceof ListKind list) {
            return new Value.Many(
                    many.values().stream()
                            .map(inner -> mark(list.of(), inner, language))
                            .toList(),
                    many.at());
        } else if (value instanceof Value.Group group && kind instanceof FieldKind.GroupKind fields) {
            Map<String, Value> marked = new LinkedHashMap<>();
            group.fields().forEach((name, inner) -> {
                Field field = fields.fields().get(name);
                marked.put(name, field == null ? inner : mark(field.kind(), inner, language));
            });
            return group.with(marked);
        }
        return value;
    }

    private static Value mark(FieldKind.TextKind form, Value.Text text, Language language) {
        if (form.format().isPresent()) {
            return text;
        }
        String words = form.among().isPresent() ? language.word(text.text()) : mark(text.text());
        return new Value.Text(words, text.at());
    }
}
