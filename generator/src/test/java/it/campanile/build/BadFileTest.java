package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files that are no content, or stand in the wrong place. */
class BadFileTest {

    @TempDir
    Path folder;

    @Test
    void a_file_without_front_matter_is_named() {
        assertSays(SmallTown.in(folder).file("content/pagine/storia.md", "# Storia\n\nUn paese antico.\n"), """
                content/pagine/storia.md:1:1: errore: manca l’intestazione [parse/senza-intestazione]
                    1 | # Storia
                      | ^^^^^^^^
                  Perché: un contenuto comincia con una riga «---», le sue chiavi e un’altra riga «---».
                  Come: aggiungi in cima «---», «titolo: …», «---».""", """
                content/pagine/storia.md:1:1: error: the front matter is missing [parse/senza-intestazione]
                    1 | # Storia
                      | ^^^^^^^^
                  Why: a content starts with a line «---», its keys and another line «---».
                  How: add «---», «titolo: …», «---» at the top.""");
    }

    @Test
    void front_matter_that_does_not_end_is_named() {
        assertSays(
                SmallTown.in(folder).file("content/pagine/storia.md", "---\ntitolo: Storia\n\nUn paese antico.\n"),
                """
                content/pagine/storia.md:1:1: errore: l’intestazione non finisce [parse/intestazione-aperta]
                    1 | ---
                      | ^^^
                  Perché: manca la seconda riga «---» dopo le chiavi.
                  Come: aggiungi una riga «---» prima del testo.""",
                """
                content/pagine/storia.md:1:1: error: the front matter does not end [parse/intestazione-aperta]
                    1 | ---
                      | ^^^
                  Why: the second line «---» after the keys is missing.
                  How: add a line «---» before the text.""");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws Exception {
        MiniWorkspace workspace = SmallTown.in(folder);
        Files.createSymbolicLink(workspace.root().resolve("content/pagine/storia.md"), Path.of("non-esiste.md"));
        assertSays(workspace, """
                content/pagine/storia.md: errore: il file non si può leggere [source/illeggibile]
                  Perché: il sistema risponde: NoSuchFileException.
                  Come: controlla i permessi del file, o toglilo.""", """
                content/pagine/storia.md: error: the file cannot be read [source/illeggibile]
                  Why: the system says: NoSuchFileException.
                  How: check the file’s permissions, or remove it.""");
    }

    @Test
    void a_file_that_is_not_utf_8_is_named_with_line_and_column() {
        byte[] latin = "---\ntitolo: Storia\ndescrizione_breve: Una citt\u00e0 antica.\n---\n".getBytes(ISO_8859_1);
        assertSays(SmallTown.in(folder).file("content/pagine/storia.md", latin), """
                content/pagine/storia.md:3:28: errore: il file non è in UTF-8 [source/non-utf8]
                  Perché: in questo punto c’è un carattere scritto con un’altra codifica.
                  Come: apri il file e salvalo con la codifica UTF-8.""", """
                content/pagine/storia.md:3:28: error: the file is not UTF-8 [source/non-utf8]
                  Why: at this place a character is written in another encoding.
                  How: open the file and save it as UTF-8.""");
    }

    @Test
    void a_file_in_a_folder_of_no_type_is_named() {
        assertSays(
                SmallTown.in(folder).file("content/storie/storia.md", "---\ntitolo: Storia\n---\nUn paese antico.\n"),
                """
                content/storie/storia.md: errore: la cartella «storie» non è di nessun tipo di contenuto [schema/cartella-sconosciuta]
                  Perché: le cartelle dei contenuti sono: «argomenti» / «albo» / «avvisi_home» / «bandi» / «dataset» / «documenti» / «eventi» / «faq» / «fasi» / «gallerie» / «incarichi» / «luoghi» / «notizie» / «orari» / «pagine» / «persone» / «punti_di_contatto» / «servizi» / «trasparenza» / «siti_tematici» ….
                  Come: sposta il file nella cartella del suo tipo.""",
                """
                content/storie/storia.md: error: the folder «storie» belongs to no content type [schema/cartella-sconosciuta]
                  Why: the content folders are: «argomenti» / «albo» / «avvisi_home» / «bandi» / «dataset» / «documenti» / «eventi» / «faq» / «fasi» / «gallerie» / «incarichi» / «luoghi» / «notizie» / «orari» / «pagine» / «persone» / «punti_di_contatto» / «servizi» / «trasparenza» / «siti_tematici» ….
                  How: move the file to the folder of its type.""");
    }

    @Test
    void an_attachment_that_belongs_to_no_content_is_named() {
        assertSays(SmallTown.in(folder).file("content/servizi/modulo.pdf", "%PDF"), """
                content/servizi/modulo.pdf: errore: il file «servizi/modulo.pdf» non appartiene a nessun contenuto [assemble/file-senza-contenuto]
                  Perché: un allegato sta nella cartella di un contenuto, accanto al suo «index.md».
                  Come: spostalo nella cartella del contenuto, o in «static».""", """
                content/servizi/modulo.pdf: error: the file «servizi/modulo.pdf» belongs to no content [assemble/file-senza-contenuto]
                  Why: an attachment stands in the folder of a content, beside its «index.md».
                  How: move it to the content’s folder, or to «static».""");
    }

    @Test
    void a_file_beside_the_folders_of_the_types_is_named() {
        assertSays(SmallTown.in(folder).file("content/modulo.pdf", "%PDF"), """
                content/modulo.pdf: errore: il file «modulo.pdf» non appartiene a nessun contenuto [assemble/file-senza-contenuto]
                  Perché: un allegato sta nella cartella di un contenuto, accanto al suo «index.md».
                  Come: spostalo nella cartella del contenuto, o in «static».""", """
                content/modulo.pdf: error: the file «modulo.pdf» belongs to no content [assemble/file-senza-contenuto]
                  Why: an attachment stands in the folder of a content, beside its «index.md».
                  How: move it to the content’s folder, or to «static».""");
    }

    @Test
    void a_file_name_that_makes_no_address_is_named_with_one_that_does() {
        assertSays(SmallTown.in(folder).page("Storia_Antica", "Storia", "Un paese antico."), """
                content/pagine/Storia_Antica.md: errore: il nome «Storia_Antica» non va bene per un indirizzo [schema/nome-file]
                  Perché: il nome del file diventa l’indirizzo della pagina: solo lettere minuscole senza accenti, cifre e trattini.
                  Come: rinomina in «storia-antica».""", """
                content/pagine/Storia_Antica.md: error: the name «Storia_Antica» cannot stand in an address [schema/nome-file]
                  Why: the file’s name becomes the page’s address: only lower-case letters without accents, digits and hyphens.
                  How: rename it to «storia-antica».""");
    }

    @Test
    void two_pages_with_one_address_are_both_named() {
        assertSays(
                SmallTown.in(folder).page("storia", "Storia", "Antica.").page("storia/index", "Storia", "Moderna."),
                """
                content/pagine/storia/index.md: errore: l’indirizzo «/storia/» è già preso [assemble/due-proprietari]
                  Perché: lo ha anche «content/pagine/storia.md»: una delle due pagine andrebbe persa.
                  Come: rinomina uno dei due file.""",
                """
                content/pagine/storia/index.md: error: the address «/storia/» is already taken [assemble/due-proprietari]
                  Why: «content/pagine/storia.md» has it too: one of the two pages would be lost.
                  How: rename one of the two files.""");
    }

    @Test
    void a_page_and_a_static_file_with_one_address_are_both_named() {
        assertSays(
                SmallTown.in(folder)
                        .page("storia", "Storia", "Antica.")
                        .file("sites/prova/static/storia/index.html", "<!DOCTYPE html>"),
                """
                content/pagine/storia.md: errore: l’indirizzo «/storia/» è già preso [assemble/due-proprietari]
                  Perché: lo ha anche «sites/prova/static/storia/index.html»: una delle due pagine andrebbe persa.
                  Come: rinomina uno dei due file.""",
                """
                content/pagine/storia.md: error: the address «/storia/» is already taken [assemble/due-proprietari]
                  Why: «sites/prova/static/storia/index.html» has it too: one of the two pages would be lost.
                  How: rename one of the two files.""");
    }

    @Test
    void a_static_file_that_the_program_makes_itself_is_named() {
        assertSays(SmallTown.in(folder).file("sites/prova/static/robots.txt", "User-agent: *"), """
                sites/prova/static/robots.txt: errore: l’indirizzo «/robots.txt» è già preso [assemble/file-del-programma]
                  Perché: questo file lo scrive il programma in ogni sito: il tuo andrebbe perso.
                  Come: togli il file, o dagli un altro indirizzo.""", """
                sites/prova/static/robots.txt: error: the address «/robots.txt» is already taken [assemble/file-del-programma]
                  Why: the program writes this file into every site: yours would be lost.
                  How: remove the file, or give it another address.""");
    }

    @Test
    void two_items_that_a_reference_could_not_tell_apart_are_both_named() {
        String twin = SmallTown.in(folder).text(SmallTown.SERVICE).replace("anagrafe_e_stato_civile", "ambiente");
        assertSays(SmallTown.in(folder).file("content/servizi/ambiente/carta.md", twin), """
                content/servizi/carta.md: errore: il nome «carta» è di due contenuti di tipo «servizio» [assemble/stesso-nome]
                  Perché: l’altro è «content/servizi/ambiente/carta.md»: un riferimento non saprebbe quale scegliere.
                  Come: rinomina uno dei due file.""", """
                content/servizi/carta.md: error: the name «carta» belongs to two contents of type «servizio» [assemble/stesso-nome]
                  Why: the other is «content/servizi/ambiente/carta.md»: a reference would not know which to choose.
                  How: rename one of the two files.""");
    }

    @Test
    void an_item_whose_term_has_no_part_of_the_address_is_named() {
        assertSays(SmallTown.in(folder).file("content/vocabolari/tipi_unita_organizzativa.yaml", """
                        termini:
                          ufficio: { etichetta: Ufficio }
                        """), """
                content/unita_organizzative/anagrafe.md: errore: il contenuto non può avere un indirizzo [assemble/indirizzo-incompleto]
                  Perché: l’indirizzo «/amministrazione/{tipo_organizzazione.percorso}/{slug}/» chiede «{tipo_organizzazione.percorso}», che qui manca.
                  Come: aggiungi il campo, o correggi il vocabolario.""", """
                content/unita_organizzative/anagrafe.md: error: the content cannot have an address [assemble/indirizzo-incompleto]
                  Why: the address «/amministrazione/{tipo_organizzazione.percorso}/{slug}/» asks for «{tipo_organizzazione.percorso}», which is missing here.
                  How: add the field, or correct the vocabulary.""");
    }

    @Test
    void nothing_to_inherit_from_is_said() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "sites/prova/content/pagine/storia.md",
                                "---\neredita: true\ntitolo: Storia\ndescrizione_breve: Sua.\n---\n"),
                """
                sites/prova/content/pagine/storia.md:2:10: errore: «eredita: true» non ha niente da ereditare [schema/eredita-da-niente]
                    2 | eredita: true
                      |          ^^^^
                  Perché: nessun contenuto condiviso ha questo percorso.
                  Come: correggi il nome del file, o togli la riga «eredita: true».""",
                """
                sites/prova/content/pagine/storia.md:2:10: error: «eredita: true» has nothing to inherit from [schema/eredita-da-niente]
                    2 | eredita: true
                      |          ^^^^
                  Why: no shared content has this path.
                  How: correct the file’s name, or remove the line «eredita: true».""");
    }
}
