package it.campanile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniTheme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code campanile gallery} does and says. */
class GalleryCommandTest {

    @TempDir
    Path folder;

    @Test
    void all_themes_get_a_gallery() {
        MiniTheme.in(folder).workspace().file("themes/figlio/theme.yaml", "nome: figlio\nparent: semplice\n");

        assertEquals(new Terminal(0, """
                        figlio: 1 componenti, 1 esempi in build/reports/galleria/figlio
                        semplice: 1 componenti, 1 esempi in build/reports/galleria/semplice
                        """, ""), run("gallery"));
        assertTrue(Files.exists(folder.resolve("build/reports/galleria/figlio/index.html")));
    }

    @Test
    void one_theme_may_be_chosen() {
        MiniTheme.in(folder).workspace().file("themes/figlio/theme.yaml", "nome: figlio\nparent: semplice\n");

        assertEquals(
                new Terminal(0, "figlio: 1 components, 1 examples in build/reports/galleria/figlio\n", ""),
                run("gallery", "--theme", "figlio", "--lang", "en"));
    }

    @Test
    void findings_stop_the_gallery() {
        MiniTheme.in(folder).described("{ testo: Ciao }", "{ testo: Ciao, forte: molto }");
        Terminal said = run("gallery");

        assertEquals(1, said.exit());
        assertEquals("semplice: galleria NON costruita, ci sono errori; resta quella di prima\n", said.out());
        assertTrue(said.err().contains("[schema/non-si-no]"), said.err());
        assertTrue(said.err().endsWith("1 errore, 0 avvisi in 1 file\n"), said.err());
    }

    @Test
    void a_theme_that_is_not_there_is_named_with_the_nearest_one() {
        MiniTheme.in(folder);

        assertEquals(new Terminal(2, "", """
                        errore: il tema «sempice» non c’è [cli/tema-sconosciuto]
                          Perché: i temi sono: semplice.
                          Come: scrivi: semplice.
                        """), run("gallery", "--theme", "sempice"));
        assertEquals(new Terminal(2, "", """
                        error: there is no theme «sempice» [cli/tema-sconosciuto]
                          Why: the themes are: semplice.
                          How: write: semplice.
                        """), run("gallery", "--theme", "sempice", "--lang", "en"));
    }

    @Test
    void the_help_is_in_both_languages() {
        String italian = Terminal.run("gallery", "--help").out();
        String english = Terminal.run("gallery", "--help", "--lang", "en").out();

        assertTrue(italian.contains("Mostra i componenti dei temi con i loro esempi"), italian);
        assertTrue(italian.contains("solo i componenti di questo tema"), italian);
        assertTrue(english.contains("Shows the components of themes with their examples"), english);
        assertTrue(english.contains("only the components of this theme"), english);
    }

    private Terminal run(String command, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = command;
        arguments[1] = "--root";
        arguments[2] = folder.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Terminal.run(arguments);
    }
}
