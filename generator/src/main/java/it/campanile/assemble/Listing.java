package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.model.Page;
import it.campanile.schema.ContentType;
import it.campanile.schema.Schema;
import it.campanile.schema.Value;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a page lists: the items of a type, all of them or those whose field has one of some values.
 *
 * @param type id of the type
 * @param field the field that chooses; empty for all items
 * @param values the values of it that are wanted
 */
record Listing(String type, String field, Set<String> values) {

    /** Reads the group {@code elenco} of a page; empty, with a finding, when it names what does not exist. */
    static Optional<Listing> of(Value.Group group, Page page, Schema schema, Diagnostics diagnostics) {
        String typeId = group.text("tipo");
        ContentType type = schema.types().get(typeId);
        if (type == null) {
            unknown(diagnostics, at(group, "tipo", page), typeId, schema.types().keySet());
            return Optional.empty();
        }
        String field = group.text("campo");
        if (!field.isEmpty() && !type.fields().containsKey(field)) {
            unknown(diagnostics, at(group, "campo", page), field, type.fields().keySet());
            return Optional.empty();
        }
        Set<String> values = new HashSet<>();
        if (group.fields().get("valori") instanceof Value.Many many) {
            many.values().forEach(value -> values.add(word(value)));
        }
        return Optional.of(new Listing(typeId, field, values));
    }

    /** The pages that are listed, in their type's order. */
    List<Page> select(Map<String, List<Page>> byType) {
        return byType.getOrDefault(type, List.of()).stream()
                .filter(page -> field.isEmpty() || matches(page))
                .toList();
    }

    private boolean matches(Page page) {
        Optional<Value> value = page.item().field(field);
        if (value.isPresent() && value.get() instanceof Value.Many many) {
            return many.values().stream().anyMatch(one -> values.contains(word(one)));
        }
        return value.isPresent() && values.contains(word(value.get()));
    }

    private static String word(Value value) {
        if (value instanceof Value.TermValue term) {
            return term.term().id();
        }
        if (value instanceof Value.Reference reference) {
            return reference.id();
        }
        return value instanceof Value.Text text ? text.text() : "";
    }

    private static Location at(Value.Group group, String name, Page page) {
        Value value = group.fields().get(name);
        return value == null ? page.item().at() : value.at();
    }

    private static void unknown(Diagnostics diagnostics, Location at, String word, Collection<String> known) {
        String nearest = Suggestion.nearest(word, known).orElseGet(() -> String.join(" / ", known));
        diagnostics.error("assemble/elenco", at, word, nearest);
    }
}
