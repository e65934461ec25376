package it.campanile.build;

import static it.campanile.build.DatedContent.page;
import static it.campanile.build.SmallTown.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of values that are still examples. */
class ExampleValuesTest {

    @TempDir
    Path folder;

    @Test
    void example_values_are_one_piece_of_advice() {
        assertSays(
                town("valori_di_esempio: [contatti.pec, provincia]\n")
                        .file("content/pagine/storia.md", page("Storia", "esempio: true")),
                """
                sites/prova/sito.yaml: consiglio: valori di esempio, da sostituire prima della pubblicazione (3): «contatti.pec», «provincia», «pagine/storia» [build/valori-di-esempio]
                  Perché: questi valori li può dare solo il Comune.
                  Come: scrivi quelli veri e togli i nomi da «valori_di_esempio» o le righe «esempio: true»; con «produzione: true» fermano il sito.""",
                """
                sites/prova/sito.yaml: advice: example values, to be replaced before publication (3): «contatti.pec», «provincia», «pagine/storia» [build/valori-di-esempio]
                  Why: only the comune can give these values.
                  How: write the true ones and take the names out of «valori_di_esempio», or the lines «esempio: true» away; with «produzione: true» they stop the site.""");
    }

    @Test
    void in_production_each_example_value_stops_the_site() {
        assertSays(
                town("produzione: true\nvalori_di_esempio: [contatti.pec, provincia]\n")
                        .file("content/pagine/storia.md", page("Storia", "esempio: true")),
                """
                content/pagine/storia.md:4:10: errore: «pagine/storia» è un valore di esempio, da sostituire prima della pubblicazione [build/valore-di-esempio]
                    4 | esempio: true
                      |          ^^^^
                  Perché: il sito dice «produzione: true», e questo valore lo può dare solo il Comune.
                  Come: scrivi quello vero, poi togli il nome da «valori_di_esempio» o la riga «esempio: true».

                sites/prova/sito.yaml:5:12: errore: «provincia» è un valore di esempio, da sostituire prima della pubblicazione [build/valore-di-esempio]
                    5 | provincia: FC
                      |            ^^
                  Perché: il sito dice «produzione: true», e questo valore lo può dare solo il Comune.
                  Come: scrivi quello vero, poi togli il nome da «valori_di_esempio» o la riga «esempio: true».

                sites/prova/sito.yaml:13:8: errore: «contatti.pec» è un valore di esempio, da sostituire prima della pubblicazione [build/valore-di-esempio]
                    13 |   pec: protocollo@pec.comune.prova.fc.it
                       |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: il sito dice «produzione: true», e questo valore lo può dare solo il Comune.
                  Come: scrivi quello vero, poi togli il nome da «valori_di_esempio» o la riga «esempio: true».""",
                """
                content/pagine/storia.md:4:10: error: «pagine/storia» is an example value, to be replaced before publication [build/valore-di-esempio]
                    4 | esempio: true
                      |          ^^^^
                  Why: the site says «produzione: true», and only the comune can give this value.
                  How: write the true one, then take the name out of «valori_di_esempio» or the line «esempio: true» away.

                sites/prova/sito.yaml:5:12: error: «provincia» is an example value, to be replaced before publication [build/valore-di-esempio]
                    5 | provincia: FC
                      |            ^^
                  Why: the site says «produzione: true», and only the comune can give this value.
                  How: write the true one, then take the name out of «valori_di_esempio» or the line «esempio: true» away.

                sites/prova/sito.yaml:13:8: error: «contatti.pec» is an example value, to be replaced before publication [build/valore-di-esempio]
                    13 |   pec: protocollo@pec.comune.prova.fc.it
                       |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: the site says «produzione: true», and only the comune can give this value.
                  How: write the true one, then take the name out of «valori_di_esempio» or the line «esempio: true» away.""");
    }

    @Test
    void an_example_value_that_is_not_there_is_named_with_the_nearest_one() {
        assertSays(town("valori_di_esempio: [contatti.pecc]\n"), """
                sites/prova/sito.yaml:19:21: errore: «valori_di_esempio» nomina «contatti.pecc», che qui non c’è [build/esempio-sconosciuto]
                    19 | valori_di_esempio: [contatti.pecc]
                       |                     ^^^^^^^^^^^^^
                  Perché: sono i nomi dei campi di questo file, con un punto tra gruppo e campo.
                  Come: scrivi «contatti.pec», o togli la riga.""", """
                sites/prova/sito.yaml:19:21: error: «valori_di_esempio» names «contatti.pecc», which is not here [build/esempio-sconosciuto]
                    19 | valori_di_esempio: [contatti.pecc]
                       |                     ^^^^^^^^^^^^^
                  Why: they are names of fields of this file, with a dot between group and field.
                  How: write «contatti.pec», or take the line away.""");
    }

    @Test
    void an_example_value_like_no_other_is_named() {
        assertSays(town("valori_di_esempio: [xyz]\n"), """
                sites/prova/sito.yaml:19:21: errore: «valori_di_esempio» nomina «xyz», che qui non c’è [build/esempio-sconosciuto]
                    19 | valori_di_esempio: [xyz]
                       |                     ^^^
                  Perché: sono i nomi dei campi di questo file, con un punto tra gruppo e campo.
                  Come: scrivi –, o togli la riga.""", """
                sites/prova/sito.yaml:19:21: error: «valori_di_esempio» names «xyz», which is not here [build/esempio-sconosciuto]
                    19 | valori_di_esempio: [xyz]
                       |                     ^^^
                  Why: they are names of fields of this file, with a dot between group and field.
                  How: write –, or take the line away.""");
    }

    @Test
    void advice_stops_nothing() {
        MiniWorkspace workspace = town("valori_di_esempio: [contatti.pec]\n");

        assertTrue(workspace.build().isGood());
        assertTrue(Files.exists(workspace.built("index.html")));
    }

    @Test
    void of_a_site_in_production_with_example_values_nothing_is_written() {
        MiniWorkspace workspace = town("produzione: true\nvalori_di_esempio: [contatti.pec]\n");

        assertFalse(workspace.build().isGood());
        assertFalse(Files.exists(workspace.built("index.html")));
    }

    @Test
    void a_site_in_production_with_true_values_goes_on() {
        MiniWorkspace workspace = town("produzione: true\n");

        assertEquals("", workspace.messages());
        assertTrue(Files.exists(workspace.built("index.html")));
    }

    private MiniWorkspace town(String more) {
        MiniWorkspace town = SmallTown.in(folder);
        return town.file("sites/prova/sito.yaml", town.text("sites/prova/sito.yaml") + more);
    }
}
