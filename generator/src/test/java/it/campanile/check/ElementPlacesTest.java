package it.campanile.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.BuildOptions;
import it.campanile.build.BuildResult;
import it.campanile.build.MiniWorkspace;
import it.campanile.build.WorkspaceBuild;
import it.campanile.check.page.BuiltPage;
import it.campanile.model.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every element of a built page is traced to the line that made it. */
class ElementPlacesTest {

    @TempDir
    Path folder;

    private static BuiltPage page(BuildResult built, Path root, String url) {
        Page page = built.site().orElseThrow().byUrl().get(url);
        try {
            String html = Files.readString(built.folder().resolve(page.output()));
            return BuiltPage.of(page, html, Jsoup.parse(html), built.places(), root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BuiltPage story(MiniWorkspace workspace) {
        BuildResult built = workspace.build();
        assertEquals(List.of(), built.findings());
        return page(built, folder, "/storia/");
    }

    private static String at(BuiltPage page, String selector) {
        return page.at(page.document().expectFirst(selector)).toString();
    }

    private MiniWorkspace town() {
        return MiniWorkspace.in(folder).page("index", "Home", "Benvenuti.").page("storia", "Storia", """
                        Il paese.

                        ## Ieri

                        Un *tempo* c’era [la rocca](/rocca/),
                        poi [la piazza](/piazza/).

                        | Anno | Fatto |
                        |------|-------|
                        | 1300 | [La torre](/torre/) |

                        - uno
                        - due
                        """);
    }

    @Test
    void what_was_written_in_markdown_has_its_line_and_column() {
        BuiltPage page = story(town());

        assertEquals("content/pagine/storia.md:10:18", at(page, "a[href=/rocca/]"));
        assertEquals("content/pagine/storia.md:11:5", at(page, "a[href=/piazza/]"));
        assertEquals("content/pagine/storia.md:13:1", at(page, "table"));
        assertEquals("content/pagine/storia.md:15:10", at(page, "a[href=/torre/]"));
        assertEquals("content/pagine/storia.md:18:1", at(page, "li:last-child"));
    }

    @Test
    void what_a_template_says_has_its_place_in_the_template() {
        BuiltPage page = story(town());

        assertEquals("themes/semplice/tipi/pagina/pagina.ftlh:2:1", at(page, "html"));
        assertEquals("themes/semplice/tipi/pagina/pagina.ftlh:3:29", at(page, "title"));
        assertEquals("themes/semplice/tipi/pagina/pagina.ftlh:4:7", at(page, "main"));
    }

    @Test
    void a_text_from_the_front_matter_is_shown_where_it_is_written() {
        BuiltPage page = story(town());
        Element title = page.document().expectFirst("h1");

        assertEquals(
                "themes/semplice/tipi/pagina/pagina.ftlh:5:1", page.at(title).toString());
        assertEquals(
                "content/pagine/storia.md:2:9", page.at(title, title.text()).toString());
    }

    @Test
    void a_text_is_looked_for_where_its_element_stands() {
        BuiltPage page = story(town().page("storia", "Storia", """
                La rocca.

                Vedi [la rocca](/rocca/), poi [ancora](/rocca/).
                """));
        Element second = page.document().select("a[href=/rocca/]").get(1);

        assertEquals("content/pagine/storia.md:8:40", page.at(second, "/rocca/").toString());
        assertEquals("content/pagine/storia.md:8:31", page.at(second, "/altro/").toString());
    }

    @Test
    void tags_are_known_among_all_that_a_template_may_hold() {
        BuiltPage page = story(town().file("themes/semplice/tipi/pagina/pagina.ftlh", """
                <#-- <b>un commento</b> -->
                <#assign html = "<i>non un tag</i>" livello = 2>
                <!DOCTYPE html>
                <html lang="it"><head><title>${pagina.titolo}</title>
                <script>if (1 <document.title.length) document.write("<b>");</script></head>
                <body<#if livello gt 1> class="a > b"</#if>><main>
                <h${livello - 1} id="titolo">${pagina.titolo?replace("<", "&lt;")}</h${livello - 1}>
                <#macro riga testo><p class="riga">${testo}</p></#macro>
                <#list ["a", "b"] as x><@riga testo="<${x}>"/></#list>
                <br/><img src="/x.png" alt="">
                <!-- <em>niente</em> -->
                ${pagina.corpo}
                </main></body></html>
                """));

        String template = "themes/semplice/tipi/pagina/pagina.ftlh:";
        assertEquals(template + "6:1", at(page, "body"));
        assertEquals(template + "7:1", at(page, "#titolo"));
        assertEquals(template + "8:20", at(page, ".riga"));
        assertEquals(template + "10:1", at(page, "br"));
        assertEquals(template + "10:6", at(page, "img"));
        assertEquals("content/pagine/storia.md:10:18", at(page, "a[href=/rocca/]"));
    }

    /** The real theme has whatever templates have: no page of it is lost, and no element of it is without its place. */
    @Test
    void every_element_of_a_real_site_has_its_place() {
        Path root = Path.of(System.getProperty("campanile.root"));
        BuildResult built = new WorkspaceBuild(root)
                .run(new BuildOptions(List.of("montiano"), folder, Optional.empty(), false, 2, MiniWorkspace.NOW))
                .get(0);

        List<Page> pages = built.site().orElseThrow().pages().stream()
                .filter(Page::isWhole)
                .toList();
        assertTrue(pages.size() > 200, "only " + pages.size());
        for (Page one : pages) {
            BuiltPage page = page(built, root, one.url());
            Document document = page.document();
            for (Element element : List.of(
                    document.expectFirst("body"), document.expectFirst("h1"), document.expectFirst("footer a"))) {
                assertTrue(page.at(element).line() > 0, one.url() + " " + element);
            }
        }
    }
}
