package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.diagnostic.Location;
import it.campanile.model.Settings;
import it.campanile.schema.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for the comune: valid, complete, and safe whatever a site says. */
class ConformityPageTest {

    @TempDir
    Path folder;

    private final Conformity conformity = new Conformity();

    private String page(UnaryOperator<GoodTown> change) throws Exception {
        return page(conformity.judge(change.apply(new GoodTown()).site().walk()));
    }

    private String page(List<CriterionResult> results) throws Exception {
        Path file = folder.resolve("prova/conformita.html");
        Settings settings = new Settings(
                "prova",
                "italia",
                Map.of("nome", text("Comune di <Prova> & C."), "host", text(GoodTown.HOST)),
                Map.of(),
                Optional.empty());
        ConformityPage.write(file, settings, results, Optional.empty(), MiniWorkspace.NOW);
        return Files.readString(file);
    }

    private static Value text(String text) {
        return new Value.Text(text, Location.ofFile("sito.yaml"));
    }

    @Test
    void a_good_town_gets_a_valid_page_with_each_criterion() throws Exception {
        String html = page(town -> town);
        Document page = Jsoup.parse(html);

        assertEquals(List.of(), ValidPage.problems(html));
        assertEquals(
                "Conformità al modello dei siti comunali: Comune di <Prova> & C.",
                page.select("h1").text());
        assertEquals(24, page.select("tbody tr > th[scope=row]").size());
        assertEquals(6, page.select("thead th[scope=col]").size());
        assertEquals("25 novembre 2026, ore 9.00", page.select("dd").get(2).text());
        assertTrue(
                page.text()
                        .contains(
                                "superati 15, con tolleranza 1, non superati 0, da verificare sul sito pubblicato 4."),
                page.text());
        assertEquals(0, page.select("script, link, img, [src]").size());
        assertEquals(7, page.select("main > ul > li").size());
    }

    @Test
    void what_fails_is_shown_with_its_pages_and_its_remedy() throws Exception {
        Document page = Jsoup.parse(page(town -> town.everywhere("Quanto sono chiare", "<b>Sono</b> chiare")));
        String row = page.select("tr:has(th:contains(C.SI.2.5))").text();

        assertTrue(row.contains("non superato"), row);
        assertTrue(row.contains("(/, /amministrazione/, "), row);
        assertTrue(row.contains("usa il componente di valutazione del tema"), row);
        assertEquals(2, page.select("td.fail").size());
    }

    @Test
    void what_a_page_says_is_shown_and_not_obeyed() throws Exception {
        String html = page(town -> town.with("/argomenti/", ">Sport<", ">&lt;script&gt;alert(1)&lt;/script&gt;<"));

        assertEquals(List.of(), ValidPage.problems(html));
        assertFalse(html.contains("<script"), html);
        assertTrue(Jsoup.parse(html).text().contains("«<script>alert(1)</script>» non è un argomento"), html);
    }

    @Test
    void the_page_can_be_read_by_all() throws Exception {
        page(town -> town.everywhere("Quanto sono chiare", "Sono chiare"));
        try (Chromium browser = new Chromium();
                Loopback server = new Loopback(folder.resolve("prova"))) {
            assertEquals(
                    List.of(),
                    new AccessiblePage(browser, server, folder.resolve("prova")).problems("/conformita.html"));
        }
    }
}
