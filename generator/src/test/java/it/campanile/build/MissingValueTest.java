package it.campanile.build;

import static it.campanile.build.DatedContent.event;
import static it.campanile.build.DatedContent.page;
import static it.campanile.build.SmallTown.assertSays;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of values and files that must be somewhere and are not. */
class MissingValueTest {

    private static final String RACE = """
            cartella: gare
            permalink: /gare/{slug}/
            gruppi: [base]
            campi:
              sito: { tipo: testo, obbligatorio: true }
              ufficio: { tipo: riferimento, a: [unita_organizzativa] }
            ripieghi: { sito: [ufficio.codice_ipa, ufficio.sede_principale.identificativo] }
            """;

    @TempDir
    Path folder;

    @Test
    void a_place_that_nobody_can_call_is_named() {
        assertSays(
                SmallTown.withPlace(folder, "contatti:\n  - { tipo: telefono, valore: \"0547 000000\" }\n", ""),
                """
                content/luoghi/municipio.md: errore: manca la chiave «contatti», e non si trova nemmeno altrove [assemble/valore-mancante]
                  Perché: è obbligatoria per il tipo «luogo»; se non c’è si cerca in: struttura_responsabile.contatti.
                  Come: aggiungi una riga «contatti: …», o scrivila nel contenuto da cui si prende.""",
                """
                content/luoghi/municipio.md: error: the key «contatti» is missing, and is nowhere else either [assemble/valore-mancante]
                  Why: the type «luogo» requires it; when it is not there it is looked for in: struttura_responsabile.contatti.
                  How: add a line «contatti: …», or write it in the content from which it is taken.""");
    }

    @Test
    void a_value_that_is_nowhere_on_its_way_is_named() {
        assertSays(
                SmallTown.in(folder)
                        .file("content/tipi/gara.yaml", RACE)
                        .file("content/gare/pista.md", page("Pista", "ufficio: anagrafe")),
                """
                content/gare/pista.md: errore: manca la chiave «sito», e non si trova nemmeno altrove [assemble/valore-mancante]
                  Perché: è obbligatoria per il tipo «gara»; se non c’è si cerca in: ufficio.codice_ipa / ufficio.sede_principale.identificativo.
                  Come: aggiungi una riga «sito: …», o scrivila nel contenuto da cui si prende.""",
                """
                content/gare/pista.md: error: the key «sito» is missing, and is nowhere else either [assemble/valore-mancante]
                  Why: the type «gara» requires it; when it is not there it is looked for in: ufficio.codice_ipa / ufficio.sede_principale.identificativo.
                  How: add a line «sito: …», or write it in the content from which it is taken.""");
    }

    @Test
    void a_picture_that_is_not_beside_its_page_is_named_with_the_nearest_one() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/pagine/storia/index.md",
                                page("Storia", "immagine: { file: piaza.jpg, alt: La piazza }"))
                        .picture("content/pagine/storia/piazza.jpg")
                        .picture("sites/prova/static/img/torre.jpg"),
                """
                content/pagine/storia/index.md:4:11: errore: il file «piaza.jpg» non c’è [assemble/file-mancante]
                    4 | immagine: { file: piaza.jpg, alt: La piazza }
                      |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: un nome senza barra è di un file accanto al contenuto, che allora ha una cartella sua con «index.md»; uno con la barra davanti è di un file in «static».
                  Come: scrivi «piazza.jpg», o aggiungi il file.""",
                """
                content/pagine/storia/index.md:4:11: error: the file «piaza.jpg» is not there [assemble/file-mancante]
                    4 | immagine: { file: piaza.jpg, alt: La piazza }
                      |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: a name without a slash is a file beside the content, which then has a folder of its own with «index.md»; one with a slash in front is a file in «static».
                  How: write «piazza.jpg», or add the file.""");
    }

    @Test
    void a_picture_that_is_not_among_the_static_files_is_named_with_the_nearest_one() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/pagine/storia/index.md",
                                page("Storia", "immagine: { file: /img/tore.jpg, alt: La piazza }"))
                        .picture("content/pagine/storia/piazza.jpg")
                        .picture("sites/prova/static/img/torre.jpg"),
                """
                content/pagine/storia/index.md:4:11: errore: il file «/img/tore.jpg» non c’è [assemble/file-mancante]
                    4 | immagine: { file: /img/tore.jpg, alt: La piazza }
                      |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: un nome senza barra è di un file accanto al contenuto, che allora ha una cartella sua con «index.md»; uno con la barra davanti è di un file in «static».
                  Come: scrivi «/img/torre.jpg», o aggiungi il file.""",
                """
                content/pagine/storia/index.md:4:11: error: the file «/img/tore.jpg» is not there [assemble/file-mancante]
                    4 | immagine: { file: /img/tore.jpg, alt: La piazza }
                      |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: a name without a slash is a file beside the content, which then has a folder of its own with «index.md»; one with a slash in front is a file in «static».
                  How: write «/img/torre.jpg», or add the file.""");
    }

    @Test
    void an_attachment_that_is_not_there_is_named() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/documenti/statuto.md",
                                page(
                                        "Statuto",
                                        "tipo_documento: atto_normativo\nufficio_responsabile: [anagrafe]\nfile:\n  - { file: statuto.pdf, titolo: Lo statuto }")),
                """
                content/documenti/statuto.md:7:5: errore: il file «statuto.pdf» non c’è [assemble/file-mancante]
                    7 |   - { file: statuto.pdf, titolo: Lo statuto }
                      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: un nome senza barra è di un file accanto al contenuto, che allora ha una cartella sua con «index.md»; uno con la barra davanti è di un file in «static».
                  Come: scrivi –, o aggiungi il file.""",
                """
                content/documenti/statuto.md:7:5: error: the file «statuto.pdf» is not there [assemble/file-mancante]
                    7 |   - { file: statuto.pdf, titolo: Lo statuto }
                      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: a name without a slash is a file beside the content, which then has a folder of its own with «index.md»; one with a slash in front is a file in «static».
                  How: write –, or add the file.""");
    }

    @Test
    void a_poster_within_a_group_that_is_not_there_is_named() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/eventi/sagra.md",
                                event(
                                        "Sagra",
                                        "date: [{ inizio: 2026-12-05 }]\nsponsor:\n  - { nome: Banca, logo: { file: logo.svg, alt: Banca } }")),
                """
                content/eventi/sagra.md:9:26: errore: il file «logo.svg» non c’è [assemble/file-mancante]
                    9 |   - { nome: Banca, logo: { file: logo.svg, alt: Banca } }
                      |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: un nome senza barra è di un file accanto al contenuto, che allora ha una cartella sua con «index.md»; uno con la barra davanti è di un file in «static».
                  Come: scrivi –, o aggiungi il file.""",
                """
                content/eventi/sagra.md:9:26: error: the file «logo.svg» is not there [assemble/file-mancante]
                    9 |   - { nome: Banca, logo: { file: logo.svg, alt: Banca } }
                      |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: a name without a slash is a file beside the content, which then has a folder of its own with «index.md»; one with a slash in front is a file in «static».
                  How: write –, or add the file.""");
    }

    @Test
    void what_a_service_cannot_do_without_must_be_published_with_it() {
        assertSays(
                SmallTown.withOffice(
                        folder,
                        "tipo_organizzazione: ufficio",
                        "tipo_organizzazione: ufficio\ndata_pubblicazione: 2026-12-01"),
                """
                content/servizi/carta.md:7:21: errore: il campo «unita_responsabile» nomina «anagrafe», che in questo momento non si pubblica [assemble/riferimento-in-attesa]
                    7 | unita_responsabile: anagrafe
                      |                     ^^^^^^^^
                  Perché: il campo è obbligatorio per il tipo «servizio», e le date di «anagrafe» non sono ancora arrivate, o sono passate.
                  Come: nomina un altro contenuto, o correggi le date di «anagrafe».""",
                """
                content/servizi/carta.md:7:21: error: the field «unita_responsabile» names «anagrafe», which is not published at this moment [assemble/riferimento-in-attesa]
                    7 | unita_responsabile: anagrafe
                      |                     ^^^^^^^^
                  Why: the type «servizio» requires the field, and the dates of «anagrafe» have not come, or are over.
                  How: name another content, or correct the dates of «anagrafe».""");
    }

    @Test
    void what_is_published_later_may_be_named_where_it_need_not_be() {
        assertSays(
                SmallTown.in(folder)
                        .file("content/pagine/storia.md", page("Storia", "data_pubblicazione: 2026-12-01"))
                        .file("content/pagine/guida.md", page("Guida", "in_evidenza: [storia]")),
                "",
                "");
    }
}
