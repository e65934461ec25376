package it.campanile.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import it.campanile.audit.AuditPage;
import it.campanile.audit.Auditor;
import it.campanile.audit.RuleResult;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.DiagnosticFormat;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import it.campanile.report.wcag.Standards;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private static final AuditPage UNO = new AuditPage("/uno/", "content/uno.md");

    @TempDir
    Path root;

    private final Standards standards = new Standards();

    private Path file() {
        return root.resolve("build/reports/prova/storia.json");
    }

    /** Runs and gives the trend as {@code new fixed still}. */
    private String run(SiteReport report) throws Exception {
        History history = new History(file());
        List<Issue> issues = Issues.of(report, standards);
        Trend trend = history.trend(report, issues);
        history.add(report, issues);
        return trend.since().isEmpty()
                ? "first"
                : trend.fresh().size() + " " + trend.fixed().size() + " " + trend.still();
    }

    private static Diagnostic broken(int line, String target) {
        return Diagnostic.error(
                "check/collegamento-rotto", new Location("content/uno.md", line, 1, 0), "/uno/", target);
    }

    private SiteReport images(String... targets) {
        List<RuleResult.Node> nodes = Stream.of(targets)
                .map(target -> ReportExample.node(target, "<img>"))
                .toList();
        return ReportExample.audited(
                root,
                ReportExample.audit(
                        targets.length == 0
                                ? List.of()
                                : List.of(ReportExample.violation(UNO, "image-alt", "wcag111", nodes)),
                        List.of(),
                        List.of()));
    }

    @Test
    void what_is_new_fixed_and_still_there_is_told_apart() throws Exception {
        assertEquals("first", run(ReportExample.checked(root, List.of(broken(3, "/a/"), broken(4, "/b/")))));
        assertEquals("1 1 1", run(ReportExample.checked(root, List.of(broken(3, "/b/"), broken(4, "/c/")))));
        assertEquals("0 2 0", run(ReportExample.checked(root, List.of())));
    }

    @Test
    void a_finding_whose_line_moved_is_the_same_finding() throws Exception {
        run(ReportExample.checked(root, List.of(broken(3, "/a/"))));

        assertEquals("0 0 1", run(ReportExample.checked(root, List.of(broken(99, "/a/")))));
    }

    @Test
    void the_same_mistake_twice_on_a_page_is_two_issues() throws Exception {
        run(ReportExample.checked(root, List.of(broken(3, "/a/"), broken(8, "/a/"))));

        assertEquals("0 1 1", run(ReportExample.checked(root, List.of(broken(3, "/a/")))));
    }

    @Test
    void elements_of_a_rule_are_told_apart() throws Exception {
        run(images("#a", "#b"));

        assertEquals("1 1 1", run(images("#b", "#c")));
    }

    @Test
    void a_run_without_a_browser_mends_nothing_that_only_a_browser_sees() throws Exception {
        run(images("#a"));

        assertEquals("0 0 0", run(ReportExample.checked(root, List.of())));
        assertEquals("0 0 1", run(images("#a")));
    }

    @Test
    void a_page_that_could_not_be_audited_is_not_mended() throws Exception {
        run(images("#a"));
        Diagnostic gone = Diagnostic.error("audit/pagina-assente", Location.ofFile("content/uno.md"), "/uno/", "404");

        assertEquals(
                "1 0 0", run(ReportExample.audited(root, ReportExample.audit(List.of(), List.of(gone), List.of()))));
    }

    @Test
    void the_last_fifty_runs_are_kept() throws Exception {
        for (int i = 0; i < 52; i++) {
            run(ReportExample.checked(root, List.of(broken(1, "/" + i + "/"))));
        }
        JsonNode runs = new JsonMapper().readTree(file().toFile()).path("giri");

        assertEquals(50, runs.size());
        assertEquals("2026-11-25T20:46:00Z", runs.get(49).path("quando").asText());
        assertEquals(1, runs.get(49).path("errori").asInt());
        assertTrue(runs.get(49).at("/impronte/check/0").asText().startsWith("check/collegamento-rotto /uno/ "));
        assertNotEquals(
                runs.get(48).at("/impronte/check/0").asText(),
                runs.get(49).at("/impronte/check/0").asText());
    }

    @Test
    void a_history_that_cannot_be_read_is_set_aside_and_said() throws Exception {
        Path folder = Files.createDirectories(file().getParent());
        for (String broken : List.of("{\"giri\": [", "{\"giri\": [{\"quando\": \"ieri\"}]}", "[]")) {
            Files.writeString(file(), broken);
            List<Diagnostic> said = new SiteReports(new Messages(Locale.ITALIAN), Auditor.ruleGroups())
                    .write(ReportExample.empty(root), folder);

            assertEquals(1, said.size(), broken);
            assertEquals(
                    1, new JsonMapper().readTree(file().toFile()).path("giri").size());
        }
        assertEquals("{\"giri\": [", Files.readString(folder.resolve("storia.json.rotta")));
        assertEquals("[]", Files.readString(folder.resolve("storia.json.rotta-3")));
    }

    @Test
    void the_warning_says_where_the_old_history_is() {
        Diagnostic finding = Diagnostic.warning(
                "report/storia-rotta",
                Location.ofFile("build/reports/prova/storia.json"),
                "build/reports/prova/storia.json.rotta");

        assertEquals("""
                build/reports/prova/storia.json: avviso: la storia dei controlli non si legge: ora è in «build/reports/prova/storia.json.rotta» [report/storia-rotta]
                  Perché: senza la storia non si può dire che cosa è nuovo e che cosa è risolto rispetto all’ultima volta
                  Come: una storia nuova comincia da questo giro; se il vecchio file si può correggere, rimettilo al suo posto""", text(finding, Locale.ITALIAN));
        assertEquals("""
                build/reports/prova/storia.json: warning: the history of the checks cannot be read: it is now in “build/reports/prova/storia.json.rotta” [report/storia-rotta]
                  Why: without the history nobody can say what is new and what is fixed since the last time
                  How: a new history starts with this run; if the old file can be mended, put it back""", text(finding, Locale.ENGLISH));
    }

    private static String text(Diagnostic finding, Locale locale) {
        return new DiagnosticFormat(new Messages(locale), (path, line) -> Optional.empty()).format(finding);
    }

    @Test
    void the_same_run_gives_the_same_bytes() throws Exception {
        Path one = root.resolve("uno");
        Path two = root.resolve("due");
        for (Path folder : List.of(one, two)) {
            new SiteReports(new Messages(Locale.ITALIAN), Auditor.ruleGroups())
                    .write(ReportExample.full(root, List.of()), folder);
        }
        try (Stream<Path> files = Files.list(one)) {
            for (Path file : files.toList()) {
                assertEquals(-1, Files.mismatch(file, two.resolve(file.getFileName())), file.toString());
                assertFalse(file.toString().endsWith(".parte"));
            }
        }
    }
}
