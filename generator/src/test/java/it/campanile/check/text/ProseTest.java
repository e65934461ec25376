package it.campanile.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.parse.Body;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted of a text. */
class ProseTest {

    private final Prose prose = new Prose(WordLists.words("abbreviazioni.txt"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Il museo è aperto.|1",
                "Apre alle 9.30. Chiude alle 18.|2",
                "Vedi l’art. 3, comma 2, del D.P.R. 445/2000.|1",
                "Chiama il sig. Rossi, tel. 0547 000000, ecc. Poi aspetta.|1",
                "Costa 3.500,50 euro! Sì, davvero? Sì.|3",
                "«Vieni.» «Arrivo!» E venne.|3",
                "Aspetta… Arriva.|2",
                "senza punto alla fine|1",
                "Prima frase. senza maiuscola|1",
                "Il Comune (p.zza Grande, n. 1) apre il 3 gen. 2027.|1",
                "–|0",
            })
    void points_of_abbreviations_and_numbers_end_no_sentence(String text, int sentences) {
        assertEquals(sentences, prose.measure(text).sentences());
    }

    @Test
    void words_and_letters_are_those_that_are_read() {
        assertEquals(new Prose.Measure(5, 32, 1), prose.measure("L’acqua dell’acquedotto è buona, domani."));
    }

    /** 89 + (300 × sentences − 10 × letters) / words. */
    @Test
    void the_index_follows_its_formula() {
        assertEquals(57, new Prose.Measure(20, 94, 1).gulpease());
        assertEquals(100, new Prose.Measure(3, 9, 1).gulpease());
        assertEquals(0, new Prose.Measure(100, 1000, 1).gulpease());
    }

    @Test
    void headings_tables_code_and_pictures_are_no_prose_and_each_item_is_a_paragraph() {
        Body body = Body.split("""
                Primo capoverso
                su due righe.

                ## Titolo

                1. uno [due](/x/)
                2. **tre**
                   quattro

                | a | b |
                |---|---|

                ```
                codice
                ```

                ![Una foto](/x.jpg)

                > citazione
                """, "x.md", 4);

        List<Prose.Paragraph> paragraphs = prose.paragraphs(body);

        assertEquals(
                List.of("Primo capoverso su due righe.", "uno due", "tre    quattro", "citazione"),
                paragraphs.stream().map(Prose.Paragraph::text).toList());
        assertEquals(
                List.of(4, 9, 10, 22),
                paragraphs.stream().map(paragraph -> paragraph.at().line()).toList());
    }
}
