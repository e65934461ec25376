package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Messages;
import it.campanile.diagnostic.Severity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnauditablePageTest {

    @TempDir
    Path folder;

    @Test
    void each_stops_the_site_within_a_bounded_time_and_the_other_pages_are_still_audited() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            MiniSite site = new MiniSite(folder, "cesena")
                    .listed("/assente/")
                    .page("/ciclo/", "<script>while (true) {}</script>")
                    .page("/dopo/", "<p>Dopo</p>")
                    .page("/attesa/", "<img alt=\"\" src=\"http://127.0.0.1:" + silent.getLocalPort() + "/\">")
                    .page("/rinvio/", "<script>location.replace('/dopo/')</script>")
                    .page("/404.html", "<p>Non trovata</p>");

            AuditResult result = assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> Audits.auditor(2, Audits.IMPATIENT)
                            .audit(List.of(site.request()), (id, done, total) -> {})
                            .get(0));

            assertEquals(
                    List.of(
                            "audit/pagina-assente [/assente/, 404]",
                            "audit/tempo-scaduto [/attesa/, 4, 10]",
                            "audit/tempo-scaduto [/ciclo/, 4, 10]",
                            "audit/pagina-altrove [/rinvio/, /dopo/]"),
                    result.findings().stream()
                            .map(finding -> finding.code() + " " + finding.arguments())
                            .toList());
            assertEquals(6, result.pages());
            Diagnostic missing = result.findings().get(0);
            assertEquals(Severity.ERROR, missing.severity());
            assertEquals(
                    "sites/cesena/content/assente/index.md", missing.location().path());
            assertEquals(
                    "la pagina /assente/ non è stata controllata: risponde 404 invece di 200",
                    new Messages(Locale.ITALIAN).what(missing));
        }
    }

    @Test
    void a_page_that_loops_after_loading_stops_too() throws Exception {
        MiniSite site = new MiniSite(folder, "cesena")
                .page("/", "<script>addEventListener('load', () => setTimeout(() => { while (true) {} }, 0))</script>");
        AuditLimits limits = new AuditLimits(Duration.ofSeconds(60), Duration.ofSeconds(2), Duration.ofSeconds(2));

        AuditResult result = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Audits.auditor(1, limits)
                        .audit(List.of(site.request()), (id, done, total) -> {})
                        .get(0));

        assertEquals(1, result.findings().size());
        assertTrue(result.findings().get(0).code().startsWith("audit/"));
        assertEquals(List.of(), result.violations());
    }

    @Test
    void a_page_that_brings_the_browser_down_stops_and_the_next_has_a_new_browser() throws Exception {
        try (ServerSocket trap = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Thread hunter = new Thread(() -> endRenderersAsked(trap), "trap");
            hunter.setDaemon(true);
            hunter.start();
            MiniSite site = new MiniSite(folder, "cesena")
                    .page("/", "<img alt=\"\" src=\"http://127.0.0.1:" + trap.getLocalPort() + "/\">")
                    .page("/dopo/", "<img src=\"/assente.png\" width=\"9\" height=\"9\">");

            AuditResult result = assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> Audits.auditor(1, Audits.IMPATIENT)
                            .audit(List.of(site.request()), (id, done, total) -> {})
                            .get(0));

            assertEquals(List.of("/dopo/ campanile-failed-requests", "/dopo/ image-alt"), Audits.broken(result));
            assertEquals(1, result.notAudited().size());
            assertEquals(
                    "audit/pagina-non-controllata", result.notAudited().get(0).code());
            assertTrue(
                    result.notAudited().get(0).arguments().get(1).contains("crashed"),
                    result.notAudited().get(0).toString());
        }
    }

    /** Ends the process that shows the page, for each request that the page makes. */
    private static void endRenderersAsked(ServerSocket trap) {
        try {
            while (true) {
                trap.accept();
                ProcessHandle.current()
                        .descendants()
                        .filter(UnauditablePageTest::isRenderer)
                        .forEach(ProcessHandle::destroyForcibly);
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    /** Chromium rewrites the command lines of its children in a way that Java cannot read. */
    private static boolean isRenderer(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .contains("--type=renderer");
        } catch (IOException ended) {
            return false;
        }
    }
}
