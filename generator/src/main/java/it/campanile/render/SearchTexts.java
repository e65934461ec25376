package it.campanile.render;

import it.campanile.model.Page;
import it.campanile.schema.ContentType;
import it.campanile.schema.Field;
import it.campanile.schema.FieldKind;
import it.campanile.schema.Item;
import it.campanile.schema.ListKind;
import it.campanile.schema.Value;
import it.campanile.search.SearchDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of a page can be found: its rendered texts, and the values of its fields that are meant for readers. What it refers to
 * counts by its title; what has no page of its own counts where it is referred to.
 */
final class SearchTexts {

    private static final Set<String> SHOWN = Set.of("titolo", "descrizione_breve");
    private static final String KEYWORDS = "parole_chiave";
    private static final double OVER = 0.5;
    private static final int EXCERPT = 160;

    private final SiteContext context;
    private final String code;
    private final Language language;

    /** @param code of the language of the pages */
    SearchTexts(SiteContext context, String code) {
        this.context = context;
        this.code = code;
        this.language = context.theme().language(code).orElse(context.theme().italian());
    }

    /** What the topics are called by which results are narrowed down; empty when there are none. */
    String topicsLabel() {
        return context.site().byType().values().stream()
                .flatMap(List::stream)
                .map(page -> page.item().type())
                .filter(type -> type.search().filters())
                .map(ContentType::plural)
                .sorted()
                .findFirst()
                .map(language::plainWord)
                .orElse("");
    }

    /** A page as it is found. */
    SearchDocument document(Page page) {
        Item item = page.item();
        ContentType type = item.type();
        Set<String> fixed =
                type.sections().stream().map(ContentType.SectionRule::title).collect(Collectors.toSet());
        BodyRenderer.RenderedBody body = context.store().body(page);
        StringBuilder text = new StringBuilder();
        StringBuilder headings = new StringBuilder();
        appendText(body.introduction(), text);
        for (BodyRenderer.RenderedSection section : body.sections()) {
            if (!fixed.contains(section.title())) {
                headings.append(section.title()).append('\n');
            }
            appendText(section.html(), text);
        }
        String excerpt = item.text("descrizione_breve").isEmpty() ? excerpt(text) : item.text("descrizione_breve");
        String singular = language.plainWord(type.singular());
        String plural = language.plainWord(type.plural());
        text.append(singular).append(' ').append(plural).append(' ');
        StringBuilder keywords = new StringBuilder();
        if (!language.isForeign()) {
            // The vocabularies know Italian words only.
            keywords.append(String.join(", ", context.synonyms(item))).append('\n');
        }
        Set<String> topics = new TreeSet<>();
        item.fields().forEach((name, value) -> {
            Field field = type.fields().get(name);
            if (field != null && !SHOWN.contains(name)) {
                add(field.kind(), value, name.equals(KEYWORDS) ? keywords : text, true);
            }
            references(value).stream()
                    .flatMap(reference -> context.site().relations().resolve(reference).stream())
                    .filter(other -> other.item().type().search().filters())
                    .forEach(other -> topics.add(said(other)));
        });
        Page place = context.site().byUrl().getOrDefault(page.original(), page);
        boolean isOver = context.site().timing().of(place).over();
        return new SearchDocument(
                context.site().address(page),
                item.title(),
                excerpt,
                keywords.toString(),
                headings.toString(),
                text.toString(),
                new SearchDocument.Kind(type.id(), singular, plural),
                type.search().weight() * (isOver ? OVER : 1),
                isOver,
                List.copyOf(topics));
    }

    private static List<Value.Reference> references(Value value) {
        List<Value.Reference> references = new ArrayList<>();
        if (value instanceof Value.Reference reference) {
            references.add(reference);
        } else if (value instanceof Value.Many many) {
            many.values().forEach(one -> references.addAll(references(one)));
        }
        return references;
    }

    /** The words of a value; those of a text only when its type limits its length, which only texts for readers have. */
    private void add(FieldKind kind, Value value, StringBuilder text, boolean deep) {
        if (value instanceof Value.Many many && kind instanceof ListKind list) {
            many.values().forEach(one -> add(list.of(), one, text, deep));
        } else if (value instanceof Value.Group group && kind instanceof FieldKind.GroupKind fields) {
            addAll(fields.fields(), group.fields(), text, deep);
        } else if (value instanceof Value.Text one && kind instanceof FieldKind.TextKind rule) {
            if (rule.isProse()) {
                text.append(one.text()).append('\n');
            }
        } else if (value instanceof Value.TermValue term) {
            text.append(language.plainWord(term.term().label())).append('\n');
        } else if (value instanceof Value.Attachment attachment) {
            text.append(attachment.title()).append('\n');
        } else if (value instanceof Value.Reference reference) {
            Optional<Page> other = context.site().relations().resolve(reference);
            if (other.isPresent()) {
                add(other.get(), text, deep);
            }
        }
    }

    private void add(Page other, StringBuilder text, boolean deep) {
        Item item = inLanguage(other);
        text.append(item.title()).append('\n');
        if (!other.hasAddress() && deep) {
            text.append(item.type().singular())
                    .append(' ')
                    .append(item.type().plural())
                    .append('\n');
            addAll(item.type().fields(), item.fields(), text, false);
        }
    }

    /** The title of another page in this language, where it has one. */
    private String said(Page other) {
        return inLanguage(other).title();
    }

    private Item inLanguage(Page other) {
        return context.site().translation(other, code).orElse(other).item();
    }

    private void addAll(Map<String, Field> fields, Map<String, Value> values, StringBuilder text, boolean deep) {
        values.forEach((name, value) -> {
            if (fields.containsKey(name)) {
                add(fields.get(name).kind(), value, text, deep);
            }
        });
    }

    /** Appends the text of HTML that was made from Markdown; tags and character references become spaces. */
    private static void appendText(String html, StringBuilder text) {
        int at = 0;
        while (at < html.length()) {
            char letter = html.charAt(at);
            int end = letter == '<' ? html.indexOf('>', at) : letter == '&' ? html.indexOf(';', at) : -1;
            text.append(end < 0 ? letter : ' ');
            at = Math.max(at, end) + 1;
        }
        text.append('\n');
    }

    private static String excerpt(StringBuilder text) {
        String plain = text.toString().strip().replaceAll("\\s+", " ");
        if (plain.length() <= EXCERPT) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', EXCERPT);
        return plain.substring(0, space < 0 ? EXCERPT : space) + " …";
    }
}
