package it.campanile.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Colours against the figures that the specifications and the tools of others give. */
class ColourTest {

    private static final Colour WHITE = Colour.of("#ffffff");
    private static final Colour BLACK = Colour.of("#000000");

    @Test
    void the_contrast_is_that_of_wcag() {
        assertEquals(21, BLACK.contrast(WHITE), 1e-9);
        assertEquals(1, WHITE.contrast(WHITE), 1e-9);
        // The grey that is known for just passing, and the one that just fails.
        assertEquals(4.54, Colour.of("#767676").contrast(WHITE), 0.005);
        assertEquals(4.48, WHITE.contrast(Colour.of("#777777")), 0.005);
        // The blue of Bootstrap Italia, pure red, pure yellow.
        assertEquals(5.57, Colour.of("#0066cc").contrast(WHITE), 0.005);
        assertEquals(4.00, Colour.of("#ff0000").contrast(WHITE), 0.005);
        assertEquals(1.07, Colour.of("#ffff00").contrast(WHITE), 0.005);
    }

    @Test
    void a_mixture_is_that_of_css() {
        // color-mix(in srgb, #0066cc 80%, #000) and color-mix(in srgb, #0066cc 8%, #fff), as Chromium computes them.
        assertEquals("#0052a3", Colour.of("#0066cc").mixed(BLACK, 0.2).hex());
        assertEquals("#ebf3fb", WHITE.mixed(Colour.of("#0066cc"), 0.08).hex());
    }

    @Test
    void a_colour_is_written_as_it_was_read() {
        assertEquals("#0a1b2c", Colour.of("#0A1B2C").hex());
    }
}
