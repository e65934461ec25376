package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same path, nearest layer wins: for content, templates and files. */
class LayersTest {

    private static final String SITE = "sites/prova/sito.yaml";

    private static final String SERVICE_PAGE = "servizi/anagrafe-e-stato-civile/carta/index.html";

    @TempDir
    Path folder;

    @Test
    void an_item_that_inherits_replaces_the_keys_given_and_keeps_the_shared_text() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("sites/prova/content/servizi/carta.md", "---\neredita: true\ntitolo: La nostra carta\n---\n");

        assertEquals("", workspace.messages());
        assertEquals("La nostra carta", text(workspace, SERVICE_PAGE, "h1"));
        assertEquals("Il documento elettronico.", text(workspace, SERVICE_PAGE, "h1 + p"));
        assertTrue(text(workspace, SERVICE_PAGE, "main").contains("Vieni allo sportello."));
    }

    @Test
    void an_item_that_inherits_may_replace_the_text_and_keep_the_keys() {
        String shared = SmallTown.in(folder).text(SmallTown.SERVICE);
        String body = shared.substring(shared.indexOf("## A chi")).replace("Vieni allo sportello.", "Scrivi a noi.");
        MiniWorkspace workspace =
                SmallTown.in(folder).file("sites/prova/content/servizi/carta.md", "---\neredita: true\n---\n\n" + body);

        assertEquals("", workspace.messages());
        assertEquals("Carta d’identità", text(workspace, SERVICE_PAGE, "h1"));
        assertTrue(text(workspace, SERVICE_PAGE, "main").contains("Scrivi a noi."));
        assertFalse(text(workspace, SERVICE_PAGE, "main").contains("Vieni allo sportello."));
    }

    @Test
    void an_item_that_does_not_inherit_replaces_the_shared_one_whole() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("sites/prova/content/servizi/carta.md", "---\ntitolo: La nostra carta\n---\n");

        assertTrue(workspace.codes().contains("schema/chiave-mancante"));
        assertTrue(workspace.codes().contains("schema/sezione-mancante"));
    }

    @Test
    void a_mistake_in_what_is_inherited_is_shown_in_the_shared_file() {
        MiniWorkspace workspace = SmallTown.withService(folder, "stato: attivo", "stato: attvo")
                .file("sites/prova/content/servizi/carta.md", "---\neredita: true\ntitolo: La nostra\n---\n");

        assertEquals(
                "content/servizi/carta.md:4:8",
                workspace.build().findings().get(0).location().toString());
    }

    @Test
    void what_a_site_excludes_is_not_published_with_its_files() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .page("storia", "Storia", "Antica.")
                .page("guida/index", "Guida", "Scarica [il modulo](modulo.pdf).")
                .file("content/pagine/guida/modulo.pdf", new byte[] {1})
                .file(SITE, site("escludi: [pagine/storia, pagine/guida]\n"));

        assertEquals("", workspace.messages());
        assertFalse(Files.exists(workspace.built("storia/index.html")));
        assertFalse(Files.exists(workspace.built("guida")));
    }

    @Test
    void a_draft_is_not_published_with_its_files() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file(
                        "content/pagine/guida/index.md",
                        "---\ntitolo: Guida\ndescrizione_breve: Come fare.\nbozza: true\n---\nTesto.\n")
                .file("content/pagine/guida/modulo.pdf", new byte[] {1});

        assertEquals("", workspace.messages());
        assertFalse(Files.exists(workspace.built("guida")));
    }

    @Test
    void a_file_beside_an_item_is_published_beside_its_page() throws IOException {
        MiniWorkspace workspace = SmallTown.in(folder)
                .page("guida/index", "Guida", "Scarica [il modulo](modulo.pdf).")
                .file("content/pagine/guida/modulo.pdf", new byte[] {1, 2})
                .file("sites/prova/content/pagine/guida/altro.pdf", new byte[] {3});

        assertEquals("", workspace.messages());
        assertEquals(2, Files.size(workspace.built("guida/modulo.pdf")));
        assertEquals(1, Files.size(workspace.built("guida/altro.pdf")));
    }

    @Test
    void a_template_of_the_site_takes_the_place_of_the_theme_s() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("sites/prova/theme/tipi/pagina/pagina.ftlh", "<h1>Nostro: ${pagina.titolo}</h1>");

        assertEquals("", workspace.messages());
        assertEquals("Nostro: Home", text(workspace, "index.html", "h1"));
        assertEquals("Carta d’identità", text(workspace, SERVICE_PAGE, "h1"));
    }

    @Test
    void a_child_theme_has_the_files_that_differ_and_reaches_those_that_it_shadows() throws IOException {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("themes/semplice/partials/testata.ftlh", "<header>Testata</header>")
                .file("themes/semplice/assets/stile.css", "p { color: black }")
                .file(
                        "themes/semplice/tipi/pagina/pagina.ftlh",
                        "<#include \"/partials/testata.ftlh\"><h1>${pagina.titolo}</h1><p>${tema.colore}</p>"
                                + "<i>${testi.ciao} ${testi.addio}</i><link href=\"${risorsa(\"stile.css\")}\">")
                .file("themes/semplice/i18n/it.yaml", "ciao: Ciao\naddio: Addio\n")
                .file("themes/figlio/theme.yaml", "nome: figlio\nparent: semplice\n")
                .file("themes/figlio/i18n/it.yaml", "ciao: Salve\n")
                .file("themes/figlio/assets/stile.css", "p { color: blue }")
                .file(
                        "themes/figlio/partials/testata.ftlh",
                        "<nav>Nuova</nav><#include \"parent:/partials/testata.ftlh\">")
                .file(SITE, site("parametri: { colore: \"#112233\" }\n").replace("tema: semplice", "tema: figlio"));

        assertEquals("", workspace.messages());
        assertEquals("Nuova", text(workspace, "index.html", "nav"));
        assertEquals("Testata", text(workspace, "index.html", "header"));
        assertEquals("#112233", text(workspace, "index.html", "p"));
        assertEquals("Salve Addio", text(workspace, "index.html", "i"));
        String style = workspace.document("index.html").select("link").attr("href");
        assertEquals("p { color: blue }", Files.readString(workspace.built(style.substring(1))));
    }

    @Test
    void what_a_parents_file_asks_for_is_the_nearest_again() {
        MiniWorkspace workspace = family("parent:/partials/testata.ftlh");

        assertEquals("", workspace.messages());
        assertEquals("Figlio", text(workspace, "index.html", "header b"));
        assertEquals("Figlio", text(workspace, "index.html", "header i"));
        assertEquals("Sopra", text(workspace, "index.html", "nav"));
    }

    @Test
    void a_version_that_no_parent_has_is_named_as_it_was_asked_for() {
        assertTrue(family("parent:/partials/piede.ftlh")
                .messages()
                .contains("il modello chiede il file «parent:/partials/piede.ftlh», che non c’è"));
    }

    private MiniWorkspace family(String asked) {
        return SmallTown.in(folder)
                .file(
                        "themes/semplice/partials/testata.ftlh",
                        "<#import \"/partials/marchio.ftlh\" as m><header><b><@m.marchio/></b>"
                                + "<i><#include \"/partials/nome.ftlh\"></i></header>")
                .file("themes/semplice/partials/marchio.ftlh", "<#macro marchio>Genitore</#macro>")
                .file("themes/semplice/partials/nome.ftlh", "Genitore")
                .file(
                        "themes/semplice/tipi/pagina/pagina.ftlh",
                        "<#include \"/partials/testata.ftlh\"><h1>${pagina.titolo}</h1>")
                .file("themes/figlio/theme.yaml", "nome: figlio\nparent: semplice\n")
                .file("themes/figlio/partials/testata.ftlh", "<nav>Sopra</nav><#include \"" + asked + "\">")
                .file("themes/figlio/partials/marchio.ftlh", "<#macro marchio>Figlio</#macro>")
                .file("themes/figlio/partials/nome.ftlh", "Figlio")
                .file(SITE, site("").replace("tema: semplice", "tema: figlio"));
    }

    @Test
    void a_child_theme_adds_parameters_and_changes_the_defaults_of_its_parent() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("themes/semplice/theme.yaml", """
                        nome: semplice
                        parametri:
                          colore: { tipo: testo, formato: colore, predefinito: "#0066cc" }
                          fasce: { tipo: elenco, di: { tipo: scelta, valori: [a, b, c] }, predefinito: [a, b] }
                        """)
                .file("themes/figlio/theme.yaml", """
                        nome: figlio
                        parent: semplice
                        parametri:
                          fasce: { predefinito: [c, a] }
                          alti: { tipo: elenco, di: { titolo: { tipo: testo }, url: { tipo: collegamento } } }
                        """)
                .file(
                        "themes/semplice/tipi/pagina/pagina.ftlh",
                        "<h1>${tema.fasce?join(\" \")} ${tema.colore}</h1>"
                                + "<#list tema.alti![] as alto><a href=\"${alto.url}\">${alto.titolo}</a></#list>")
                .file(
                        SITE,
                        site("parametri: { alti: [{ titolo: Unione, url: /unione/ }] }\n")
                                .replace("tema: semplice", "tema: figlio"));

        assertEquals("", workspace.messages());
        assertEquals("c a #0066cc", text(workspace, "index.html", "h1"));
        assertEquals("Unione", text(workspace, "index.html", "a[href=/unione/]"));
    }

    @Test
    void files_of_the_site_are_copied_as_they_are() throws IOException {
        byte[] bytes = {0, (byte) 0xff, 13, 10};
        MiniWorkspace workspace = SmallTown.in(folder).file("sites/prova/static/doc/stemma.bin", bytes);

        assertEquals("", workspace.messages());
        assertEquals(4, Files.size(workspace.built("doc/stemma.bin")));
    }

    @Test
    void a_file_of_the_site_may_not_take_the_address_of_one_that_the_program_makes() {
        MiniWorkspace workspace = SmallTown.in(folder).file("sites/prova/static/sitemap.xml", "<urlset/>");

        assertEquals(List.of("assemble/file-del-programma"), workspace.codes());
    }

    @Test
    void variables_are_filled_with_their_characters_as_they_are() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .page("contatti", "Contatti di {{ sito.nome_breve }}", """
                        Scrivi a {{ sito.contatti.email }}, [alla PEC](mailto:{{ sito.contatti.pec }}) o a {{sito.contatti.email}}.

                        ## Il {{ sito.nome }}

                        Motto: {{ sito.motto }}
                        """)
                .file(
                        SITE,
                        site("motto: \"*Uno* [per](/x) tutti & `tutti` #1\"\n")
                                .replace(
                                        "pec: protocollo@",
                                        "email: ufficio_del_sindaco@prova.it\n  pec: proto_collo_1@"));

        assertEquals("", workspace.messages());
        assertEquals("Contatti di Prova", text(workspace, "contatti/index.html", "h1"));
        assertEquals("Il Comune di Prova", text(workspace, "contatti/index.html", "h2"));
        String page = text(workspace, "contatti/index.html", "main");
        assertTrue(page.contains("Scrivi a ufficio_del_sindaco@prova.it, alla PEC o a ufficio_del_sindaco@prova.it."));
        assertTrue(page.contains("Motto: *Uno* [per](/x) tutti & `tutti` #1"), page);
        assertEquals(
                "mailto:proto_collo_1@pec.comune.prova.fc.it",
                workspace.document("contatti/index.html").select("main a").attr("href"));
    }

    @Test
    void a_variable_is_filled_in_the_alternative_text_of_a_picture() {
        MiniWorkspace workspace = SmallTown.withService(
                        folder, "stato: attivo", "immagine: { file: /x.png, alt: \"Lo stemma del {{ sito.nome }}\" }")
                .picture("sites/prova/static/x.png")
                .file("themes/semplice/tipi/servizio/pagina.ftlh", "<img alt=\"${pagina.immagine.alt}\">");

        assertEquals("", workspace.messages());
        assertEquals(
                "Lo stemma del Comune di Prova",
                workspace.document(SERVICE_PAGE).select("img").attr("alt"));
    }

    @Test
    void a_shared_item_speaks_to_each_site_of_that_site() throws IOException {
        MiniWorkspace workspace = SmallTown.in(folder).page("noi", "Noi", "Siamo il {{ sito.nome }}, {{ sito.id }}.");
        for (String id : List.of("altra", "zeta")) {
            workspace.file("sites/" + id + "/sito.yaml", site("").replace("Comune di Prova", "Comune di " + id));
        }

        new WorkspaceBuild(folder).run(BuildOptions.usual(MiniWorkspace.NOW));

        assertTrue(text(workspace, "noi/index.html", "main").contains("Siamo il Comune di Prova, prova."));
        assertTrue(Files.readString(folder.resolve("build/sites/altra/noi/index.html"))
                .contains("Siamo il Comune di altra, altra."));
        assertTrue(Files.readString(folder.resolve("build/sites/zeta/noi/index.html"))
                .contains("Siamo il Comune di zeta, zeta."));
    }

    private String site(String more) {
        try {
            return Files.readString(folder.resolve(SITE)) + more;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(MiniWorkspace workspace, String page, String selector) {
        return workspace.document(page).select(selector).text();
    }
}
