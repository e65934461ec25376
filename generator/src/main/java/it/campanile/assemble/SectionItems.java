package it.campanile.assemble;

import it.campanile.parse.Body;
import it.campanile.schema.ContentType;
import it.campanile.schema.Item;
import it.campanile.schema.Obligation;
import it.campanile.schema.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the items of the sections of Amministrazione trasparente, with the text that a site wrote for some of them. */
final class SectionItems {

    private final ContentType type;
    private final Map<String, Item> written;

    /**
     * @param type the type of the sections
     * @param written items with the text of sections, by code
     */
    SectionItems(ContentType type, Map<String, Item> written) {
        this.type = type;
        this.written = written;
    }

    /** The items, one for each section. */
    List<Item> of(List<Obligation> sections) {
        List<Item> items = new ArrayList<>();
        for (Obligation section : sections) {
            items.add(item(section, items.size() + 1));
        }
        return items;
    }

    private Item item(Obligation section, int place) {
        Optional<Item> own = Optional.ofNullable(written.get(section.code()));
        Map<String, Value> fields = new LinkedHashMap<>(fields(section, place));
        own.ifPresent(item -> fields.putAll(item.fields()));
        String source = own.map(Item::source).orElse(section.at().path());
        return new Item(
                type,
                section.code(),
                section.path(),
                own.map(Item::folder).orElse(""),
                source,
                own.map(Item::markup).orElse("md"),
                fields,
                own.map(Item::body).orElseGet(() -> Body.split("", source, 1)),
                Optional.empty());
    }

    /** The translation of the text of a section, at the place of the section. */
    static Item placed(Item translation, Obligation section) {
        return new Item(
                translation.type(),
                translation.id(),
                section.path(),
                translation.folder(),
                translation.source(),
                translation.markup(),
                translation.fields(),
                translation.body(),
                translation.wording());
    }

    private static Map<String, Value> fields(Obligation section, int place) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("titolo", new Value.Text(section.title(), section.at()));
        fields.put("descrizione_breve", new Value.Text(section.description(), section.at()));
        fields.put("ordine", new Value.Amount(BigDecimal.valueOf(place), section.at()));
        fields.put("norme", norms(section));
        if (!section.notDue().isEmpty()) {
            fields.put("non_dovuta", new Value.Text(section.notDue(), section.at()));
        }
        return fields;
    }

    private static Value norms(Obligation section) {
        List<Value> norms = new ArrayList<>();
        for (Obligation.Norm norm : section.norms()) {
            Map<String, Value> parts = new LinkedHashMap<>();
            parts.put("testo", new Value.Text(norm.text(), section.at()));
            if (!norm.url().isEmpty()) {
                parts.put("url", new Value.Link(norm.url(), section.at()));
            }
            norms.add(new Value.Group(parts, Set.of("testo", "url"), section.at()));
        }
        return new Value.Many(norms, section.at());
    }
}
