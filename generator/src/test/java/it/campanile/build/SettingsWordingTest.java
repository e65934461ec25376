package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site says of itself in other languages: {@code sito.en.yaml} beside {@code sito.yaml}. */
class SettingsWordingTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="${lingua}">
            <head><meta charset="utf-8"><title>${pagina.titolo} - ${sito.nome}</title></head>
            <body><main>
            <h1>${sito.nome}</h1>
            <p id="motto">${sito.motto}</p>
            <p id="apertura">${tema.apertura}</p>
            <p id="luogo">${sito.contatti.indirizzo}, ${sito.contatti.citta}</p>
            <ul><#list sito.menu_secondario as voce><li><a href="${voce.url}">${voce.titolo}</a></li></#list></ul>
            <#list tema.alti as voce><p class="alto">${voce.titolo} ${voce.url}</p></#list>
            ${pagina.corpo}
            </main></body>
            </html>
            """;

    private static final String WORDING = """
            nome: Municipality of Prova
            motto: Between the hills
            contatti: { citta: Prova Town }
            menu_secondario:
              - titolo: Start
              - {}
            parametri:
              apertura: Services and news
              alti:
                - titolo: The Union
            """;

    @TempDir
    Path folder;

    private MiniWorkspace town(String wording) {
        MiniWorkspace town = MiniWorkspace.in(folder)
                .file("themes/semplice/theme.yaml", """
                        nome: semplice
                        parametri:
                          colore: { tipo: testo, formato: colore, predefinito: "#0066cc" }
                          apertura: { tipo: testo, max: 80, traducibile: true, predefinito: Servizi e notizie }
                          alti:
                            tipo: elenco
                            di:
                              titolo: { tipo: testo, obbligatorio: true, traducibile: true }
                              url: { tipo: collegamento, obbligatorio: true }
                        """)
                .file("themes/semplice/i18n/it.yaml", "nome_lingua: Italiano\n")
                .file(
                        "themes/semplice/i18n/en.yaml",
                        "nome_lingua: English\nmesi: [a, b, c, d, e, f, g, h, i, j, k, l]\nsettimana: [a, b, c, d, e, f, g]\n")
                .file("themes/semplice/tipi/pagina/pagina.ftlh", PAGE)
                .file(
                        "content/pagine/index.md",
                        "---\ntitolo: Home\ndescrizione_breve: Prova.\n---\n\nQui {{ sito.nome }}: {{ sito.motto }}.\n")
                .file(
                        "content/pagine/index.en.md",
                        "---\ntitolo: Home\n---\n\nHere {{ sito.nome }}: {{ sito.motto }}.\n");
        return town.file("sites/prova/sito.yaml", town.text("sites/prova/sito.yaml") + """
                        motto: Tra i colli
                        lingue: [it, en]
                        menu_secondario:
                          - { titolo: Inizio, url: / }
                          - { titolo: Ancora, url: / }
                        parametri:
                          alti:
                            - { titolo: L’Unione, url: "https://example.org/" }
                        """)
                .file("sites/prova/sito.en.yaml", wording);
    }

    private static String html(Document page, String query) {
        return page.select(query).outerHtml().replaceAll("\\s*\n\\s*", "");
    }

    @Test
    void what_the_site_says_of_itself_is_said_in_the_language_of_the_page() {
        MiniWorkspace town = town(WORDING);
        assertEquals("", town.messages());

        Document english = town.document("en/index.html");
        assertEquals("Home - Municipality of Prova", english.title());
        assertEquals("<h1>Municipality of Prova</h1>", html(english, "h1"));
        assertEquals("<p id=\"motto\">Between the hills</p>", html(english, "#motto"));
        assertEquals("<p id=\"apertura\">Services and news</p>", html(english, "#apertura"));
        assertEquals("<p id=\"luogo\">Piazza Grande 1, Prova Town</p>", html(english, "#luogo"));
        assertEquals("<p class=\"alto\">The Union https://example.org/</p>", html(english, ".alto"));
        assertEquals("<p>Here Municipality of Prova: Between the hills.</p>", html(english, "p:not([id],[class])"));
        // What is not said in it stays Italian, and says so.
        assertEquals(
                "<li><a href=\"/en/\">Start</a></li><li><a href=\"/en/\"><span lang=\"it\">Ancora</span></a></li>",
                html(english, "li"));

        Document italian = town.document("index.html");
        assertEquals("Home - Comune di Prova", italian.title());
        assertEquals("<p id=\"apertura\">Servizi e notizie</p>", html(italian, "#apertura"));
        assertEquals("<p>Qui Comune di Prova: Tra i colli.</p>", html(italian, "p:not([id],[class])"));
    }

    @Test
    void without_the_file_the_texts_stay_italian_and_say_so_but_names_are_names() {
        MiniWorkspace town = town("");
        assertEquals("", town.messages());

        Document english = town.document("en/index.html");
        assertEquals("<h1>Comune di Prova</h1>", html(english, "h1"));
        assertEquals("<p id=\"motto\"><span lang=\"it\">Tra i colli</span></p>", html(english, "#motto"));
        assertEquals("<p id=\"apertura\"><span lang=\"it\">Servizi e notizie</span></p>", html(english, "#apertura"));
    }

    @Test
    void a_key_that_there_is_not_is_told() {
        assertSays(town("mottto: Hills\n"), """
                sites/prova/sito.en.yaml:1:1: errore: la chiave «mottto» non esiste per il tipo «sito» [schema/chiave-sconosciuta]
                    1 | mottto: Hills
                      | ^^^^^^
                  Perché: una chiave che il tipo non prevede non avrebbe effetto.
                  Come: scrivi «motto», o togli la riga.""", """
                sites/prova/sito.en.yaml:1:1: error: the key «mottto» does not exist for the type «sito» [schema/chiave-sconosciuta]
                    1 | mottto: Hills
                      | ^^^^^^
                  Why: a key that the type does not know would have no effect.
                  How: write «motto», or remove the line.""");
    }

    @Test
    void what_is_no_text_is_told() {
        assertSays(town("menu_secondario:\n  - { titolo: Start, url: /en/ }\n  - {}\n"), """
                sites/prova/sito.en.yaml:2:22: errore: il campo «menu_secondario.url» non si dice in un’altra lingua [schema/non-si-traduce]
                    2 |   - { titolo: Start, url: /en/ }
                      |                      ^^^
                  Perché: non è un testo che si legge nel sito: vale quello di sito.yaml. Qui si traducono: «titolo».
                  Come: togli la riga.""", """
                sites/prova/sito.en.yaml:2:22: error: the field «menu_secondario.url» is not said in another language [schema/non-si-traduce]
                    2 |   - { titolo: Start, url: /en/ }
                      |                      ^^^
                  Why: it is no text that is read in the site: that of sito.yaml holds. What is translated here: «titolo».
                  How: remove the line.""");
    }

    @Test
    void what_translates_nothing_is_told() {
        assertSays(town("unione: Union\n"), """
                sites/prova/sito.en.yaml:1:1: errore: il campo «unione» non traduce niente [schema/testo-senza-originale]
                    1 | unione: Union
                      | ^^^^^^
                  Perché: in sito.yaml questo campo non c’è.
                  Come: scrivilo prima in sito.yaml, in italiano; o togli la riga.""", """
                sites/prova/sito.en.yaml:1:1: error: the field «unione» translates nothing [schema/testo-senza-originale]
                    1 | unione: Union
                      | ^^^^^^
                  Why: sito.yaml does not have this field.
                  How: write it first in sito.yaml, in Italian; or remove the line.""");
    }

    @Test
    void a_list_of_another_length_is_told() {
        assertSays(town("menu_secondario: [{ titolo: Start }]\n"), """
                sites/prova/sito.en.yaml:1:18: errore: l’elenco «menu_secondario» non è lungo come quello di sito.yaml [schema/elenco-di-altra-lunghezza]
                    1 | menu_secondario: [{ titolo: Start }]
                      |                  ^^^^^^^^^^^^^^^^^^^
                  Perché: le voci si traducono una per una, nello stesso ordine: qui sono 1, in sito.yaml 2.
                  Come: scrivi tutte le voci, nell’ordine di sito.yaml; di ognuna solo i testi.""", """
                sites/prova/sito.en.yaml:1:18: error: the list «menu_secondario» is not as long as that of sito.yaml [schema/elenco-di-altra-lunghezza]
                    1 | menu_secondario: [{ titolo: Start }]
                      |                  ^^^^^^^^^^^^^^^^^^^
                  Why: entries are translated one by one, in the same order: there are 1 here, 2 in sito.yaml.
                  How: write all entries, in the order of sito.yaml; of each one only its texts.""");
    }

    @Test
    void a_text_that_is_too_long_is_told_as_in_the_original() {
        assertSays(town("nome_breve: " + "x".repeat(61) + "\n"), """
                sites/prova/sito.en.yaml:1:13: errore: il campo «nome_breve» è di 61 caratteri [schema/troppo-lungo]
                    1 | nome_breve: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: per il tipo «sito» il massimo è 60.
                  Come: accorcia il testo.""", """
                sites/prova/sito.en.yaml:1:13: error: the field «nome_breve» has 61 characters [schema/troppo-lungo]
                    1 | nome_breve: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: for the type «sito» the maximum is 60.
                  How: shorten the text.""");
    }

    @Test
    void a_file_in_a_language_that_the_site_does_not_have_is_told() {
        assertSays(town(WORDING).file("sites/prova/sito.de.yaml", "motto: Hügel\n"), """
                sites/prova/sito.de.yaml: avviso: questa traduzione non si pubblica [schema/lingua-non-del-sito]
                  Perché: «de» non è tra le lingue del sito.
                  Come: aggiungi «de» a «lingue» in sito.yaml, o cambia il nome del file.""", """
                sites/prova/sito.de.yaml: warning: this translation is not published [schema/lingua-non-del-sito]
                  Why: «de» is not among the languages of the site.
                  How: add «de» to «lingue» in sito.yaml, or change the name of the file.""");
    }
}
