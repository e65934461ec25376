package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of templates. */
class BadTemplateTest {

    @TempDir
    Path folder;

    private static final String PAGE = "themes/semplice/tipi/pagina/pagina.ftlh";

    @Test
    void a_syntax_mistake_is_shown_in_the_template() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n<#if pagina.titolo>\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:8: errore: il modello di pagina ha un errore di sintassi [render/modello-sintassi]
                    3 | </html>
                      |        ^
                  Perché: FreeMarker dice: Unexpected end of file reached. You have an unclosed #if. Check if the FreeMarker end-tags are present, and aren't malformed. (Note that FreeMarker end-tags must have # or @ after the / character.) (pagina /).
                  Come: correggi il modello nel punto indicato.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:8: error: the template has a syntax mistake [render/modello-sintassi]
                    3 | </html>
                      |        ^
                  Why: FreeMarker says: Unexpected end of file reached. You have an unclosed #if. Check if the FreeMarker end-tags are present, and aren't malformed. (Note that FreeMarker end-tags must have # or @ after the / character.) (page /).
                  How: correct the template at this place.""");
    }

    @Test
    void a_missing_value_is_shown_in_the_template() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n  ${pagina.aggiornato.esteso}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: errore: il modello non riesce a fare la pagina / [render/modello-errore]
                    2 |   ${pagina.aggiornato.esteso}
                      |     ^
                  Perché: FreeMarker dice: The following has evaluated to null or missing: ==> pagina.aggiornato  [in template "tipi/pagina/pagina.ftlh" at line 2, column 5]
                  Come: correggi il modello; un valore facoltativo vuole «!» o «??».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: error: the template cannot make the page / [render/modello-errore]
                    2 |   ${pagina.aggiornato.esteso}
                      |     ^
                  Why: FreeMarker says: The following has evaluated to null or missing: ==> pagina.aggiornato  [in template "tipi/pagina/pagina.ftlh" at line 2, column 5]
                  How: correct the template; an optional value wants «!» or «??».""");
    }

    @Test
    void an_unknown_field_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n  ${pagina.titollo}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: errore: il modello chiede il campo «titollo», che il tipo «pagina» non ha [render/campo-sconosciuto]
                    2 |   ${pagina.titollo}
                      |   ^
                  Perché: un campo si può leggere solo se il tipo lo dichiara.
                  Come: scrivi «titolo».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: error: the template asks for the field «titollo», which the type «pagina» does not have [render/campo-sconosciuto]
                    2 |   ${pagina.titollo}
                      |   ^
                  Why: a field can be read only when the type declares it.
                  How: write «titolo».""");
    }

    @Test
    void an_unknown_value_of_the_site_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n  ${sito.nomme}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: errore: il modello chiede il campo «nomme», che il tipo «sito» non ha [render/campo-sconosciuto]
                    2 |   ${sito.nomme}
                      |   ^
                  Perché: un campo si può leggere solo se il tipo lo dichiara.
                  Come: scrivi «nome».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: error: the template asks for the field «nomme», which the type «sito» does not have [render/campo-sconosciuto]
                    2 |   ${sito.nomme}
                      |   ^
                  Why: a field can be read only when the type declares it.
                  How: write «nome».""");
    }

    @Test
    void an_unknown_asset_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("themes/semplice/assets/css/stile.css", "p { color: black }")
                        .file(PAGE, "<html>\n  ${risorsa(\"css/stili.css\")}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: errore: il modello chiede la risorsa «css/stili.css», che non c’è [render/risorsa-sconosciuta]
                    2 |   ${risorsa("css/stili.css")}
                      |   ^
                  Perché: le risorse stanno nella cartella «assets» del tema.
                  Come: scrivi «css/stile.css», o aggiungi il file.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: error: the template asks for the asset «css/stili.css», which is not there [render/risorsa-sconosciuta]
                    2 |   ${risorsa("css/stili.css")}
                      |   ^
                  Why: assets are in the theme’s folder «assets».
                  How: write «css/stile.css», or add the file.""");
    }

    @Test
    void an_unknown_text_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n  ${testi.cioa}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: errore: il modello chiede il testo «cioa», che non c’è [render/testo-sconosciuto]
                    2 |   ${testi.cioa}
                      |   ^
                  Perché: i testi del tema stanno in i18n.
                  Come: scrivi «ciao», o aggiungi il testo.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: error: the template asks for the text «cioa», which is not there [render/testo-sconosciuto]
                    2 |   ${testi.cioa}
                      |   ^
                  Why: the theme’s texts are in i18n.
                  How: write «ciao», or add the text.""");
    }

    @Test
    void an_unknown_type_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<#list elementi(\"notizie\") as n>x</#list>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:1: errore: il modello chiede gli elementi di tipo «notizie», che non esiste [render/tipo-sconosciuto]
                    1 | <#list elementi("notizie") as n>x</#list>
                      | ^
                  Perché: elementi(…) vuole un tipo di contenuto.
                  Come: scrivi «notizia».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:1: error: the template asks for items of type «notizie», which does not exist [render/tipo-sconosciuto]
                    1 | <#list elementi("notizie") as n>x</#list>
                      | ^
                  Why: elementi(…) wants a content type.
                  How: write «notizia».""");
    }

    @Test
    void an_unknown_address_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .page("storia", "Storia", "Antica.")
                        .file(PAGE, "${indirizzo(\"/storie/\").url}\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:1: errore: il modello chiede la pagina «/storie/», che non c’è [render/indirizzo-sconosciuto]
                    1 | ${indirizzo("/storie/").url}
                      | ^
                  Perché: indirizzo(…) vuole una pagina pubblicata.
                  Come: scrivi «/storia/», o chiedi prima esiste(…).""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:1: error: the template asks for the page «/storie/», which is not there [render/indirizzo-sconosciuto]
                    1 | ${indirizzo("/storie/").url}
                      | ^
                  Why: indirizzo(…) wants a published page.
                  How: write «/storia/», or ask esiste(…) first.""");
    }

    @Test
    void a_fragment_that_uses_the_page_is_named_once() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .page("storia", "Storia", "Antica.")
                        .file("themes/semplice/partials/piede.ftlh", "<footer>\n${pagina.titolo}\n</footer>\n")
                        .file(PAGE, "${frammento(\"/partials/piede.ftlh\")}\n"),
                """
                themes/semplice/partials/piede.ftlh:2:1: errore: il frammento «/partials/piede.ftlh» usa «pagina» [render/frammento-con-pagina]
                    2 | ${pagina.titolo}
                      | ^
                  Perché: un frammento si fa una volta per sito ed è uguale in tutte le pagine.
                  Come: togli «pagina», o includi il file con #include.""",
                """
                themes/semplice/partials/piede.ftlh:2:1: error: the fragment «/partials/piede.ftlh» uses «pagina» [render/frammento-con-pagina]
                    2 | ${pagina.titolo}
                      | ^
                  Why: a fragment is made once per site and is the same on all pages.
                  How: remove «pagina», or include the file with #include.""");
    }

    @Test
    void an_included_file_that_is_missing_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n<#include \"/partials/testa.ftlh\">\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: errore: il modello non riesce a fare la pagina / [render/modello-errore]
                    2 | <#include "/partials/testa.ftlh">
                      | ^
                  Perché: FreeMarker dice: Template inclusion failed (for parameter value "/partials/testa.ftlh"): Template not found for name "partials/testa.ftlh".
                  Come: correggi il modello; un valore facoltativo vuole «!» o «??».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: error: the template cannot make the page / [render/modello-errore]
                    2 | <#include "/partials/testa.ftlh">
                      | ^
                  Why: FreeMarker says: Template inclusion failed (for parameter value "/partials/testa.ftlh"): Template not found for name "partials/testa.ftlh".
                  How: correct the template; an optional value wants «!» or «??».""");
    }

    @Test
    void a_fragment_that_is_missing_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n${frammento(\"/partials/testa.ftlh\")}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: errore: manca il modello «/partials/testa.ftlh» [render/modello-mancante]
                    2 | ${frammento("/partials/testa.ftlh")}
                      | ^
                  Perché: la pagina tipi/pagina/pagina.ftlh lo chiede e il tema non ce l’ha.
                  Come: aggiungi il file al tema, o cambia «layout».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: error: the template «/partials/testa.ftlh» is missing [render/modello-mancante]
                    2 | ${frammento("/partials/testa.ftlh")}
                      | ^
                  Why: the page tipi/pagina/pagina.ftlh asks for it and the theme does not have it.
                  How: add the file to the theme, or change «layout».""");
    }

    @Test
    void a_layout_that_the_theme_does_not_have_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .file(
                                "content/pagine/index.md",
                                "---\ntitolo: Home\ndescrizione_breve: Prima.\nlayout: mosaico\n---\nCiao.\n"),
                """
                content/pagine/index.md:4:9: errore: manca il modello «tipi/pagina/mosaico.ftlh» [render/modello-mancante]
                    4 | layout: mosaico
                      |         ^^^^^^^
                  Perché: la pagina / lo chiede e il tema non ce l’ha.
                  Come: aggiungi il file al tema, o cambia «layout».""",
                """
                content/pagine/index.md:4:9: error: the template «tipi/pagina/mosaico.ftlh» is missing [render/modello-mancante]
                    4 | layout: mosaico
                      |         ^^^^^^^
                  Why: the page / asks for it and the theme does not have it.
                  How: add the file to the theme, or change «layout».""");
    }

    @Test
    void a_mistake_in_a_template_of_the_site_is_shown_there() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("sites/prova/theme/tipi/pagina/pagina.ftlh", "<p>${pagina.titollo}</p>\n"),
                """
                sites/prova/theme/tipi/pagina/pagina.ftlh:1:4: errore: il modello chiede il campo «titollo», che il tipo «pagina» non ha [render/campo-sconosciuto]
                    1 | <p>${pagina.titollo}</p>
                      |    ^
                  Perché: un campo si può leggere solo se il tipo lo dichiara.
                  Come: scrivi «titolo».""",
                """
                sites/prova/theme/tipi/pagina/pagina.ftlh:1:4: error: the template asks for the field «titollo», which the type «pagina» does not have [render/campo-sconosciuto]
                    1 | <p>${pagina.titollo}</p>
                      |    ^
                  Why: a field can be read only when the type declares it.
                  How: write «titolo».""");
    }

    @Test
    void an_unknown_vocabulary_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(
                                "themes/semplice/tipi/pagina/pagina.ftlh",
                                "<#list termini('stati_bandi') as t>${t.id}</#list>"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:1: errore: il modello chiede il vocabolario «stati_bandi», che non c’è [render/vocabolario-sconosciuto]
                    1 | <#list termini('stati_bandi') as t>${t.id}</#list>
                      | ^
                  Perché: si possono elencare solo i termini di un vocabolario del modello o di «content/vocabolari».
                  Come: scrivi «stati_bando».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:1: error: the template asks for the vocabulary «stati_bandi», which is not there [render/vocabolario-sconosciuto]
                    1 | <#list termini('stati_bandi') as t>${t.id}</#list>
                      | ^
                  Why: only the terms of a vocabulary of the model, or of «content/vocabolari», can be listed.
                  How: write «stati_bando».""");
    }
}
