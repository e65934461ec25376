package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import it.campanile.diagnostic.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditorTest {

    private static final String PALE = "<p style=\"color:#999;background:#fff\">Orari di apertura</p>";

    @TempDir
    Path folder;

    @Test
    void each_kind_of_mistake_is_named_with_its_page_and_source() throws Exception {
        MiniSite site = new MiniSite(folder, "cesena")
                .file("/stile.css", "body { color: #000; background: #fff }")
                .page("/", "<p>Benvenuti</p>")
                .page(
                        "/immagine/",
                        "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=\" width=\"9\" height=\"9\">")
                .page("/contrasto/", PALE)
                .page("/etichetta/", "<form><input type=\"text\" name=\"q\"></form>")
                .page("/pulsante/", "<button type=\"button\"></button>")
                .document("/lingua/", """
                        <!doctype html><html><head><meta charset="utf-8"><title>Senza lingua</title></head>
                        <body><main><h1>Titolo</h1></main></body></html>
                        """);

        AuditResult result = Audits.audit(site).get(0);

        assertEquals(
                List.of(
                        "/immagine/ image-alt",
                        "/contrasto/ color-contrast",
                        "/etichetta/ label",
                        "/pulsante/ button-name",
                        "/lingua/ html-has-lang"),
                Audits.broken(result));
        assertEquals(List.of(), result.notAudited());
        assertEquals(6, result.pages());
        assertEquals("4.11.1", result.axe());
        assertTrue(result.browser().matches("\\d+\\..+"), result.browser());
        Diagnostic contrast = result.violations().get(1).finding();
        assertEquals(Severity.ERROR, contrast.severity());
        assertEquals(Location.ofFile("sites/cesena/content/contrasto/index.md"), contrast.location());
        assertEquals(
                "la pagina /contrasto/ viola la regola «color-contrast» (contrasto insufficiente fra testo e sfondo):"
                        + " elementi 1, il primo è main > p",
                new Messages(Locale.ITALIAN).what(contrast));
        assertTrue(new Messages(Locale.ITALIAN).how(contrast).endsWith("il primo elemento è " + PALE));
    }

    @Test
    void two_sites_at_once_keep_their_findings_their_links_and_their_counts_apart() throws Exception {
        MiniSite red = new MiniSite(folder, "sarsina")
                .file("/stile.css", "p { color: #999; background: #fff }")
                .page("/", "<p>Testo</p>")
                .page("/uno/", "<p>Testo</p>");
        MiniSite good = new MiniSite(folder, "montiano")
                .file("/stile.css", "p { color: #000; background: #fff }")
                .page("/", "<p>Testo</p>")
                .page("/uno/", "<p>Testo</p>")
                .page("/due/", "<p>Testo</p>");
        List<String> progress = new ArrayList<>();

        List<AuditResult> results = Audits.auditor(2, AuditLimits.USUAL)
                .audit(
                        List.of(red.request(), good.request()),
                        (site, done, total) -> progress.add(site + " " + done + "/" + total));

        assertEquals("sarsina", results.get(0).site());
        assertEquals(List.of("/ color-contrast", "/uno/ color-contrast"), Audits.broken(results.get(0)));
        assertEquals("montiano", results.get(1).site());
        assertEquals(List.of(), results.get(1).findings());
        assertEquals(
                List.of("montiano 1/3", "montiano 2/3", "montiano 3/3", "sarsina 1/2", "sarsina 2/2"),
                progress.stream().sorted().toList());
    }

    @Test
    void a_page_is_seen_in_every_viewport_and_found_at_fault_once() throws Exception {
        MiniSite site = new MiniSite(folder, "verghereto")
                .file("/stile.css", """
                .stretto { display: none }
                @media (max-width: 400px) { .stretto { display: block } }
                """)
                .page("/", PALE)
                .page("/stretta/", "<div class=\"stretto\">" + PALE + "</div>");
        List<Integer> totals = new ArrayList<>();

        AuditResult result = Audits.auditor(1, AuditLimits.USUAL, Viewport.DESKTOP, new Viewport(360, 800))
                .audit(List.of(site.request()), (id, done, total) -> totals.add(total))
                .get(0);

        assertEquals(List.of("/ color-contrast", "/stretta/ color-contrast"), Audits.broken(result));
        assertEquals(
                "[1280x900, 360x800]", result.violations().get(0).viewports().toString());
        assertEquals(1, result.violations().get(0).result().nodes().size());
        assertEquals("[360x800]", result.violations().get(1).viewports().toString());
        assertEquals(List.of(2, 2), totals);
    }

    @Test
    void what_axe_cannot_decide_is_left_to_people_and_does_not_stop() throws Exception {
        String overPicture = """
                <div style="background-image:linear-gradient(#fff,#000);width:300px;height:90px">
                <p style="color:#777">Sopra una figura</p></div>
                """;
        MiniSite site =
                new MiniSite(folder, "mercato-saraceno").page("/", overPicture).page("/altra/", overPicture);

        AuditResult result = Audits.audit(site).get(0);

        assertEquals(List.of(), result.findings());
        assertEquals(1, result.toReview().size());
        Review review = result.toReview().get(0);
        assertEquals("color-contrast", review.rule());
        assertEquals(2, review.nodes());
        assertEquals(
                List.of("/", "/altra/"),
                review.pages().stream().map(onPage -> onPage.page().url()).toList());
    }

    @Test
    void a_page_is_judged_alone_and_offline() throws Exception {
        String banner = """
                <p id="avviso" hidden style="color:#999;background:#fff">Già visto</p>
                <script src="https://esempio.invalid/libreria.js"></script>
                <script>
                  window.axe = { run: () => Promise.resolve({}) };
                  if (localStorage.visto) document.getElementById('avviso').hidden = false;
                  localStorage.visto = 'sì';
                </script>
                """;
        MiniSite site = new MiniSite(folder, "bagno-di-romagna")
                .page("/", banner)
                .page("/due/", banner)
                .page("/tre/", PALE + banner);

        AuditResult result = Audits.auditor(1, AuditLimits.USUAL)
                .audit(List.of(site.request()), (id, done, total) -> {})
                .get(0);

        assertEquals(
                List.of(
                        "/ campanile-other-hosts",
                        "/due/ campanile-other-hosts",
                        "/tre/ campanile-other-hosts",
                        "/tre/ color-contrast"),
                Audits.broken(result));
        assertEquals(List.of(), result.notAudited());
    }

    @Test
    void a_rule_without_texts_of_its_own_speaks_with_those_of_axe() throws Exception {
        MiniSite site = new MiniSite(folder, "prova").page("/", """
                <p accesskey="x">Uno</p><button type="button" accesskey="k">A</button>
                <button type="button" accesskey="k">B</button>
                """);

        AuditResult result = Audits.audit(site).get(0);

        assertEquals(List.of("/ accesskeys"), Audits.broken(result));
        Diagnostic finding = result.findings().get(0);
        assertEquals("audit/regola", finding.code());
        assertEquals(
                "la pagina / viola la regola «accesskeys» (accesskey attribute value should be unique):"
                        + " elementi 1, il primo è button:nth-child(3)",
                new Messages(Locale.ITALIAN).what(finding));
        assertFalse(finding.arguments().subList(0, 7).contains(""));
    }

    @Test
    void no_page_needs_no_browser() throws Exception {
        List<AuditResult> results = new Auditor(
                        BrowserOptions.usual(),
                        Map.of("SE_OFFLINE", "true"),
                        List.of(Viewport.DESKTOP),
                        AuditLimits.USUAL,
                        Clock.systemUTC())
                .audit(List.of(new MiniSite(folder, "vuoto").request()), (site, done, total) -> {});

        assertEquals(0, results.get(0).pages());
        assertEquals(List.of(), results.get(0).findings());
    }
}
