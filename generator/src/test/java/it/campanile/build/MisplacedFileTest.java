package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files that stand where they would have no effect. */
class MisplacedFileTest {

    @TempDir
    Path folder;

    @Test
    void a_vocabulary_of_a_single_site_is_named() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "sites/prova/content/vocabolari/colori.yaml",
                                "vocabolario: colori\ntermini: { rosso: { etichetta: Rosso } }\n"),
                """
                sites/prova/content/vocabolari/colori.yaml: errore: un sito non può avere una cartella «vocabolari» sua [schema/modello-del-sito]
                  Perché: tipi, gruppi e vocabolari valgono per tutti i siti.
                  Come: sposta il file in «content/vocabolari».""",
                """
                sites/prova/content/vocabolari/colori.yaml: error: a site cannot have a folder «vocabolari» of its own [schema/modello-del-sito]
                  Why: types, groups and vocabularies are the same for all sites.
                  How: move the file to «content/vocabolari».""");
    }

    @Test
    void a_template_in_the_folder_of_no_type_is_named() {
        assertSays(SmallTown.in(folder).file("themes/semplice/tipi/servizi/pagina.ftlh", "<p>mai</p>"), """
                themes/semplice/tipi/servizi/pagina.ftlh: avviso: il modello è nella cartella di un tipo che non esiste: «servizi» [build/modello-senza-tipo]
                  Perché: nessun contenuto lo userà mai.
                  Come: rinomina la cartella in «servizio», o toglila.""", """
                themes/semplice/tipi/servizi/pagina.ftlh: warning: the template is in the folder of a type that does not exist: «servizi» [build/modello-senza-tipo]
                  Why: no content will ever use it.
                  How: rename the folder to «servizio», or remove it.""");
    }

    @Test
    void a_static_file_where_the_folder_of_a_page_must_be_is_named() {
        assertSays(
                SmallTown.in(folder).page("storia", "Storia", "Ciao.").file("sites/prova/static/storia", "x"),
                """
                content/pagine/storia.md: errore: l’indirizzo «/storia/» è già preso [assemble/due-proprietari]
                  Perché: lo ha anche «sites/prova/static/storia»: una delle due pagine andrebbe persa.
                  Come: rinomina uno dei due file.""",
                """
                content/pagine/storia.md: error: the address «/storia/» is already taken [assemble/due-proprietari]
                  Why: «sites/prova/static/storia» has it too: one of the two pages would be lost.
                  How: rename one of the two files.""");
    }
}
