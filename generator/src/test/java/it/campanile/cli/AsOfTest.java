package it.campanile.cli;

import static it.campanile.build.DatedContent.news;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --as-of}: the site as it is at another time. */
class AsOfTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write_news_that_waits() {
        SmallTown.in(folder)
                .file(
                        "content/notizie/neve.md",
                        news("Neve", "data: 2026-12-05\ndata_pubblicazione: 2026-12-05 09:30"));
    }

    private Terminal run(String... arguments) {
        return Terminal.run(Stream.concat(Stream.of(arguments), Stream.of("--root", folder.toString()))
                .toArray(String[]::new));
    }

    private JsonNode report() throws Exception {
        return new ObjectMapper()
                .readTree(folder.resolve("build/reports/prova/build.json").toFile());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-05, 2026-12-05T00:00:00+01:00, false",
        "2026-12-06, 2026-12-06T00:00:00+01:00, true",
        "2026-12-05T09:29, 2026-12-05T09:29:00+01:00, false",
        "2026-12-05T09:30, 2026-12-05T09:30:00+01:00, true",
        "2026-12-05 09:30, 2026-12-05T09:30:00+01:00, true",
        "2026-12-05T09:29:59, 2026-12-05T09:29:59+01:00, false",
        "2026-12-05T09:30+02:00, 2026-12-05T08:30:00+01:00, false",
        "2026-12-05T08:30Z, 2026-12-05T09:30:00+01:00, true",
        "2027-07-01, 2027-07-01T00:00:00+02:00, true"
    })
    void a_day_counts_from_its_first_instant_and_an_hour_is_that_of_italy(String asOf, String judged, boolean published)
            throws Exception {
        assertEquals(0, run("build", "--as-of", asOf).exit());

        assertEquals(judged, report().get("valutato_al").asText());
        assertEquals(published, Files.exists(MiniWorkspace.in(folder).built("novita/notizie/neve/index.html")));
        assertEquals(
                published ? "null" : "2026-12-05T09:30:00+01:00",
                report().get("prossimo_cambiamento").asText());
    }

    @Test
    void without_it_the_site_is_that_of_now() throws Exception {
        assertEquals(0, run("build").exit());

        Instant judged =
                OffsetDateTime.parse(report().get("valutato_al").asText()).toInstant();
        assertTrue(Duration.between(judged, Instant.now()).abs().compareTo(Duration.ofMinutes(5)) < 0);
    }

    @Test
    void every_command_that_builds_knows_it() {
        for (String command : new String[] {"build", "check", "audit", "publish"}) {
            assertTrue(run(command, "--help").out().contains("--as-of"), command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"domani", "2026-13-05", "2026-02-30", "05/12/2026", "2026-12-05T25:00", "2026-12-5", ""})
    void what_is_no_day_is_refused_and_nothing_is_built(String asOf) {
        Terminal terminal = run("build", "--as-of", asOf);

        assertEquals(2, terminal.exit());
        assertEquals("", terminal.out());
        assertEquals(
                "«" + asOf + "» non è un giorno, come 2026-12-05, né un giorno con l’ora, come 2026-12-05T09:00:"
                        + " vedi campanile build --help\n",
                terminal.err());
        assertFalse(Files.exists(folder.resolve("build")));
    }

    @Test
    void it_is_refused_in_english_too() {
        Terminal terminal = run("build", "--as-of", "domani", "--lang", "en");

        assertEquals(2, terminal.exit());
        assertEquals(
                "«domani» is neither a day, such as 2026-12-05, nor a day with an hour, such as 2026-12-05T09:00:"
                        + " see campanile build --help\n",
                terminal.err());
    }
}
