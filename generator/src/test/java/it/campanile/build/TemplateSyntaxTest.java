package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files and instructions that FreeMarker cannot read. */
class TemplateSyntaxTest {

    @TempDir
    Path folder;

    private static final String PAGE = "themes/semplice/tipi/pagina/pagina.ftlh";

    private static final String CARD = "themes/semplice/components/card/card.ftlh";

    @Test
    void an_imported_file_that_is_missing_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(CARD, "<#macro card titolo url=''>\n<b>${titolo}</b>\n</#macro>\n")
                        .file(PAGE, "<#import \"/components/card/crad.ftlh\" as c>\n<@c.card titolo=\"x\"/>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:1: errore: il modello chiede il file «/components/card/crad.ftlh», che non c’è [render/modello-assente]
                    1 | <#import "/components/card/crad.ftlh" as c>
                      | ^
                  Perché: i file di un tema si cercano nella cartella «theme» del sito, nel tema e in quelli da cui discende. In lavorazione: /.
                  Come: scrivi: /components/card/card.ftlh; oppure aggiungi il file.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:1: error: the template asks for the file «/components/card/crad.ftlh», which is not there [render/modello-assente]
                    1 | <#import "/components/card/crad.ftlh" as c>
                      | ^
                  Why: the files of a theme are looked for in the site’s folder «theme», in the theme and in those that it comes from. Being made: /.
                  How: write: /components/card/card.ftlh; or add the file.""");
    }

    @Test
    void an_unknown_built_in_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n${pagina.titolo?uppercase}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:17: errore: «?uppercase» non è una funzione di FreeMarker [render/funzione-sconosciuta]
                    2 | ${pagina.titolo?uppercase}
                      |                 ^
                  Perché: dopo «?» va una delle funzioni del linguaggio. In lavorazione: /.
                  Come: scrivi «?upper_case».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:17: error: «?uppercase» is not a built-in of FreeMarker [render/funzione-sconosciuta]
                    2 | ${pagina.titolo?uppercase}
                      |                 ^
                  Why: after «?» goes one of the language’s built-ins. Being made: /.
                  How: write «?upper_case».""");
    }

    @Test
    void an_unknown_directive_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n<#lst [1] as n>${n}</#lst>\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:2: errore: «#lst» non è un’istruzione di FreeMarker [render/istruzione-sconosciuta]
                    2 | <#lst [1] as n>${n}</#lst>
                      |  ^
                  Perché: dopo «#» va una delle istruzioni del linguaggio; una macro si chiama con «@». In lavorazione: /.
                  Come: scrivi «#list».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:2: error: «#lst» is not a directive of FreeMarker [render/istruzione-sconosciuta]
                    2 | <#lst [1] as n>${n}</#lst>
                      |  ^
                  Why: after «#» goes one of the language’s directives; a macro is called by «@». Being made: /.
                  How: write «#list».""");
    }

    @Test
    void a_sign_that_cannot_stand_there_is_shown() {
        assertSays(
                MiniWorkspace.in(folder).page("index", "Home", "Ciao.").file(PAGE, "<html>\n</#if>\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: errore: nel modello c’è «</#if>» dove non può stare [render/segno-inatteso]
                    2 | </#if>
                      | ^
                  Perché: o è di troppo, o prima manca qualcosa. In lavorazione: /.
                  Come: correggi il modello in questo punto o poco prima.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: error: the template has «</#if>» where it cannot stand [render/segno-inatteso]
                    2 | </#if>
                      | ^
                  Why: either it is too much, or something is missing before it. Being made: /.
                  How: correct the template at this place or a little before.""");
    }

    @Test
    void a_syntax_mistake_in_an_imported_file_is_shown_there() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(CARD, "<#macro card>\n<b></#if></b>\n</#macro>\n")
                        .file(PAGE, "<p>\n<#import \"/components/card/card.ftlh\" as c>\n</p>\n"),
                """
                themes/semplice/components/card/card.ftlh:2:4: errore: nel modello c’è «</#if>» dove non può stare [render/segno-inatteso]
                    2 | <b></#if></b>
                      |    ^
                  Perché: o è di troppo, o prima manca qualcosa. In lavorazione: / → themes/semplice/tipi/pagina/pagina.ftlh:2:1.
                  Come: correggi il modello in questo punto o poco prima.""",
                """
                themes/semplice/components/card/card.ftlh:2:4: error: the template has «</#if>» where it cannot stand [render/segno-inatteso]
                    2 | <b></#if></b>
                      |    ^
                  Why: either it is too much, or something is missing before it. Being made: / → themes/semplice/tipi/pagina/pagina.ftlh:2:1.
                  How: correct the template at this place or a little before.""");
    }

    @Test
    void a_syntax_mistake_of_another_kind_is_shown_with_the_words_of_the_parser() {
        assertSays(
                MiniWorkspace.in(folder).page("index", "Home", "Ciao.").file(PAGE, "<p>\n<#-- note\n</p>\n"), """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: errore: il modello di pagina ha un errore di sintassi [render/modello-sintassi]
                    2 | <#-- note
                      | ^
                  Perché: FreeMarker dice: Unclosed "<#--" (pagina /).
                  Come: correggi il modello nel punto indicato.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: error: the template has a syntax mistake [render/modello-sintassi]
                    2 | <#-- note
                      | ^
                  Why: FreeMarker says: Unclosed "<#--" (page /).
                  How: correct the template at this place.""");
    }
}
