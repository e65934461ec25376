package it.campanile.model;

import it.campanile.schema.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * What the instant of the build says of an item.
 *
 * @param over whether its time is over, so that it belongs to the archive
 * @param state the state that follows from its dates
 * @param coming when it still takes place, in order
 * @param past when it took place, in order
 */
public record Dated(boolean over, Optional<Vocabulary.Term> state, List<Occurrence> coming, List<Occurrence> past) {

    /** Of what has no dates. */
    public static final Dated NONE = new Dated(false, Optional.empty(), List.of(), List.of());

    public Dated {
        coming = List.copyOf(coming);
        past = List.copyOf(past);
    }

    /** Whether it is something that takes place. */
    public boolean takesPlace() {
        return !coming.isEmpty() || !past.isEmpty();
    }
}
