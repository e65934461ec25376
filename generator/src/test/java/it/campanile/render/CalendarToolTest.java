package it.campanile.render;

import static it.campanile.build.DatedContent.event;
import static it.campanile.build.DatedContent.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import it.campanile.model.Site;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar files, read by another program. */
class CalendarToolTest {

    private static final String EVENT = "vivere-il-comune/eventi/sagra/calendario.ics";

    private static final String HOURS = """
            date:
              - inizio: 2026-12-05 21:00
                fine: 2026-12-05 23:00
                ricorrenza: FREQ=WEEKLY;UNTIL=20270410
                eccezioni: [2026-12-26, 2027-01-02]
            """;

    private static final String DAYS = """
            date:
              - inizio: 2026-12-05
                fine: 2026-12-06
                ricorrenza: FREQ=WEEKLY;UNTIL=20261219T120000Z
                eccezioni: [2026-12-12]
            """;

    @TempDir
    Path folder;

    private String text(MiniWorkspace workspace, String path) throws IOException {
        assertEquals("", workspace.messages());
        return Files.readString(workspace.built(path));
    }

    private String text(String dates) throws IOException {
        return text(
                SmallTown.in(folder).file("content/eventi/sagra.md", event("Sagra; d’inverno, e poi", dates)), EVENT);
    }

    private static List<String> lines(String text) {
        return text.replace("\r\n ", "").lines().toList();
    }

    private static ICalendar parsed(String text) {
        List<ICalendar> all = Biweekly.parse(text).all();
        assertEquals(1, all.size());
        ValidationWarnings warnings = all.get(0).validate(biweekly.ICalVersion.V2_0);
        assertTrue(warnings.isEmpty(), warnings::toString);
        assertFalse(hasErrorsForAnother(text));
        return all.get(0);
    }

    /** Whether another library finds something wrong. */
    private static boolean hasErrorsForAnother(String text) {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(text))
                    .validate()
                    .hasErrors();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Instant> starts(VEvent event) {
        List<Instant> starts = new ArrayList<>();
        DateIterator dates = event.getDateIterator(TimeZone.getTimeZone(Site.ZONE));
        while (dates.hasNext()) {
            starts.add(dates.next().toInstant());
        }
        return starts;
    }

    @Test
    void an_event_has_a_calendar_beside_its_page() throws IOException {
        VEvent event = parsed(text(HOURS)).getEvents().get(0);

        assertEquals("Sagra; d’inverno, e poi", event.getSummary().getValue());
        assertEquals("Per tutti.", event.getDescription().getValue());
        assertEquals("Municipio, Piazza Grande 1", event.getLocation().getValue());
        assertEquals(
                "https://comune.prova.fc.it/vivere-il-comune/eventi/sagra/",
                event.getUrl().getValue());
        assertEquals("evento-sagra-1@comune.prova.fc.it", event.getUid().getValue());
        assertEquals(
                Instant.parse("2026-12-05T20:00:00Z"),
                event.getDateStart().getValue().toInstant());
        assertEquals(
                Instant.parse("2026-12-05T22:00:00Z"),
                event.getDateEnd().getValue().toInstant());
    }

    @Test
    void hours_are_those_of_italy_and_the_end_of_a_rule_is_an_instant() throws IOException {
        List<String> lines = lines(text(HOURS));

        assertTrue(lines.contains("DTSTART;TZID=Europe/Rome:20261205T210000"), lines::toString);
        assertTrue(lines.contains("DTEND;TZID=Europe/Rome:20261205T230000"), lines::toString);
        assertTrue(lines.contains("EXDATE;TZID=Europe/Rome:20261226T210000,20270102T210000"), lines::toString);
        // The whole of the last day, which is in summer time.
        assertTrue(lines.contains("RRULE:FREQ=WEEKLY;UNTIL=20270410T215959Z"), lines::toString);
        assertTrue(lines.contains("TZID:Europe/Rome"), lines::toString);
    }

    @Test
    void a_program_that_reads_it_finds_the_same_times_as_the_page() throws IOException {
        List<Instant> starts = starts(parsed(text(HOURS)).getEvents().get(0));

        assertEquals(17, starts.size());
        assertFalse(starts.contains(Instant.parse("2026-12-26T20:00:00Z")));
        assertEquals(Instant.parse("2026-12-05T20:00:00Z"), starts.get(0));
        assertEquals(Instant.parse("2027-04-10T19:00:00Z"), starts.get(16));
    }

    @Test
    void whole_days_end_the_day_after_the_last_one() throws IOException {
        String text = text(DAYS);
        List<String> lines = lines(text);

        assertTrue(lines.contains("DTSTART;VALUE=DATE:20261205"), lines::toString);
        assertTrue(lines.contains("DTEND;VALUE=DATE:20261207"), lines::toString);
        assertTrue(lines.contains("EXDATE;VALUE=DATE:20261212"), lines::toString);
        assertTrue(lines.contains("RRULE:FREQ=WEEKLY;UNTIL=20261219"), lines::toString);
        assertEquals(1, parsed(text).getEvents().size());
    }

    @Test
    void small_letters_make_the_same_rule() throws IOException {
        List<String> lines =
                lines(text("date: [{ inizio: 2026-12-05 21:00, ricorrenza: freq=weekly;until=20261231 }]"));

        assertTrue(lines.contains("RRULE:FREQ=WEEKLY;UNTIL=20261231T225959Z"), lines::toString);
    }

    @Test
    void a_start_that_its_own_rule_does_not_give_is_not_in_the_calendar_either() throws IOException {
        VEvent event = parsed(text("""
                date:
                  - { inizio: 2026-12-04 21:00, fine: 2026-12-04 22:00, ricorrenza: FREQ=WEEKLY;BYDAY=SA;COUNT=2 }
                """)).getEvents().get(0);

        assertEquals(
                List.of(Instant.parse("2026-12-05T20:00:00Z"), Instant.parse("2026-12-12T20:00:00Z")), starts(event));
        assertEquals(
                Instant.parse("2026-12-05T21:00:00Z"),
                event.getDateEnd().getValue().toInstant());
    }

    @Test
    void each_date_is_an_entry_of_its_own() throws IOException {
        ICalendar calendar = parsed(text("date: [{ inizio: 2026-12-05 }, { inizio: 2026-12-08 21:00 }]"));

        assertEquals(
                List.of("evento-sagra-1@comune.prova.fc.it", "evento-sagra-2@comune.prova.fc.it"),
                calendar.getEvents().stream()
                        .map(one -> one.getUid().getValue())
                        .toList());
    }

    @Test
    void a_list_of_events_has_them_all() throws IOException {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("content/pagine/eventi.md", page("Eventi", "elenco: { tipo: evento }\nper_pagina: 3"))
                .file("themes/semplice/tipi/pagina/pagina.ftlh", "${pagina.calendario_url!\"senza\"}");
        for (int day = 1; day <= 4; day++) {
            workspace.file(
                    "content/eventi/e" + day + ".md", event("E" + day, "date: [{ inizio: 2026-12-0" + day + " }]"));
        }

        assertEquals(
                4, parsed(text(workspace, "eventi/calendario.ics")).getEvents().size());
        assertEquals(
                "/eventi/calendario.ics",
                workspace.document("eventi/index.html").text());
        assertEquals("senza", workspace.document("eventi/2/index.html").text());
        assertEquals("senza", workspace.document("index.html").text());
        assertFalse(Files.exists(workspace.built("calendario.ics")));
    }

    @Test
    void a_place_without_a_page_is_told_as_it_was_written() throws IOException {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file(
                        "content/eventi/sagra.md",
                        event("Sagra", "organizzato_da: [anagrafe]\ndate: [{ inizio: 2026-12-05 }]")
                                .replace("luogo: municipio", "luogo_libero: { nome: Il prato, indirizzo: Via Lunga }"));

        assertEquals(
                "Il prato, Via Lunga",
                parsed(text(workspace, EVENT)).getEvents().get(0).getLocation().getValue());
    }

    @Test
    void the_bytes_are_the_same_on_every_machine() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String dates : List.of(HOURS, DAYS)) {
                TimeZone.setDefault(TimeZone.getTimeZone("Europe/Rome"));
                Locale.setDefault(Locale.ITALY);
                String here = text(dates);
                for (String other : List.of("Pacific/Kiritimati", "America/Los_Angeles", "UTC")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(other));
                    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                    assertEquals(here, text(dates), other);
                }
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
