package it.campanile.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBuildTest {

    @TempDir
    Path folder;

    @Test
    void a_page_is_built_at_the_address_of_its_file() {
        MiniWorkspace workspace =
                MiniWorkspace.in(folder).page("index", "Home", "Ciao.").page("a/b", "Sotto", "Eccomi.");

        assertEquals("", workspace.messages());
        assertEquals("Sotto", workspace.document("a/b/index.html").select("h1").text());
        assertEquals(
                "Eccomi.",
                workspace.document("a/b/index.html").select("main > p").get(1).text());
    }

    @Test
    void an_override_replaces_the_shared_page() {
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .page("index", "Home", "Testo di tutti.")
                .file(
                        "sites/prova/content/pagine/index.md",
                        "---\ntitolo: Nostra\ndescrizione_breve: Sua.\n---\nTesto nostro.\n");

        assertEquals("", workspace.messages());
        assertTrue(workspace.document("index.html").text().contains("Testo nostro."));
    }

    @Test
    void a_failing_build_leaves_the_last_good_site() throws Exception {
        MiniWorkspace workspace = MiniWorkspace.in(folder).page("index", "Home", "Prima.");
        assertTrue(workspace.build().isGood());
        byte[] before = Files.readAllBytes(workspace.built("index.html"));

        workspace.page("index", "Home", "# Titolo di troppo");

        assertEquals("render/titolo-fuori-livello", String.join(" ", workspace.codes()));
        assertEquals(new String(before, UTF_8), Files.readString(workspace.built("index.html")));
    }
}
