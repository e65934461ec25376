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
    void an_instruction_that_is_not_closed_is_shown_in_the_template() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n<#if pagina.titolo>\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:8: errore: «#if» è aperto e non si chiude [render/istruzione-aperta]
                    3 | </html>
                      |        ^
                  Perché: il file finisce qui senza la chiusura. In lavorazione: /.
                  Come: aggiungi la chiusura dove serve, con la barra prima di «#» o «@».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:8: error: «#if» is opened and not closed [render/istruzione-aperta]
                    3 | </html>
                      |        ^
                  Why: the file ends here without the closing tag. Being made: /.
                  How: add the closing tag where it belongs, with the slash before «#» or «@».""");
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
                  Perché: un campo si può leggere solo se il tipo lo dichiara. In lavorazione: /.
                  Come: scrivi «titolo».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: error: the template asks for the field «titollo», which the type «pagina» does not have [render/campo-sconosciuto]
                    2 |   ${pagina.titollo}
                      |   ^
                  Why: a field can be read only when the type declares it. Being made: /.
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
                  Perché: un campo si può leggere solo se il tipo lo dichiara. In lavorazione: /.
                  Come: scrivi «nome».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: error: the template asks for the field «nomme», which the type «sito» does not have [render/campo-sconosciuto]
                    2 |   ${sito.nomme}
                      |   ^
                  Why: a field can be read only when the type declares it. Being made: /.
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
                  Perché: le risorse stanno nella cartella «assets» del tema. In lavorazione: /.
                  Come: scrivi «css/stile.css», o aggiungi il file.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: error: the template asks for the asset «css/stili.css», which is not there [render/risorsa-sconosciuta]
                    2 |   ${risorsa("css/stili.css")}
                      |   ^
                  Why: assets are in the theme’s folder «assets». Being made: /.
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
                  Perché: i testi del tema stanno in i18n. In lavorazione: /.
                  Come: scrivi «ciao», o aggiungi il testo.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: error: the template asks for the text «cioa», which is not there [render/testo-sconosciuto]
                    2 |   ${testi.cioa}
                      |   ^
                  Why: the theme’s texts are in i18n. Being made: /.
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
                  Perché: elementi(…) vuole un tipo di contenuto. In lavorazione: /.
                  Come: scrivi «notizia».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:1: error: the template asks for items of type «notizie», which does not exist [render/tipo-sconosciuto]
                    1 | <#list elementi("notizie") as n>x</#list>
                      | ^
                  Why: elementi(…) wants a content type. Being made: /.
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
                  Perché: indirizzo(…) vuole una pagina pubblicata. In lavorazione: /, /storia/.
                  Come: scrivi «/storia/», o chiedi prima esiste(…).""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:1: error: the template asks for the page «/storie/», which is not there [render/indirizzo-sconosciuto]
                    1 | ${indirizzo("/storie/").url}
                      | ^
                  Why: indirizzo(…) wants a published page. Being made: /, /storia/.
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
                  Perché: un frammento si fa una volta per sito ed è uguale in tutte le pagine. In lavorazione: /partials/piede.ftlh.
                  Come: togli «pagina», o includi il file con #include.""",
                """
                themes/semplice/partials/piede.ftlh:2:1: error: the fragment «/partials/piede.ftlh» uses «pagina» [render/frammento-con-pagina]
                    2 | ${pagina.titolo}
                      | ^
                  Why: a fragment is made once per site and is the same on all pages. Being made: /partials/piede.ftlh.
                  How: remove «pagina», or include the file with #include.""");
    }

    @Test
    void a_fragment_that_is_missing_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("themes/semplice/partials/testo.ftlh", "<p></p>")
                        .file(PAGE, "<html>\n${frammento(\"/partials/testa.ftlh\")}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: errore: il modello chiede il file «/partials/testa.ftlh», che non c’è [render/modello-assente]
                    2 | ${frammento("/partials/testa.ftlh")}
                      | ^
                  Perché: i file di un tema si cercano nella cartella «theme» del sito, nel tema e in quelli da cui discende. In lavorazione: /.
                  Come: scrivi: /partials/testo.ftlh; oppure aggiungi il file.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: error: the template asks for the file «/partials/testa.ftlh», which is not there [render/modello-assente]
                    2 | ${frammento("/partials/testa.ftlh")}
                      | ^
                  Why: the files of a theme are looked for in the site’s folder «theme», in the theme and in those that it comes from. Being made: /.
                  How: write: /partials/testo.ftlh; or add the file.""");
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
                  Perché: un campo si può leggere solo se il tipo lo dichiara. In lavorazione: /.
                  Come: scrivi «titolo».""",
                """
                sites/prova/theme/tipi/pagina/pagina.ftlh:1:4: error: the template asks for the field «titollo», which the type «pagina» does not have [render/campo-sconosciuto]
                    1 | <p>${pagina.titollo}</p>
                      |    ^
                  Why: a field can be read only when the type declares it. Being made: /.
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
                  Perché: si possono elencare solo i termini di un vocabolario del modello o di «content/vocabolari». In lavorazione: /.
                  Come: scrivi «stati_bando».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:1:1: error: the template asks for the vocabulary «stati_bandi», which is not there [render/vocabolario-sconosciuto]
                    1 | <#list termini('stati_bandi') as t>${t.id}</#list>
                      | ^
                  Why: only the terms of a vocabulary of the model, or of «content/vocabolari», can be listed. Being made: /.
                  How: write «stati_bando».""");
    }
}
