package it.campanile.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How a theme says a colour: as it is, by the parameter that holds it, or as a mixture. */
sealed interface Paint {

    /** The colour, when its parameters have values. */
    Optional<Colour> colour(Map<String, Colour> values);

    /** Names of the parameters that it depends on. */
    Set<String> parameters();

    /** A colour as it is. */
    record Fixed(Colour colour) implements Paint {

        @Override
        public Optional<Colour> colour(Map<String, Colour> values) {
            return Optional.of(colour);
        }

        @Override
        public Set<String> parameters() {
            return Set.of();
        }
    }

    /** The colour that a parameter holds. */
    record Parameter(String name) implements Paint {

        @Override
        public Optional<Colour> colour(Map<String, Colour> values) {
            return Optional.ofNullable(values.get(name));
        }

        @Override
        public Set<String> parameters() {
            return Set.of(name);
        }
    }

    /**
     * A colour with a share of another one.
     *
     * @param share how much of the other, from 0 to 1
     */
    record Mixture(Paint one, Paint other, double share) implements Paint {

        @Override
        public Optional<Colour> colour(Map<String, Colour> values) {
            return one.colour(values).flatMap(first -> other.colour(values).map(second -> first.mixed(second, share)));
        }

        @Override
        public Set<String> parameters() {
            Set<String> names = new TreeSet<>(one.parameters());
            names.addAll(other.parameters());
            return names;
        }
    }
}
