package it.campanile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.build.MiniWorkspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a command that cannot be done: the whole text, in both languages, and exit code 2. */
class RefusalTest {

    @TempDir
    Path folder;

    @BeforeEach
    void two_sites_and_a_page() throws Exception {
        MiniWorkspace workspace =
                MiniWorkspace.in(folder).page("index", "Home", "Ciao.").page("orari", "Orari", "Ciao.");
        workspace.file("sites/altro/sito.yaml", Files.readAllBytes(folder.resolve("sites/prova/sito.yaml")));
    }

    private void assertRefused(List<String> command, String italian, String english) {
        assertEquals(italian, said(command, "it"));
        assertEquals(english, said(command, "en"));
    }

    private String said(List<String> command, String language) {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(List.of("--root", folder.toString(), "--lang", language));
        Terminal terminal = Terminal.run(arguments.toArray(String[]::new));
        assertEquals(2, terminal.exit());
        assertEquals("", terminal.out());
        return terminal.err();
    }

    @Test
    void a_file_that_is_there_is_not_overwritten() {
        assertRefused(List.of("new", "pagina", "Orari"), """
                errore: content/pagine/orari.md c’è già [cli/file-esistente]
                  Perché: un file che c’è non si sovrascrive.
                  Come: scegli un altro titolo, o modifica il file.
                """, """
                error: content/pagine/orari.md is already there [cli/file-esistente]
                  Why: a file that is there is not overwritten.
                  How: choose another title, or edit the file.
                """);
    }

    @Test
    void a_page_to_take_that_no_site_has_is_named() {
        assertRefused(List.of("screenshots", "--page", "/orario/", "--site", "prova"), """
                errore: nessun sito ha la pagina «/orario/» [cli/pagina-sconosciuta]
                  Perché: si fotografano solo pagine costruite, con il loro indirizzo dalla radice del sito.
                  Come: scrivi: /orari/.
                """, """
                error: no site has the page «/orario/» [cli/pagina-sconosciuta]
                  Why: only built pages are taken, by their address from the site’s root.
                  How: write: /orari/.
                """);
    }

    @Test
    void an_unknown_path_is_named() {
        assertRefused(List.of("explain", "boh", "--site", "prova"), """
                errore: nel sito «prova» non c’è «boh» [cli/percorso-sconosciuto]
                  Perché: non è un contenuto, un file del tema o dei file statici, né l’indirizzo di una pagina.
                  Come: scrivi il percorso di un file, per esempio servizi/imu, o l’indirizzo di una pagina.
                """, """
                error: the site «prova» has no «boh» [cli/percorso-sconosciuto]
                  Why: it is no content, no file of the theme or static file, and no address of a page.
                  How: write the path of a file, for example servizi/imu, or the address of a page.
                """);
    }

    @Test
    void a_path_near_a_known_one_is_proposed() {
        assertRefused(List.of("explain", "orri", "--site", "prova"), """
                errore: nel sito «prova» non c’è «orri» [cli/percorso-simile]
                  Perché: non è un contenuto, un file del tema o dei file statici, né l’indirizzo di una pagina.
                  Come: scrivi «pagine/orari».
                """, """
                error: the site «prova» has no «orri» [cli/percorso-simile]
                  Why: it is no content, no file of the theme or static file, and no address of a page.
                  How: write «pagine/orari».
                """);
    }

    @Test
    void of_two_sites_one_must_be_chosen() {
        assertRefused(List.of("explain", "orari"), """
                errore: non si sa di quale sito [cli/sito-mancante]
                  Perché: i siti sono: altro, prova.
                  Come: aggiungi --site con uno di questi nomi.
                """, """
                error: it is not clear which site is meant [cli/sito-mancante]
                  Why: the sites are: altro, prova.
                  How: add --site with one of these names.
                """);
    }

    @Test
    void an_unknown_site_is_named() {
        assertRefused(List.of("new", "pagina", "X", "--site", "prva"), """
                errore: il sito «prva» non c’è [cli/sito-sconosciuto]
                  Perché: i siti sono: altro, prova.
                  Come: scrivi: prova.
                """, """
                error: there is no site «prva» [cli/sito-sconosciuto]
                  Why: the sites are: altro, prova.
                  How: write: prova.
                """);
    }

    @Test
    void a_type_without_a_folder_cannot_be_written() {
        assertRefused(List.of("new", "sito", "X"), """
                errore: un contenuto di tipo «sito» non si crea così [cli/tipo-senza-cartella]
                  Perché: il tipo non ha una cartella di contenuti.
                  Come: scegli un tipo che ha una cartella: li elenca campanile types.
                """, """
                error: content of type «sito» is not made like this [cli/tipo-senza-cartella]
                  Why: the type has no content folder.
                  How: choose a type that has a folder: campanile types lists them.
                """);
    }

    @Test
    void a_title_without_letters_gives_no_file_name() {
        assertRefused(List.of("new", "pagina", "!!!"), """
                errore: da «!!!» non si ricava il nome del file [cli/titolo-senza-nome]
                  Perché: il nome del file ha solo lettere senza accenti, cifre e trattini.
                  Come: scrivi un titolo con almeno una lettera o una cifra.
                """, """
                error: «!!!» gives no name for the file [cli/titolo-senza-nome]
                  Why: the name of a file has only letters without accents, digits and hyphens.
                  How: write a title with at least one letter or digit.
                """);
    }
}
