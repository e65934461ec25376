package it.campanile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.DatedContent;
import it.campanile.build.SmallTown;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} says of contents that time decides on, and of values that come from elsewhere. */
class ExplainDatesTest {

    @TempDir
    Path folder;

    private String explain(String path) {
        Terminal terminal = Terminal.run("explain", path, "--root", folder.toString());
        assertEquals(0, terminal.exit(), terminal::err);
        return terminal.out();
    }

    @Test
    void what_is_out_of_time_is_told_in_words() {
        SmallTown.in(folder)
                .file("content/avvisi_home/neve.md", DatedContent.notice("Neve", "2020-12-01 08:00", "2020-12-03"));

        assertEquals("""
                avvisi_home/neve.md nel sito «prova»
                  vale: content/avvisi_home/neve.md
                  tipo: avviso_home
                  non si pubblica in questo momento: le sue date non sono ancora arrivate, o sono passate

                """, explain("avvisi_home/neve").replaceFirst("(?s)\n\n.*", "\n\n"));
    }

    @Test
    void a_content_without_a_page_is_told_in_words() {
        String hours = "---\ntitolo: Sportelli\nsu_appuntamento: true\n---\n";
        SmallTown.in(folder)
                .file("content/orari/sportelli.md", hours)
                .file("content/orari/futuri.md", hours.replace("titolo:", "bozza: true\ntitolo:"));

        assertTrue(explain("orari/sportelli")
                .contains("\n  si pubblica dove altri contenuti lo nominano: non ha una pagina\n"));
        assertTrue(explain("orari/futuri").contains("\n  bozza, non si pubblica\n"), explain("orari/futuri"));
    }

    @Test
    void a_value_that_comes_from_another_content_is_told_with_its_place() {
        SmallTown.in(folder);

        String said = explain("servizi/carta");

        assertTrue(
                said.lines()
                        .anyMatch(
                                line -> line.matches(
                                        "  contatti +.*0547 000000.* content/unita_organizzative/anagrafe.md:7 \\(preso da un altro contenuto\\)")),
                said);
    }
}
