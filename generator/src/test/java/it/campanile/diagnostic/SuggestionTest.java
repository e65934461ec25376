package it.campanile.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> CHOICES = List.of("attivo", "sospeso", "titolo", "Descrizione");

    @Test
    void a_missing_letter_is_found() {
        assertEquals(Optional.of("attivo"), Suggestion.nearest("attvo", CHOICES));
    }

    @Test
    void a_letter_too_many_is_found() {
        assertEquals(Optional.of("titolo"), Suggestion.nearest("titollo", CHOICES));
    }

    @Test
    void two_swapped_letters_count_as_one_mistake() {
        // Two swaps are two mistakes, and two are allowed; counted as replaced letters they would be four.
        assertEquals(Optional.of("titolo"), Suggestion.nearest("ittool", CHOICES));
        assertEquals(Optional.of("ab"), Suggestion.nearest("ba", List.of("xy", "ab")));
    }

    @Test
    void capitals_do_not_matter() {
        assertEquals(Optional.of("Descrizione"), Suggestion.nearest("descrizione", CHOICES));
        assertEquals(Optional.of("titolo"), Suggestion.nearest("TITOLO", CHOICES));
    }

    @Test
    void a_turkish_machine_finds_the_same() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(Optional.of("titolo"), Suggestion.nearest("TITOLI", CHOICES));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothing_is_suggested_for_a_word_like_no_other() {
        assertEquals(Optional.empty(), Suggestion.nearest("municipio", CHOICES));
        assertEquals(Optional.empty(), Suggestion.nearest("attivo", List.of()));
    }

    @Test
    void the_nearest_wins_and_of_two_equally_near_the_first_of_the_alphabet() {
        assertEquals(Optional.of("cassa"), Suggestion.nearest("cassa", List.of("cassetta", "casa", "cassa")));
        assertEquals(Optional.of("cane"), Suggestion.nearest("cave", List.of("care", "cane")));
    }
}
