package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.campanile.audit.AuditLimits;
import it.campanile.audit.Auditor;
import it.campanile.audit.BrowserOptions;
import it.campanile.audit.Viewport;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.DiagnosticFormat;
import it.campanile.diagnostic.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The criteria of the model in the gate: asked of every site that does not say, each time anew, that it is none of it. */
class ConformityGateTest {

    @TempDir
    Path folder;

    private MiniWorkspace municipal() {
        MiniWorkspace workspace = MiniWorkspace.in(folder).page("index", "Home", "Ciao.");
        String settings = workspace.text("sites/prova/sito.yaml");
        return workspace.file("sites/prova/sito.yaml", settings.replace("modello: nessuno\n", ""));
    }

    private SiteOutcome check() throws Exception {
        Auditor auditor = new Auditor(
                BrowserOptions.usual(), Map.of(), List.of(Viewport.DESKTOP), AuditLimits.USUAL, MiniWorkspace.CLOCK);
        return new Pipeline(folder, auditor, new Messages(Locale.ITALIAN), false)
                .run(BuildOptions.usual(MiniWorkspace.NOW), Goal.CHECK, (site, done, total) -> {})
                .get(0);
    }

    private JsonNode report() throws Exception {
        return new ObjectMapper()
                .readTree(folder.resolve("build/reports/prova/check.json").toFile());
    }

    private String page() throws Exception {
        return Files.readString(folder.resolve("build/reports/prova/conformita.html"));
    }

    private static String said(SiteOutcome outcome, Locale locale) {
        DiagnosticFormat format = new DiagnosticFormat(new Messages(locale), (path, line) -> Optional.empty());
        return outcome.findings().stream().map(format::format).reduce("", (one, other) -> one + other);
    }

    @Test
    void a_site_that_says_nothing_is_a_municipal_site_and_is_stopped_by_what_it_lacks() throws Exception {
        municipal();

        SiteOutcome outcome = check();

        assertFalse(outcome.isGood());
        List<String> codes =
                outcome.findings().stream().map(Diagnostic::code).distinct().toList();
        assertTrue(codes.containsAll(List.of("check/c-si-1-6", "check/c-si-2-3", "check/c-si-3-4")), codes::toString);
        JsonNode report = report();
        assertEquals("comune", report.path("modello").asText());
        assertEquals(24, report.path("conformity").size());
        JsonNode menu = report.path("conformity").get(5);
        assertEquals("C.SI.1.6", menu.path("id").asText());
        assertEquals("fail", menu.path("outcome").asText());
        assertEquals("Menu principale", menu.path("title").asText());
        assertEquals("/", menu.path("faults").get(0).path("url").asText());
        assertEquals(
                "content/pagine/index.md",
                menu.path("faults").get(0).path("file").asText());
        assertTrue(page().contains("<table>"), page());
    }

    @Test
    void a_site_that_sets_itself_out_of_the_model_is_warned_each_time() throws Exception {
        MiniWorkspace.in(folder).page("index", "Home", "Ciao.");

        assertTrue(check().isGood());
        SiteOutcome again = check();

        assertEquals("""
                sites/prova/sito.yaml:15:10: avviso: il sito si dichiara fuori dal modello dei siti comunali [build/fuori-modello]
                  Perché: con «modello: nessuno» i criteri di conformità (misura 1.4.1) non sono giudicati, e nessuno si accorge di quelli che mancano.
                  Come: se è il sito di un comune, togli la riga o scrivi «modello: comune».""", said(again, Locale.ITALIAN));
        assertEquals("""
                sites/prova/sito.yaml:15:10: warning: the site says that it is outside of the model of municipal sites [build/fuori-modello]
                  Why: with «modello: nessuno» the criteria of conformity (measure 1.4.1) are not judged, and no one notices which of them are not met.
                  How: if it is the site of a comune, take the line away or write «modello: comune».""", said(again, Locale.ENGLISH));
        assertEquals("nessuno", report().path("modello").asText());
        assertEquals(0, report().path("conformity").size());
        assertTrue(page().contains("fuori dal modello"), page());
        assertFalse(page().contains("<table>"), page());
    }

    @Test
    void another_model_does_not_exist() {
        MiniWorkspace workspace = MiniWorkspace.in(folder).page("index", "Home", "Ciao.");
        workspace.file(
                "sites/prova/sito.yaml",
                workspace.text("sites/prova/sito.yaml").replace("modello: nessuno", "modello: niente"));

        assertEquals(List.of("schema/valore-campo"), workspace.codes());
    }
}
