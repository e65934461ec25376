package it.campanile.check.criteria;

import static it.campanile.check.criteria.GoodTown.SHEET;
import static it.campanile.check.criteria.Neighbours.fails;
import static it.campanile.check.criteria.Neighbours.is;
import static it.campanile.check.criteria.Neighbours.passes;
import static it.campanile.check.criteria.Outcome.PASS;
import static it.campanile.check.criteria.Outcome.TOLERANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Fonts, read from styles alone: what reaches a heading or a paragraph, and what does not. */
class FontsTest {

    private final Fonts fonts = new Fonts();

    private static UnaryOperator<GoodTown> styled(String css) {
        return town -> town.with("/stile.css", "body {", css + "\nbody {");
    }

    private static UnaryOperator<GoodTown> written(String html) {
        return town -> town.with(SHEET, "</main>", html + "</main>");
    }

    @Test
    void a_page_in_the_fonts_of_the_model_passes() {
        passes(fonts);
        is(PASS, fonts, styled("h2 { font-family: Lora, serif } code { font: 1rem/1.5 'Roboto Mono', monospace }"), "");
    }

    @Test
    void a_page_without_any_of_them_fails() {
        fails(fonts, town -> town.with("/stile.css", "\"Titillium Web\", sans-serif", "Arial"), "nessuno stile dà");
        fails(fonts, town -> town.with("/stile.css", "font-family", "color"), "nessuno stile dà");
        fails(fonts, town -> town.with(SHEET, "/stile.css", "/assente.css"), SHEET + ": nessuno stile dà");
    }

    @Test
    void another_font_on_a_heading_or_a_paragraph_fails() {
        fails(fonts, styled("h1 { font-family: Arial }"), "è in arial");
        fails(fonts, styled(".lead, h2.h5 { font: italic bold 1rem/1.5 \"Comic Sans MS\", cursive }"), "comic sans ms");
        fails(fonts, styled("@media (min-width: 1px) { main p { font-family: 'Open Sans' } }"), "è in open sans");
        fails(fonts, styled("main { & p { font-family: Georgia } }"), "è in georgia");
        fails(fonts, styled("a:hover p, p:hover { font-family: Georgia }"), "è in georgia");
        fails(fonts, written("<p hidden style=\"font-family:Arial\">Nascosto</p>"), "<p> «Nascosto» è in arial");
        fails(fonts, written("<div style=\"font: 1em Arial\"><p>Dentro</p></div>"), "<p> «Dentro» è in arial");
    }

    @Test
    void a_custom_property_stands_for_all_its_values() {
        fails(
                fonts,
                styled(":root { --mio: Lora } .scuro { --mio: Georgia } h1 { font-family: var(--mio) }"),
                "è in georgia");
        fails(fonts, styled("h1 { font-family: var(--manca, Verdana) }"), "è in verdana");
        is(
                PASS,
                fonts,
                styled(
                        ":root { --mio: Lora; --vuoto: } h1 { font-family: var(--mio) } p { font-family: var(--vuoto) }"),
                "");
        fails(
                fonts,
                town -> styled("h1 { font-family: var(--mio) }")
                        .apply(town)
                        .with(SHEET, "<html", "<html style=\"--mio: Impact\""),
                "è in impact");
    }

    @Test
    void another_font_within_a_paragraph_is_tolerated() {
        is(TOLERANCE, fonts, written("<p>Bene, <b style=\"font-family:Arial\">male</b></p>"), "c’è arial");
        is(
                TOLERANCE,
                fonts,
                town -> written("<p>Bene, <kbd>male</kbd></p>")
                        .apply(styled("kbd { font-family: Courier }").apply(town)),
                "c’è courier");
    }

    @Test
    void another_font_elsewhere_does_not_matter() {
        is(PASS, fonts, styled(".leaflet-container, legend { font-family: Helvetica }"), "");
        is(PASS, fonts, styled("p::before, p:after { font-family: Icone }"), "");
        is(PASS, fonts, styled("@media print { p { font-family: Times } }"), "");
        is(PASS, fonts, styled("@font-face { font-family: Altro; src: url(data:font/woff2;base64,AA) }"), "");
        is(PASS, fonts, styled("/* p { font-family: Arial } */ p { content: \"; p { font-family: Arial }\" }"), "");
    }

    @Test
    void of_two_rules_with_one_selector_the_last_wins() {
        is(PASS, fonts, styled("p { font-family: Arial } p { font-family: inherit }"), "");
        is(PASS, fonts, styled("html { font-family: Arial }"), "");
    }

    @Test
    void the_families_are_found_in_the_shorthand() {
        Map<String, String> families = Map.of(
                "12px Arial, sans-serif", "arial",
                "italic small-caps bold condensed 16px/2 cursive", "cursive",
                "500 var(--misura)/1.2 Lora", "lora",
                "inherit", "");
        families.forEach((font, family) -> assertEquals(
                family.isEmpty() ? Set.of() : Set.of(family),
                FontFamilies.first(FontFamilies.ofShorthand(font), Map.of()),
                font));
        assertEquals(
                Set.of("lora", "titillium web"),
                FontFamilies.first("var(--a), serif", Map.of("--a", List.of("Lora", "'Titillium Web', serif"))));
    }
}
