package it.campanile.schema;

import static it.campanile.build.ExportTown.DECLARATION;
import static it.campanile.build.ExportTown.EXPORT;
import static it.campanile.build.ExportTown.ROW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.AlboTown;
import it.campanile.build.BuildResult;
import it.campanile.build.ExportTown;
import it.campanile.build.MiniWorkspace;
import it.campanile.model.Register;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts that the protocol system exports. */
class RegisterReaderTest {

    private static final String ACT = "albo-pretorio/2026/12/index.html";

    @TempDir
    Path folder;

    private static Register.Act only(MiniWorkspace town) {
        BuildResult built = town.build();
        assertEquals(List.of(), built.findings());
        assertEquals(1, built.site().orElseThrow().register().acts().size());
        return built.site().orElseThrow().register().acts().get(0);
    }

    @Test
    void a_row_of_csv_is_an_act_with_its_page_and_files() throws IOException {
        MiniWorkspace town = ExportTown.rows(folder, ROW);
        Register.Act act = only(town);

        assertEquals("2026-11-27", act.last().toString());
        assertEquals(EXPORT, act.page().item().source());
        assertEquals(
                EXPORT + ":2:9",
                act.page().item().field("titolo").orElseThrow().at().toString());
        Document page = town.document(ACT);
        assertEquals("Lavori in via Roma", page.select("h1").text());
        assertEquals("Ufficio anagrafe", page.select(".da").text());
        assertEquals(
                List.of("Determina 88 TXT 1 KB", "Pianta TXT 1 KB"),
                page.select("a").eachText());
        assertEquals("La determina.\n", Files.readString(town.built("albo-pretorio/2026/12/determina-88.txt")));
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    }

    @Test
    void its_files_are_there_only_while_it_is() {
        MiniWorkspace town = ExportTown.rows(folder, ROW).asOf("2026-11-28T00:00");
        Register.Act act = only(town);

        assertEquals(Register.State.OVER, act.state());
        assertEquals(
                List.of("/albo-pretorio/2026/12/determina-88.txt", "/albo-pretorio/2026/12/pianta.txt"), act.files());
        assertFalse(Files.exists(town.built("albo-pretorio/2026/12/determina-88.txt")));
        assertFalse(Files.exists(town.built(ACT)));
    }

    @Test
    void an_object_of_json_is_an_act() {
        MiniWorkspace town = ExportTown.json(folder, """
                {"versione": 2, "dati": {"totale": 1, "atti": [
                  {"N. Reg.": 12, "Oggetto": "Lavori in via Roma", "Tipologia": "determina", "Settore": "ANAGRAFE",
                   "Ente": null, "Dal": "2026-11-12T08:00:00", "Allegati": ["Determina_88.txt", "Pianta.txt"]}
                ], "pagina": 1}, "fine": [1, {"a": 2}]}
                """);
        Register.Act act = only(town);

        assertEquals("2026-11-27", act.last().toString());
        assertEquals(
                "sites/prova/data/albo/albo.json:2:30",
                act.page().item().field("titolo").orElseThrow().at().toString());
        assertTrue(Files.exists(town.built("albo-pretorio/2026/12/pianta.txt")));
    }

    @Test
    void the_act_of_another_body_names_it() {
        MiniWorkspace town = ExportTown.rows(
                folder, "3/2026;Avviso;ATTO DI ALTRO ENTE;;;;Unione;20/11/2026 09:30;5/12/2026;Pianta.txt;P\n" + ROW);
        BuildResult built = town.build();

        assertEquals(List.of(), built.findings());
        assertEquals(
                "Unione",
                town.document("albo-pretorio/2026/3/index.html").select(".da").text());
    }

    @Test
    void an_act_can_be_written_beside_those_that_are_imported() {
        MiniWorkspace town = ExportTown.rows(folder, ROW)
                .file("content/albo/a/index.md", AlboTown.text("Scritto", 13, ""))
                .file("content/albo/a/piano.txt", "Il piano.\n");
        BuildResult built = town.build();

        assertEquals(List.of(), built.findings());
        assertEquals(
                List.of("Scritto 2026-11-27", "Lavori in via Roma 2026-11-27"),
                town.document("albo-pretorio/index.html").select(".atti li").eachText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "windows-1252"})
    void another_encoding_that_is_declared_is_read(String encoding) {
        MiniWorkspace town = ExportTown.declared(folder, "ignora:", "codifica: " + encoding + "\nignora:");
        town.file(EXPORT, (ExportTown.COLUMNS + ROW.replace("via Roma", "città")).getBytes(Charset.forName(encoding)));

        assertEquals("Lavori in città", only(town).page().item().title());
    }

    @ParameterizedTest
    @CsvSource({
        "gg/mm/aaaa, 3/9/2026",
        "gg/mm/aaaa, 03/09/2026 10:15",
        "aaaa-mm-gg, 2026-09-03",
        "gg-mm-aaaa, 03-09-2026",
        "gg.mm.aaaa, 3.9.2026",
        "aaaammgg, 20260903"
    })
    void days_are_read_as_they_are_declared(String dates, String written) {
        MiniWorkspace town = ExportTown.declared(folder, "ignora:", "date: " + dates + "\nignora:")
                .file(EXPORT, ExportTown.COLUMNS + ROW.replace("10/11/2026", "").replace("12/11/2026", written));

        assertEquals("2026-09-03", only(town).first().toString());
    }

    @Test
    void another_separator_that_is_declared_is_read() {
        MiniWorkspace town = ExportTown.declared(folder, "ignora:", "separatore: tab\nseparatore_file: \",\"\nignora:")
                .file(EXPORT, (ExportTown.COLUMNS + ROW).replace('|', ',').replace(';', '\t'));

        assertEquals(2, only(town).files().size());
    }

    @Test
    void two_builds_give_the_same_bytes() throws IOException {
        MiniWorkspace town = ExportTown.rows(folder, ROW);
        town.build();
        String first = Files.readString(folder.resolve("build/reports/prova/manifest.json"));
        town.build();

        assertEquals(first, Files.readString(folder.resolve("build/reports/prova/manifest.json")));
        assertTrue(Files.exists(folder.resolve(DECLARATION)));
    }
}
