package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniTheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Bad components of a small theme, to see that each thing that is looked for is found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComponentChecksTest {

    private @Nullable Path gallery;
    private @Nullable Loopback server;
    private @Nullable Chromium browser;
    private @Nullable AccessiblePage seen;

    @BeforeAll
    void build(@TempDir Path folder) throws Exception {
        MiniTheme theme = MiniTheme.in(folder);
        bad(theme, "aperto", "<p><b>");
        bad(theme, "gemelli", "<p id=\"a\">Uno</p><p id=\"a\">Due</p>");
        bad(theme, "salto", "<h3>Tre</h3>");
        bad(theme, "anonimo", "<p><a href=\"/x/\"><svg width=\"9\" height=\"9\"></svg></a></p>");
        bad(theme, "chiuso", "<details><summary>Apri</summary><p style=\"color:#bbb\">Grigio su bianco</p></details>");
        bad(theme, "invisibile", "<p style=\"color:#fff;background:#fff\">Bianco su bianco</p>");
        bad(theme, "largo", "<p style=\"width:330px\">Largo</p>");
        bad(theme, "largo-aperto", "<details><summary>Apri</summary><p style=\"width:330px\">Largo</p></details>");
        assertEquals(List.of(), theme.build().findings());
        gallery = folder.resolve("build/reports/galleria/semplice");
        Chromium.install(gallery);
        server = new Loopback(gallery);
        browser = new Chromium();
        seen = new AccessiblePage(browser, server, gallery);
    }

    private static void bad(MiniTheme theme, String name, String html) {
        String macro = name.replace('-', '_');
        theme.component(name, "<#macro " + macro + ">" + html + "</#macro>\n", """
                componente: %s
                macro: %s
                descrizione: Un componente con un difetto
                esempi:
                  - nome: difetto
                """.formatted(name, macro));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private List<String> problems(String page) throws Exception {
        String path = "/esempi/" + page + ".html";
        Path file = Objects.requireNonNull(gallery).resolve(path.substring(1));
        List<String> problems = new ArrayList<>(ValidPage.problems(Files.readString(file)));
        problems.addAll(Objects.requireNonNull(seen).problems(path));
        return problems;
    }

    @Test
    void a_good_component_has_no_problems() throws Exception {
        assertEquals(List.of(), problems("nota/breve"));
    }

    @Test
    void an_element_that_is_not_closed_is_found() throws Exception {
        List<String> problems = problems("aperto/difetto");

        assertTrue(problems.toString().contains("nu: Unclosed element “b”."), problems::toString);
    }

    @Test
    void two_elements_of_one_id_are_found() throws Exception {
        List<String> problems = problems("gemelli/difetto");

        assertTrue(problems.contains("id: a"), problems::toString);
    }

    @Test
    void a_level_of_headings_that_is_left_out_is_found() throws Exception {
        List<String> problems = problems("salto/difetto");

        assertTrue(problems.contains("heading: h3 after h1: Tre"), problems::toString);
    }

    @Test
    void a_link_without_a_name_is_found() throws Exception {
        List<String> problems = problems("anonimo/difetto");

        assertTrue(problems.contains("axe: link-name a"), problems::toString);
    }

    @Test
    void a_pale_text_is_found_behind_what_is_closed() throws Exception {
        assertEquals(List.of("axe: color-contrast p"), problems("chiuso/difetto"));
    }

    @Test
    void a_text_of_the_colour_of_its_background_is_found() throws Exception {
        assertEquals(List.of("axe: color-contrast p"), problems("invisibile/difetto"));
    }

    @Test
    void what_is_too_wide_is_found() throws Exception {
        List<String> problems = problems("largo/difetto");

        assertTrue(problems.toString().matches(".*scroll: [0-9]+ px too wide in 320.*"), problems::toString);
    }

    @Test
    void what_is_too_wide_is_found_behind_what_is_closed() throws Exception {
        List<String> problems = problems("largo-aperto/difetto");

        assertTrue(problems.toString().matches(".*scroll: [0-9]+ px too wide in 320.*"), problems::toString);
    }
}
