package it.campanile.schema;

import java.util.List;
import java.util.Optional;

/**
 * What dates do to the items of a type.
 *
 * @param from field before whose moment an item is not published
 * @param to field after whose moment an item is over
 * @param removed whether an item that is over is not published any more; else it goes to the archive
 * @param orders fields whose moments follow each other; {@code a.b} is a field within the groups of a list
 * @param states how the state of an item follows from its dates, the first rule that holds; empty when it has none
 */
public record DateRules(
        Optional<String> from, Optional<String> to, boolean removed, List<List<String>> orders, List<State> states) {

    /**
     * A state and until when it holds.
     *
     * @param before field at whose moment it ends; a rule whose field is empty does not hold
     * @param until field after whose moment it ends; a rule whose field is empty holds for ever
     */
    public record State(Vocabulary.Term term, Optional<String> before, Optional<String> until) {}

    public DateRules {
        orders = List.copyOf(orders);
        states = List.copyOf(states);
    }
}
