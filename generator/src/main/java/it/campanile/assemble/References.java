package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Suggestion;
import it.campanile.model.Page;
import it.campanile.schema.Field;
import it.campanile.schema.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds what references point to, and who points to what. */
final class References {

    private final Map<String, Page> byKey = new TreeMap<>();

    References(Collection<Page> pages) {
        pages.forEach(page -> byKey.put(key(page.item().type().id(), page.item().id()), page));
    }

    static String key(String type, String id) {
        return type + "/" + id;
    }

    Map<String, Page> byKey() {
        return byKey;
    }

    /** What the references in a value point to. */
    List<Page> targets(Value value) {
        List<Page> targets = new ArrayList<>();
        each(List.of(value), reference -> resolve(reference).ifPresent(targets::add));
        return targets;
    }

    private Optional<Page> resolve(Value.Reference reference) {
        return reference.types().stream()
                .map(type -> byKey.get(key(type, reference.id())))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * Every reference must point to something.
     *
     * @param keys the items that there are, also those that got no address: of these there is a finding already
     */
    static void check(Collection<Value> values, Set<String> keys, Diagnostics diagnostics) {
        each(values, reference -> {
            if (reference.types().stream().noneMatch(type -> keys.contains(key(type, reference.id())))) {
                List<String> ids = keys.stream()
                        .filter(key -> reference.types().contains(key.substring(0, key.indexOf('/'))))
                        .map(key -> key.substring(key.indexOf('/') + 1))
                        .toList();
                diagnostics.error(
                        "assemble/riferimento",
                        reference.at(),
                        reference.id(),
                        String.join(", ", reference.types()),
                        Suggestion.nearest(reference.id(), ids)
                                .map(near -> "«" + near + "»")
                                .orElseGet(() -> some(ids)));
            }
        });
    }

    /**
     * What an item cannot do without must be published with it: its dates may say that it is not there yet.
     *
     * @param whatever all items, whatever their dates: of what is not even there, there is a finding already
     */
    void checkPublished(Page page, References whatever, Diagnostics diagnostics) {
        page.item().type().fields().values().stream()
                .filter(Field::required)
                .forEach(field -> page.item().field(field.name()).ifPresent(value -> {
                    List<Page> waiting = whatever.targets(value);
                    if (!waiting.isEmpty() && targets(value).isEmpty()) {
                        diagnostics.error(
                                "assemble/riferimento-in-attesa",
                                value.at(),
                                field.name(),
                                waiting.get(0).item().id(),
                                page.item().type().id());
                    }
                }));
    }

    private static String some(List<String> ids) {
        return ids.isEmpty()
                ? "–"
                : ids.stream().limit(12).map(id -> "«" + id + "»").collect(Collectors.joining(" / "));
    }

    /** Address → name of the relation → the pages that point there, in the order of the pages given. */
    Map<String, Map<String, List<Page>>> inverses(Collection<Page> pages) {
        Map<String, Map<String, List<Page>>> inverses = new TreeMap<>();
        for (Page page : pages) {
            each(
                    page.item().fields().values(),
                    reference -> resolve(reference)
                            .filter(target -> !reference.inverse().isEmpty())
                            .ifPresent(target -> add(inverses, target, reference.inverse(), page)));
        }
        return inverses;
    }

    private static void add(Map<String, Map<String, List<Page>>> inverses, Page target, String name, Page page) {
        List<Page> pointing = inverses.computeIfAbsent(target.url(), url -> new LinkedHashMap<>())
                .computeIfAbsent(name, key -> new ArrayList<>());
        if (!pointing.contains(page)) {
            pointing.add(page);
        }
    }

    private static void each(Collection<Value> values, Consumer<Value.Reference> action) {
        for (Value value : values) {
            if (value instanceof Value.Reference reference) {
                action.accept(reference);
            } else if (value instanceof Value.Many many) {
                each(many.values(), action);
            } else if (value instanceof Value.Group group) {
                each(group.fields().values(), action);
            }
        }
    }
}
