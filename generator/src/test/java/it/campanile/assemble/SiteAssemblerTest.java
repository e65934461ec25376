package it.campanile.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.BuildOptions;
import it.campanile.build.BuildResult;
import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import it.campanile.build.WorkspaceBuild;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What items become together: addresses, relations, lists, menu, tree. */
class SiteAssemblerTest {

    private static final String PAGE = "themes/semplice/tipi/pagina/pagina.ftlh";

    private static final String OFFICE_PAGE = "amministrazione/uffici/anagrafe/index.html";

    @TempDir
    Path folder;

    @Test
    void an_address_is_made_of_the_terms_and_their_attributes() {
        MiniWorkspace workspace = SmallTown.in(folder);

        assertEquals("", workspace.messages());
        // {categoria} is the term as a slug, {tipo_organizzazione.percorso} an attribute of it.
        assertTrue(Files.exists(workspace.built("servizi/anagrafe-e-stato-civile/carta/index.html")));
        assertTrue(Files.exists(workspace.built(OFFICE_PAGE)));
    }

    @Test
    void a_page_may_have_an_address_by_hand() {
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .page("index", "Home", "Ciao.")
                .file("content/pagine/404.md", page("Non c’è", "permalink: /404.html"));

        assertEquals("", workspace.messages());
        assertEquals("Non c’è", workspace.document("404.html").select("h1").text());
    }

    @Test
    void an_item_knows_who_points_to_it_under_the_name_of_the_relation() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("themes/semplice/tipi/unita_organizzativa/pagina.ftlh", """
                        <#list pagina.servizi_offerti as s>${s.titolo} ${s.url};</#list>
                        <#list pagina.unita_inferiori as u>mai</#list>
                        """)
                .file("themes/semplice/tipi/luogo/pagina.ftlh", "<#list pagina.sede_di as s>${s.titolo}</#list>")
                .file("themes/semplice/tipi/argomento/pagina.ftlh", "<#list pagina.contenuti as s>${s.titolo}</#list>");

        assertEquals("", workspace.messages());
        assertEquals(
                "Carta d’identità /servizi/anagrafe-e-stato-civile/carta/;",
                workspace.document(OFFICE_PAGE).text());
        assertEquals(
                "Ufficio anagrafe",
                workspace
                        .document("vivere-il-comune/luoghi/municipio/index.html")
                        .text());
        assertEquals(
                "Carta d’identità",
                workspace.document("argomenti/residenza/index.html").text());
    }

    @Test
    void a_topic_that_nothing_is_about_is_not_published() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("content/argomenti/acqua.md", page("Acqua", "bozza: false"))
                .file(PAGE, "<#list elementi(\"argomento\") as a>${a.titolo} </#list>");

        assertEquals("", workspace.messages());
        assertFalse(Files.exists(workspace.built("argomenti/acqua")));
        assertEquals("Residenza", workspace.document("index.html").text());
    }

    @Test
    void a_page_that_exists_only_if_full_is_not_published_when_it_lists_nothing() {
        String news = "solo_se_piena: true\nelenco: { tipo: notizia, campo: tipo_notizia, valori: [%s] }";
        MiniWorkspace workspace = SmallTown.in(folder)
                .file(PAGE, "<h1>${pagina.titolo}</h1><#list pagina.voci as v>${v.titolo};</#list>")
                .file("content/pagine/novita/avvisi.md", page("Avvisi", news.formatted("avvisi")))
                .file("content/pagine/novita/notizie.md", page("Notizie", news.formatted("notizie")))
                .file("content/notizie/una.md", news("Una", "2026-01-01"));

        assertEquals("", workspace.messages());
        assertFalse(Files.exists(workspace.built("novita/avvisi/index.html")));
        assertEquals(
                "Notizie Una;", workspace.document("novita/notizie/index.html").text());
    }

    @Test
    void lists_are_in_the_order_of_their_type() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("content/notizie/b.md", news("Zebra", "2026-03-01"))
                .file("content/notizie/a.md", news("Èdera", "2026-03-01"))
                .file("content/notizie/c.md", news("Faro", "2026-03-01"))
                .file("content/notizie/d.md", news("Vecchia", "2025-12-31"))
                .file("content/notizie/e.md", news("Nuova", "2026-10-09"))
                .file(PAGE, """
                        <#list elementi("notizia") as n>${n.titolo} </#list>|
                        <#list elementi("notizia", 2) as n>${n.titolo} </#list>
                        """);

        assertEquals("", workspace.messages());
        // The newest first; of one day in Italian alphabetical order.
        assertEquals(
                "Nuova Èdera Faro Zebra Vecchia | Nuova Èdera",
                workspace.document("index.html").text());
    }

    @Test
    void places_are_in_italian_alphabetical_order() {
        MiniWorkspace workspace =
                SmallTown.in(folder).file(PAGE, "<#list elementi(\"luogo\") as l>${l.titolo} </#list>");
        String place = workspace.text(SmallTown.PLACE);
        for (String title : List.of("Zona", "Èremo", "erta", "Faro")) {
            workspace.file(
                    "content/luoghi/l" + title.codePointAt(0) + ".md",
                    place.replace("titolo: Municipio", "titolo: " + title));
        }

        assertEquals("", workspace.messages());
        assertEquals(
                "Èremo erta Faro Municipio Zona",
                workspace.document("index.html").text());
    }

    @Test
    void pages_lie_under_the_pages_above_their_address() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .page("amministrazione", "Amministrazione", "Testo.")
                .page("amministrazione/uffici", "Uffici", "Testo.")
                .file("content/pagine/amministrazione/aree.md", page("Aree", "ordine: 1"))
                .file("themes/semplice/tipi/unita_organizzativa/pagina.ftlh", """
                        <#list pagina.briciole as b>${b.titolo} / </#list>in ${pagina.genitore.titolo}
                        """)
                .file(PAGE, """
                        <#list pagina.briciole as b>${b.titolo} / </#list>${pagina.titolo}:
                        <#list pagina.figlie as f>${f.titolo} </#list>
                        """);

        assertEquals("", workspace.messages());
        assertEquals(
                "Home / Amministrazione / Uffici / in Uffici",
                workspace.document(OFFICE_PAGE).text());
        assertEquals(
                "Home / Amministrazione: Aree Uffici",
                workspace.document("amministrazione/index.html").text());
        assertEquals("Home: Amministrazione", workspace.document("index.html").text());
    }

    @Test
    void the_menu_has_the_pages_that_say_so_in_order_and_knows_which_is_active() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("content/pagine/vivere.md", page("Vivere", "menu: true\nordine: 2"))
                .file("content/pagine/novita.md", page("Novità", "menu: true\nordine: 1"))
                .page("novita/una", "Una", "Testo.")
                .page("altro", "Altro", "Testo.")
                .file(PAGE, "<#list menu as m>${m.titolo}<#if pagina.attiva(m)>*</#if> </#list>");

        assertEquals("", workspace.messages());
        assertEquals("Novità Vivere", workspace.document("index.html").text());
        assertEquals("Novità* Vivere", workspace.document("novita/index.html").text());
        assertEquals(
                "Novità* Vivere", workspace.document("novita/una/index.html").text());
        assertEquals("Novità Vivere", workspace.document("altro/index.html").text());
    }

    @Test
    void drafts_are_published_only_when_asked_for() {
        MiniWorkspace workspace = SmallTown.in(folder).file("content/pagine/storia.md", page("Storia", "bozza: true"));

        assertEquals("", workspace.messages());
        assertFalse(Files.exists(workspace.built("storia/index.html")));

        assertTrue(buildWithDrafts().isGood());
        assertTrue(Files.exists(workspace.built("storia/index.html")));
    }

    @Test
    void what_points_to_a_draft_is_a_finding_until_drafts_are_published() {
        MiniWorkspace workspace =
                SmallTown.withOffice(folder, "titolo: Ufficio anagrafe", "titolo: Ufficio anagrafe\nbozza: true");

        assertEquals(List.of("assemble/riferimento", "assemble/riferimento"), workspace.codes());
        assertTrue(buildWithDrafts().isGood());
    }

    @Test
    void an_item_that_stands_on_another_page_has_no_page_of_its_own() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .page("domande-frequenti", "Domande", "Testo.")
                .file("content/faq/b.md", "---\ntitolo: Dove?\npriorita: 2\n---\nQui.\n")
                .file("content/faq/a.md", "---\ntitolo: Quando?\npriorita: 10\n---\nOggi.\n")
                .file(PAGE, "<#list elementi(\"faq\") as f>${f.url} ${f.titolo} ${f.corpo}</#list>");

        assertEquals("", workspace.messages());
        assertEquals(
                "/domande-frequenti/#b Dove? Qui. /domande-frequenti/#a Quando? Oggi.",
                workspace.document("index.html").text().strip());
        assertFalse(workspace.build().manifest().hashes().keySet().stream().anyMatch(path -> path.contains("#")));
    }

    @Test
    void the_address_of_a_build_may_be_another_one_than_the_site_s() throws Exception {
        MiniWorkspace workspace = SmallTown.in(folder);
        new WorkspaceBuild(folder)
                .run(new BuildOptions(
                        List.of(), Path.of("out"), Optional.of("http://localhost:8080"), false, 1, MiniWorkspace.NOW));

        String sitemap = Files.readString(workspace.root().resolve("out/prova/sitemap.xml"));
        assertTrue(sitemap.contains("<loc>http://localhost:8080/</loc>"), sitemap);
        assertFalse(sitemap.contains("comune.prova.fc.it"));
    }

    private BuildResult buildWithDrafts() {
        return new WorkspaceBuild(folder)
                .run(new BuildOptions(
                        List.of(), Path.of("build", "sites"), Optional.empty(), true, 1, MiniWorkspace.NOW))
                .get(0);
    }

    private static String page(String title, String keys) {
        return "---\ntitolo: " + title + "\ndescrizione_breve: Prova.\n" + keys + "\n---\n";
    }

    private static String news(String title, String day) {
        return """
                ---
                titolo: %s
                descrizione_breve: Prova.
                tipo_notizia: notizie
                data: %s
                argomenti: [residenza]
                a_cura_di: [anagrafe]
                ---

                Testo.
                """.formatted(title, day);
    }
}
