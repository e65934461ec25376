package it.campanile.assemble;

import static it.campanile.build.DatedContent.call;
import static it.campanile.build.DatedContent.news;
import static it.campanile.build.DatedContent.notice;
import static it.campanile.build.DatedContent.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dates do to what is published. */
class DatingTest {

    private static final String PAGE = "themes/semplice/tipi/pagina/pagina.ftlh";

    @TempDir
    Path folder;

    private MiniWorkspace town() {
        return SmallTown.in(folder);
    }

    /** The text of a page of the site as it is at a moment. */
    private static String at(String moment, MiniWorkspace workspace, String path) {
        assertEquals("", workspace.asOf(moment).messages(), moment);
        return workspace.document(path).text();
    }

    private static boolean isThere(String moment, MiniWorkspace workspace, String path) {
        assertEquals("", workspace.asOf(moment).messages(), moment);
        return Files.exists(workspace.built(path));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01 10:30, 2026-12-01T10:29:59, false",
        "2026-12-01 10:30, 2026-12-01T10:30, true",
        "2026-12-01, 2026-11-30T23:59:59, false",
        "2026-12-01, 2026-12-01T00:00, true"
    })
    void before_its_day_or_hour_a_content_is_not_published(String from, String moment, boolean published) {
        MiniWorkspace workspace =
                town().file("content/notizie/neve.md", news("Neve", "data: 2026-12-01\ndata_pubblicazione: " + from));

        assertEquals(published, isThere(moment, workspace, "novita/notizie/neve/index.html"));
    }

    @Test
    void what_points_to_a_content_that_waits_does_without_it() {
        MiniWorkspace workspace = town().page("storia", "Storia", "Testo.")
                .file("content/pagine/storia.md", page("Storia", "data_pubblicazione: 2026-12-01"))
                .file("content/pagine/index.md", page("Home", "in_evidenza: [storia]"))
                .file(PAGE, "<#list pagina.in_evidenza! as e>${e.titolo}</#list>.");

        assertEquals(".", at("2026-11-30T12:00", workspace, "index.html"));
        assertEquals("Storia.", at("2026-12-01T12:00", workspace, "index.html"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T23:59:59, false", "2026-11-25T00:00, true"})
    void news_goes_to_the_archive_after_its_last_day(String moment, String archived) {
        MiniWorkspace workspace = town().file(
                        "content/notizie/neve.md", news("Neve", "data: 2026-11-20\ndata_scadenza: 2026-11-24"))
                .file("themes/semplice/tipi/notizia/pagina.ftlh", "${pagina.archiviata?c}");

        assertEquals(archived, at(moment, workspace, "novita/notizie/neve/index.html"));
    }

    @Test
    void what_is_over_comes_after_what_is_not_and_is_left_out_of_the_first_ones() {
        MiniWorkspace workspace = town().file(
                        "content/notizie/a.md", news("Scaduta", "data: 2026-11-24\ndata_scadenza: 2026-11-24"))
                .file("content/notizie/b.md", news("Nuova", "data: 2026-11-10"))
                .file("content/notizie/c.md", news("Vecchia", "data: 2026-01-10\ndata_scadenza: 2026-12-31"))
                .file("content/notizie/d.md", news("Remota", "data: 2020-01-10\ndata_scadenza: 2020-01-10"))
                .file("content/pagine/novita.md", page("Novità", "elenco: { tipo: notizia }"))
                .file(PAGE, """
                        <#list pagina.voci as v>${v.titolo} </#list>|
                        <#list elementi("notizia") as v>${v.titolo} </#list>
                        """);

        assertEquals(
                "Nuova Vecchia Scaduta Remota | Nuova Vecchia", at("2026-11-25T09:00", workspace, "novita/index.html"));
        assertEquals(
                "Scaduta Nuova Vecchia Remota | Scaduta Nuova Vecchia",
                at("2026-11-24T09:00", workspace, "novita/index.html"));
    }

    @Test
    void news_without_a_day_of_its_own_stands_where_its_publication_puts_it() {
        MiniWorkspace workspace = town().file("content/notizie/a.md", news("Lunedì", "data: 2026-11-23"))
                .file("content/notizie/b.md", news("Martedì", "data_pubblicazione: 2026-11-24 08:30"))
                .file("content/notizie/z.md", news("Mercoledì", "data: 2026-11-25"))
                .file("content/pagine/novita.md", page("Novità", "elenco: { tipo: notizia }"))
                .file(PAGE, "<#list pagina.voci as v>${v.titolo} ${v.data.iso} </#list>");

        assertEquals(
                "Mercoledì 2026-11-25 Martedì 2026-11-24T08:30 Lunedì 2026-11-23",
                at("2026-11-25T09:00", workspace, "novita/index.html"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01T07:59:59, ''", "2026-12-01T08:00, Neve", "2026-12-03T23:59:59, Neve", "2026-12-04T00:00, ''"
    })
    void a_notice_is_shown_from_its_start_to_its_end(String moment, String shown) {
        MiniWorkspace workspace = town().file(
                        "content/avvisi_home/neve.md", notice("Neve", "2026-12-01 08:00", "2026-12-03"))
                .file(PAGE, "<#list elementi(\"avviso_home\") as a>${a.titolo}</#list>");

        assertEquals(shown, at(moment, workspace, "index.html"));
    }

    @Test
    void hours_that_are_not_valid_any_more_are_gone_from_the_office() {
        String winter = "---\ntitolo: Inverno\nvalido_al: 2026-12-31\nsu_appuntamento: true\n---\n";
        MiniWorkspace workspace = SmallTown.withOffice(
                        folder, "sede_principale: municipio", "sede_principale: municipio\norari: [inverno, estate]")
                .file("content/orari/inverno.md", winter)
                .file(
                        "content/orari/estate.md",
                        winter.replace("Inverno", "Estate").replace("valido_al: 2026", "valido_al: 2027"))
                .file(
                        "themes/semplice/tipi/unita_organizzativa/pagina.ftlh",
                        "<#list pagina.orari as o>${o.titolo} </#list>");

        String office = "amministrazione/uffici/anagrafe/index.html";
        assertEquals("Inverno Estate", at("2026-12-31T23:59", workspace, office));
        assertEquals("Estate", at("2027-01-01T00:00", workspace, office));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T23:59:59, Programmato, false",
        "2026-12-01T00:00, Attivo, false",
        "2026-12-31T11:59:59, Attivo, false",
        "2026-12-31T12:00, In corso, false",
        "2027-01-31T23:59:59, In corso, false",
        "2027-02-01T00:00, Scaduto, true"
    })
    void the_state_of_a_call_follows_from_its_dates(String moment, String state, String archived) {
        MiniWorkspace workspace = town().file(
                        "content/bandi/asilo.md",
                        call("Asilo", "apertura: 2026-12-01\nscadenza: 2026-12-31 12:00\nchiusura: 2027-01-31"))
                .file(
                        "themes/semplice/tipi/bando/pagina.ftlh",
                        "${pagina.stato_calcolato.etichetta}, ${pagina.archiviata?c}");

        assertEquals(state + ", " + archived, at(moment, workspace, "amministrazione/bandi/asilo/index.html"));
    }

    @Test
    void a_call_without_an_opening_is_open_and_without_an_end_of_its_proceedings_goes_on() {
        MiniWorkspace workspace = town().file("content/bandi/asilo.md", call("Asilo", "scadenza: 2026-12-31"))
                .file("themes/semplice/tipi/bando/pagina.ftlh", "${pagina.stato_calcolato.id}");

        String path = "amministrazione/bandi/asilo/index.html";
        assertEquals("attivo", at("2020-01-01T00:00", workspace, path));
        assertEquals("in_corso", at("2030-01-01T00:00", workspace, path));
    }

    @Test
    void a_call_goes_to_the_archive_only_once_its_proceedings_are_closed() {
        MiniWorkspace workspace = town().file("content/bandi/asilo.md", call("Asilo", "scadenza: 2026-01-31"))
                .file("content/bandi/nido.md", call("Nido", "scadenza: 2026-01-31\nchiusura: 2026-02-01"))
                .file(PAGE, "<#list elementi(\"bando\") as b>${b.titolo} </#list>");

        assertEquals("Asilo", at("2026-11-25T09:00", workspace, "index.html"));
        assertTrue(Files.exists(workspace.built("amministrazione/bandi/nido/index.html")));
    }

    @Test
    void a_list_that_only_time_empties_takes_its_page_with_it() {
        MiniWorkspace workspace = town().file(
                        "content/notizie/neve.md", news("Neve", "data: 2026-12-01\ndata_pubblicazione: 2026-12-01"))
                .file("content/pagine/novita.md", page("Novità", "elenco: { tipo: notizia }\nsolo_se_piena: true"));

        assertFalse(isThere("2026-11-30T12:00", workspace, "novita/index.html"));
        assertTrue(isThere("2026-12-01T12:00", workspace, "novita/index.html"));
    }
}
