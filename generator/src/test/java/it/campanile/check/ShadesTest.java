package it.campanile.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shade that is proposed: it passes, and none nearer does. */
class ShadesTest {

    private static final Colour WHITE = Colour.of("#ffffff");
    private static final Colour BLACK = Colour.of("#000000");
    private static final int COLOURS = 500;

    private static Stream<Colour> colours() {
        return new Random(20261125)
                .ints(COLOURS, 0, 0x1000000)
                .mapToObj(number -> Colour.of(String.format("#%06x", number)));
    }

    private static void assertNearest(Colour colour, Predicate<Colour> passes) {
        Shades shades = Shades.of(colour);
        Colour shade = shades.nearest(passes).orElseThrow(() -> new AssertionError(colour.hex()));
        assertTrue(passes.test(shade), () -> colour.hex() + " " + shade.hex());
        int steps = 1;
        while (Stream.of(-steps, steps).noneMatch(near -> shades.at(near).equals(Optional.of(shade)))) {
            for (int near : new int[] {-steps, steps}) {
                assertFalse(
                        shades.at(near).filter(passes).isPresent(), () -> colour.hex() + " has one nearer " + shade);
            }
            steps++;
        }
    }

    @Test
    void of_any_colour_the_nearest_shade_is_found_that_stands_out_on_white() {
        colours().forEach(colour -> assertNearest(colour, shade -> shade.contrast(WHITE) >= 4.5));
    }

    @Test
    void of_any_colour_the_nearest_shade_is_found_that_stands_out_on_black() {
        colours().forEach(colour -> assertNearest(colour, shade -> shade.contrast(BLACK) >= 4.5));
    }

    @Test
    void of_any_colour_the_nearest_shade_is_found_that_passes_all_pairs() {
        Colour accent = Colour.of("#ffd166");
        colours()
                .forEach(colour -> assertNearest(
                        colour,
                        shade -> shade.contrast(WHITE) >= 4.5
                                && shade.contrast(WHITE.mixed(shade, 0.08)) >= 4.5
                                && shade.contrast(accent) >= 3));
    }

    @Test
    void a_shade_keeps_the_hue() {
        colours().forEach(colour -> {
            Colour shade = Shades.of(colour)
                    .nearest(candidate -> candidate.contrast(WHITE) >= 7)
                    .orElseThrow();
            // The order of the three parts is what the eye names: a red stays a red.
            assertTrue(order(colour, shade), () -> colour.hex() + " became " + shade.hex());
        });
    }

    private static boolean order(Colour one, Colour other) {
        double tolerance = 0.16;
        return (one.red() - one.green()) * (other.red() - other.green()) > -tolerance * tolerance
                && (one.green() - one.blue()) * (other.green() - other.blue()) > -tolerance * tolerance
                && (one.blue() - one.red()) * (other.blue() - other.red()) > -tolerance * tolerance;
    }

    @Test
    void equal_colours_have_equal_shades_and_their_own_is_the_middle_one() {
        colours()
                .forEach(colour -> assertEquals(
                        Optional.of(colour.hex()), Shades.of(colour).at(0).map(Colour::hex)));
    }

    @Test
    void there_is_no_shade_beyond_black_and_white() {
        assertEquals(Optional.empty(), Shades.of(BLACK).at(-1));
        assertEquals(Optional.empty(), Shades.of(WHITE).at(1));
        assertEquals(Optional.empty(), Shades.of(Colour.of("#ff0000")).nearest(shade -> false));
    }
}
