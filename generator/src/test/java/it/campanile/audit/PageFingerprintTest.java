package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page has another fingerprint when anything that a browser loads with it is another one, and only then. */
class PageFingerprintTest {

    @TempDir
    Path folder;

    private MiniSite site;

    @BeforeEach
    void a_page_that_loads_all_kinds_of_files() {
        site = new MiniSite(folder, "prova")
                .document("/", """
                        <!doctype html><html lang="it"><head><link rel="stylesheet" href="/assets/stile.css?v=1&amp;x=2">
                        <script src="assets/menu.js"></script></head><body data-indice="/cerca/indice.json">
                        <img srcset="/foto-480.webp 480w, foto-960.webp 960w" src="/foto.jpg"><svg><use href="/icone.svg#a"></use></svg>
                        <a href="/altra/">Altra</a></body></html>
                        """)
                .document("/altra/", "<p>Altra <a href=\"/\">Home</a></p>")
                .file("/assets/stile.css", "@import 'tema.css'; body { color: red }")
                .file("/assets/tema.css", "@font-face { src: url(../caratteri/titillium.woff2) }")
                .file("/assets/menu.js", "import(\"/assets/mappa.js\");")
                .file("/assets/mappa.js", "let a = 1;")
                .file("/caratteri/titillium.woff2", "font")
                .file("/cerca/indice.json", "[]")
                .file("/foto.jpg", "1")
                .file("/foto-480.webp", "2")
                .file("/foto-960.webp", "3")
                .file("/icone.svg", "<svg/>")
                .file("/estranea.css", "p {}");
    }

    private Optional<String> of(String url) {
        return new PageFingerprint(site.request().folder()).of(url);
    }

    private void changes(String file) {
        Optional<String> before = of("/");
        site.file(file, "cambiato " + file);

        assertNotEquals(before, of("/"), file);
    }

    @Test
    void it_is_the_same_while_nothing_changes() {
        assertEquals(of("/"), of("/"));
        assertNotEquals(of("/"), of("/altra/"));
    }

    @Test
    void it_changes_with_the_page_and_with_each_file_that_the_page_loads() {
        changes("/foto.jpg");
        changes("/foto-480.webp");
        changes("/foto-960.webp");
        changes("/icone.svg");
        changes("/cerca/indice.json");
        changes("/caratteri/titillium.woff2");
        changes("/assets/tema.css");
        changes("/assets/stile.css");
        changes("/assets/mappa.js");
        changes("/assets/menu.js");
        changes("/index.html");
    }

    @Test
    void a_file_that_goes_is_a_change_too() throws Exception {
        Optional<String> before = of("/");
        Files.delete(site.request().folder().resolve("foto.jpg"));

        assertNotEquals(before, of("/"));
    }

    @Test
    void what_the_page_does_not_load_does_not_matter() {
        Optional<String> before = of("/");
        site.file("/estranea.css", "p { color: red }").document("/altra/", "<p>Cambiata.</p>");

        assertEquals(before, of("/"));
    }

    @Test
    void a_page_without_a_file_has_none() {
        assertEquals(Optional.empty(), of("/manca/"));
        assertEquals(Optional.empty(), of("/../altro/"));
    }
}
