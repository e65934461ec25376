package it.campanile.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.build.MiniWorkspace;
import it.campanile.check.attachment.Pdfs;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of built pages: each check has a page that passes and one that fails. */
class SiteCheckTest {

    @TempDir
    Path folder;

    private static final String PAGE = "themes/semplice/tipi/pagina/pagina.ftlh";

    private static void assertSays(MiniWorkspace workspace, String italian, String english) {
        assertAll(
                () -> assertEquals(italian, workspace.checkMessages(Locale.ITALIAN)),
                () -> assertEquals(english, workspace.checkMessages(Locale.ENGLISH)));
    }

    /** A home and nothing else, without a finding. */
    private MiniWorkspace town() {
        return MiniWorkspace.in(folder).page("index", "Home", "Benvenuti.");
    }

    private static String page(String body) {
        return """
                <!DOCTYPE html>
                <html lang="it"><head><title>${pagina.titolo}</title></head>
                <body><main>%s</main></body></html>
                """.formatted(body);
    }

    @Test
    void pages_in_order_pass_every_check() {
        MiniWorkspace workspace = town().file("sites/prova/static/doc/modulo.pdf", Pdfs.good("Modulo"))
                .picture("sites/prova/static/piazza.jpg")
                .page("storia", "Storia", """
                        Vedi [la home](/), [questa](/storia/), [anche così](../storia/), [qui sotto](#oggi),
                        [là](/gente/#ieri), [il modulo](/doc/modulo.pdf), [fuori](https://www.example.it/x y),
                        [scrivi](mailto:a@example.it), [chiama](tel:+390547000000).

                        ![La piazza](/piazza.jpg)

                        ## Oggi

                        Testo.

                        ### Più a fondo

                        Testo.

                        ## Domani

                        Testo.
                        """)
                .page("gente", "Gente", "## Ieri\n\nTesto.");

        assertEquals("", workspace.checkMessages(Locale.ITALIAN));
    }

    @Test
    void a_link_to_nowhere_is_shown_where_it_is_written() {
        assertSays(
                town().page("storia", "Storia", "Il paese.\n\nVedi [il museo](/musei/) e [la storia](/storie/)."),
                """
                content/pagine/storia.md:8:17: errore: la pagina /storia/ ha un collegamento rotto: «/musei/» [check/collegamento-rotto]
                    8 | Vedi [il museo](/musei/) e [la storia](/storie/).
                      |                 ^^^^^^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo; il più vicino è «–».

                content/pagine/storia.md:8:40: errore: la pagina /storia/ ha un collegamento rotto: «/storie/» [check/collegamento-rotto]
                    8 | Vedi [il museo](/musei/) e [la storia](/storie/).
                      |                                        ^^^^^^^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo; il più vicino è «/storia/».""",
                """
                content/pagine/storia.md:8:17: error: the page /storia/ has a broken link: «/musei/» [check/collegamento-rotto]
                    8 | Vedi [il museo](/musei/) e [la storia](/storie/).
                      |                 ^^^^^^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the address; the nearest is «–».

                content/pagine/storia.md:8:40: error: the page /storia/ has a broken link: «/storie/» [check/collegamento-rotto]
                    8 | Vedi [il museo](/musei/) e [la storia](/storie/).
                      |                                        ^^^^^^^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the address; the nearest is «/storia/».""");
    }

    @Test
    void a_relative_link_to_nowhere_is_shown() {
        assertSays(town().page("storia", "Storia", "Vedi [il museo](museo/)."), """
                content/pagine/storia.md:6:17: errore: la pagina /storia/ ha un collegamento rotto: «museo/» [check/collegamento-rotto]
                    6 | Vedi [il museo](museo/).
                      |                 ^^^^^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo; il più vicino è «–».""", """
                content/pagine/storia.md:6:17: error: the page /storia/ has a broken link: «museo/» [check/collegamento-rotto]
                    6 | Vedi [il museo](museo/).
                      |                 ^^^^^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the address; the nearest is «–».""");
    }

    @Test
    void a_link_that_is_no_address_is_shown() {
        assertSays(town().page("storia", "Storia", "Vedi [il museo](/%museo/)."), """
                content/pagine/storia.md:6:17: errore: la pagina /storia/ ha un collegamento rotto: «/%museo/» [check/collegamento-rotto]
                    6 | Vedi [il museo](/%museo/).
                      |                 ^^^^^^^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo; il più vicino è «–».""", """
                content/pagine/storia.md:6:17: error: the page /storia/ has a broken link: «/%museo/» [check/collegamento-rotto]
                    6 | Vedi [il museo](/%museo/).
                      |                 ^^^^^^^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the address; the nearest is «–».""");
    }

    @Test
    void a_picture_that_is_not_there_is_shown() {
        assertSays(town().page("storia", "Storia", "![La piazza](piazza.jpg)"), """
                content/pagine/storia.md:6:14: errore: la pagina /storia/ ha un collegamento rotto: «piazza.jpg» [check/collegamento-rotto]
                    6 | ![La piazza](piazza.jpg)
                      |              ^^^^^^^^^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo; il più vicino è «–».""", """
                content/pagine/storia.md:6:14: error: the page /storia/ has a broken link: «piazza.jpg» [check/collegamento-rotto]
                    6 | ![La piazza](piazza.jpg)
                      |              ^^^^^^^^^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the address; the nearest is «–».""");
    }

    @Test
    void a_broken_link_of_the_template_is_said_once() {
        assertSays(
                town().page("storia", "Storia", "Ciao.")
                        .file(PAGE, page("<h1>${pagina.titolo}</h1><a href=\"/mappa/\">x</a>")),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: errore: la pagina / ha un collegamento rotto: «/mappa/» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><a href="/mappa/">x</a></main></body></html>
                      |                                      ^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo; il più vicino è «–».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: error: the page / has a broken link: «/mappa/» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><a href="/mappa/">x</a></main></body></html>
                      |                                      ^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the address; the nearest is «–».""");
    }

    @Test
    void an_anchor_that_is_not_there_is_shown_where_it_is_written() {
        assertSays(
                town().page(
                                "storia",
                                "Storia",
                                "## Oggi\n\nVedi [prima](#ieri) e [dopo](#oggi), e [casa](/#benvenuti)."),
                """
                content/pagine/storia.md:8:14: errore: la pagina /storia/ ha un collegamento a un punto che non c’è: «#ieri» [check/ancora-mancante]
                    8 | Vedi [prima](#ieri) e [dopo](#oggi), e [casa](/#benvenuti).
                      |              ^^^^^
                  Perché: la pagina di arrivo non ha nessun elemento con id «ieri».
                  Come: correggi la parte dopo «#», o toglila.

                content/pagine/storia.md:8:47: errore: la pagina /storia/ ha un collegamento a un punto che non c’è: «/#benvenuti» [check/ancora-mancante]
                    8 | Vedi [prima](#ieri) e [dopo](#oggi), e [casa](/#benvenuti).
                      |                                               ^^^^^^^^^^^
                  Perché: la pagina di arrivo non ha nessun elemento con id «benvenuti».
                  Come: correggi la parte dopo «#», o toglila.""",
                """
                content/pagine/storia.md:8:14: error: the page /storia/ links to a place that is not there: «#ieri» [check/ancora-mancante]
                    8 | Vedi [prima](#ieri) e [dopo](#oggi), e [casa](/#benvenuti).
                      |              ^^^^^
                  Why: the target page has no element with the id «ieri».
                  How: correct the part after «#», or remove it.

                content/pagine/storia.md:8:47: error: the page /storia/ links to a place that is not there: «/#benvenuti» [check/ancora-mancante]
                    8 | Vedi [prima](#ieri) e [dopo](#oggi), e [casa](/#benvenuti).
                      |                                               ^^^^^^^^^^^
                  Why: the target page has no element with the id «benvenuti».
                  How: correct the part after «#», or remove it.""");
    }

    @Test
    void two_elements_with_one_id_are_named() {
        assertSays(town().file(PAGE, page("<h1>${pagina.titolo}</h1><p id=\"a\">x</p><p id=\"a\">y</p>")), """
                themes/semplice/tipi/pagina/pagina.ftlh:3:53: errore: la pagina / ha due elementi con id «a» [check/id-doppio]
                    3 | <body><main><h1>${pagina.titolo}</h1><p id="a">x</p><p id="a">y</p></main></body></html>
                      |                                                     ^^
                  Perché: un id vale per un elemento solo: gli altri non si raggiungono.
                  Come: cambia uno dei due id nel modello, o uno dei due titoli.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:3:53: error: the page / has two elements with the id «a» [check/id-doppio]
                    3 | <body><main><h1>${pagina.titolo}</h1><p id="a">x</p><p id="a">y</p></main></body></html>
                      |                                                     ^^
                  Why: an id belongs to one element: the others cannot be reached.
                  How: change one of the two ids in the template, or one of the two headings.""");
    }

    @Test
    void a_page_without_main_heading_is_named() {
        assertSays(town().file(PAGE, page("<p>${pagina.titolo}</p>")), """
                content/pagine/index.md: errore: la pagina / ha 0 titoli h1 [check/titolo-principale]
                  Perché: una pagina ha un titolo principale, uno solo.
                  Come: correggi il modello di pagina.""", """
                content/pagine/index.md: error: the page / has 0 h1 headings [check/titolo-principale]
                  Why: a page has one main heading, and only one.
                  How: correct the template.""");
    }

    @Test
    void a_page_with_two_main_headings_is_named() {
        assertSays(town().file(PAGE, page("<h1>${pagina.titolo}</h1><h1>Ancora</h1>")), """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: errore: la pagina / ha 2 titoli h1 [check/titolo-principale]
                    3 | <body><main><h1>${pagina.titolo}</h1><h1>Ancora</h1></main></body></html>
                      |                                      ^^^
                  Perché: una pagina ha un titolo principale, uno solo.
                  Come: correggi il modello di pagina.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: error: the page / has 2 h1 headings [check/titolo-principale]
                    3 | <body><main><h1>${pagina.titolo}</h1><h1>Ancora</h1></main></body></html>
                      |                                      ^^^
                  Why: a page has one main heading, and only one.
                  How: correct the template.""");
    }

    @Test
    void a_skipped_level_is_named() {
        assertSays(town().file(PAGE, page("<h1>${pagina.titolo}</h1><h2>Primo</h2><h4>Salto</h4>")), """
                themes/semplice/tipi/pagina/pagina.ftlh:3:52: errore: la pagina / salta un livello prima del titolo «Salto» [check/livello-saltato]
                    3 | <body><main><h1>${pagina.titolo}</h1><h2>Primo</h2><h4>Salto</h4></main></body></html>
                      |                                                    ^^^
                  Perché: chi usa un lettore di schermo si orienta con i livelli dei titoli.
                  Come: usa il livello subito sotto a quello del titolo precedente.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:3:52: error: the page / skips a level before the heading «Salto» [check/livello-saltato]
                    3 | <body><main><h1>${pagina.titolo}</h1><h2>Primo</h2><h4>Salto</h4></main></body></html>
                      |                                                    ^^^
                  Why: who uses a screen reader finds the way by the levels of headings.
                  How: use the level right under that of the heading before.""");
    }

    @Test
    void a_page_without_title_is_named() {
        assertSays(
                town().file(
                                PAGE,
                                "<!DOCTYPE html><html lang=\"it\"><head><title> </title></head><body><main><h1>x</h1></main></body></html>"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:38: errore: la pagina / non ha un titolo [check/senza-titolo]
                    1 | <!DOCTYPE html><html lang="it"><head><title> </title></head><body><main><h1>x</h1></main></body></html>
                      |                                      ^^^^^^
                  Perché: il titolo si legge nella scheda del browser e nei risultati di ricerca (WCAG 2.4.2).
                  Come: scrivi il titolo, o correggi il modello.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:38: error: the page / has no title [check/senza-titolo]
                    1 | <!DOCTYPE html><html lang="it"><head><title> </title></head><body><main><h1>x</h1></main></body></html>
                      |                                      ^^^^^^
                  Why: the title is read in the browser’s tab and in search results (WCAG 2.4.2).
                  How: write the title, or correct the template.""");
    }

    @Test
    void two_pages_with_one_title_are_named() {
        assertSays(town().page("storia", "Storia", "Antica.").page("ieri/storia", "Storia", "Moderna."), """
                content/pagine/storia.md:2:9: errore: la pagina /storia/ ha lo stesso titolo di /ieri/storia/: «Storia - Comune di Prova» [check/titolo-doppio]
                    2 | titolo: Storia
                      |         ^^^^^^
                  Perché: due pagine con lo stesso titolo non si distinguono (WCAG 2.4.2).
                  Come: cambia uno dei due titoli.""", """
                content/pagine/storia.md:2:9: error: the page /storia/ has the same title as /ieri/storia/: «Storia - Comune di Prova» [check/titolo-doppio]
                    2 | titolo: Storia
                      |         ^^^^^^
                  Why: two pages with the same title cannot be told apart (WCAG 2.4.2).
                  How: change one of the two titles.""");
    }

    @Test
    void a_page_without_language_is_named() {
        assertSays(
                town().file(
                                PAGE,
                                "<!DOCTYPE html><html><head><title>${pagina.titolo}</title></head><body><main><h1>x</h1></main></body></html>"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:16: errore: la pagina / non dichiara la lingua [check/senza-lingua]
                    1 | <!DOCTYPE html><html><head><title>${pagina.titolo}</title></head><body><main><h1>x</h1></main></body></html>
                      |                ^^^^^
                  Perché: senza lingua un lettore di schermo legge con la voce sbagliata (WCAG 3.1.1).
                  Come: aggiungi lang="it" nel modello.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:16: error: the page / does not declare its language [check/senza-lingua]
                    1 | <!DOCTYPE html><html><head><title>${pagina.titolo}</title></head><body><main><h1>x</h1></main></body></html>
                      |                ^^^^^
                  Why: without a language a screen reader reads with the wrong voice (WCAG 3.1.1).
                  How: add lang="it" in the template.""");
    }

    @Test
    void a_picture_without_alternative_text_is_named() {
        assertSays(
                town().picture("sites/prova/static/x.png")
                        .file(PAGE, page("<h1>${pagina.titolo}</h1><img src=\"/x.png\">")),
                """
                content/pagine/index.md: errore: la pagina / ha un’immagine senza testo alternativo: «/x.png» [check/immagine-senza-alt]
                  Perché: chi non vede l’immagine deve sapere che cosa mostra (WCAG 1.1.1).
                  Come: aggiungi il testo alternativo, vuoto solo se l’immagine è decorativa.""",
                """
                content/pagine/index.md: error: the page / has a picture without alternative text: «/x.png» [check/immagine-senza-alt]
                  Why: who does not see the picture must know what it shows (WCAG 1.1.1).
                  How: add the alternative text, empty only when the picture is decorative.""");
    }
}
