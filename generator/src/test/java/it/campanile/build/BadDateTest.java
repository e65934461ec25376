package it.campanile.build;

import static it.campanile.build.DatedContent.call;
import static it.campanile.build.DatedContent.event;
import static it.campanile.build.DatedContent.news;
import static it.campanile.build.SmallTown.assertSays;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of days and hours that cannot be. */
class BadDateTest {

    @TempDir
    Path folder;

    @Test
    void a_moment_that_is_written_in_another_way_is_no_moment() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/eventi/sagra.md",
                                event("Sagra", "date:\n  - { inizio: \"5 dicembre, ore 21\" }")),
                """
                content/eventi/sagra.md:8:15: errore: il campo «date.inizio» deve essere un giorno, con l’ora o senza [schema/non-momento]
                    8 |   - { inizio: "5 dicembre, ore 21" }
                      |               ^^^^^^^^^^^^^^^^^^^^
                  Perché: «5 dicembre, ore 21» non è scritto come AAAA-MM-GG o AAAA-MM-GG OO:MM.
                  Come: scrivi per esempio 2026-12-05, o 2026-12-05 21:00.""",
                """
                content/eventi/sagra.md:8:15: error: the field «date.inizio» must be a day, with or without an hour [schema/non-momento]
                    8 |   - { inizio: "5 dicembre, ore 21" }
                      |               ^^^^^^^^^^^^^^^^^^^^
                  Why: «5 dicembre, ore 21» is not written as YYYY-MM-DD or YYYY-MM-DD HH:MM.
                  How: write for example 2026-12-05, or 2026-12-05 21:00.""");
    }

    @Test
    void an_hour_that_does_not_exist_is_no_moment() {
        assertSays(
                SmallTown.in(folder)
                        .file("content/eventi/sagra.md", event("Sagra", "date:\n  - { inizio: \"2026-12-05 25:00\" }")),
                """
                content/eventi/sagra.md:8:15: errore: il campo «date.inizio» deve essere un giorno, con l’ora o senza [schema/non-momento]
                    8 |   - { inizio: "2026-12-05 25:00" }
                      |               ^^^^^^^^^^^^^^^^^^
                  Perché: «2026-12-05 25:00» non è scritto come AAAA-MM-GG o AAAA-MM-GG OO:MM.
                  Come: scrivi per esempio 2026-12-05, o 2026-12-05 21:00.""",
                """
                content/eventi/sagra.md:8:15: error: the field «date.inizio» must be a day, with or without an hour [schema/non-momento]
                    8 |   - { inizio: "2026-12-05 25:00" }
                      |               ^^^^^^^^^^^^^^^^^^
                  Why: «2026-12-05 25:00» is not written as YYYY-MM-DD or YYYY-MM-DD HH:MM.
                  How: write for example 2026-12-05, or 2026-12-05 21:00.""");
    }

    @Test
    void a_list_is_no_moment() {
        assertSays(
                SmallTown.in(folder)
                        .file("content/eventi/sagra.md", event("Sagra", "date:\n  - { inizio: [2026-12-05] }")),
                """
                content/eventi/sagra.md:8:15: errore: il campo «date.inizio» deve essere un giorno, con l’ora o senza [schema/non-momento]
                    8 |   - { inizio: [2026-12-05] }
                      |               ^^^^^^^^^^^^
                  Perché: «…» non è scritto come AAAA-MM-GG o AAAA-MM-GG OO:MM.
                  Come: scrivi per esempio 2026-12-05, o 2026-12-05 21:00.""",
                """
                content/eventi/sagra.md:8:15: error: the field «date.inizio» must be a day, with or without an hour [schema/non-momento]
                    8 |   - { inizio: [2026-12-05] }
                      |               ^^^^^^^^^^^^
                  Why: «…» is not written as YYYY-MM-DD or YYYY-MM-DD HH:MM.
                  How: write for example 2026-12-05, or 2026-12-05 21:00.""");
    }

    @Test
    void words_are_no_hours() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/orari/sportelli.md",
                                "---\ntitolo: Sportelli\nsettimana: { lunedi: tutto il giorno }\n---\n"),
                """
                content/orari/sportelli.md:3:22: errore: il campo «settimana.lunedi» deve dire le ore di un giorno [schema/non-ore]
                    3 | settimana: { lunedi: tutto il giorno }
                      |                      ^^^^^^^^^^^^^^^
                  Perché: «tutto il giorno» non è un elenco di ore, dalla prima all’ultima, come 8.30-12.30, 15-17.30.
                  Come: scrivi per esempio 8.30-12.30, 15-17.30; se quel giorno è chiuso togli la riga.""",
                """
                content/orari/sportelli.md:3:22: error: the field «settimana.lunedi» must give the hours of a day [schema/non-ore]
                    3 | settimana: { lunedi: tutto il giorno }
                      |                      ^^^^^^^^^^^^^^^
                  Why: «tutto il giorno» is not a list of hours, from the first to the last, such as 8.30-12.30, 15-17.30.
                  How: write for example 8.30-12.30, 15-17.30; take the line away if the day is closed.""");
    }

    @Test
    void hours_that_are_not_in_order_are_no_hours() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/orari/sportelli.md",
                                "---\ntitolo: Sportelli\nsettimana: { lunedi: \"15-17.30, 8.30-12.30\" }\n---\n"),
                """
                content/orari/sportelli.md:3:22: errore: il campo «settimana.lunedi» deve dire le ore di un giorno [schema/non-ore]
                    3 | settimana: { lunedi: "15-17.30, 8.30-12.30" }
                      |                      ^^^^^^^^^^^^^^^^^^^^^^
                  Perché: «15-17.30, 8.30-12.30» non è un elenco di ore, dalla prima all’ultima, come 8.30-12.30, 15-17.30.
                  Come: scrivi per esempio 8.30-12.30, 15-17.30; se quel giorno è chiuso togli la riga.""",
                """
                content/orari/sportelli.md:3:22: error: the field «settimana.lunedi» must give the hours of a day [schema/non-ore]
                    3 | settimana: { lunedi: "15-17.30, 8.30-12.30" }
                      |                      ^^^^^^^^^^^^^^^^^^^^^^
                  Why: «15-17.30, 8.30-12.30» is not a list of hours, from the first to the last, such as 8.30-12.30, 15-17.30.
                  How: write for example 8.30-12.30, 15-17.30; take the line away if the day is closed.""");
    }

    @Test
    void hours_that_end_before_they_start_are_no_hours() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/orari/sportelli.md",
                                "---\ntitolo: Sportelli\nsettimana: { lunedi: 12-9 }\n---\n"),
                """
                content/orari/sportelli.md:3:22: errore: il campo «settimana.lunedi» deve dire le ore di un giorno [schema/non-ore]
                    3 | settimana: { lunedi: 12-9 }
                      |                      ^^^^
                  Perché: «12-9» non è un elenco di ore, dalla prima all’ultima, come 8.30-12.30, 15-17.30.
                  Come: scrivi per esempio 8.30-12.30, 15-17.30; se quel giorno è chiuso togli la riga.""",
                """
                content/orari/sportelli.md:3:22: error: the field «settimana.lunedi» must give the hours of a day [schema/non-ore]
                    3 | settimana: { lunedi: 12-9 }
                      |                      ^^^^
                  Why: «12-9» is not a list of hours, from the first to the last, such as 8.30-12.30, 15-17.30.
                  How: write for example 8.30-12.30, 15-17.30; take the line away if the day is closed.""");
    }

    @Test
    void an_appointment_does_not_end_before_it_starts() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/eventi/sagra.md",
                                event("Sagra", "date:\n  - { inizio: 2026-12-05 21:00, fine: 2026-12-05 20:00 }")),
                """
                content/eventi/sagra.md:8:39: errore: il campo «date.fine» viene prima del suo inizio [schema/fine-prima]
                    8 |   - { inizio: 2026-12-05 21:00, fine: 2026-12-05 20:00 }
                      |                                       ^^^^^^^^^^^^^^^^
                  Perché: vale «2026-12-05 20:00», ma l’inizio è «2026-12-05 21:00»: non durerebbe mai.
                  Come: correggi una delle due date.""",
                """
                content/eventi/sagra.md:8:39: error: the field «date.fine» comes before its start [schema/fine-prima]
                    8 |   - { inizio: 2026-12-05 21:00, fine: 2026-12-05 20:00 }
                      |                                       ^^^^^^^^^^^^^^^^
                  Why: it is «2026-12-05 20:00», but the start is «2026-12-05 21:00»: it would never last.
                  How: correct one of the two dates.""");
    }

    @Test
    void what_is_valid_does_not_end_before_it_starts() {
        assertSays(
                SmallTown.in(folder)
                        .file("content/notizie/neve.md", news("Neve", "data: 2026-12-05\ndata_scadenza: 2026-12-04")),
                """
                content/notizie/neve.md:8:16: errore: il campo «data_scadenza» viene prima del suo inizio [schema/fine-prima]
                    8 | data_scadenza: 2026-12-04
                      |                ^^^^^^^^^^
                  Perché: vale «2026-12-04», ma l’inizio è «2026-12-05»: non durerebbe mai.
                  Come: correggi una delle due date.""",
                """
                content/notizie/neve.md:8:16: error: the field «data_scadenza» comes before its start [schema/fine-prima]
                    8 | data_scadenza: 2026-12-04
                      |                ^^^^^^^^^^
                  Why: it is «2026-12-04», but the start is «2026-12-05»: it would never last.
                  How: correct one of the two dates.""");
    }

    @Test
    void a_closure_does_not_end_before_it_starts() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/orari/sportelli.md",
                                "---\ntitolo: Sportelli\nsu_appuntamento: true\nchiusure:\n  - { dal: 2026-12-24, al: 2026-12-26 }\n  - { dal: 2027-01-06, al: 2027-01-05 }\n---\n"),
                """
                content/orari/sportelli.md:6:28: errore: il campo «chiusure.al» viene prima del suo inizio [schema/fine-prima]
                    6 |   - { dal: 2027-01-06, al: 2027-01-05 }
                      |                            ^^^^^^^^^^
                  Perché: vale «2027-01-05», ma l’inizio è «2027-01-06»: non durerebbe mai.
                  Come: correggi una delle due date.""",
                """
                content/orari/sportelli.md:6:28: error: the field «chiusure.al» comes before its start [schema/fine-prima]
                    6 |   - { dal: 2027-01-06, al: 2027-01-05 }
                      |                            ^^^^^^^^^^
                  Why: it is «2027-01-05», but the start is «2027-01-06»: it would never last.
                  How: correct one of the two dates.""");
    }

    @Test
    void the_three_dates_of_a_call_follow_each_other() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/bandi/asilo.md",
                                call(
                                        "Asilo",
                                        "apertura: 2026-12-01\nscadenza: 2026-12-31 12:00\nchiusura: 2026-12-31 11:59")),
                """
                content/bandi/asilo.md:8:11: errore: il campo «chiusura» viene prima del suo inizio [schema/fine-prima]
                    8 | chiusura: 2026-12-31 11:59
                      |           ^^^^^^^^^^^^^^^^
                  Perché: vale «2026-12-31 11:59», ma l’inizio è «2026-12-31 12:00»: non durerebbe mai.
                  Come: correggi una delle due date.""",
                """
                content/bandi/asilo.md:8:11: error: the field «chiusura» comes before its start [schema/fine-prima]
                    8 | chiusura: 2026-12-31 11:59
                      |           ^^^^^^^^^^^^^^^^
                  Why: it is «2026-12-31 11:59», but the start is «2026-12-31 12:00»: it would never last.
                  How: correct one of the two dates.""");
    }
}
