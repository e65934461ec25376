package it.campanile.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules stay in a style. */
class StyleTrimmerTest {

    private static final ThemeWords WORDS = new ThemeWords(List.of(
            "<p class=\"lead chip <#if x>open</#if>\">",
            "<i class=\"alert-${level}\">",
            "const a = \"show\"; b.d-none"));

    private static String trim(String css) {
        return StyleTrimmer.trim(css, WORDS::say);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .lead{a:b}                              | .lead{a:b}
            .lead,.card{a:b}                        | .lead{a:b}
            .card .lead{a:b}                        | ''
            p{a:b}                                  | p{a:b}
            .card{a:b}.chip{c:d}                    | .chip{c:d}
            .alert-warning:hover{a:b}               | .alert-warning:hover{a:b}
            .alertx{a:b}                            | ''
            .lead:not(.card):has(.x){a:b}           | .lead:not(.card):has(.x){a:b}
            :is(.card,.lead) a{a:b}                 | :is(.card,.lead) a{a:b}
            [class*=".card"]{a:b}                   | [class*=".card"]{a:b}
            .w-1\\/2{a:b}                           | .w-1\\/2{a:b}
            .show.d-none{a:b}                       | .show.d-none{a:b}
            """)
    void a_rule_stays_when_the_theme_says_all_its_classes(String css, String kept) {
        assertEquals(kept, trim(css));
    }

    @Test
    void a_condition_without_rules_goes_and_its_neighbours_stay() {
        String css = "@charset \"UTF-8\";\n@media (min-width: 1px){.card{a:b}}@media print{.lead{a:b}.card{c:d}}p{e:f}";

        assertEquals(
                "@charset \"UTF-8\";@media print{.lead{a:b}}p{e:f}", trim(css).replace("\n", ""));
    }

    @Test
    void conditions_within_conditions_are_looked_through() {
        assertEquals(
                "@supports (a: b){@media print{.lead{a:b}}}",
                trim("@supports (a: b){@media print{.lead{a:b}}@media screen{.card{a:b}}}"));
    }

    @Test
    void fonts_and_movements_stay_whole() {
        String css = "@font-face{font-family:X;src:url(x.woff2)}@keyframes card{from{a:b}to{c:d}}";

        assertEquals(css, trim(css));
    }

    @Test
    void braces_in_strings_addresses_and_comments_mean_nothing() {
        String css = "/* } { */.lead::before{content:\"}{'\"}/*! licence */.chip{background:url(data:a{b}c)}"
                + ".open{background:url(\"data:image/svg+xml,<a fill='url(#b)'/>{\")}";

        assertEquals(css, trim(css));
    }

    @Test
    void a_licence_before_a_rule_that_goes_is_kept() {
        assertEquals("/*! licence */.chip{c:d}", trim("/*! licence */.card{a:b}.chip{c:d}"));
    }
}
