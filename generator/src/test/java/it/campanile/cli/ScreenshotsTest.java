package it.campanile.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the pages of mini sites, taken by the real browser. */
class ScreenshotsTest {

    private static final String SHOTS = "build/reports/prova/screenshots/";
    private static final int GREEN = 0xFF008000;
    private static final int RED = 0xFFFF0000;

    /** A page five times as high as wide, white; then a picture that is loaded late, green; then a red foot. */
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="it"><head><meta charset="utf-8"><title>${pagina.titolo} - ${sito.nome}</title>
            <style>body { margin: 0 } img { display: block; width: 100%; height: 100px }</style></head>
            <body><h1 style="aspect-ratio: 1 / 5; margin: 0">${pagina.titolo}</h1>
            <img src="/verde.svg" alt="" loading="lazy">
            <p style="height: 100px; margin: 0; background: #ff0000"></p></body></html>
            """;

    @TempDir
    Path folder;

    private MiniWorkspace workspace() {
        return MiniWorkspace.in(folder)
                .page("index", "Home", "Ciao.")
                .page("orari", "Orari", "Ciao.")
                .file("themes/semplice/tipi/pagina/pagina.ftlh", PAGE)
                .file(
                        "sites/prova/static/verde.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 1' preserveAspectRatio='none'>"
                                + "<rect width='10' height='1' fill='#008000'/></svg>");
    }

    private Terminal run(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "screenshots";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--root";
        all[arguments.length + 2] = folder.toString();
        return Terminal.run(all);
    }

    @Test
    void the_home_of_every_site_is_taken_whole_in_two_sizes() throws IOException {
        MiniWorkspace workspace = workspace();
        workspace.file("sites/altra/sito.yaml", workspace.text("sites/prova/sito.yaml"));

        Terminal terminal = run();

        assertEquals("""
                build/reports/altra/screenshots/home-1280.png
                build/reports/altra/screenshots/home-360.png
                build/reports/prova/screenshots/home-1280.png
                build/reports/prova/screenshots/home-360.png
                4 immagini; si guardano insieme in build/reports/screenshots.html
                """, terminal.out());
        assertEquals(0, terminal.exit());
        BufferedImage wide = picture("home-1280.png");
        BufferedImage narrow = picture("home-360.png");
        assertAll(
                () -> assertEquals(List.of(1280, 6600), List.of(wide.getWidth(), wide.getHeight())),
                () -> assertEquals(List.of(360, 2000), List.of(narrow.getWidth(), narrow.getHeight())),
                () -> assertEquals(GREEN, wide.getRGB(640, 6450)),
                () -> assertEquals(RED, wide.getRGB(640, 6550)),
                () -> assertEquals(GREEN, narrow.getRGB(180, 1850)));
    }

    @Test
    void the_sheet_shows_the_sites_side_by_side() throws IOException {
        MiniWorkspace workspace = workspace();
        workspace.file("sites/altra/sito.yaml", workspace.text("sites/prova/sito.yaml"));

        run("--page", "/orari/", "--page", "/", "--lang", "en");

        Path reports = folder.resolve("build/reports");
        Document sheet = Jsoup.parse(Files.readString(reports.resolve("screenshots.html")));
        assertAll(
                () -> assertEquals("en", sheet.selectFirst("html").attr("lang")),
                () -> assertEquals(
                        List.of("/orari/, 1280 px", "/orari/, 360 px", "/, 1280 px", "/, 360 px"),
                        sheet.select("h2").eachText()),
                () -> assertEquals(
                        List.of("altra", "prova"),
                        sheet.select(".riga").first().select("figcaption").eachText()),
                () -> assertEquals(
                        List.of(),
                        sheet.select("img").eachAttr("src").stream()
                                .filter(source -> !Files.exists(reports.resolve(source)))
                                .toList()),
                () -> assertTrue(Files.exists(folder.resolve(SHOTS + "orari-360.png"))));
    }

    @Test
    void a_site_with_mistakes_does_not_keep_the_others_from_being_taken() {
        workspace().file("sites/altra/sito.yaml", "nome: rotto\n");

        Terminal terminal = run();

        assertEquals(1, terminal.exit());
        assertTrue(terminal.out().startsWith(SHOTS + "home-1280.png\n"), terminal.out());
        assertFalse(terminal.out().contains("altra"), terminal.out());
    }

    @Test
    void a_browser_that_is_not_there_is_the_fault_of_the_machine() {
        workspace();

        Terminal terminal = run("--browser", folder.resolve("niente").toString());

        assertEquals(3, terminal.exit());
        assertTrue(terminal.err().contains("[audit/browser-indicato]"), terminal.err());
    }

    private BufferedImage picture(String name) throws IOException {
        return ImageIO.read(folder.resolve(SHOTS + name).toFile());
    }
}
