package it.campanile.assemble;

import static it.campanile.build.DatedContent.call;
import static it.campanile.build.DatedContent.event;
import static it.campanile.build.DatedContent.news;
import static it.campanile.build.DatedContent.notice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.campanile.audit.AuditLimits;
import it.campanile.audit.Auditor;
import it.campanile.audit.BrowserOptions;
import it.campanile.audit.Viewport;
import it.campanile.build.BuildOptions;
import it.campanile.build.Goal;
import it.campanile.build.MiniWorkspace;
import it.campanile.build.Pipeline;
import it.campanile.build.SmallTown;
import it.campanile.diagnostic.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a site will be another one without anybody having changed it. */
class ScheduleTest {

    private static final String NEWS = "content/notizie/neve.md";

    /** Pages that show all that an instant decides. */
    private static final String PAGE = """
            <#list elementi("avviso_home") as a>${a.titolo}; </#list>
            <#list pagina.voci as v>${v.titolo} ${v.archiviata?c}; </#list>
            """;

    @TempDir
    Path folder;

    private static Optional<Instant> next(MiniWorkspace workspace) {
        return workspace.build().site().orElseThrow().timing().nextChange();
    }

    private static Map<String, String> files(MiniWorkspace workspace, Instant instant) {
        assertEquals("", workspace.asOf(instant).messages());
        return workspace.build().manifest().hashes();
    }

    private static void assertNext(String expected, MiniWorkspace workspace) {
        assertEquals(Optional.of(MiniWorkspace.instant(expected)), next(workspace));
    }

    @Test
    void a_site_without_dates_never_changes_by_itself() {
        assertEquals(Optional.empty(), next(SmallTown.in(folder)));
    }

    @Test
    void what_is_past_changes_nothing_any_more() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file(
                        NEWS,
                        news("Neve", "data: 2026-11-01\ndata_pubblicazione: 2026-11-01\ndata_scadenza: 2026-11-24"));

        assertEquals(Optional.empty(), next(workspace));
    }

    @Test
    void the_next_change_is_the_earliest_one() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("content/avvisi_home/a.md", notice("Gelo", "2026-11-26 08:00", "2026-11-27"))
                .file(NEWS, news("Neve", "data: 2026-11-01\ndata_scadenza: 2026-11-25"))
                .file("content/bandi/asilo.md", call("Asilo", "scadenza: 2026-11-25 23:59"));

        assertNext("2026-11-25T23:59", workspace);
        assertNext("2026-11-26T00:00", workspace.asOf("2026-11-25T23:59"));
        assertNext("2026-11-26T08:00", workspace.asOf("2026-11-26T00:00"));
        assertNext("2026-11-28T00:00", workspace.asOf("2026-11-26T08:00"));
        assertEquals(Optional.empty(), next(workspace.asOf("2026-11-28T00:00")));
    }

    @Test
    void the_end_of_what_has_not_yet_come_is_not_the_next_change() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file(
                        NEWS,
                        news("Neve", "data: 2026-12-01\ndata_pubblicazione: 2026-12-03\ndata_scadenza: 2026-12-02"));

        assertNext("2026-12-03T00:00", workspace);
    }

    @Test
    void until_the_next_change_the_site_is_the_same_and_then_another_one() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("themes/semplice/tipi/pagina/pagina.ftlh", PAGE)
                .file(
                        "themes/semplice/tipi/bando/pagina.ftlh",
                        "${pagina.stato_calcolato.etichetta} ${pagina.archiviata?c}")
                .file("themes/semplice/tipi/evento/pagina.ftlh", "<#list pagina.prossime as p>${p.inizio.iso} </#list>")
                .file(
                        "content/pagine/novita.md",
                        "---\ntitolo: N\ndescrizione_breve: P.\nelenco: { tipo: notizia }\n---\n")
                .file("content/avvisi_home/a.md", notice("Gelo", "2026-11-26 08:00", "2026-11-27"))
                .file(NEWS, news("Neve", "data: 2026-11-01\ndata_scadenza: 2026-11-30"))
                .file("content/notizie/sole.md", news("Sole", "data: 2026-12-09\ndata_pubblicazione: 2026-12-09 09:30"))
                .file(
                        "content/bandi/asilo.md",
                        call("Asilo", "apertura: 2026-12-01\nscadenza: 2026-12-31 12:00\nchiusura: 2027-01-31"))
                .file("content/eventi/mercato.md", event("Mercato", """
                                date:
                                  - { inizio: 2026-11-28 08:00, fine: 2026-11-28 13:00, ricorrenza: FREQ=WEEKLY;COUNT=3 }
                                """));
        Instant now = MiniWorkspace.NOW;
        int changes = 0;
        for (Optional<Instant> next = next(workspace); next.isPresent(); next = next(workspace)) {
            Map<String, String> files = files(workspace, now);
            assertEquals(files, files(workspace, next.get().minusSeconds(1)));
            assertNotEquals(files, files(workspace, next.get()), next.get().toString());
            now = next.get();
            changes++;
        }
        // The notice twice, each market, the call three times (once together with the end of the news), the sun.
        assertEquals(9, changes);
    }

    @Test
    void a_day_that_is_an_hour_shorter_or_longer_still_ends_at_midnight() {
        MiniWorkspace spring =
                SmallTown.in(folder).file(NEWS, news("Neve", "data: 2026-01-01\ndata_scadenza: 2027-03-28"));
        assertEquals(Optional.of(Instant.parse("2027-03-28T22:00:00Z")), next(spring));

        MiniWorkspace autumn =
                SmallTown.in(folder).file(NEWS, news("Neve", "data: 2026-01-01\ndata_scadenza: 2027-10-31"));
        assertEquals(Optional.of(Instant.parse("2027-10-31T23:00:00Z")), next(autumn));
    }

    @Test
    void an_hour_that_is_skipped_comes_an_hour_later_and_one_that_comes_twice_is_the_first() {
        String waits = "data: 2026-01-01\ndata_pubblicazione: ";
        MiniWorkspace spring = SmallTown.in(folder).file(NEWS, news("Neve", waits + "2027-03-28 02:30"));
        assertEquals(Optional.of(Instant.parse("2027-03-28T01:30:00Z")), next(spring));

        MiniWorkspace autumn = SmallTown.in(folder).file(NEWS, news("Neve", waits + "2027-10-31 02:30"));
        assertEquals(Optional.of(Instant.parse("2027-10-31T00:30:00Z")), next(autumn));
    }

    @Test
    void the_report_says_for_when_the_site_was_built_and_until_when_it_holds() throws Exception {
        SmallTown.in(folder).file(NEWS, news("Neve", "data: 2026-01-01\ndata_scadenza: 2027-06-30"));

        JsonNode report = report();

        assertEquals("2026-11-25T09:00:00+01:00", report.get("valutato_al").asText());
        assertEquals(
                "2027-07-01T00:00:00+02:00", report.get("prossimo_cambiamento").asText());
    }

    @Test
    void the_report_of_a_site_without_dates_knows_no_next_change() throws Exception {
        SmallTown.in(folder);

        JsonNode report = report();

        assertTrue(report.has("prossimo_cambiamento"));
        assertTrue(report.get("prossimo_cambiamento").isNull());
    }

    private JsonNode report() throws Exception {
        Auditor auditor = new Auditor(
                BrowserOptions.usual(), Map.of(), List.of(Viewport.DESKTOP), AuditLimits.USUAL, MiniWorkspace.CLOCK);
        new Pipeline(folder, auditor, new Messages(Locale.ITALIAN), false)
                .run(BuildOptions.usual(MiniWorkspace.NOW), Goal.BUILD, (site, done, total) -> {});
        try (var files = java.nio.file.Files.walk(folder)) {
            return new ObjectMapper()
                    .readTree(files.filter(file -> file.endsWith("build.json"))
                            .findFirst()
                            .orElseThrow()
                            .toFile());
        }
    }
}
