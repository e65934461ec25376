package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.audit.Auditor;
import it.campanile.diagnostic.Messages;
import it.campanile.report.Picture;
import it.campanile.report.ReportExample;
import it.campanile.report.SiteReport;
import it.campanile.report.SiteReports;
import it.campanile.report.wcag.Standards;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the reports are held to what the sites are held to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPagesTest {

    private @Nullable Path folder;
    private @Nullable Loopback server;
    private @Nullable Chromium browser;
    private @Nullable AccessiblePage seen;

    @BeforeAll
    void write(@TempDir Path root) throws Exception {
        folder = root;
        Path picture = root.resolve("immagine.png");
        ImageIO.write(new BufferedImage(600, 20, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        SiteReport full = ReportExample.full(root, List.of(new Picture("/uno/", "img", picture)));
        for (Locale locale : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            SiteReports reports = new SiteReports(new Messages(locale), Auditor.ruleGroups());
            reports.write(ReportExample.empty(root), root.resolve("vuoto-" + locale));
            reports.write(full, root.resolve("pieno-" + locale));
            // With an earlier run there is a trend.
            reports.write(ReportExample.empty(root), root.resolve("poi-" + locale));
            reports.write(full, root.resolve("poi-" + locale));
            reports.write(full, root.resolve("risolto-" + locale));
            reports.write(ReportExample.empty(root), root.resolve("risolto-" + locale));
        }
        Chromium.install(root.resolve("vuoto-it"));
        server = new Loopback(root);
        browser = new Chromium();
        seen = new AccessiblePage(browser, server, root);
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

    @Test
    void every_page_is_valid_and_accessible_in_both_languages() throws Exception {
        List<String> problems = new ArrayList<>();
        for (String page : List.of(
                "vuoto-it/rapporto",
                "vuoto-it/autovalutazione",
                "pieno-it/rapporto",
                "pieno-it/autovalutazione",
                "risolto-it/rapporto",
                "pieno-en/rapporto")) {
            String path = "/" + page + ".html";
            String html = Files.readString(Objects.requireNonNull(folder).resolve(path.substring(1)));
            ValidPage.problems(html).forEach(problem -> problems.add(path + " " + problem));
            Objects.requireNonNull(seen).problems(path).forEach(problem -> problems.add(path + " " + problem));
            assertEquals(
                    page.contains("-en/") ? "en" : "it",
                    Jsoup.parse(html).selectFirst("html").attr("lang"));
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void nothing_that_a_page_said_runs_in_the_report() throws Exception {
        String ran = Objects.requireNonNull(browser)
                .ask(
                        Objects.requireNonNull(server),
                        "/pieno-it/rapporto.html",
                        "return document.querySelectorAll('body script, [onerror], main b').length");

        assertEquals("0", ran);
    }

    @Test
    void on_a_telephone_captions_have_their_width_and_each_cell_says_its_column() {
        Objects.requireNonNull(browser).size(360, 800);
        String seen = browser.ask(Objects.requireNonNull(server), "/pieno-it/autovalutazione.html", """
                const narrow = [...document.querySelectorAll("caption")].filter(({ clientWidth }) => clientWidth < 250);
                const cells = [...document.querySelectorAll("td")];
                const named = cells.filter((cell) => getComputedStyle(cell, "::before").content.length > 4);
                return narrow.length + " " + (cells.length > 100) + " " + (named.length === cells.length);
                """);

        assertEquals("0 true true", seen);
    }

    @Test
    void on_paper_nothing_is_closed() {
        String open =
                Objects.requireNonNull(browser).ask(Objects.requireNonNull(server), "/pieno-it/rapporto.html", """
                const closed = () => document.querySelectorAll("details:not([open])").length;
                const before = closed();
                dispatchEvent(new Event("beforeprint"));
                const paper = closed();
                dispatchEvent(new Event("afterprint"));
                return (before > 0) + " " + paper + " " + (closed() === before);
                """);

        assertEquals("true 0 true", open);
    }

    @Test
    void the_report_shows_everything_one_needs() throws Exception {
        Document page = page("poi-it");

        assertEquals(
                "Rapporto sui controlli: Comune di <b>Prova</b> & \"C\"",
                page.selectFirst("h1").text());
        assertEquals(
                "Fermato: ci sono errori da correggere.",
                page.selectFirst(".verdetto").text());
        assertTrue(section(page, "andamento").text().contains("Nuovi: 35 Risolti: 0 Ancora presenti: 0"));
        assertEquals(
                List.of(
                        "/due/ — errori 3, avvisi 1, consigli 0",
                        "/tre/ — errori 1, avvisi 0, consigli 0",
                        "/uno/ — errori 3, avvisi 0, consigli 0",
                        "sites/prova/sito.yaml — errori 0, avvisi 0, consigli 1"),
                section(page, "pagine").select("summary").eachText());
        assertTrue(
                section(page, "regole")
                        .select("summary")
                        .eachText()
                        .contains(
                                "color-contrast: il contrasto fra testo e sfondo deve essere sufficiente — errori 1, avvisi 0, consigli 0"));
        assertEquals(
                List.of(
                        "1.1.1 Contenuto non testuale (A) — errori 2, avvisi 0, consigli 0",
                        "1.4.3 Contrasto (minimo) (AA) — errori 1, avvisi 0, consigli 0",
                        "2.4.2 Titolazione della pagina (A) — errori 0, avvisi 1, consigli 0"),
                section(page, "criteri").select("summary").eachText());
        Element images = section(page, "regole")
                .select("details:contains(image-alt:) li")
                .first();
        assertEquals(3, images.select("pre").size());
        assertTrue(images.select("p").eachText().contains("Dove: content/uno.md"));
        assertTrue(images.text().contains("Come: descrivi l’immagine"));
        assertEquals(
                "https://dequeuniversity.com/rules/axe/4.11/image-alt",
                images.selectFirst("a").attr("href"));
        assertTrue(section(page, "regole").text().contains("Altri elementi, che qui non sono mostrati: 5."));
        assertTrue(section(page, "verifiche").text().contains("elementi 2 in pagine 1"));
        assertTrue(section(page, "eccezioni").text().contains("Rilievi accettati per un tempo: 1"));
        assertTrue(section(page, "conformita").text().contains("superato, entro la tolleranza"));
        assertTrue(section(page("risolto-it"), "andamento").text().contains("Nuovi: 0 Risolti: 35"));
        assertTrue(page("pieno-it").selectFirst("section img").attr("src").startsWith("data:image/png;base64,"));
    }

    @Test
    void a_report_of_a_good_site_says_so_and_claims_no_more() throws Exception {
        Document page = page("vuoto-it");

        assertEquals(
                "Pubblicabile: nessun errore ferma il sito.",
                page.selectFirst(".verdetto").text());
        assertTrue(section(page, "pagine").text().endsWith("Nessun rilievo."));
        assertTrue(page.text().contains("un sito senza rilievi non è per questo conforme"));
        assertFalse(page.text().contains("Risolti:"));
    }

    @Test
    void the_rules_are_those_of_axe_with_their_criteria() {
        Standards standards = new Standards();
        TreeSet<String> known = new TreeSet<>();
        standards.rules().forEach(rule -> known.add(rule.id() + " " + String.join(",", rule.criteria())));
        String rules =
                Objects.requireNonNull(browser).ask(Objects.requireNonNull(server), "/vuoto-it/rapporto.html", """
                await new Promise((fatto) => {
                  const script = document.createElement("script");
                  script.src = "/axe.min.js";
                  script.onload = fatto;
                  document.head.append(script);
                });
                return axe.getRules().map(({ ruleId, tags }) => ruleId + " " + tags
                  .map((tag) => /^wcag(\\d)(\\d)(\\d+)$/.exec(tag))
                  .filter((found) => found)
                  .map(([, a, b, c]) => a + "." + b + "." + c)
                  .join(",")).join("\\n");
                """);

        assertEquals(known, new TreeSet<>(rules.lines().toList()));
    }

    private Document page(String name) throws Exception {
        return Jsoup.parse(
                Files.readString(Objects.requireNonNull(folder).resolve(name).resolve("rapporto.html")));
    }

    private static Element section(Document page, String id) {
        return Objects.requireNonNull(page.selectFirst("section[aria-labelledby=" + id + "]"));
    }
}
