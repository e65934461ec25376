package it.campanile.check.html;

import static it.campanile.check.Said.PAGE;
import static it.campanile.check.Said.assertSays;
import static it.campanile.check.Said.assertSilent;
import static it.campanile.check.Said.template;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML of the pages, in the eyes of the validator. */
class HtmlCheckTest {

    @TempDir
    Path folder;

    /** A home whose template has this body. */
    private MiniWorkspace home(String body) {
        return MiniWorkspace.in(folder).page("index", "Home", "Benvenuti.").file(PAGE, template(body));
    }

    private static final String TITLE = "<h1>${pagina.titolo}</h1>";

    @Test
    void html_that_the_standard_does_not_allow_is_shown_with_its_part() {
        assertSays(home("<main><h1>${pagina.titolo}</h1><p foo=\"1\">Ciao</p></main>"), """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: errore: l’HTML della pagina / non è valido: Attribute “foo” not allowed on element “p” at this point. [check/html-non-valido]
                    3 | <body><main><h1>${pagina.titolo}</h1><p foo="1">Ciao</p></main></body></html>
                      |                                      ^^
                  Perché: lo dice il validatore del W3C di questo punto: <p foo="1">
                  Come: correggi il modello, o il testo, che produce questo punto.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: error: the HTML of the page / is not valid: Attribute “foo” not allowed on element “p” at this point. [check/html-non-valido]
                    3 | <body><main><h1>${pagina.titolo}</h1><p foo="1">Ciao</p></main></body></html>
                      |                                      ^^
                  Why: the W3C’s validator says so of this part: <p foo="1">
                  How: correct the template, or the text, that makes this part.""");
    }

    @Test
    void a_fault_of_a_template_is_told_once_with_the_number_of_pages() {
        assertSays(
                home("<main><h1>${pagina.titolo}</h1><p foo=\"1\">Ciao</p></main>")
                        .page("storia", "Storia", "Antica.")
                        .page("arte", "Arte", "Varia."),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: errore: l’HTML di 3 pagine, la prima è /, non è valido: Attribute “foo” not allowed on element “p” at this point. [check/html-non-valido-in-piu-pagine]
                    3 | <body><main><h1>${pagina.titolo}</h1><p foo="1">Ciao</p></main></body></html>
                      |                                      ^^
                  Perché: lo dice il validatore del W3C di questo punto: <p foo="1">
                  Come: correggi il modello che produce questo punto: basta una volta per tutte le pagine.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: error: the HTML of 3 pages, the first is /, is not valid: Attribute “foo” not allowed on element “p” at this point. [check/html-non-valido-in-piu-pagine]
                    3 | <body><main><h1>${pagina.titolo}</h1><p foo="1">Ciao</p></main></body></html>
                      |                                      ^^
                  Why: the W3C’s validator says so of this part: <p foo="1">
                  How: correct the template that makes this part: once is enough for all pages.""");
    }

    @Test
    void two_faults_of_a_page_are_two_findings() {
        assertSays(home("<main><h1>${pagina.titolo}</h1><p foo=\"1\">Ciao</p>\\n<p>a</div></main>"), """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: errore: l’HTML della pagina / non è valido: Attribute “foo” not allowed on element “p” at this point. [check/html-non-valido]
                    3 | <body><main><h1>${pagina.titolo}</h1><p foo="1">Ciao</p>\\n<p>a</div></main></body></html>
                      |                                      ^^
                  Perché: lo dice il validatore del W3C di questo punto: <p foo="1">
                  Come: correggi il modello, o il testo, che produce questo punto.

                themes/semplice/tipi/pagina/pagina.ftlh:3:59: errore: l’HTML della pagina / non è valido: Stray end tag “div”. [check/html-non-valido]
                    3 | <body><main><h1>${pagina.titolo}</h1><p foo="1">Ciao</p>\\n<p>a</div></main></body></html>
                      |                                                           ^^
                  Perché: lo dice il validatore del W3C di questo punto: </div>
                  Come: correggi il modello, o il testo, che produce questo punto.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: error: the HTML of the page / is not valid: Attribute “foo” not allowed on element “p” at this point. [check/html-non-valido]
                    3 | <body><main><h1>${pagina.titolo}</h1><p foo="1">Ciao</p>\\n<p>a</div></main></body></html>
                      |                                      ^^
                  Why: the W3C’s validator says so of this part: <p foo="1">
                  How: correct the template, or the text, that makes this part.

                themes/semplice/tipi/pagina/pagina.ftlh:3:59: error: the HTML of the page / is not valid: Stray end tag “div”. [check/html-non-valido]
                    3 | <body><main><h1>${pagina.titolo}</h1><p foo="1">Ciao</p>\\n<p>a</div></main></body></html>
                      |                                                           ^^
                  Why: the W3C’s validator says so of this part: </div>
                  How: correct the template, or the text, that makes this part.""");
    }

    @Test
    void a_language_of_a_part_that_does_not_exist_is_shown() {
        assertSays(home("<main><h1>${pagina.titolo}</h1><p lang=\"xq\">Ciao</p></main>"), """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: errore: l’HTML della pagina / non è valido: Bad value “xq” for attribute “lang” on element “p”: Bad language tag: The language subtag “xq” is not a valid ISO language part of a language tag. [check/html-non-valido]
                    3 | <body><main><h1>${pagina.titolo}</h1><p lang="xq">Ciao</p></main></body></html>
                      |                                      ^^
                  Perché: lo dice il validatore del W3C di questo punto: <p lang="xq">
                  Come: correggi il modello, o il testo, che produce questo punto.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: error: the HTML of the page / is not valid: Bad value “xq” for attribute “lang” on element “p”: Bad language tag: The language subtag “xq” is not a valid ISO language part of a language tag. [check/html-non-valido]
                    3 | <body><main><h1>${pagina.titolo}</h1><p lang="xq">Ciao</p></main></body></html>
                      |                                      ^^
                  Why: the W3C’s validator says so of this part: <p lang="xq">
                  How: correct the template, or the text, that makes this part.""");
    }

    @Test
    void a_second_main_heading_is_told_by_its_own_check_alone() {
        String said = home("<main><h1>${pagina.titolo}</h1><section><h1>Ancora</h1></section></main>")
                .checkMessages(Locale.ITALIAN);
        assertTrue(said.contains("ha 2 titoli h1 [check/titolo-principale]"), said);
        assertFalse(said.contains("html-non-valido"), said);
    }

    @Test
    void what_the_validator_warns_of_does_not_stop() {
        assertSays(home("<main><h1>${pagina.titolo}</h1><section><p>Ciao</p></section></main>"), """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: avviso: l’HTML della pagina / non è valido: Section lacks heading. Consider using “h2”-“h6” elements to add identifying headings to all sections, or else use a “div” element instead for any cases where no heading is needed. [check/html-non-valido]
                    3 | <body><main><h1>${pagina.titolo}</h1><section><p>Ciao</p></section></main></body></html>
                      |                                      ^^^^^^^^
                  Perché: lo dice il validatore del W3C di questo punto: <section>
                  Come: correggi il modello, o il testo, che produce questo punto.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: warning: the HTML of the page / is not valid: Section lacks heading. Consider using “h2”-“h6” elements to add identifying headings to all sections, or else use a “div” element instead for any cases where no heading is needed. [check/html-non-valido]
                    3 | <body><main><h1>${pagina.titolo}</h1><section><p>Ciao</p></section></main></body></html>
                      |                                      ^^^^^^^^
                  Why: the W3C’s validator says so of this part: <section>
                  How: correct the template, or the text, that makes this part.""");
    }

    @Test
    void what_the_standard_allows_since_a_few_years_passes() {
        assertSilent(
                home("<main>%s<p lang=\"en-GB\">Hello</p><iframe title=\"Mappa\" loading=\"lazy\" src=\"/\"></iframe>"
                                .formatted(TITLE)
                        + "<search><form action=\"/\"><input name=\"q\" aria-label=\"Cerca\"></form></search>"
                        + "<dialog><p>Ciao</p></dialog><details name=\"a\"><summary>x</summary></details></main>"));
    }
}
