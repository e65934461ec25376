package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of macros and functions that a template does not call well. */
class TemplateCallTest {

    @TempDir
    Path folder;

    private static final String PAGE = "themes/semplice/tipi/pagina/pagina.ftlh";

    private static final String CARD = "themes/semplice/components/card/card.ftlh";

    @Test
    void a_variable_of_the_wrong_macro_is_named_with_the_nearest_one_of_that_place() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(
                                PAGE,
                                "<#macro titoletto testo>\n<b>${tsto}</b>\n</#macro>\n<@titoletto testo=pagina.titolo/>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:6: errore: il modello usa il nome «tsto», che qui non c’è [render/nome-sconosciuto]
                    2 | <b>${tsto}</b>
                      |      ^
                  Perché: un nome viene dai dati della pagina, da #assign, da #import, da una macro o da un #list che lo contiene. In lavorazione: / → themes/semplice/tipi/pagina/pagina.ftlh:4:1.
                  Come: scrivi: testo.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:6: error: the template uses the name «tsto», which is not there [render/nome-sconosciuto]
                    2 | <b>${tsto}</b>
                      |      ^
                  Why: a name comes from the data of the page, from #assign, from #import, from a macro or from a #list around it. Being made: / → themes/semplice/tipi/pagina/pagina.ftlh:4:1.
                  How: write: testo.""");
    }

    @Test
    void a_misspelt_parameter_of_the_theme_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n  ${tema.color}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: errore: il modello chiede «color», che in «tema» non c’è [render/chiave-sconosciuta]
                    2 |   ${tema.color}
                      |     ^
                  Perché: il nome non è tra quelli che qui si possono leggere. In lavorazione: /.
                  Come: scrivi: colore; se il valore può mancare, prevedi che manchi con «!""» o «??».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: error: the template asks for «color», which is not in «tema» [render/chiave-sconosciuta]
                    2 |   ${tema.color}
                      |     ^
                  Why: the name is not among those that can be read here. Being made: /.
                  How: write: colore; when the value may be missing, provide for it with «!""» or «??».""");
    }

    @Test
    void a_misspelt_parameter_of_a_macro_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(CARD, "<#macro card titolo url=''>\n<b>${titolo}</b>\n</#macro>\n")
                        .file(PAGE, "<#import \"/components/card/card.ftlh\" as c>\n<@c.card titoli=\"x\"/>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: errore: «card» non ha un parametro «titoli» [render/parametro-sconosciuto]
                    2 | <@c.card titoli="x"/>
                      | ^
                  Perché: i suoi parametri sono: titolo, url. In lavorazione: /.
                  Come: scrivi: titolo.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: error: «card» has no parameter «titoli» [render/parametro-sconosciuto]
                    2 | <@c.card titoli="x"/>
                      | ^
                  Why: its parameters are: titolo, url. Being made: /.
                  How: write: titolo.""");
    }

    @Test
    void a_missing_parameter_of_a_macro_is_shown_in_the_call() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(CARD, "<#macro card titolo url=''>\n<b>${titolo}</b>\n</#macro>\n")
                        .file(PAGE, "<#import \"/components/card/card.ftlh\" as c>\n<@c.card url=pagina.url/>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: errore: nella chiamata di «card» manca il parametro «titolo» [render/parametro-mancante]
                    2 | <@c.card url=pagina.url/>
                      | ^
                  Perché: senza quel parametro «card» non si può fare, e un valore mancante vale come un parametro mancante. In lavorazione: /.
                  Come: aggiungi titolo=…, con un ripiego («!""») se il valore può mancare.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: error: the call of «card» lacks the parameter «titolo» [render/parametro-mancante]
                    2 | <@c.card url=pagina.url/>
                      | ^
                  Why: «card» cannot be made without it, and a missing value counts as a missing parameter. Being made: /.
                  How: add titolo=…, with a fallback («!""») when the value may be missing.""");
    }

    @Test
    void too_many_parameters_of_a_function_are_counted() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(
                                PAGE,
                                "<#function doppio testo><#return testo + testo></#function>\n${doppio(\"a\", \"b\")}\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: errore: la chiamata di «doppio» ha 2 parametri, e ne può avere 1 [render/parametri-in-piu]
                    2 | ${doppio("a", "b")}
                      | ^
                  Perché: i parametri in più non vanno da nessuna parte. In lavorazione: /.
                  Come: togli quelli di troppo.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: error: the call of «doppio» has 2 parameters, and may have 1 [render/parametri-in-piu]
                    2 | ${doppio("a", "b")}
                      | ^
                  Why: there is nowhere for the others to go. Being made: /.
                  How: remove those that are too many.""");
    }

    @Test
    void a_misspelt_macro_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(CARD, "<#macro card titolo url=''>\n<b>${titolo}</b>\n</#macro>\n")
                        .file(PAGE, "<#import \"/components/card/card.ftlh\" as c>\n<@c.crad titolo=\"x\"/>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: errore: il modello usa «crad», che in «c» non c’è [render/macro-sconosciuta]
                    2 | <@c.crad titolo="x"/>
                      |   ^
                  Perché: si può usare solo ciò che definisce il file importato con il nome «c». In lavorazione: /.
                  Come: scrivi: card.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: error: the template uses «crad», which is not in «c» [render/macro-sconosciuta]
                    2 | <@c.crad titolo="x"/>
                      |   ^
                  Why: only what the file imported as «c» defines can be used. Being made: /.
                  How: write: card.""");
    }

    @Test
    void a_mistake_in_a_macro_names_the_template_that_calls_it() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(CARD, "<#macro card voce>\n<b>${voce.aggiornato.esteso}</b>\n</#macro>\n")
                        .file(PAGE, "<#import \"/components/card/card.ftlh\" as c>\n<p>\n<@c.card pagina/>\n</p>\n"),
                """
                themes/semplice/components/card/card.ftlh:2:6: errore: «voce.aggiornato» qui non ha un valore [render/campo-facoltativo]
                    2 | <b>${voce.aggiornato.esteso}</b>
                      |      ^
                  Perché: «aggiornato» del tipo «pagina» può mancare, e in content/pagine/index.md manca. In lavorazione: / → themes/semplice/tipi/pagina/pagina.ftlh:3:1.
                  Come: prevedi che manchi: aggiungi un ripiego con «!""», o chiedi prima con «voce.aggiornato??».""",
                """
                themes/semplice/components/card/card.ftlh:2:6: error: «voce.aggiornato» has no value here [render/campo-facoltativo]
                    2 | <b>${voce.aggiornato.esteso}</b>
                      |      ^
                  Why: «aggiornato» of the type «pagina» may be missing, and in content/pagine/index.md it is. Being made: / → themes/semplice/tipi/pagina/pagina.ftlh:3:1.
                  How: provide for it: add a fallback by «!""», or ask first by «voce.aggiornato??».""");
    }

    @Test
    void a_mistake_in_nested_content_is_shown_there() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(CARD, "<#macro card>\n<b><#nested></b>\n</#macro>\n")
                        .file(PAGE, "<#import \"/components/card/card.ftlh\" as c>\n<@c.card>\n${pagin}\n</@c.card>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:3: errore: il modello usa il nome «pagin», che qui non c’è [render/nome-sconosciuto]
                    3 | ${pagin}
                      |   ^
                  Perché: un nome viene dai dati della pagina, da #assign, da #import, da una macro o da un #list che lo contiene. In lavorazione: /.
                  Come: scrivi: pagina.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:3: error: the template uses the name «pagin», which is not there [render/nome-sconosciuto]
                    3 | ${pagin}
                      |   ^
                  Why: a name comes from the data of the page, from #assign, from #import, from a macro or from a #list around it. Being made: /.
                  How: write: pagina.""");
    }

    @Test
    void a_call_without_what_it_needs_is_shown_with_the_right_form() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n${indirizzo(pagina)}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: errore: il modello non chiama nel modo giusto «indirizzo("/percorso/")» [render/chiamata-sbagliata]
                    2 | ${indirizzo(pagina)}
                      | ^
                  Perché: mancano dei valori, o non sono del genere che serve. In lavorazione: /.
                  Come: scrivi indirizzo("/percorso/").""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: error: the template does not call «indirizzo("/percorso/")» in the right way [render/chiamata-sbagliata]
                    2 | ${indirizzo(pagina)}
                      | ^
                  Why: values are missing, or they are not of the kind that is needed. Being made: /.
                  How: write indirizzo("/percorso/").""");
    }

    @Test
    void what_freemarker_says_is_shown_when_there_is_nothing_better() {
        assertSays(
                MiniWorkspace.in(folder).page("index", "Home", "Ciao.").file(PAGE, "<html>\n${1 / 0}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: errore: il modello non riesce a fare la pagina / [render/modello-errore]
                    2 | ${1 / 0}
                      | ^
                  Perché: FreeMarker dice: Arithmetic operation failed: / by zero
                  Come: correggi il modello in questo punto.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: error: the template cannot make the page / [render/modello-errore]
                    2 | ${1 / 0}
                      | ^
                  Why: FreeMarker says: Arithmetic operation failed: / by zero
                  How: correct the template at this place.""");
    }

    @Test
    void a_mistake_that_stops_many_pages_is_said_once() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n${pagina.titollo}\n</html>\n")
                        .file("content/pagine/a.md", "---\ntitolo: A\ndescrizione_breve: A.\n---\n")
                        .file("content/pagine/b.md", "---\ntitolo: B\ndescrizione_breve: B.\n---\n")
                        .file("content/pagine/c.md", "---\ntitolo: C\ndescrizione_breve: C.\n---\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: errore: il modello chiede il campo «titollo», che il tipo «pagina» non ha [render/campo-sconosciuto]
                    2 | ${pagina.titollo}
                      | ^
                  Perché: un campo si può leggere solo se il tipo lo dichiara. In lavorazione: /, /a/, /b/, ….
                  Come: scrivi «titolo».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: error: the template asks for the field «titollo», which the type «pagina» does not have [render/campo-sconosciuto]
                    2 | ${pagina.titollo}
                      | ^
                  Why: a field can be read only when the type declares it. Being made: /, /a/, /b/, ….
                  How: write «titolo».""");
    }

    @Test
    void a_mistake_in_a_template_leaves_the_site_as_it_was() {
        MiniWorkspace workspace =
                MiniWorkspace.in(folder).page("index", "Home", "Ciao.").page("storia", "Storia", "Antica.");
        assertTrue(workspace.build().isGood());

        workspace.page("index", "Home nuova", "Ciao.").file(PAGE, "<#if pagina.url == '/'>${pagin}</#if>");

        assertEquals(List.of("render/nome-sconosciuto"), workspace.codes());
        assertEquals("Home", workspace.document("index.html").select("h1").text());
        assertEquals(
                "Storia", workspace.document("storia/index.html").select("h1").text());
    }

    @Test
    void a_mistake_that_the_template_recovers_from_is_not_told() {
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .page("index", "Home", "Ciao.")
                .file(PAGE, "<#attempt>${primo}<#recover></#attempt>\n<p>${secondo}</p>\n");

        String said = workspace.messages();

        assertTrue(said.startsWith(PAGE + ":2:6: errore: il modello usa il nome «secondo», che qui non c’è"), said);
    }
}
