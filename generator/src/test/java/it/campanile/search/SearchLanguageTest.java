package it.campanile.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.source.SourceTree;
import it.campanile.source.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words as they are compared: in the Italian of the theme, and in a language made of data alone. */
class SearchLanguageTest {

    private static final SearchLanguage ITALIAN = italian();

    private static SearchLanguage italian() {
        Workspace workspace = new Workspace(Path.of(System.getProperty("campanile.root")));
        Diagnostics diagnostics = new Diagnostics();
        SearchLanguage language =
                LanguageReader.read(SourceTree.overlay(List.of(workspace.list("themes/italia"))), "it", diagnostics);
        assertEquals(List.of(), List.copyOf(diagnostics.all()));
        return language;
    }

    private static List<String> stems(SearchLanguage language, String text) {
        return SearchLanguage.words(text).stream()
                .map(language::stem)
                .filter(stem -> !stem.isEmpty())
                .toList();
    }

    @Test
    void what_is_elided_does_not_count_whatever_the_apostrophe() {
        assertAll(
                () -> assertEquals(stems(ITALIAN, "anagrafe"), stems(ITALIAN, "dell’anagrafe")),
                () -> assertEquals(stems(ITALIAN, "anagrafe"), stems(ITALIAN, "DELL'ANAGRAFE")),
                () -> assertEquals(stems(ITALIAN, "carta identità"), stems(ITALIAN, "la carta d’identita")));
    }

    @Test
    void singular_and_plural_are_the_same_word_also_when_they_are_short() {
        assertAll(
                () -> assertEquals(ITALIAN.stem("buca"), ITALIAN.stem("buche")),
                () -> assertEquals(ITALIAN.stem("orario"), ITALIAN.stem("orari")),
                () -> assertEquals(ITALIAN.stem("ufficio"), ITALIAN.stem("uffici")),
                () -> assertEquals(ITALIAN.stem("biblioteca"), ITALIAN.stem("biblioteche")),
                () -> assertNotEquals(ITALIAN.stem("imu"), ITALIAN.stem("ime")),
                () -> assertEquals("via", ITALIAN.stem("via")));
    }

    @Test
    void a_word_without_letters_or_with_one_does_not_count() {
        assertAll(
                () -> assertEquals(List.of("covid", "19"), stems(ITALIAN, "Covid-19 & c. – é")),
                () -> assertEquals(List.of(), stems(ITALIAN, "della l’ … 5")));
    }

    @Test
    void another_language_is_other_data() {
        SearchLanguage german =
                new SearchLanguage(Map.of("ß", "ss"), Set.of("der", "fur"), List.of("n", "en", "e"), 4, List.of());

        assertAll(
                () -> assertEquals(List.of("strass"), stems(german, "der Straßen")),
                () -> assertEquals(List.of("strass"), stems(german, "für STRASSE")),
                () -> assertEquals("rede", german.stem("Reden")),
                () -> assertEquals("straßen", SearchLanguage.PLAIN.stem("Straßen")));
    }
}
