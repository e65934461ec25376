package it.campanile.check.link;

import static it.campanile.check.Said.PAGE;
import static it.campanile.check.Said.assertSays;
import static it.campanile.check.Said.assertSilent;
import static it.campanile.check.Said.template;

import it.campanile.build.MiniWorkspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where links lead. */
class LinkCheckTest {

    @TempDir
    Path folder;

    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><symbol id=\"casa\"><path d=\"M0 0\"/></symbol></svg>";

    /** A home, and a page with this text. */
    private MiniWorkspace town(String body) {
        return MiniWorkspace.in(folder).page("index", "Home", "Benvenuti.").page("storia", "Storia", body);
    }

    @Test
    void every_kind_of_address_that_leads_somewhere_passes() {
        assertSilent(
                town("[a](/) [b](#top) [c](/#x) [d](mailto:a@b.it?subject=Ciao) [e](mailto:?body=a) [f](tel:112)"
                                + " [g](tel:+390547-00.00) [h](https://www.altro.it/WWW) [i](/disegni.svg) [l](/cartella/)")
                        .file("sites/prova/static/disegni.svg", DRAWING)
                        .file("sites/prova/static/cartella/index.html", "<!DOCTYPE html><title>x</title>")
                        .picture("sites/prova/static/a.png")
                        .file(
                                PAGE,
                                template("<main><h1 id=\"x\">${pagina.titolo}</h1>${pagina.corpo}"
                                                + "<img src=\"/a.png\" srcset=\"/a.png 1x, /a.png 2x\" alt=\"\"><svg><use href=\"/disegni.svg#casa\"/></svg>"
                                                + "<p data-carta=\"/a.png\" data-altro=\"a/b\" style=\"background: url(/a.png)\">x</p>"
                                                + "<form action=\"/storia/\"><button>Via</button></form></main>")
                                        .replace(
                                                "</head>",
                                                "<link rel=\"canonical\" href=\"https://comune.prova.fc.it${pagina.url}\"></head>")));
    }

    @Test
    void a_page_without_its_slash_is_shown_with_the_right_form() {
        assertSays(town("Vedi [la storia](/storia) e [IMU](/storia/)."), """
                content/pagine/storia.md:6:18: errore: la pagina /storia/ ha un collegamento senza la barra finale: «/storia» [check/collegamento-senza-barra]
                    6 | Vedi [la storia](/storia) e [IMU](/storia/).
                      |                  ^^^^^^^
                  Perché: una pagina è una cartella: senza barra il server risponde con un rinvio, o non risponde.
                  Come: scrivi «/storia/».""", """
                content/pagine/storia.md:6:18: error: the page /storia/ has a link without the slash at its end: «/storia» [check/collegamento-senza-barra]
                    6 | Vedi [la storia](/storia) e [IMU](/storia/).
                      |                  ^^^^^^^
                  Why: a page is a folder: without the slash the server answers with a redirect, or not at all.
                  How: write «/storia/».""");
    }

    @Test
    void capital_letters_that_the_server_does_not_know_are_shown() {
        assertSays(town("Vedi [la storia](/Storia/) e [IMU](/storia/)."), """
                content/pagine/storia.md:6:18: errore: la pagina /storia/ ha un collegamento con le maiuscole sbagliate: «/Storia/» [check/collegamento-maiuscole]
                    6 | Vedi [la storia](/Storia/) e [IMU](/storia/).
                      |                  ^^^^^^^^
                  Perché: sul server maiuscole e minuscole sono diverse: a questo indirizzo non c’è niente.
                  Come: scrivi «/storia/».""", """
                content/pagine/storia.md:6:18: error: the page /storia/ has a link with wrong capital letters: «/Storia/» [check/collegamento-maiuscole]
                    6 | Vedi [la storia](/Storia/) e [IMU](/storia/).
                      |                  ^^^^^^^^
                  Why: on the server capital and small letters differ: there is nothing at this address.
                  How: write «/storia/».""");
    }

    @Test
    void a_page_of_the_site_under_its_whole_address_is_shown() {
        assertSays(
                town(
                        "Vedi [la storia](https://comune.prova.fc.it/storia/) e [museo](https://comune.prova.fc.it.altro.it/)."),
                """
                content/pagine/storia.md:6:18: errore: la pagina /storia/ ha un collegamento a una pagina del sito che comincia con il nome del sito: «https://comune.prova.fc.it/storia/» [check/collegamento-assoluto]
                    6 | Vedi [la storia](https://comune.prova.fc.it/storia/) e [museo](https://comune.prova.fc.it.altro.it/).
                      |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: in un’anteprima porta fuori, e chi valuta il sito lo prende per un collegamento esterno.
                  Come: scrivi «/storia/».""",
                """
                content/pagine/storia.md:6:18: error: the page /storia/ has a link to a page of the site that begins with the site’s name: «https://comune.prova.fc.it/storia/» [check/collegamento-assoluto]
                    6 | Vedi [la storia](https://comune.prova.fc.it/storia/) e [museo](https://comune.prova.fc.it.altro.it/).
                      |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: in a preview it leads out, and who assesses the site takes it for an external link.
                  How: write «/storia/».""");
    }

    @Test
    void a_whole_address_of_the_site_that_leads_nowhere_is_broken() {
        assertSays(town("Vedi [la storia](https://comune.prova.fc.it/storie/)."), """
                content/pagine/storia.md:6:18: errore: la pagina /storia/ ha un collegamento rotto: «https://comune.prova.fc.it/storie/» [check/collegamento-rotto]
                    6 | Vedi [la storia](https://comune.prova.fc.it/storie/).
                      |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo; il più vicino è «/storia/».""", """
                content/pagine/storia.md:6:18: error: the page /storia/ has a broken link: «https://comune.prova.fc.it/storie/» [check/collegamento-rotto]
                    6 | Vedi [la storia](https://comune.prova.fc.it/storie/).
                      |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the address; the nearest is «/storia/».""");
    }

    @Test
    void an_internal_address_that_looks_external_is_shown() {
        assertSays(town("Vedi [la pagina](/www-roma/).").page("www-roma", "Roma", "Ciao."), """
                content/pagine/storia.md:6:18: errore: la pagina /storia/ ha un collegamento interno che contiene «www» o «http»: «/www-roma/» [check/collegamento-frainteso]
                    6 | Vedi [la pagina](/www-roma/).
                      |                  ^^^^^^^^^^
                  Perché: il validatore dei siti dei comuni lo prende per un collegamento esterno.
                  Come: cambia l’indirizzo della pagina di arrivo.""", """
                content/pagine/storia.md:6:18: error: the page /storia/ has an internal link that contains «www» or «http»: «/www-roma/» [check/collegamento-frainteso]
                    6 | Vedi [la pagina](/www-roma/).
                      |                  ^^^^^^^^^^
                  Why: the validator of the towns’ sites takes it for an external link.
                  How: change the address of the target page.""");
    }

    @Test
    void a_mail_address_that_is_none_is_shown() {
        assertSays(town("Scrivi [IMU](mailto:ufficio@comune) o [CIE](mailto:a@b.it)."), """
                content/pagine/storia.md:6:14: errore: la pagina /storia/ ha un indirizzo di posta sbagliato: «mailto:ufficio@comune» [check/posta-sbagliata]
                    6 | Scrivi [IMU](mailto:ufficio@comune) o [CIE](mailto:a@b.it).
                      |              ^^^^^^^^^^^^^^^^^^^^^
                  Perché: nessun programma di posta può scrivere a questo indirizzo.
                  Come: scrivilo come «mailto:ufficio@comune.esempio.it», senza spazi.""", """
                content/pagine/storia.md:6:14: error: the page /storia/ has a wrong mail address: «mailto:ufficio@comune» [check/posta-sbagliata]
                    6 | Scrivi [IMU](mailto:ufficio@comune) o [CIE](mailto:a@b.it).
                      |              ^^^^^^^^^^^^^^^^^^^^^
                  Why: no mail program can write to this address.
                  How: write it like «mailto:ufficio@comune.esempio.it», without spaces.""");
    }

    @Test
    void a_telephone_number_that_is_none_is_shown() {
        assertSays(town("Chiama [IMU](tel:0547-interno) o [CIE](tel:0547000000)."), """
                content/pagine/storia.md:6:14: errore: la pagina /storia/ ha un numero di telefono sbagliato: «tel:0547-interno» [check/telefono-sbagliato]
                    6 | Chiama [IMU](tel:0547-interno) o [CIE](tel:0547000000).
                      |              ^^^^^^^^^^^^^^^^
                  Perché: un telefono non può chiamare questo numero.
                  Come: scrivilo come «tel:+390547000000»: cifre, senza spazi né lettere.""", """
                content/pagine/storia.md:6:14: error: the page /storia/ has a wrong telephone number: «tel:0547-interno» [check/telefono-sbagliato]
                    6 | Chiama [IMU](tel:0547-interno) o [CIE](tel:0547000000).
                      |              ^^^^^^^^^^^^^^^^
                  Why: a telephone cannot call this number.
                  How: write it like «tel:+390547000000»: digits, neither spaces nor letters.""");
    }

    @Test
    void a_drawing_that_the_file_does_not_have_is_shown_once() {
        assertSays(
                town("Ciao.")
                        .file("sites/prova/static/disegni.svg", DRAWING)
                        .file(
                                PAGE,
                                template(
                                        "<main><h1>${pagina.titolo}</h1><svg><use href=\"/disegni.svg#villa\"/></svg></main>")),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:43: errore: la pagina / usa un disegno che non c’è: «/disegni.svg#villa» [check/simbolo-mancante]
                    3 | <body><main><h1>${pagina.titolo}</h1><svg><use href="/disegni.svg#villa"/></svg></main></body></html>
                      |                                           ^^^^
                  Perché: il file non ha nessun elemento con id «villa».
                  Come: correggi la parte dopo «#», o aggiungi il disegno al file.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:43: error: the page / uses a drawing that is not there: «/disegni.svg#villa» [check/simbolo-mancante]
                    3 | <body><main><h1>${pagina.titolo}</h1><svg><use href="/disegni.svg#villa"/></svg></main></body></html>
                      |                                           ^^^^
                  Why: the file has no element with the id «villa».
                  How: correct the part after «#», or add the drawing to the file.""");
    }

    @Test
    void a_picture_of_a_set_that_is_not_there_is_shown() {
        assertSays(
                town("Ciao.")
                        .picture("sites/prova/static/a.png")
                        .file(
                                PAGE,
                                template(
                                        "<main><h1>${pagina.titolo}</h1><img src=\"/a.png\" srcset=\"/a.png 1x, /b.png 2x\" alt=\"\"></main>")),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: errore: la pagina / ha un collegamento rotto: «/b.png» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt=""></main></body></html>
                      |                                      ^^^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo; il più vicino è «–».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: error: the page / has a broken link: «/b.png» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt=""></main></body></html>
                      |                                      ^^^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the address; the nearest is «–».""");
    }

    @Test
    void a_picture_for_a_screen_that_is_not_there_is_shown() {
        assertSays(
                town("Ciao.")
                        .picture("sites/prova/static/a.png")
                        .file(
                                PAGE,
                                template(
                                        "<main><h1>${pagina.titolo}</h1><picture><source srcset=\"/b.png\" type=\"image/png\"><img src=\"/a.png\" alt=\"\"></picture></main>")),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:47: errore: la pagina / ha un collegamento rotto: «/b.png» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><picture><source srcset="/b.png" type="image/png"><img src="/a.png" alt=""></picture></main></body></html>
                      |                                               ^^^^^^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo; il più vicino è «–».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:47: error: the page / has a broken link: «/b.png» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><picture><source srcset="/b.png" type="image/png"><img src="/a.png" alt=""></picture></main></body></html>
                      |                                               ^^^^^^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the address; the nearest is «–».""");
    }

    @Test
    void what_a_script_loads_must_be_there() {
        assertSays(
                town("Ciao.")
                        .picture("sites/prova/static/a.png")
                        .file(PAGE, template("<main><h1>${pagina.titolo}</h1><p data-script=\"/b.js\">x</p></main>")),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: errore: la pagina / ha un collegamento rotto: «/b.js» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><p data-script="/b.js">x</p></main></body></html>
                      |                                      ^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo; il più vicino è «–».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: error: the page / has a broken link: «/b.js» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><p data-script="/b.js">x</p></main></body></html>
                      |                                      ^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the address; the nearest is «–».""");
    }

    @Test
    void what_a_style_of_an_element_names_must_be_there() {
        assertSays(
                town("Ciao.")
                        .picture("sites/prova/static/a.png")
                        .file(
                                PAGE,
                                template(
                                        "<main><h1>${pagina.titolo}</h1><p style=\"background: url('/b.png')\">x</p></main>")),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: errore: la pagina / ha un collegamento rotto: «/b.png» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><p style="background: url('/b.png')">x</p></main></body></html>
                      |                                      ^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo; il più vicino è «–».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: error: the page / has a broken link: «/b.png» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><p style="background: url('/b.png')">x</p></main></body></html>
                      |                                      ^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the address; the nearest is «–».""");
    }

    @Test
    void the_target_of_a_form_must_be_there() {
        assertSays(
                town("Ciao.")
                        .picture("sites/prova/static/a.png")
                        .file(
                                PAGE,
                                template(
                                        "<main><h1>${pagina.titolo}</h1><form action=\"/invia/\"><button>Via</button></form></main>")),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: errore: la pagina / ha un collegamento rotto: «/invia/» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><form action="/invia/"><button>Via</button></form></main></body></html>
                      |                                      ^^^^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo; il più vicino è «–».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: error: the page / has a broken link: «/invia/» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><form action="/invia/"><button>Via</button></form></main></body></html>
                      |                                      ^^^^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the address; the nearest is «–».""");
    }

    @Test
    void the_poster_of_a_film_must_be_there() {
        assertSays(
                town("Ciao.")
                        .picture("sites/prova/static/a.png")
                        .file(
                                PAGE,
                                template(
                                        "<main><h1>${pagina.titolo}</h1><video controls src=\"/a.png\" poster=\"/b.png\"></video></main>")),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: errore: la pagina / ha un collegamento rotto: «/b.png» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><video controls src="/a.png" poster="/b.png"></video></main></body></html>
                      |                                      ^^^^^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo; il più vicino è «–».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: error: the page / has a broken link: «/b.png» [check/collegamento-rotto]
                    3 | <body><main><h1>${pagina.titolo}</h1><video controls src="/a.png" poster="/b.png"></video></main></body></html>
                      |                                      ^^^^^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the address; the nearest is «–».""");
    }

    @Test
    void a_file_that_a_style_sheet_names_must_be_there() {
        assertSays(
                town("Ciao.")
                        .file(
                                "sites/prova/static/stili/a.css",
                                "a{background:url(b.png)}b{background:url(#x)}c{background:url(\"data:image/png;base64,\")}d{src:url('../c.woff2')}")
                        .file("sites/prova/static/c.woff2", new byte[] {1}),
                """
                build/sites/prova/stili/a.css: errore: il foglio di stile /stili/a.css chiede un file che non c’è: «b.png» [check/stile-rotto]
                  Perché: il browser mostra un altro carattere, o niente al posto dell’immagine.
                  Come: correggi l’indirizzo nel foglio di stile del tema, o aggiungi il file.""",
                """
                build/sites/prova/stili/a.css: error: the style sheet /stili/a.css asks for a file that is not there: «b.png» [check/stile-rotto]
                  Why: the browser shows another font, or nothing in the place of the picture.
                  How: correct the address in the style sheet of the theme, or add the file.""");
    }
}
