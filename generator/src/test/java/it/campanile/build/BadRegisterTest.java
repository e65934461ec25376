package it.campanile.build;

import static it.campanile.build.AlboTown.text;
import static it.campanile.build.SmallTown.assertSays;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of acts with mistakes: they are left out, and the rest of the site is built. */
class BadRegisterTest {

    @TempDir
    Path folder;

    private void isBuiltButNotGood(MiniWorkspace town) {
        assertTrue(Files.exists(town.built("albo-pretorio/index.html")));
        assertFalse(town.build().isGood(), "it is not published like that");
    }

    @Test
    void a_window_that_ends_before_it_starts() {
        MiniWorkspace town = AlboTown.act(folder, "", "fine: 2026-11-02");
        assertSays(town, """
                sites/prova/content/albo/piano-neve/index.md:9:7: errore: la pubblicazione finisce il 2026-11-02, prima di cominciare [assemble/albo-finestra]
                    9 | fine: 2026-11-02
                      |       ^^^^^^^^^^
                  Perché: l’atto si pubblica dal 2026-11-12: così non sarebbe mai in linea, e resta fuori dal sito.
                  Come: correggi il primo o l’ultimo giorno, oppure togli l’ultimo: lo calcola il programma.""", """
                sites/prova/content/albo/piano-neve/index.md:9:7: error: the publication ends on 2026-11-02, before it begins [assemble/albo-finestra]
                    9 | fine: 2026-11-02
                      |       ^^^^^^^^^^
                  Why: the act is published from 2026-11-12: like this it would never be on line, and it stays out of the site.
                  How: correct the first or the last day, or take the last one away: the program computes it.""");
        isBuiltButNotGood(town);
        assertFalse(Files.exists(town.built(AlboTown.ACT)));
    }

    @Test
    void a_window_that_is_too_short() {
        MiniWorkspace town = AlboTown.act(folder, "", "fine: 2026-11-25");
        assertSays(town, """
                sites/prova/content/albo/piano-neve/index.md:9:7: avviso: l’atto resta in pubblicazione per meno giorni di quelli della norma: 13 e non 15 [assemble/albo-finestra-breve]
                    9 | fine: 2026-11-25
                      |       ^^^^^^^^^^
                  Perché: per questo tipo di atto i giorni sono 15 (l. 69/2009, art. 32; d.lgs. 267/2000, art. 124): con meno, la pubblicazione può non valere.
                  Come: scrivi 2026-11-27 come ultimo giorno, o togli l’ultimo giorno: lo calcola il programma.""", """
                sites/prova/content/albo/piano-neve/index.md:9:7: warning: the act is published for fewer days than the norm asks for: 13 and not 15 [assemble/albo-finestra-breve]
                    9 | fine: 2026-11-25
                      |       ^^^^^^^^^^
                  Why: for this kind of act the days are 15 (l. 69/2009, art. 32; d.lgs. 267/2000, art. 124): with fewer the publication may have no effect.
                  How: write 2026-11-27 as the last day, or take the last day away: the program computes it.""");
        assertTrue(Files.exists(town.built(AlboTown.ACT)));
        assertTrue(town.build().isGood());
    }

    @Test
    void a_window_that_counts_its_first_day_is_long_enough() {
        assertSays(AlboTown.act(folder, "", "fine: 2026-11-26"), "", "");
    }

    @Test
    void what_is_over_can_not_be_mended_by_more_days() {
        assertSays(AlboTown.act(folder, "", "fine: 2026-11-20"), "", "");
    }

    @Test
    void two_acts_with_one_number() {
        MiniWorkspace town = AlboTown.act(folder, "", "")
                .file("sites/prova/content/albo/sosta/index.md", text("Sosta", 7, ""))
                .file("sites/prova/content/albo/sosta/piano.txt", "Il piano.\n");
        assertSays(town, """
                sites/prova/content/albo/sosta/index.md:3:9: errore: il numero 7/2026 del registro è di un altro atto [assemble/albo-numero-doppio]
                    3 | numero: 7
                      |         ^
                  Perché: lo ha già l’atto scritto in sites/prova/content/albo/piano-neve/index.md:3:9; questo resta fuori dal sito.
                  Come: dai a uno dei due il suo numero, o togli quello scritto due volte.""", """
                sites/prova/content/albo/sosta/index.md:3:9: error: the number 7/2026 of the register is that of another act [assemble/albo-numero-doppio]
                    3 | numero: 7
                      |         ^
                  Why: the act written in sites/prova/content/albo/piano-neve/index.md:3:9 has it already; this one stays out of the site.
                  How: give one of the two its own number, or take away what is written twice.""");
        isBuiltButNotGood(town);
        assertTrue(Files.exists(town.built(AlboTown.ACT)));
    }

    @Test
    void an_office_that_there_is_not() {
        MiniWorkspace town = AlboTown.in(folder)
                .file("sites/prova/content/albo/a/index.md", text("A", 1, "").replace("anagrafe", "anagrafi"))
                .file("sites/prova/content/albo/a/piano.txt", "A.\n");
        assertSays(town, """
                sites/prova/content/albo/a/index.md:5:10: errore: il riferimento «anagrafi» non porta a niente [assemble/riferimento]
                    5 | ufficio: anagrafi
                      |          ^^^^^^^^
                  Perché: non c’è nessun contenuto pubblicato di tipo unita_organizzativa con questo nome.
                  Come: scrivi «anagrafe», o crea il contenuto.""", """
                sites/prova/content/albo/a/index.md:5:10: error: the reference «anagrafi» leads nowhere [assemble/riferimento]
                    5 | ufficio: anagrafi
                      |          ^^^^^^^^
                  Why: there is no published content of type unita_organizzativa with this name.
                  How: write «anagrafe», or create the content.""");
        isBuiltButNotGood(town);
    }

    @Test
    void acts_of_a_site_whose_register_is_elsewhere() {
        MiniWorkspace town = AlboTown.act(folder, "", "");
        String settings = "sites/prova/sito.yaml";
        town.file(settings, town.text(settings).replace(": /albo-pretorio/", ": https://albo.example.org/"));
        assertSays(town, """
                sites/prova/content/albo/piano-neve/index.md: errore: gli atti di questo file non hanno un albo in cui stare [assemble/albo-altrove]
                  Perché: «albo_pretorio» in sito.yaml non è «/albo-pretorio/»: l’albo pretorio sta altrove, o non c’è.
                  Come: scrivi «albo_pretorio: /albo-pretorio/» in sito.yaml, o togli gli atti.""", """
                sites/prova/content/albo/piano-neve/index.md: error: the acts of this file have no register in which to stand [assemble/albo-altrove]
                  Why: «albo_pretorio» in sito.yaml is not «/albo-pretorio/»: the register is somewhere else, or there is none.
                  How: write «albo_pretorio: /albo-pretorio/» in sito.yaml, or take the acts away.""");
        assertTrue(Files.exists(town.built("index.html")));
    }
}
