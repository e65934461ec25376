package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.audit.AuditLimits;
import it.campanile.audit.AuditUnavailableException;
import it.campanile.audit.Auditor;
import it.campanile.audit.BrowserOptions;
import it.campanile.audit.Viewport;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way to the target, with a real browser. */
class PublishGateTest {

    @TempDir
    Path folder;

    @Test
    void only_the_site_without_violations_is_published_and_the_other_keeps_its_last_version() throws Exception {
        MiniWorkspace workspace = MiniWorkspace.in(folder).page("index", "Home", "Prima versione.");
        twin(workspace);
        assertTrue(publish(false).stream().allMatch(SiteOutcome::isGood));

        workspace.page("index", "Home", "Seconda versione.");
        workspace.file("sites/gemello/theme/tipi/pagina/pagina.ftlh", barrier());
        List<SiteOutcome> outcomes = publish(false);

        SiteOutcome stopped = outcomes.get(0);
        assertEquals("gemello", stopped.id());
        assertEquals(
                List.of(
                        "build/fuori-modello sites/gemello/sito.yaml:15:10 ",
                        "audit/button-name sites/gemello/theme/tipi/pagina/pagina.ftlh:8:1 /"),
                stopped.findings().stream().map(PublishGateTest::line).toList());
        assertTrue(stopped.plan().isEmpty());
        assertTrue(published("gemello").contains("Prima versione."));
        String report = Files.readString(folder.resolve("build/reports/gemello/rapporto.html"));
        assertTrue(report.contains("<code>&lt;button type=\"button\"&gt;"), report);
        assertTrue(report.contains("src=\"data:image/png;base64,"));
        assertTrue(outcomes.get(1).isGood());
        assertTrue(published("prova").contains("Seconda versione."));
    }

    @Test
    void a_dry_run_says_what_would_change_and_publishes_nothing() throws Exception {
        MiniWorkspace.in(folder).page("index", "Home", "Ciao.");

        List<SiteOutcome> outcomes = publish(true);

        assertEquals(
                List.of(
                        "api/eventi.json",
                        "api/luoghi.json",
                        "api/openapi.json",
                        "api/servizi.json",
                        "api/uffici.json",
                        "index.html",
                        "robots.txt",
                        "sitemap.xml"),
                outcomes.get(0).plan().orElseThrow().added());
        assertFalse(Files.exists(folder.resolve("public")));
    }

    @Test
    void without_a_browser_nothing_is_published() {
        MiniWorkspace.in(folder).page("index", "Home", "Ciao.");
        Path nowhere = folder.resolve("nessun-browser");
        BrowserOptions options = new BrowserOptions(Optional.of(nowhere), Optional.of(nowhere), 1);

        assertThrows(AuditUnavailableException.class, () -> publish(options, false));
        assertFalse(Files.exists(folder.resolve("public")));
    }

    @Test
    void a_broken_link_stops_the_site_before_the_browser_starts() throws Exception {
        MiniWorkspace.in(folder).page("index", "Home", "Vai al [museo](/non-esiste/).");

        SiteOutcome outcome = publish(false).get(0);

        assertEquals(
                List.of(
                        "check/collegamento-rotto content/pagine/index.md:6:16 /",
                        "build/fuori-modello sites/prova/sito.yaml:15:10 "),
                outcome.findings().stream().map(PublishGateTest::line).toList());
        assertTrue(outcome.audit().isEmpty());
        assertFalse(Files.exists(folder.resolve("public")));
    }

    private static String line(Diagnostic finding) {
        return finding.code() + " " + finding.location() + " " + finding.url();
    }

    private String published(String site) throws Exception {
        return Files.readString(folder.resolve("public").resolve(site).resolve("index.html"));
    }

    private List<SiteOutcome> publish(boolean dryRun) throws Exception {
        return publish(BrowserOptions.usual(), dryRun);
    }

    private List<SiteOutcome> publish(BrowserOptions browser, boolean dryRun) throws Exception {
        Auditor auditor =
                new Auditor(browser, System.getenv(), List.of(Viewport.DESKTOP), AuditLimits.USUAL, Clock.systemUTC());
        return new Pipeline(folder, auditor, new Messages(Locale.ITALIAN), dryRun)
                .run(BuildOptions.usual(MiniWorkspace.NOW), Goal.PUBLISH, (site, done, total) -> {});
    }

    private void twin(MiniWorkspace workspace) throws Exception {
        workspace.file("sites/gemello/sito.yaml", Files.readAllBytes(folder.resolve("sites/prova/sito.yaml")));
    }

    /** A page with a button that says nothing: what the checks without a browser let through. */
    private String barrier() throws Exception {
        String page = Files.readString(folder.resolve("themes/semplice/tipi/pagina/pagina.ftlh"));
        return page.replace("</main>", "<button type=\"button\"></button></main>");
    }
}
