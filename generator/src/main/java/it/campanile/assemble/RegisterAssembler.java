package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.model.Page;
import it.campanile.model.Register;
import it.campanile.model.Settings;
import it.campanile.schema.ContentType;
import it.campanile.schema.Item;
import it.campanile.schema.Schema;
import it.campanile.schema.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The register of acts (albo pretorio) of one site. An act with a mistake is left out, with a finding; the rest of the site
 * does not wait for it.
 */
final class RegisterAssembler {

    /** The field of a site that says where its register is. */
    private static final String PLACE = "albo_pretorio";
    /** The group of a site with what it does with its register, and the word for keeping rows of what is over. */
    private static final String SETTINGS = "albo";

    private static final String PAST = "storico";
    private static final String ROWS = "righe";
    /** The attribute of a kind of acts that speak of persons. */
    private static final String PRIVATE = "riservato";

    private final Optional<ContentType> type;
    private final Optional<ContentType> row;
    private final boolean here;
    private final boolean keepsRows;
    private final Schedule schedule;
    private final Diagnostics left;

    /** @param left where it is said what is left out */
    RegisterAssembler(Schema schema, Settings settings, Schedule schedule, Diagnostics left) {
        this.type = Optional.ofNullable(schema.types().get(Schema.ACT_TYPE));
        this.row = Optional.ofNullable(schema.types().get(Schema.PAST_ACT_TYPE));
        this.here = type.isPresent()
                && settings.fields().get(PLACE) instanceof Value.Link link
                && link.url().equals(root(type.get()));
        this.keepsRows = settings.group(SETTINGS)
                .filter(group -> group.text(PAST).equals(ROWS))
                .isPresent();
        this.schedule = schedule;
        this.left = left;
    }

    /** The address under which all acts are. */
    private static String root(ContentType type) {
        return type.permalink().substring(0, type.permalink().indexOf('{'));
    }

    /**
     * The items of a site with its acts completed and, when the site keeps them, with rows of those that are over. A site
     * whose register is somewhere else has no pages that list acts.
     */
    List<Item> with(List<Item> items) {
        Set<String> keys = items.stream()
                .map(item -> References.key(item.type().id(), item.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Item> all = new ArrayList<>();
        List<Item> acts = new ArrayList<>();
        for (Item item : items) {
            if (isAct(item)) {
                acts.add(item);
            } else if (here || !listsActs(item)) {
                all.add(item);
            }
        }
        if (here) {
            List<Item> sound = sound(acts, keys);
            all.addAll(sound);
            all.addAll(rows(sound));
        } else {
            acts.stream()
                    .map(Item::source)
                    .distinct()
                    .forEach(source -> left.error("assemble/albo-altrove", Location.ofFile(source), PLACE));
        }
        return all;
    }

    private boolean isAct(Item item) {
        return type.filter(item.type()::equals).isPresent();
    }

    private static boolean listsActs(Item item) {
        return item.field("elenco").orElse(null) instanceof Value.Group group
                && Set.of(Schema.ACT_TYPE, Schema.PAST_ACT_TYPE).contains(group.text("tipo"));
    }

    private List<Item> sound(List<Item> acts, Set<String> keys) {
        ActWindow window = new ActWindow(left);
        Map<String, Location> numbers = new HashMap<>();
        List<Item> sound = new ArrayList<>();
        for (Item act : acts) {
            Optional<Item> complete = window.complete(act, isOver(act));
            if (complete.isPresent() && isAlone(complete.get(), numbers) && knowsWhomItNames(act, keys)) {
                sound.add(complete.get());
            }
        }
        return sound;
    }

    private boolean isAlone(Item act, Map<String, Location> numbers) {
        Location at = act.field(ActWindow.NUMBER).orElseThrow().at();
        String number = text(act, ActWindow.NUMBER) + "/" + text(act, ActWindow.YEAR);
        Location first = numbers.putIfAbsent(number, at);
        if (first != null) {
            left.error("assemble/albo-numero-doppio", at, number, first.toString());
        }
        return first == null;
    }

    private static String text(Item act, String field) {
        return act.field(field)
                .map(value -> ((Value.Amount) value).number().toPlainString())
                .orElse("");
    }

    private boolean knowsWhomItNames(Item act, Set<String> keys) {
        Diagnostics found = new Diagnostics();
        References.check(act.fields().values(), keys, found);
        left.addAll(found.all());
        return !found.hasErrors();
    }

    private boolean isOver(Item act) {
        return schedule.reached(ActWindow.last(act).plusDays(1).atStartOfDay());
    }

    private boolean hasBegun(Item act) {
        return schedule.reached(
                ActWindow.date(act.field(ActWindow.FIRST).orElseThrow()).atStartOfDay());
    }

    /** Rows of what is over, but of acts that speak of persons. */
    private List<Item> rows(List<Item> acts) {
        if (!keepsRows || row.isEmpty()) {
            return List.of();
        }
        return acts.stream()
                .filter(act -> isOver(act)
                        && ActWindow.kind(act)
                                .map(term -> term.attributes().get(PRIVATE))
                                .filter("true"::equals)
                                .isEmpty())
                .map(act -> row(act, row.get()))
                .toList();
    }

    private static Item row(Item act, ContentType type) {
        Map<String, Value> fields = new LinkedHashMap<>(act.fields());
        fields.keySet().retainAll(type.fields().keySet());
        return new Item(type, act.id(), act.path(), "", act.source(), act.markup(), fields, act.body(), act.wording());
    }

    /**
     * The register.
     *
     * @param pages the items of the site with their addresses, whatever the day
     */
    Register of(List<Page> pages) {
        return new Register(pages.stream()
                .filter(page -> isAct(page.item()))
                .map(page -> new Register.Act(page, state(page.item())))
                .sorted(Comparator.comparing(Register.Act::year).thenComparing(Register.Act::number))
                .toList());
    }

    private Register.State state(Item act) {
        if (isOver(act)) {
            return Register.State.OVER;
        }
        return hasBegun(act) ? Register.State.ONLINE : Register.State.WAITING;
    }
}
