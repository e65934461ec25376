package it.campanile.assemble;

import static it.campanile.build.DatedContent.news;
import static it.campanile.build.DatedContent.page;
import static it.campanile.build.SmallTown.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import it.campanile.search.IndexFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long lists over several pages. */
class PaginatorTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="it">
            <head><meta charset="utf-8">
            <title>${pagina.titolo}<#if pagina.paginazione??>, pagina ${pagina.paginazione.numero}</#if> - ${sito.nome}</title>
            </head>
            <body><main><h1>${pagina.titolo}</h1>
            <p class="briciole"><#list pagina.briciole as b>${b.url} </#list></p>
            <p class="figlie"><#list pagina.figlie as f>${f.url} </#list></p>
            <p class="voci"><#list pagina.voci as v>${v.titolo} </#list></p>
            <p class="tutte">${pagina.voci_tutte?size}</p>
            <p class="pagine"><#list (pagina.paginazione.pagine)![] as p>${p.numero} ${p.url}${p.attuale?string("*", "")} </#list></p>
            <#if pagina.immagine??><img src="${pagina.immagine.url}" alt="${pagina.immagine.alt}"></#if>
            ${pagina.corpo}
            </main></body></html>
            """;

    @TempDir
    Path folder;

    /** A town with a list of three to a page. */
    private MiniWorkspace town(int news, String more) {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("themes/semplice/tipi/pagina/pagina.ftlh", PAGE)
                .page("novita", "Novità", "Testo.")
                .file(
                        "content/pagine/novita/notizie.md",
                        page("Notizie", "elenco: { tipo: notizia }\nper_pagina: 3\n" + more));
        for (int number = 1; number <= news; number++) {
            workspace.file(
                    "content/notizie/n" + number + ".md",
                    news("N" + number, "data: \"2026-10-%02d\"".formatted(number)));
        }
        return workspace;
    }

    private static String read(MiniWorkspace workspace, String path, String part) {
        return workspace.document(path + "index.html").select("." + part).text();
    }

    @Test
    void each_page_has_an_address_and_its_part_of_the_list() {
        MiniWorkspace workspace = town(7, "");

        assertEquals("", workspace.messages());
        assertEquals("N7 N6 N5", read(workspace, "novita/notizie/", "voci"));
        assertEquals("N4 N3 N2", read(workspace, "novita/notizie/2/", "voci"));
        assertEquals("N1", read(workspace, "novita/notizie/3/", "voci"));
        assertFalse(Files.exists(workspace.built("novita/notizie/4/index.html")));
        assertFalse(Files.exists(workspace.built("novita/notizie/1/index.html")));
        assertEquals("7", read(workspace, "novita/notizie/3/", "tutte"));
    }

    @Test
    void each_page_knows_the_others_and_which_one_it_is() {
        MiniWorkspace workspace = town(7, "");

        assertEquals("", workspace.messages());
        assertEquals(
                "1 /novita/notizie/ 2 /novita/notizie/2/* 3 /novita/notizie/3/",
                read(workspace, "novita/notizie/2/", "pagine"));
        assertEquals(
                "1 /novita/notizie/* 2 /novita/notizie/2/ 3 /novita/notizie/3/",
                read(workspace, "novita/notizie/", "pagine"));
        assertEquals(
                "Notizie, pagina 2 - Comune di Prova",
                workspace.document("novita/notizie/2/index.html").title());
    }

    @Test
    void pages_that_tell_their_number_in_their_title_pass_the_checks() {
        assertEquals("", town(7, "").checkMessages(Locale.ITALIAN));
    }

    @Test
    void a_list_that_fills_its_pages_has_no_empty_one_and_a_short_one_is_not_spread() {
        MiniWorkspace full = town(6, "");
        assertEquals("", full.messages());
        assertTrue(Files.exists(full.built("novita/notizie/2/index.html")));
        assertFalse(Files.exists(full.built("novita/notizie/3/index.html")));

        for (int number = 4; number <= 6; number++) {
            full.without("content/notizie/n" + number + ".md");
        }
        assertEquals("", full.messages());
        assertFalse(Files.exists(full.built("novita/notizie/2/index.html")));
        assertEquals("", read(full, "novita/notizie/", "pagine"));
        assertEquals("N3 N2 N1", read(full, "novita/notizie/", "voci"));
    }

    @Test
    void the_pages_lie_under_the_first_one_and_are_nobody_s_children() {
        MiniWorkspace workspace = town(4, "");

        assertEquals("", workspace.messages());
        assertEquals("/ /novita/ /novita/notizie/", read(workspace, "novita/notizie/2/", "briciole"));
        assertEquals("/ /novita/", read(workspace, "novita/notizie/", "briciole"));
        assertEquals("", read(workspace, "novita/notizie/", "figlie"));
        assertEquals("/novita/notizie/", read(workspace, "novita/", "figlie"));
    }

    @Test
    void the_sitemap_has_them_all_and_the_index_of_the_search_the_first() throws Exception {
        MiniWorkspace workspace = town(4, "").file("content/pagine/cerca.md", page("Cerca", "ricerca: true"));

        assertEquals("", workspace.messages());
        String sitemap = Files.readString(workspace.built("sitemap.xml"));
        assertTrue(sitemap.contains("<loc>https://comune.prova.fc.it/novita/notizie/2/</loc>"), sitemap);
        String index = IndexFiles.of(workspace, "schede");
        assertTrue(index.contains("\"/novita/notizie/\""), index);
        assertFalse(index.contains("\"/novita/notizie/2/\""), index);
    }

    @Test
    void the_archive_comes_on_the_last_pages() {
        MiniWorkspace workspace = town(3, "")
                .file("content/notizie/x.md", news("Scaduta", "data: 2026-11-01\ndata_scadenza: 2026-11-02"));

        assertEquals("", workspace.messages());
        assertEquals("Scaduta", read(workspace, "novita/notizie/2/", "voci"));
    }

    @Test
    void files_beside_a_list_stay_beside_its_first_page() {
        MiniWorkspace workspace = town(4, "");
        String list = workspace.text("content/pagine/novita/notizie.md");
        workspace
                .without("content/pagine/novita/notizie.md")
                .file(
                        "content/pagine/novita/notizie/index.md",
                        list.replace("elenco:", "immagine: { file: piazza.jpg, alt: La piazza }\nelenco:"))
                .picture("content/pagine/novita/notizie/piazza.jpg");

        assertEquals("", workspace.messages());
        assertTrue(Files.exists(workspace.built("novita/notizie/piazza.jpg")));
        for (String page : new String[] {"novita/notizie/", "novita/notizie/2/"}) {
            assertEquals(
                    "/novita/notizie/piazza.jpg",
                    workspace.document(page + "index.html").select("img").attr("src"));
        }
    }

    @Test
    void a_page_that_is_where_a_list_goes_on_is_named() {
        assertSays(town(4, "").page("novita/notizie/2", "Due", "Testo."), """
                content/pagine/novita/notizie/2.md: errore: l’indirizzo «/novita/notizie/2/» è già preso [assemble/due-proprietari]
                  Perché: lo ha anche «content/pagine/novita/notizie.md»: una delle due pagine andrebbe persa.
                  Come: rinomina uno dei due file.""", """
                content/pagine/novita/notizie/2.md: error: the address «/novita/notizie/2/» is already taken [assemble/due-proprietari]
                  Why: «content/pagine/novita/notizie.md» has it too: one of the two pages would be lost.
                  How: rename one of the two files.""");
    }
}
