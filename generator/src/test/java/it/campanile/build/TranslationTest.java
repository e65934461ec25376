package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in other languages: where they are, what of them stays Italian and says so, where their links lead. */
class TranslationTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="${lingua}">
            <head><meta charset="utf-8"><title>${pagina.titolo} - ${testi.ciao}</title></head>
            <body>
            <nav><#list pagina.traduzioni as voce><a class="lingua" hreflang="${voce.codice}" href="${voce.url}">${voce.nome}</a></#list></nav>
            <main>
            <h1>${pagina.titolo}</h1>
            <p class="descrizione" title="${pagina.descrizione_breve}">${pagina.descrizione_breve}</p>
            <p class="saluto">${testi.ciao}, ${testi.mondo}</p>
            <#list pagina.briciole as passo><a class="briciola" href="${passo.url}">${passo.titolo}</a></#list>
            <#list pagina.sezioni as sezione><section id="${sezione.id}"><h2>${sezione.titolo}</h2>${sezione.html}</section></#list>
            <#if pagina.aggiornato??><time>${pagina.aggiornato.esteso}</time></#if>
            <#if pagina.tipo == "servizio">
            <p class="categoria">${pagina.categoria.etichetta}</p>
            <a class="ufficio" href="${pagina.unita_responsabile.url}">${pagina.unita_responsabile.titolo}</a>
            <script type="application/ld+json">${json({"name": pagina.titolo, "office": pagina.unita_responsabile.titolo})}</script>
            <#else>${pagina.corpo}</#if>
            </main></body>
            </html>
            """;

    private static final String ENGLISH = """
            nome_lingua: English
            mesi: [January, February, March, April, May, June, July, August, September, October, November, December]
            settimana: [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]
            ciao: Hello
            parole:
              Anagrafe e stato civile: Registry office
              A chi è rivolto: Who it is for
              Come fare: How to
              Cosa serve: What you need
              Cosa si ottiene: What you get
              Tempi e scadenze: When
              Condizioni di servizio: Conditions
              Telefono: Telephone
              Email: Email
              URL: Website
            """;

    private static final String SERVICE = """
            ---
            titolo: Identity card
            ---

            ## A chi è rivolto

            Everybody. See [the home page](/) and [the office](/amministrazione/uffici/anagrafe/#orari).

            ## Come fare

            Come.

            ## Cosa serve

            A photograph.

            ## Cosa si ottiene

            The card.

            ## Tempi e scadenze

            A few days.

            ## Condizioni di servizio

            None.
            """;

    private static final String OF_SERVICE = "en/servizi/anagrafe-e-stato-civile/carta/index.html";

    @TempDir
    Path folder;

    private MiniWorkspace town() {
        MiniWorkspace town = SmallTown.in(folder);
        return town.file("sites/prova/sito.yaml", town.text("sites/prova/sito.yaml") + "lingue: [it, en]\n")
                .file("themes/semplice/i18n/it.yaml", "nome_lingua: Italiano\nciao: Ciao\nmondo: mondo\n")
                .file("themes/semplice/i18n/en.yaml", ENGLISH + "mondo: world\n")
                .file("themes/semplice/tipi/pagina/pagina.ftlh", PAGE)
                .file("themes/semplice/tipi/servizio/pagina.ftlh", PAGE)
                .file("content/pagine/index.en.md", "---\ntitolo: Welcome\ndescrizione_breve: The town hall.\n---\n")
                .file("content/servizi/carta.en.md", SERVICE);
    }

    private static String text(Document page, String query) {
        Element element = page.selectFirst(query);
        return element == null ? "" : element.outerHtml();
    }

    @Test
    void what_is_translated_has_pages_of_its_own() {
        MiniWorkspace town = town();
        assertEquals("", town.messages());

        Document card = town.document(OF_SERVICE);
        assertEquals("en", card.selectFirst("html").attr("lang"));
        assertEquals("Identity card - Hello", card.title());
        assertEquals("<h1>Identity card</h1>", text(card, "h1"));
        assertEquals("<p class=\"saluto\">Hello, world</p>", text(card, ".saluto"));
        assertEquals("<p class=\"categoria\">Registry office</p>", text(card, ".categoria"));
        assertEquals("<h2>Who it is for</h2>", text(card, "#who-needs h2"));
        assertEquals("<p>A photograph.</p>", text(card, "#needed p"));
        assertEquals(
                List.of("it /servizi/anagrafe-e-stato-civile/carta/", "en /en/servizi/anagrafe-e-stato-civile/carta/"),
                card.select(".lingua").stream()
                        .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                        .toList());

        Document italian = town.document("servizi/anagrafe-e-stato-civile/carta/index.html");
        assertEquals("it", italian.selectFirst("html").attr("lang"));
        assertEquals("Carta d’identità - Ciao", italian.title());
        assertTrue(italian.select("[lang=it]").not("html").isEmpty());
    }

    @Test
    void what_is_not_translated_stays_italian_and_says_so() {
        Document card = town().document(build(OF_SERVICE));

        assertEquals(
                "<p class=\"descrizione\" title=\"Il documento elettronico.\"><span lang=\"it\">Il documento elettronico.</span></p>",
                text(card, ".descrizione"));
        assertEquals(
                "<a class=\"ufficio\" href=\"/amministrazione/uffici/anagrafe/\" hreflang=\"it\"><span lang=\"it\">Ufficio anagrafe</span></a>",
                text(card, ".ufficio"));
        assertEquals(
                "{\"name\":\"Identity card\",\"office\":\"Ufficio anagrafe\"}",
                card.selectFirst("script").data());

        // The body of the home is not translated: it is whole in Italian.
        assertEquals(
                "<div lang=\"it\"><p>Benvenuti.</p></div>",
                compact(text(town().document("en/index.html"), "main > div")));
    }

    private String build(String path) {
        assertEquals("", town().messages());
        return path;
    }

    private static String compact(String html) {
        return html.replaceAll(">\\s+", ">").replaceAll("\\s+<", "<");
    }

    @Test
    void links_lead_to_the_same_language_where_there_is_a_page_in_it() {
        Document card = town().document(build(OF_SERVICE));

        assertEquals(
                List.of("/en/ ", "/amministrazione/uffici/anagrafe/#orari it"),
                card.select("#who-needs a").stream()
                        .map(link -> link.attr("href") + " " + link.attr("hreflang"))
                        .toList());
        assertEquals("/en/", card.selectFirst(".briciola").attr("href"));
        assertEquals("Welcome", card.selectFirst(".briciola").text());
    }

    @Test
    void a_page_without_a_translation_leads_to_the_home_of_the_language() {
        MiniWorkspace town = town().page("storia", "Storia", "Antica.");
        assertEquals("", town.messages());

        assertEquals(
                List.of("/storia/", "/en/"),
                town.document("storia/index.html").select(".lingua").eachAttr("href"));
        assertFalse(Files.exists(town.built("en/storia/index.html")));
    }

    @Test
    void the_site_map_names_the_pages_of_a_set() throws Exception {
        MiniWorkspace town = town();
        assertEquals("", town.messages());

        String map = Files.readString(town.built("sitemap.xml"));
        String set = "<xhtml:link rel=\"alternate\" hreflang=\"it\" href=\"https://comune.prova.fc.it/\"/>"
                + "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://comune.prova.fc.it/en/\"/>";
        assertTrue(map.contains("<loc>https://comune.prova.fc.it/</loc>" + set), map);
        assertTrue(map.contains("<loc>https://comune.prova.fc.it/en/</loc>" + set), map);
    }

    private static final String PARTS = """
            <!DOCTYPE html>
            <html lang="${lingua}">
            <head><meta charset="utf-8"><title>${pagina.titolo}</title></head>
            <body><main>
            <#list elementi("avviso_home") as avviso><p class="avviso">${avviso.titolo} <a href="${avviso.collegamento.url}">${avviso.collegamento.testo}</a></p></#list>
            <#list elementi("faq") as domanda><p class="domanda"><a href="${domanda.url}">${domanda.titolo}</a>${domanda.corpo}</p></#list>
            <#list elementi("orario") as orario><p class="orario">${orario.titolo}: ${orario.note}</p><#list orario.chiusure as chiusura><i>${chiusura.dal.iso} ${chiusura.motivo}</i></#list></#list>
            <#list elementi("unita_organizzativa") as ufficio><#list ufficio.contatti as contatto><p class="contatto">${contatto.valore}</p></#list></#list>
            </main></body>
            </html>
            """;

    /** A town with what has no page of its own: a notice, a question, opening hours with two days of closure. */
    private MiniWorkspace townOfParts() {
        return town().file("themes/semplice/tipi/pagina/pagina.ftlh", PARTS)
                .file("content/avvisi_home/imu.md", """
                        ---
                        titolo: IMU entro mercoledì
                        inizio: 2026-11-20
                        fine: 2026-12-21
                        collegamento: { testo: Come si paga, url: / }
                        ---
                        """)
                .file(
                        "content/avvisi_home/imu.en.md",
                        "---\ntitolo: IMU by Wednesday\ncollegamento: { testo: How to pay }\n---\n")
                .file("content/faq/quando.md", "---\ntitolo: Quando aprite?\n---\n\nAlle otto.\n")
                .file("content/faq/quando.en.md", "---\ntitolo: When do you open?\n---\n\nAt eight.\n")
                .file("content/orari/sportello.md", """
                        ---
                        titolo: Sportello
                        note: Con l’appuntamento
                        settimana: { lunedi: 8-13 }
                        chiusure:
                          - { dal: 2026-12-08, motivo: Immacolata }
                          - { dal: 2027-01-06, motivo: Epifania }
                        ---
                        """)
                .file("content/orari/sportello.en.md", """
                        ---
                        titolo: Desk
                        chiusure:
                          - { motivo: Immaculate Conception }
                          - {}
                        ---
                        """);
    }

    private static List<String> all(Document page, String query) {
        return page.select(query).stream().map(Element::outerHtml).toList();
    }

    @Test
    void what_has_no_page_of_its_own_is_told_in_the_language_of_the_page_that_names_it() {
        MiniWorkspace town = townOfParts();
        assertEquals("", town.messages());

        Document home = town.document("en/index.html");
        assertEquals(
                List.of("<p class=\"avviso\">IMU by Wednesday <a href=\"/en/\">How to pay</a></p>"),
                all(home, ".avviso"));
        assertEquals(
                List.of("<p class=\"orario\">Desk: <span lang=\"it\">Con l’appuntamento</span></p>"),
                all(home, ".orario"));
        assertEquals("At eight.", home.select(".domanda + p").text());

        Document italian = town.document("index.html");
        assertEquals(
                "IMU entro mercoledì Come si paga", italian.select(".avviso").text());
        assertEquals("Sportello: Con l’appuntamento", italian.select(".orario").text());
    }

    /** What stays Italian within a group or a list is marked, and nothing else of it. */
    @Test
    void groups_and_lists_of_the_same_length_are_translated_key_by_key() {
        MiniWorkspace town = townOfParts();
        assertEquals("", town.messages());

        assertEquals(
                List.of(
                        "<i>2026-12-08 Immaculate Conception</i>",
                        "<i>2027-01-06 <span lang=\"it\">Epifania</span></i>"),
                all(town.document("en/index.html"), "i"));
    }

    @Test
    void a_translated_part_of_a_page_is_where_its_page_is() {
        MiniWorkspace town = townOfParts();
        assertEquals("", town.messages());
        // The page of the questions is not there in English: the question is reached in the Italian one.
        assertEquals(
                "<a href=\"/domande-frequenti/#quando\">When do you open?</a>",
                text(town.document("en/index.html"), ".domanda a"));

        town.page("domande-frequenti", "Domande", "Leggi.")
                .file("content/pagine/domande-frequenti.en.md", "---\ntitolo: Questions\n---\n");
        assertEquals("", town.messages());
        assertEquals(
                "<a href=\"/en/domande-frequenti/#quando\">When do you open?</a>",
                text(town.document("en/index.html"), ".domanda a"));
    }

    @Test
    void what_is_no_language_is_not_marked() {
        MiniWorkspace town = townOfParts();
        town.file(
                SmallTown.OFFICE,
                town.text(SmallTown.OFFICE).replace("  - { tipo: telefono, valore: \"0547 000000\" }", """
                  - { tipo: telefono, valore: "+39 0547 000000" }
                  - { tipo: email, valore: anagrafe@comune.prova.fc.it }
                  - { tipo: url, valore: "https://example.org/anagrafe" }
                  - { tipo: telefono, valore: 0547 000000 interno 2 }
                """.indent(2)
                        .stripTrailing()));
        assertEquals("", town.messages());

        assertEquals(
                List.of(
                        "<p class=\"contatto\">+39 0547 000000</p>",
                        "<p class=\"contatto\">anagrafe@comune.prova.fc.it</p>",
                        "<p class=\"contatto\">https://example.org/anagrafe</p>",
                        "<p class=\"contatto\"><span lang=\"it\">0547 000000 interno 2</span></p>"),
                all(town.document("en/index.html"), ".contatto"));
    }

    @Test
    void a_list_in_the_order_of_titles_is_in_that_of_the_translated_ones() {
        MiniWorkspace town = town().file("themes/semplice/tipi/pagina/pagina.ftlh", """
                        <!DOCTYPE html>
                        <html lang="${lingua}">
                        <head><meta charset="utf-8"><title>${pagina.titolo}</title></head>
                        <body><main>
                        <#list elementi("servizio") as servizio><p>${servizio.titolo}</p></#list>
                        <#list pagina.voci as servizio><b>${servizio.titolo}</b></#list>
                        </main></body>
                        </html>
                        """)
                .file(
                        "content/pagine/index.md",
                        "---\ntitolo: Home\ndescrizione_breve: Prova.\nelenco: { tipo: servizio }\n---\n");
        for (String name : List.of("Abbattimento", "Zona")) {
            town.file(
                    "content/servizi/" + name.toLowerCase(Locale.ROOT) + ".md",
                    town.text(SmallTown.SERVICE).replace("Carta d’identità", name));
        }
        town.file("content/servizi/abbattimento.en.md", "---\ntitolo: Tree felling\n---\n")
                .file("content/servizi/zona.en.md", "---\ntitolo: Area\n---\n");
        assertEquals("", town.messages());

        assertEquals(
                List.of("Area", "Identity card", "Tree felling"),
                town.document("en/index.html").select("p").eachText());
        assertEquals(
                List.of("Area", "Identity card", "Tree felling"),
                town.document("en/index.html").select("b").eachText());
        assertEquals(
                List.of("Abbattimento", "Carta d’identità", "Zona"),
                town.document("index.html").select("p").eachText());
    }

    /** Another language is two files of a theme and of a content: no line of the program. */
    @Test
    void a_language_is_added_with_files_alone() throws Exception {
        MiniWorkspace town = town();
        town.file("sites/prova/sito.yaml", town.text("sites/prova/sito.yaml").replace("[it, en]", "[it, en, fur]"))
                .file("themes/semplice/i18n/fur.yaml", """
                        nome_lingua: Furlan
                        ciao: Mandi
                        mondo: mont
                        mesi: [zenâr, fevrâr, març, avrîl, mai, jugn, lui, avost, setembar, otubar, novembar, dicembar]
                        settimana: [lunis, martars, miercus, joibe, vinars, sabide, domenie]
                        data_estesa: "{giorno} di {mese} dal {anno}"
                        """)
                .file(
                        "content/pagine/index.fur.md",
                        "---\ntitolo: Benvignûts\ndescrizione_breve: Il Comun.\naggiornato: 2026-03-05\n---\n\nMandi a ducj.\n");
        town.file("themes/semplice/ricerca/fur.yaml", "parole_vuote: il la\ndesinenze: s\n")
                .file("content/pagine/cerca.md", "---\ntitolo: Cerca\ndescrizione_breve: Tutto.\nricerca: true\n---\n")
                .file("content/pagine/cerca.fur.md", "---\ntitolo: Cîr\n---\n")
                .file("sites/prova/sito.fur.yaml", "nome: Comun di Prove\n");
        assertEquals("", town.messages());

        Document home = town.document("fur/index.html");
        assertEquals("fur", home.selectFirst("html").attr("lang"));
        assertEquals("<time>5 di març dal 2026</time>", text(home, "time"));
        assertEquals("Benvignûts - Mandi", home.title());
        assertEquals(
                List.of("Italiano", "English", "Furlan"), home.select(".lingua").eachText());
        String index = Files.readString(town.built("fur/cerca/indice.json"));
        assertTrue(index.contains("\"parole_vuote\":\"il la\""), index);
    }

    @Test
    void strings_and_words_that_are_missing_are_told() {
        MiniWorkspace town = town();
        town.file("themes/semplice/i18n/en.yaml", ENGLISH.replace("  Come fare: How to\n", ""));
        assertSays(town, """
                themes/semplice/i18n/en.yaml: avviso: parole del modello non tradotte [render/parole-non-tradotte]
                  Perché: restano in italiano: «Come fare».
                  Come: aggiungile, ognuna con la sua traduzione, sotto «parole».

                themes/semplice/i18n/en.yaml: avviso: testi dell’interfaccia non tradotti: 1 [render/testi-non-tradotti]
                  Perché: restano in italiano: «mondo».
                  Come: traduci queste chiavi.""", """
                themes/semplice/i18n/en.yaml: warning: words of the model that are not translated [render/parole-non-tradotte]
                  Why: they stay Italian: «Come fare».
                  How: add them, each with its translation, under «parole».

                themes/semplice/i18n/en.yaml: warning: texts of the interface that are not translated: 1 [render/testi-non-tradotti]
                  Why: they stay Italian: «mondo».
                  How: translate these keys.""");
        Document card = town.document(OF_SERVICE);
        assertEquals("<h2><span lang=\"it\">Come fare</span></h2>", text(card, "#how-to h2"));
        assertEquals("<p class=\"saluto\">Hello, <span lang=\"it\">mondo</span></p>", text(card, ".saluto"));
    }

    @Test
    void a_language_that_the_theme_does_not_know_is_told() {
        MiniWorkspace town = town();
        town.file("sites/prova/sito.yaml", town.text("sites/prova/sito.yaml").replace("[it, en]", "[it, en, sl]"));
        assertSays(town, """
                sites/prova/sito.yaml:19:18: errore: il tema non sa questa lingua [render/lingua-senza-testi]
                    19 | lingue: [it, en, sl]
                       |                  ^^
                  Perché: non c’è il file «i18n/sl.yaml»; il tema sa: en, it.
                  Come: aggiungi al tema, o alla cartella «theme» del sito, il file «i18n/sl.yaml» con i testi di «i18n/it.yaml» tradotti.""", """
                sites/prova/sito.yaml:19:18: error: the theme does not know this language [render/lingua-senza-testi]
                    19 | lingue: [it, en, sl]
                       |                  ^^
                  Why: there is no file «i18n/sl.yaml»; the theme knows: en, it.
                  How: add the file «i18n/sl.yaml» to the theme, or to the folder «theme» of the site, with the texts of «i18n/it.yaml» translated.""");
    }

    @Test
    void a_translation_of_nothing_is_told() {
        assertSays(town().file("content/servizi/cane.en.md", SERVICE), """
                content/servizi/cane.en.md: errore: questa traduzione non traduce niente [schema/traduzione-senza-originale]
                  Perché: non c’è il file «servizi/cane.md» di cui dovrebbe essere la traduzione.
                  Come: dai al file il nome dell’originale, con il codice della lingua prima di «.md»; o scrivi prima l’originale.""", """
                content/servizi/cane.en.md: error: this translation translates nothing [schema/traduzione-senza-originale]
                  Why: there is no file «servizi/cane.md» that it could be the translation of.
                  How: give the file the name of the original, with the code of the language before «.md»; or write the original first.""");
    }

    @Test
    void translations_of_a_site_whose_languages_are_not_known_are_not_to_blame() {
        MiniWorkspace town = town().file("sites/prova/content/pagine/index.en.md", "---\ntitolo: Welcome\n---\n");
        town.file("sites/prova/sito.yaml", town.text("sites/prova/sito.yaml") + "colore: rosso\n");

        assertEquals(List.of("schema/chiave-sconosciuta"), town.codes());
    }

    @Test
    void a_translation_into_a_language_of_other_sites_waits_and_one_of_the_site_is_told() {
        MiniWorkspace town = town().file("content/servizi/carta.de.md", SERVICE);
        assertEquals("", town.messages());

        assertSays(town.file("sites/prova/content/pagine/index.de.md", "---\ntitolo: Willkommen\n---\n"), """
                sites/prova/content/pagine/index.de.md: avviso: questa traduzione non si pubblica [schema/lingua-non-del-sito]
                  Perché: «de» non è tra le lingue del sito.
                  Come: aggiungi «de» a «lingue» in sito.yaml, o cambia il nome del file.""", """
                sites/prova/content/pagine/index.de.md: warning: this translation is not published [schema/lingua-non-del-sito]
                  Why: «de» is not among the languages of the site.
                  How: add «de» to «lingue» in sito.yaml, or change the name of the file.""");
    }

    @Test
    void a_shared_translation_of_another_text_does_not_count() {
        MiniWorkspace town = town();
        town.file(
                "sites/prova/content/servizi/carta.md",
                town.text(SmallTown.SERVICE).replace("A tutti.", "Solo a noi."));
        assertSays(town, """
                content/servizi/carta.en.md: avviso: questa traduzione condivisa non si pubblica [schema/traduzione-di-un-altro-testo]
                  Perché: il sito ha un testo suo, «sites/prova/content/servizi/carta.md», e questa traduce quello condiviso.
                  Come: scrivi la traduzione del testo del sito accanto a quel file.""", """
                content/servizi/carta.en.md: warning: this shared translation is not published [schema/traduzione-di-un-altro-testo]
                  Why: the site has a text of its own, «sites/prova/content/servizi/carta.md», and this one translates the shared text.
                  How: write the translation of the site’s text beside that file.""");
        assertFalse(Files.exists(town.built(OF_SERVICE)));

        town.file("sites/prova/content/servizi/carta.en.md", SERVICE);
        assertTrue(town.messages().isEmpty(), town.messages());
        assertTrue(Files.exists(town.built(OF_SERVICE)));
    }

    @Test
    void a_language_is_a_code() {
        MiniWorkspace town = town();
        town.file("sites/prova/sito.yaml", town.text("sites/prova/sito.yaml").replace("[it, en]", "[it, English]"));
        assertSays(town, """
                sites/prova/sito.yaml:19:14: errore: il campo «lingue» non è il codice di una lingua [schema/formato-lingua]
                    19 | lingue: [it, English]
                       |              ^^^^^^^
                  Perché: «English» non è di due o tre lettere minuscole.
                  Come: scrivi il codice della lingua, per esempio en, de, fr, sl, fur.""", """
                sites/prova/sito.yaml:19:14: error: the field «lingue» is not the code of a language [schema/formato-lingua]
                    19 | lingue: [it, English]
                       |              ^^^^^^^
                  Why: «English» is not made of two or three lower-case letters.
                  How: write the code of the language, for example en, de, fr, sl, fur.""");
    }

    @Test
    void a_name_for_programs_has_no_spaces() {
        MiniWorkspace town = SmallTown.in(folder).file("content/pagine/storia.md", """
                        ---
                        titolo: Storia
                        descrizione_breve: Antica.
                        elemento: All services
                        ---
                        """);
        assertSays(town, """
                content/pagine/storia.md:4:11: errore: il campo «elemento» non è un nome adatto a un indirizzo [schema/formato-slug]
                    4 | elemento: All services
                      |           ^^^^^^^^^^^^
                  Perché: «All services» ha lettere maiuscole, accenti, spazi o altri segni.
                  Come: usa lettere minuscole senza accenti, cifre e trattini, per esempio auto-di-servizio.""", """
                content/pagine/storia.md:4:11: error: the field «elemento» is no name for an address [schema/formato-slug]
                    4 | elemento: All services
                      |           ^^^^^^^^^^^^
                  Why: «All services» has capitals, accents, spaces or other signs.
                  How: use small letters without accents, digits and hyphens, for example auto-di-servizio.""");
    }
}
