package it.campanile.build;

import static it.campanile.build.DatedContent.event;
import static it.campanile.build.SmallTown.assertSays;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of recurrences that no calendar can follow. */
class BadRecurrenceTest {

    @TempDir
    Path folder;

    @Test
    void a_recurrence_that_no_calendar_understands_is_named() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/eventi/sagra.md",
                                event("Sagra", "date:\n  - { inizio: 2026-12-05, ricorrenza: ogni sabato }")),
                """
                content/eventi/sagra.md:8:39: errore: il campo «date.ricorrenza» non è una regola di ricorrenza [schema/ricorrenza]
                    8 |   - { inizio: 2026-12-05, ricorrenza: ogni sabato }
                      |                                       ^^^^^^^^^^^
                  Perché: «ogni sabato» non segue la forma delle regole RRULE (RFC 5545).
                  Come: scrivi per esempio FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231 (ogni sabato fino al 31 dicembre 2026).""",
                """
                content/eventi/sagra.md:8:39: error: the field «date.ricorrenza» is not a recurrence rule [schema/ricorrenza]
                    8 |   - { inizio: 2026-12-05, ricorrenza: ogni sabato }
                      |                                       ^^^^^^^^^^^
                  Why: «ogni sabato» does not follow the form of RRULE (RFC 5545).
                  How: write for example FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231 (every Saturday until 31 December 2026).""");
    }

    @Test
    void a_recurrence_without_an_end_is_named() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/eventi/sagra.md",
                                event("Sagra", "date:\n  - { inizio: 2026-12-05, ricorrenza: FREQ=WEEKLY;BYDAY=SA }")),
                """
                content/eventi/sagra.md:8:39: errore: la ricorrenza del campo «date.ricorrenza» non finisce mai [schema/ricorrenza-senza-fine]
                    8 |   - { inizio: 2026-12-05, ricorrenza: FREQ=WEEKLY;BYDAY=SA }
                      |                                       ^^^^^^^^^^^^^^^^^^^^
                  Perché: «FREQ=WEEKLY;BYDAY=SA» non dice né fino a quando né quante volte.
                  Come: aggiungi l’ultimo giorno, per esempio ;UNTIL=20261231, o quante volte, per esempio ;COUNT=10.""",
                """
                content/eventi/sagra.md:8:39: error: the recurrence of the field «date.ricorrenza» never ends [schema/ricorrenza-senza-fine]
                    8 |   - { inizio: 2026-12-05, ricorrenza: FREQ=WEEKLY;BYDAY=SA }
                      |                                       ^^^^^^^^^^^^^^^^^^^^
                  Why: «FREQ=WEEKLY;BYDAY=SA» says neither until when nor how many times.
                  How: add the last day, for example ;UNTIL=20261231, or how many times, for example ;COUNT=10.""");
    }

    @Test
    void a_recurrence_that_goes_on_for_too_long_is_named() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/eventi/sagra.md",
                                event("Sagra", "date:\n  - { inizio: 2026-12-05, ricorrenza: FREQ=DAILY;COUNT=501 }")),
                """
                content/eventi/sagra.md:8:39: errore: la ricorrenza del campo «date.ricorrenza» è troppo lunga [schema/ricorrenza-lunga]
                    8 |   - { inizio: 2026-12-05, ricorrenza: FREQ=DAILY;COUNT=501 }
                      |                                       ^^^^^^^^^^^^^^^^^^^^
                  Perché: «FREQ=DAILY;COUNT=501» dà più di 500 giorni.
                  Come: scegli una fine più vicina: quando si avvicina la potrai spostare.""",
                """
                content/eventi/sagra.md:8:39: error: the recurrence of the field «date.ricorrenza» is too long [schema/ricorrenza-lunga]
                    8 |   - { inizio: 2026-12-05, ricorrenza: FREQ=DAILY;COUNT=501 }
                      |                                       ^^^^^^^^^^^^^^^^^^^^
                  Why: «FREQ=DAILY;COUNT=501» gives more than 500 days.
                  How: choose a nearer end: you can move it when it comes close.""");
    }

    @Test
    void a_recurrence_that_gives_hours_is_none() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/eventi/sagra.md",
                                event(
                                        "Sagra",
                                        "date:\n  - { inizio: 2026-12-05 09:00, ricorrenza: FREQ=HOURLY;COUNT=5 }")),
                """
                content/eventi/sagra.md:8:45: errore: il campo «date.ricorrenza» non è una regola di ricorrenza [schema/ricorrenza]
                    8 |   - { inizio: 2026-12-05 09:00, ricorrenza: FREQ=HOURLY;COUNT=5 }
                      |                                             ^^^^^^^^^^^^^^^^^^^
                  Perché: «FREQ=HOURLY;COUNT=5» non segue la forma delle regole RRULE (RFC 5545).
                  Come: scrivi per esempio FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231 (ogni sabato fino al 31 dicembre 2026).""",
                """
                content/eventi/sagra.md:8:45: error: the field «date.ricorrenza» is not a recurrence rule [schema/ricorrenza]
                    8 |   - { inizio: 2026-12-05 09:00, ricorrenza: FREQ=HOURLY;COUNT=5 }
                      |                                             ^^^^^^^^^^^^^^^^^^^
                  Why: «FREQ=HOURLY;COUNT=5» does not follow the form of RRULE (RFC 5545).
                  How: write for example FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231 (every Saturday until 31 December 2026).""");
    }

    @Test
    void a_recurrence_whose_last_day_is_written_in_another_way_is_none() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/eventi/sagra.md",
                                event(
                                        "Sagra",
                                        "date:\n  - { inizio: 2026-12-05, ricorrenza: FREQ=WEEKLY;UNTIL=2026-12-31 }")),
                """
                content/eventi/sagra.md:8:39: errore: il campo «date.ricorrenza» non è una regola di ricorrenza [schema/ricorrenza]
                    8 |   - { inizio: 2026-12-05, ricorrenza: FREQ=WEEKLY;UNTIL=2026-12-31 }
                      |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: «FREQ=WEEKLY;UNTIL=2026-12-31» non segue la forma delle regole RRULE (RFC 5545).
                  Come: scrivi per esempio FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231 (ogni sabato fino al 31 dicembre 2026).""",
                """
                content/eventi/sagra.md:8:39: error: the field «date.ricorrenza» is not a recurrence rule [schema/ricorrenza]
                    8 |   - { inizio: 2026-12-05, ricorrenza: FREQ=WEEKLY;UNTIL=2026-12-31 }
                      |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: «FREQ=WEEKLY;UNTIL=2026-12-31» does not follow the form of RRULE (RFC 5545).
                  How: write for example FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231 (every Saturday until 31 December 2026).""");
    }

    @Test
    void a_recurrence_does_not_end_before_it_starts() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/eventi/sagra.md",
                                event(
                                        "Sagra",
                                        "date:\n  - { inizio: 2026-12-05, ricorrenza: FREQ=WEEKLY;UNTIL=20251231 }")),
                """
                content/eventi/sagra.md:8:39: errore: il campo «date.ricorrenza» viene prima del suo inizio [schema/fine-prima]
                    8 |   - { inizio: 2026-12-05, ricorrenza: FREQ=WEEKLY;UNTIL=20251231 }
                      |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: vale «FREQ=WEEKLY;UNTIL=20251231», ma l’inizio è «2026-12-05»: non durerebbe mai.
                  Come: correggi una delle due date.""",
                """
                content/eventi/sagra.md:8:39: error: the field «date.ricorrenza» comes before its start [schema/fine-prima]
                    8 |   - { inizio: 2026-12-05, ricorrenza: FREQ=WEEKLY;UNTIL=20251231 }
                      |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: it is «FREQ=WEEKLY;UNTIL=20251231», but the start is «2026-12-05»: it would never last.
                  How: correct one of the two dates.""");
    }
}
