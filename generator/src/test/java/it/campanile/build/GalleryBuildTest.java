package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Galleries of small themes, built for real. */
class GalleryBuildTest {

    @TempDir
    Path folder;

    @Test
    void a_gallery_has_a_page_for_each_example_and_one_that_links_to_them() {
        MiniTheme theme = MiniTheme.in(folder);
        GalleryBuild.Result result = theme.build();

        assertEquals(List.of(), result.findings());
        assertEquals(1, result.examples());
        assertEquals(
                "Ciao",
                Jsoup.parse(theme.built("esempi/nota/breve.html"))
                        .select("main p")
                        .text());
        assertEquals(
                "/esempi/nota/breve.html",
                Jsoup.parse(theme.built("index.html")).select("a").attr("href"));
    }

    @Test
    void an_example_shows_what_it_is_made_of() {
        MiniTheme theme = MiniTheme.in(folder)
                .described("{ testo: Ciao }", "{ testo: \"Dice \\\"${1+1}\\\" & va\", forte: true }")
                .described("    parametri: { testo: \"", "    # Il testo.\n    parametri: { testo: \"");
        theme.workspace().file("themes/semplice/layouts/galleria.ftlh", """
                <#list componenti as c><#list c.macro as m><#list m.esempi as e><pre>${e.yaml}</pre><pre>${e.chiamata}</pre></#list></#list></#list>
                """);

        assertEquals(List.of(), theme.build().findings());
        var shown = Jsoup.parse(theme.built("index.html")).select("pre");
        assertEquals(
                "nome: breve\n# Il testo.\nparametri: { testo: \"Dice \\\"${1+1}\\\" & va\", forte: true }",
                shown.get(0).wholeText());
        assertTrue(
                shown.get(1).wholeText().startsWith("<#import \"/components/nota/nota.ftlh\" as c>\n<@c.nota testo="));
        assertTrue(shown.get(1).wholeText().endsWith(" forte=true/>"));
        assertEquals(
                "Dice \"${1+1}\" & va",
                Jsoup.parse(theme.built("esempi/nota/breve.html"))
                        .select("strong")
                        .text());
    }

    @Test
    void values_are_what_templates_see_of_contents() {
        MiniTheme theme = MiniTheme.in(folder).component("elenco", """
                <#macro elenco voci giorno testo>
                <#list voci as voce><a href="${voce.url}">${voce.titolo}</a></#list><time>${giorno.esteso}</time>${testo}<#nested 7>
                </#macro>
                """, """
                componente: elenco
                descrizione: Un elenco
                parametri:
                  voci:   { tipo: elenco, obbligatorio: true, di: { tipo: riferimento, a: [pagina] } }
                  giorno: { tipo: data, obbligatorio: true }
                  testo:  { tipo: html, obbligatorio: true }
                esempi:
                  - nome: due pagine
                    parametri: { voci: [index, storia], giorno: 2026-11-22, testo: <em>Così</em> }
                    variabili: quanti
                    dentro: <b>${quanti}</b>
                """);
        theme.workspace()
                .file("themes/semplice/esempi/content/pagine/index.md", page("Home"))
                .file("themes/semplice/esempi/content/pagine/storia.md", page("Storia"));

        assertEquals(List.of(), theme.build().findings());
        assertEquals(
                "Home Storia 22 novembre 2026 Così 7",
                String.join(
                        " ",
                        Jsoup.parse(theme.built("esempi/elenco/due-pagine.html"))
                                .select("a, time, em, b")
                                .eachText()));
    }

    @Test
    void only_parameters_of_components_are_html() {
        MiniWorkspace workspace = MiniWorkspace.in(folder).file("content/tipi/nota.yaml", """
                tipo: nota
                cartella: note
                campi: { testo: { tipo: html } }
                corpo: vietato
                """);

        assertTrue(workspace.codes().contains("schema/parola-tipo"), workspace.codes()::toString);
    }

    private static String page(String title) {
        return "---\ntitolo: " + title + "\ndescrizione_breve: Prova.\n---\n";
    }

    @Test
    void a_child_theme_shows_the_components_of_its_parent_and_its_own_instead() {
        MiniTheme theme = MiniTheme.in(folder);
        theme.workspace()
                .file("themes/figlio/theme.yaml", "nome: figlio\nparent: semplice\n")
                .file(
                        "themes/figlio/components/nota/nota.ftlh",
                        "<#macro nota testo forte=false><p class=\"mia\">${testo}</p></#macro>\n");
        GalleryBuild build = new GalleryBuild(folder, GalleryBuild.OUT);
        GalleryBuild.Result result = build.run("figlio");

        assertEquals(List.of("figlio", "semplice"), build.themes());
        assertEquals(List.of(), result.findings());
        assertEquals(
                List.of("themes/figlio/components/nota/nota.ftlh", "themes/semplice/components/nota/nota.ftlh"),
                result.components().get(0).layers());
        assertTrue(theme.workspace()
                .text("build/reports/galleria/figlio/esempi/nota/breve.html")
                .contains("class=\"mia\""));
    }

    @Test
    void a_gallery_with_mistakes_leaves_the_last_one() {
        MiniTheme theme = MiniTheme.in(folder);
        theme.build();
        theme.written("${testo}</#if>", "${testa}</#if>");

        assertFalse(theme.build().isGood());
        assertTrue(theme.built("esempi/nota/breve.html").contains("Ciao"));
        assertFalse(Files.exists(folder.resolve("build/reports/galleria/.semplice.staging")));
    }

    @Test
    void the_same_files_give_the_same_bytes() {
        MiniTheme theme = MiniTheme.in(folder);
        theme.build();
        String first = theme.built("index.html") + theme.built("esempi/nota/breve.html");
        theme.build();

        assertEquals(first, theme.built("index.html") + theme.built("esempi/nota/breve.html"));
    }
}
