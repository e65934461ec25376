package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run with mistakes does: it names all of them and leaves everything else as it was. */
class BadInputTest {

    @TempDir
    Path folder;

    @Test
    void the_small_town_is_without_mistakes() {
        assertEquals("", SmallTown.in(folder).messages());
    }

    @Test
    void mistakes_in_several_files_are_all_said_in_one_run_sorted_by_place() {
        MiniWorkspace workspace = SmallTown.withService(folder, "stato: attivo", "stato: attvo")
                .file(SmallTown.OFFICE, "senza intestazione\n")
                .page("storia", "Storia", "## Vuota")
                .page("Maiuscola", "Storia", "Testo.")
                .file("content/strade/via.md", "---\ntitolo: Via\n---\n");

        assertEquals(
                List.of(
                        "content/pagine/Maiuscola.md schema/nome-file",
                        "content/pagine/storia.md:6:4 schema/sezione-vuota",
                        "content/servizi/carta.md:4:8 schema/valore-campo",
                        "content/strade/via.md schema/cartella-sconosciuta",
                        "content/unita_organizzative/anagrafe.md:1:1 parse/senza-intestazione"),
                places(workspace.build()));
    }

    @Test
    void several_mistakes_in_one_file_are_all_said_in_one_run() {
        MiniWorkspace workspace = SmallTown.withService(folder, "stato: attivo", "stato: attvo\ngiorno: 1")
                .file(
                        SmallTown.SERVICE,
                        SmallTown.withService(folder, "stato: attivo", "stato: attvo\ncolore: rosso")
                                .text(SmallTown.SERVICE)
                                .replace("giorni_massimi: 30", "giorni_massimi: molti")
                                .replace("Una fototessera.", ""));

        assertEquals(
                List.of(
                        "content/servizi/carta.md:4:8 schema/valore-campo",
                        "content/servizi/carta.md:5:1 schema/chiave-sconosciuta",
                        "content/servizi/carta.md:11:17 schema/non-numero",
                        "content/servizi/carta.md:22:4 schema/sezione-vuota"),
                places(workspace.build()));
    }

    @Test
    void mistakes_of_texts_and_templates_are_said_in_one_run() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .page("index", "Home", "# Troppo")
                .file("themes/semplice/tipi/luogo/pagina.ftlh", "${pagina.titollo}")
                .file("themes/semplice/tipi/servizio/pagina.ftlh", "<#if>");

        assertEquals(
                List.of(
                        "content/pagine/index.md:6:1 render/titolo-fuori-livello",
                        "themes/semplice/tipi/luogo/pagina.ftlh:1:1 render/campo-sconosciuto",
                        "themes/semplice/tipi/servizio/pagina.ftlh:1:2 render/modello-sintassi"),
                places(workspace.build()));
    }

    @Test
    void nothing_is_written_of_a_site_with_mistakes() {
        for (String wrong : List.of("# Troppo", "{{ sito.boh }}", "## Vuota")) {
            SmallTown.in(folder).page("index", "Home", wrong).build();

            assertFalse(Files.exists(folder.resolve("build/sites/prova")), wrong);
            assertFalse(Files.exists(folder.resolve("build/sites/.prova.staging")), wrong);
            assertFalse(Files.exists(folder.resolve("build/reports/prova/manifest.json")), wrong);
        }
    }

    @Test
    void the_last_good_site_stays_byte_for_byte() throws IOException {
        MiniWorkspace workspace = SmallTown.in(folder).file("sites/prova/static/favicon.ico", new byte[] {0, 1, 2});
        assertTrue(workspace.build().isGood());
        Map<String, String> before = files(folder.resolve("build"));
        assertTrue(before.size() > 6, before.toString());

        for (String wrong : List.of("# Troppo", "{{ sito.boh }}", "## Vuota")) {
            workspace.page("storia", "Storia", wrong);
            assertFalse(workspace.build().isGood());
            assertEquals(before, files(folder.resolve("build")), wrong);
        }
        workspace.without("content/pagine/storia.md").file("themes/semplice/tipi/luogo/pagina.ftlh", "<#if>");
        assertFalse(workspace.build().isGood());
        assertEquals(before, files(folder.resolve("build")));
    }

    @Test
    void one_site_with_mistakes_does_not_stop_the_others() {
        MiniWorkspace workspace = SmallTown.in(folder);
        workspace
                .file(
                        "sites/altra/sito.yaml",
                        workspace.text("sites/prova/sito.yaml").replace("Comune di Prova", "Comune di Altra"))
                .file("sites/altra/content/pagine/storia.md", "niente intestazione\n");

        List<BuildResult> results = new WorkspaceBuild(folder).run(BuildOptions.usual(MiniWorkspace.NOW));

        assertEquals(
                List.of("altra", "prova"), results.stream().map(BuildResult::id).toList());
        assertFalse(results.get(0).isGood());
        assertTrue(results.get(1).isGood());
        assertFalse(Files.exists(folder.resolve("build/sites/altra")));
        assertTrue(Files.exists(folder.resolve("build/sites/prova/index.html")));
    }

    @Test
    void a_mistake_in_what_sites_share_stops_each_of_them() {
        for (String shared :
                List.of("content/pagine/storia.md", "themes/semplice/i18n/it.yaml", "content/tipi/x.yaml")) {
            MiniWorkspace workspace = SmallTown.in(folder);
            workspace
                    .file("sites/altra/sito.yaml", workspace.text("sites/prova/sito.yaml"))
                    .file(shared, "\"rotto");

            List<BuildResult> results = new WorkspaceBuild(folder).run(BuildOptions.usual(MiniWorkspace.NOW));

            assertFalse(results.get(0).isGood(), shared);
            assertFalse(results.get(1).isGood(), shared);
            workspace.without(shared);
        }
    }

    @Test
    void a_site_that_is_not_there_is_named_with_the_nearest_one() {
        SmallTown.in(folder);

        List<BuildResult> results = new WorkspaceBuild(folder)
                .run(new BuildOptions(
                        List.of("prowa"), Path.of("build", "sites"), Optional.empty(), false, 1, MiniWorkspace.NOW));

        assertEquals(List.of("sites/prowa build/sito-sconosciuto"), places(results.get(0)));
        assertEquals(List.of("prowa", "prova"), results.get(0).findings().get(0).arguments());
    }

    @Test
    void a_decorative_picture_in_a_text_is_accepted_and_has_an_empty_alternative() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .picture("sites/prova/static/filo.png")
                .page("storia", "Storia", "Testo ![](/filo.png \"decorativa\") e ![La piazza](/filo.png).");

        assertEquals("", workspace.messages());
        assertTrue(workspace
                .document("storia/index.html")
                .select("img")
                .get(0)
                .outerHtml()
                .startsWith("<img src=\"/filo.png\" alt=\"\" class=\"img-fluid\""));
        assertEquals(
                "La piazza",
                workspace.document("storia/index.html").select("img").get(1).attr("alt"));
    }

    @Test
    void a_decorative_picture_in_front_matter_is_accepted() {
        MiniWorkspace workspace = SmallTown.withService(
                        folder, "stato: attivo", "immagine: { file: /filo.png, decorativa: true }")
                .picture("sites/prova/static/filo.png");

        assertEquals("", workspace.messages());
    }

    private static List<String> places(BuildResult result) {
        return result.findings().stream()
                .map((Diagnostic finding) -> finding.location() + " " + finding.code())
                .toList();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
