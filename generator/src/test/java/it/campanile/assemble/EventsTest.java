package it.campanile.assemble;

import static it.campanile.build.DatedContent.event;
import static it.campanile.build.DatedContent.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes place, once or often. */
class EventsTest {

    private static final String PAGE = """
            <#macro all list><#list list as o>${o.inizio.iso}<#if o.fine??>–${o.fine.iso}</#if> ${o.nota} </#list></#macro>
            <p class="prossime"><@all pagina.prossime/></p>
            <p class="passate"><@all pagina.passate/></p>
            <p class="archiviata">${pagina.archiviata?c}</p>
            <p class="appuntamenti"><#list pagina.appuntamenti as a>${a.titolo} </#list></p>
            """;

    private static final String LIST = "<#list pagina.voci as v>${v.titolo} </#list>";

    @TempDir
    Path folder;

    private MiniWorkspace town(String dates) {
        return SmallTown.in(folder)
                .file("themes/semplice/tipi/evento/pagina.ftlh", PAGE)
                .file("themes/semplice/tipi/pagina/pagina.ftlh", LIST)
                .file("content/pagine/eventi.md", page("Eventi", "elenco: { tipo: evento }"))
                .file("content/eventi/sagra.md", event("Sagra", dates));
    }

    private static String read(MiniWorkspace workspace, String part) {
        assertEquals("", workspace.messages());
        return workspace
                .document("vivere-il-comune/eventi/sagra/index.html")
                .select("." + part)
                .text();
    }

    private static String list(MiniWorkspace workspace, String moment) {
        assertEquals("", workspace.asOf(moment).messages());
        return workspace.document("eventi/index.html").text();
    }

    @Test
    void several_dates_are_told_in_order_and_those_that_are_over_apart() {
        MiniWorkspace workspace = town("""
                date:
                  - { inizio: 2026-12-05 21:00, fine: 2026-12-05 23:00, nota: replica }
                  - { inizio: 2026-11-20 21:00, nota: prima }
                  - { inizio: 2026-11-25 08:00, fine: 2026-11-25 09:00 }
                  - { inizio: 2026-11-25 08:30, fine: 2026-11-25 09:01 }
                """);

        assertEquals(
                "2026-11-25T08:30–2026-11-25T09:01 2026-12-05T21:00–2026-12-05T23:00 replica",
                read(workspace, "prossime"));
        assertEquals("2026-11-20T21:00 prima 2026-11-25T08:00–2026-11-25T09:00", read(workspace, "passate"));
        assertEquals("false", read(workspace, "archiviata"));
    }

    @Test
    void a_recurrence_is_written_out_without_its_exceptions() {
        MiniWorkspace workspace = town("""
                date:
                  - inizio: 2026-11-21 15:00
                    fine: 2026-11-21 18:00
                    ricorrenza: FREQ=WEEKLY;BYDAY=SA;UNTIL=20261212
                    eccezioni: [2026-12-05]
                """);

        assertEquals(
                "2026-11-28T15:00–2026-11-28T18:00 2026-12-12T15:00–2026-12-12T18:00", read(workspace, "prossime"));
        assertEquals("2026-11-21T15:00–2026-11-21T18:00", read(workspace, "passate"));
    }

    @Test
    void the_last_day_of_a_recurrence_counts_whatever_its_hour() {
        for (String until : new String[] {"20261128", "20261128T000000", "20261128T235959Z"}) {
            MiniWorkspace workspace =
                    town("date:\n  - { inizio: 2026-11-28 21:00, ricorrenza: FREQ=DAILY;UNTIL=" + until + " }");

            assertEquals("2026-11-28T21:00", read(workspace, "prossime"), until);
        }
    }

    @Test
    void a_start_that_its_own_rule_does_not_give_is_no_occurrence() {
        MiniWorkspace workspace =
                town("date:\n  - { inizio: 2026-12-04 21:00, ricorrenza: FREQ=WEEKLY;BYDAY=SA;COUNT=2 }");

        assertEquals("2026-12-05T21:00 2026-12-12T21:00", read(workspace, "prossime"));
    }

    @Test
    void a_note_may_speak_of_the_site() {
        assertEquals(
                "2026-12-05 con il Comune di Prova",
                read(town("date:\n  - { inizio: 2026-12-05, nota: \"con il {{ sito.nome }}\" }"), "prossime"));
    }

    @Test
    void whole_days_last_until_the_end_of_the_last_one() {
        MiniWorkspace workspace = town("date:\n  - { inizio: 2026-11-23, fine: 2026-11-25 }");

        assertEquals("2026-11-23–2026-11-25", read(workspace.asOf("2026-11-25T23:59:59"), "prossime"));
        assertEquals("false", read(workspace, "archiviata"));
        assertEquals("2026-11-23–2026-11-25", read(workspace.asOf("2026-11-26T00:00"), "passate"));
        assertEquals("true", read(workspace, "archiviata"));
    }

    @Test
    void a_day_may_be_its_own_end() {
        assertEquals(
                "2026-11-25–2026-11-25", read(town("date:\n  - { inizio: 2026-11-25, fine: 2026-11-25 }"), "prossime"));
    }

    @Test
    void what_has_no_end_is_over_with_its_day() {
        MiniWorkspace workspace = town("date:\n  - { inizio: 2026-11-25 21:00 }");

        assertEquals("2026-11-25T21:00", read(workspace.asOf("2026-11-25T23:59:59"), "prossime"));
        assertEquals("true", read(workspace.asOf("2026-11-26T00:00"), "archiviata"));
    }

    @Test
    void an_hour_is_the_same_before_and_after_the_change_of_time() {
        MiniWorkspace workspace =
                town("date:\n  - { inizio: 2027-03-27 20:00, fine: 2027-03-27 22:00, ricorrenza: FREQ=DAILY;COUNT=2 }");

        assertEquals(
                "2027-03-27T20:00–2027-03-27T22:00 2027-03-28T20:00–2027-03-28T22:00", read(workspace, "prossime"));
    }

    @Test
    void the_next_one_comes_first_and_of_those_that_are_over_the_latest() {
        MiniWorkspace workspace = town("date: [{ inizio: 2026-12-24 }]")
                .file(
                        "content/eventi/a.md",
                        event("Corso", "date: [{ inizio: 2026-09-01, ricorrenza: FREQ=DAILY;COUNT=120 }]"))
                .file("content/eventi/b.md", event("Avvento", "date: [{ inizio: 2026-12-01 }]"))
                .file("content/eventi/c.md", event("Antico", "date: [{ inizio: 2020-01-01 }]"))
                .file(
                        "content/eventi/d.md",
                        event("Recente", "date: [{ inizio: 2019-01-01 }, { inizio: 2026-11-01 }]"));

        assertEquals("Corso Avvento Sagra Recente Antico", list(workspace, "2026-11-25T09:00"));
        assertEquals("Corso Sagra Avvento Recente Antico", list(workspace, "2026-12-02T09:00"));
        assertEquals("Corso Sagra Avvento Recente Antico", list(workspace, "2026-12-31T09:00"));
    }

    @Test
    void an_event_knows_its_parts() {
        MiniWorkspace workspace = town("date: [{ inizio: 2026-12-05 }]")
                .file(
                        "content/eventi/b.md",
                        event("Ballo", "evento_genitore: sagra\ndate: [{ inizio: 2026-12-05 21:00 }]"))
                .file(
                        "content/eventi/a.md",
                        event("Cena", "evento_genitore: sagra\ndate: [{ inizio: 2026-12-05 19:00 }]"));

        assertEquals("Cena Ballo", read(workspace, "appuntamenti"));
    }

    @Test
    void an_event_that_is_all_exceptions_does_not_take_place_and_stops_nothing() {
        MiniWorkspace workspace =
                town("date: [{ inizio: 2026-12-05, ricorrenza: FREQ=DAILY;COUNT=1, eccezioni: [2026-12-05] }]");

        assertEquals("", read(workspace, "prossime"));
        assertEquals("Sagra", list(workspace, "2026-11-25T09:00"));
    }

    @Test
    void events_of_a_type_without_an_archive_are_sorted_too() {
        String type = """
                cartella: corsi
                permalink: /corsi/{slug}/
                ordine: { campo: date }
                gruppi: [base]
                campi:
                  date: { tipo: elenco, di: { tipo: appuntamento } }
                """;
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("content/tipi/corso.yaml", type)
                .file("themes/semplice/tipi/corso/pagina.ftlh", "x")
                .file("themes/semplice/tipi/pagina/pagina.ftlh", LIST)
                .file("content/pagine/eventi.md", page("Corsi", "elenco: { tipo: corso }"))
                .file("content/corsi/a.md", page("Passato", "date: [{ inizio: 2026-01-01 }]"))
                .file("content/corsi/b.md", page("Lontano", "date: [{ inizio: 2027-01-02 }]"))
                .file("content/corsi/c.md", page("Vicino", "date: [{ inizio: 2026-12-01 }]"));

        assertEquals("Vicino Lontano Passato", list(workspace, "2026-11-25T09:00"));
    }

    @Test
    void one_date_need_not_be_a_list() {
        String type = """
                cartella: corsi
                permalink: /corsi/{slug}/
                gruppi: [base]
                campi:
                  quando: { tipo: appuntamento }
                calendario: { al: quando, dopo: archivio }
                """;
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("content/tipi/corso.yaml", type)
                .file("themes/semplice/tipi/corso/pagina.ftlh", PAGE.replaceAll("(?m)^.*appuntamenti.*$", ""))
                .file("content/corsi/a.md", page("Corso", "quando: { inizio: 2026-12-01 }"));

        assertEquals("", workspace.messages());
        assertEquals(
                "2026-12-01 false", workspace.document("corsi/a/index.html").text());
        assertEquals("", workspace.asOf("2026-12-02T00:00").messages());
        assertEquals("2026-12-01 true", workspace.document("corsi/a/index.html").text());
    }
}
