package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.audit.AuditLimits;
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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports that a run leaves behind. */
class SiteReportingTest {

    @TempDir
    Path folder;

    private Path reports() {
        return folder.resolve("build/reports/prova");
    }

    private SiteOutcome run(Goal goal) throws Exception {
        Auditor auditor = new Auditor(
                BrowserOptions.usual(),
                System.getenv(),
                List.of(Viewport.DESKTOP),
                AuditLimits.USUAL,
                Clock.systemUTC());
        return new Pipeline(folder, auditor, new Messages(Locale.ITALIAN), true)
                .run(BuildOptions.usual(MiniWorkspace.NOW), goal, (site, done, total) -> {})
                .get(0);
    }

    @Test
    void a_check_writes_every_report_but_that_of_the_browser_and_tells_what_was_mended() throws Exception {
        MiniWorkspace workspace = MiniWorkspace.in(folder).page("index", "Home", "Vai al [museo](/non-esiste/).");
        run(Goal.CHECK);
        try (Stream<Path> files = Files.list(reports())) {
            assertEquals(
                    new TreeSet<>(List.of(
                            "autovalutazione.csv",
                            "autovalutazione.html",
                            "badge.svg",
                            "build.json",
                            "check.json",
                            "conformita.html",
                            "dichiarazione.md",
                            "manifest.json",
                            "rapporto.html",
                            "rapporto.junit.xml",
                            "rapporto.sarif",
                            "storia.json")),
                    new TreeSet<>(
                            files.map(file -> file.getFileName().toString()).toList()));
        }
        String stopped = Files.readString(reports().resolve("rapporto.html"));
        assertTrue(stopped.contains("content/pagine/index.md:6:16"));
        assertTrue(stopped.contains("Fermato: ci sono errori da correggere."));

        workspace.page("index", "Home", "Vai a casa.");
        run(Goal.CHECK);

        String mended = Files.readString(reports().resolve("rapporto.html"));
        assertTrue(mended.contains("Nessun errore finora: per pubblicare manca la verifica nel browser."));
        assertTrue(mended.contains("Risolti: 1"));
    }

    @Test
    void an_audit_writes_what_the_browser_said_and_a_build_writes_no_report() throws Exception {
        MiniWorkspace.in(folder).page("index", "Home", "Ciao.");
        run(Goal.BUILD);
        assertFalse(Files.exists(reports().resolve("rapporto.html")));

        run(Goal.AUDIT);

        assertTrue(Files.exists(reports().resolve("audit.json")));
        assertTrue(Files.readString(reports().resolve("badge.svg")).contains("errori: 0 · pagine: 1"));
    }

    @Test
    void a_site_that_cannot_be_built_has_a_report_too() throws Exception {
        MiniWorkspace.in(folder).page("index", "Home", "{{ sito.niente }}");
        run(Goal.CHECK);

        assertTrue(Files.readString(reports().resolve("rapporto.html")).contains("Fermato"));
    }

    @Test
    void a_broken_history_is_among_the_findings_and_stops_nothing() throws Exception {
        MiniWorkspace.in(folder).page("index", "Home", "Ciao.");
        Files.createDirectories(reports());
        Files.writeString(reports().resolve("storia.json"), "{");

        SiteOutcome outcome = run(Goal.CHECK);

        assertTrue(outcome.isGood());
        assertEquals(
                List.of(
                        "report/storia-rotta build/reports/prova/storia.json",
                        "build/fuori-modello sites/prova/sito.yaml:15:10"),
                outcome.findings().stream().map(SiteReportingTest::line).toList());
    }

    private static String line(Diagnostic finding) {
        return finding.code() + " " + finding.location();
    }
}
