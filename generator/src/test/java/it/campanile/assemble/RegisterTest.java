package it.campanile.assemble;

import static it.campanile.build.AlboTown.ACT;
import static it.campanile.build.AlboTown.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.AlboTown;
import it.campanile.build.BuildResult;
import it.campanile.build.MiniWorkspace;
import it.campanile.model.Register;
import it.campanile.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of acts: from when to when an act is there, and what is left of it. */
class RegisterTest {

    private static final String FILE = "albo-pretorio/2026/7/piano.txt";
    private static final String LIST = "albo-pretorio/index.html";
    private static final String PAST = "albo-pretorio/atti-conclusi/index.html";
    private static final String ROWS = "albo: { storico: righe }\n";

    @TempDir
    Path folder;

    private static List<String> listed(MiniWorkspace town, String page) {
        return town.document(page).select(".atti li").eachText();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-11T23:59:59, false, 2026-11-12T00:00:00",
        "2026-11-12T00:00:00, true,  2026-11-28T00:00:00",
        "2026-11-27T23:59:59, true,  2026-11-28T00:00:00",
        "2026-11-28T00:00:00, false, "
    })
    void an_act_is_there_from_its_first_to_its_last_day(String moment, boolean there, String next) {
        MiniWorkspace town = AlboTown.act(folder, "", "").asOf(moment);
        BuildResult built = town.build();

        assertEquals(List.of(), built.findings());
        assertEquals(there, Files.exists(town.built(ACT)));
        assertEquals(there, Files.exists(town.built(FILE)));
        assertEquals(there ? List.of("Piano neve 2026-11-27") : List.of(), listed(town, LIST));
        assertEquals(
                next == null ? "" : MiniWorkspace.instant(next).toString(),
                built.site()
                        .flatMap(site -> site.timing().nextChange())
                        .map(Object::toString)
                        .orElse(""));
        assertFalse(Files.exists(town.built(PAST)));
    }

    @Test
    void its_page_says_what_the_register_says() {
        MiniWorkspace town = AlboTown.act(folder, "", "");
        town.build();
        Document act = town.document(ACT);

        assertEquals("Piano neve", act.select("h1").text());
        assertEquals("7/2026", act.select(".numero").text());
        assertEquals(
                "2026-11-12 2026-11-27 15 l. 69/2009, art. 32; d.lgs. 267/2000, art. 124",
                act.select(".giorni").text());
        assertEquals("Ufficio anagrafe", act.select(".da").text());
        assertEquals("Il piano TXT 1 KB", act.select("a").text());
        assertEquals("/" + FILE, act.select("a").attr("href"));
    }

    @ParameterizedTest
    @CsvSource({
        "deliberazione_della_giunta_comunale, 2026-11-27",
        "pubblicazione_di_matrimonio, 2026-11-20",
        "pubblicazione_cambio_nome, 2026-12-12",
        "avviso_manifesto, 2026-11-27"
    })
    void the_days_are_those_of_the_kind_of_act(String kind, String last) {
        BuildResult built = AlboTown.act(folder, "", "tipo_atto: " + kind).build();

        assertEquals(
                last, built.site().orElseThrow().register().acts().get(0).last().toString());
    }

    @Test
    void search_engines_are_not_shown_an_act() throws IOException {
        MiniWorkspace town = AlboTown.act(folder, "", "");
        town.build();

        assertEquals("noindex", town.document(ACT).select("meta[name=robots]").attr("content"));
        String sitemap = Files.readString(town.built("sitemap.xml"));
        assertTrue(sitemap.contains("/albo-pretorio/</loc>"));
        assertFalse(sitemap.contains("/albo-pretorio/2026/"));
    }

    @Test
    void a_feed_does_not_tell_of_acts() throws IOException {
        MiniWorkspace town = AlboTown.act(folder, "", "");
        String page = "content/pagine/albo-pretorio.md";
        town.file(page, town.text(page).replace("layout:", "feed: true\nlayout:"))
                .build();

        String feed = Files.readString(town.built("albo-pretorio/feed.xml"));
        assertTrue(feed.contains("Albo pretorio"));
        assertFalse(feed.contains("Piano neve"));
    }

    @Test
    void a_row_stays_when_the_site_says_so_without_page_and_files() {
        MiniWorkspace town = AlboTown.act(folder, ROWS, "").asOf("2026-11-28T00:00");
        BuildResult built = town.build();

        assertEquals(List.of(), built.findings());
        assertEquals(List.of("Piano neve 2026-11-27"), listed(town, PAST));
        assertEquals(0, town.document(PAST).select(".atti a").size());
        assertFalse(Files.exists(town.built(ACT)));
        assertFalse(Files.exists(town.built(FILE)));
    }

    @Test
    void no_row_stays_of_an_act_that_speaks_of_persons() {
        MiniWorkspace town = AlboTown.act(folder, ROWS, "tipo_atto: pubblicazione_di_matrimonio")
                .asOf("2026-11-28T00:00");
        town.build();

        assertFalse(Files.exists(town.built(PAST)));
    }

    @Test
    void acts_are_listed_by_number_the_last_one_first() {
        MiniWorkspace town = AlboTown.act(folder, "", "")
                .file("sites/prova/content/albo/dodici/index.md", text("Dodici", 12, ""))
                .file("sites/prova/content/albo/dodici/piano.txt", "Il piano.\n")
                .file("sites/prova/content/albo/cento/index.md", text("Cento", 100, "anno: 2025"))
                .file("sites/prova/content/albo/cento/piano.txt", "Il piano.\n");
        town.build();

        assertEquals(List.of("Dodici 2026-11-27", "Piano neve 2026-11-27", "Cento 2026-11-27"), listed(town, LIST));
        assertTrue(Files.exists(town.built("albo-pretorio/2025/100/piano.txt")));
    }

    @Test
    void the_site_knows_the_addresses_of_what_is_over() {
        Site site = AlboTown.act(folder, "", "")
                .asOf("2026-12-01T09:00")
                .build()
                .site()
                .orElseThrow();
        Register.Act act = site.register().acts().get(0);

        assertEquals(Register.State.OVER, act.state());
        assertEquals("/albo-pretorio/2026/7/", act.page().url());
        assertEquals(List.of("/" + FILE), act.files());
    }

    @Test
    void a_site_whose_register_is_elsewhere_has_no_pages_of_it() {
        MiniWorkspace town = AlboTown.in(folder);
        String settings = "sites/prova/sito.yaml";
        town.file(settings, town.text(settings).replace(": /albo-pretorio/", ": https://albo.example.org/"));
        BuildResult built = town.build();

        assertEquals(List.of(), built.findings());
        assertFalse(Files.exists(town.built(LIST)));
        assertEquals(List.of(), built.site().orElseThrow().register().acts());
    }
}
