package it.campanile.assets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of a small town, from the files that an editor uploads to what a browser loads. */
class SitePicturesTest {

    private static final String SHOW = """
            <!DOCTYPE html>
            <html lang="it"><head><title>${pagina.titolo}</title></head>
            <body><h1>${pagina.titolo}</h1>
            <#if pagina.immagine??><#assign i = pagina.immagine>
            <#if i.srcset_webp??><picture><source type="image/webp" srcset="${i.srcset_webp}" sizes="100vw"></#if>
            <img src="${i.url}"<#if i.srcset??> srcset="${i.srcset}"</#if> alt="${i.alt}" width="${i.larghezza!0}" height="${i.altezza!0}">
            <#if i.srcset_webp??></picture></#if>
            <link rel="preview" href="${i.anteprima.url}" sizes="${i.anteprima.larghezza!0}x${i.anteprima.altezza!0}">
            </#if>
            ${pagina.corpo}
            </body></html>
            """;

    @TempDir
    Path folder;

    private MiniWorkspace town(String picture) {
        MiniWorkspace town = SmallTown.in(folder);
        String place = town.text(SmallTown.PLACE)
                .replace("indirizzo:", "immagine: { file: " + picture + ", alt: Il palazzo }\nindirizzo:");
        return town.file("themes/semplice/tipi/luogo/pagina.ftlh", SHOW)
                .file("themes/semplice/tipi/pagina/pagina.ftlh", SHOW)
                .file(SmallTown.PLACE, place);
    }

    private static Document place(MiniWorkspace workspace) {
        assertEquals("", workspace.messages());
        return workspace.document("vivere-il-comune/luoghi/municipio/index.html");
    }

    /** Each version that a {@code srcset} names is there and as wide as it says; gives the widths. */
    private static List<Integer> widths(MiniWorkspace workspace, String srcset) throws IOException {
        List<Integer> widths = new ArrayList<>();
        for (String choice : srcset.split(", ", -1)) {
            String[] parts = choice.split(" ", -1);
            BufferedImage image = Photo.read(workspace.built(parts[0].substring(1)));
            assertEquals(parts[1], image.getWidth() + "w", choice);
            widths.add(image.getWidth());
        }
        return widths;
    }

    private static List<Path> built(MiniWorkspace workspace) throws IOException {
        try (Stream<Path> files = Files.walk(workspace.built(""))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void a_photo_comes_in_many_widths_in_webp_and_in_its_own_format() throws Exception {
        byte[] photo = Photo.jpeg(1500, 900);
        MiniWorkspace workspace = town("/foto/palazzo.jpg").file("sites/prova/static/foto/palazzo.jpg", photo);
        Document page = place(workspace);
        Element image = page.selectFirst("img");

        assertEquals("/foto/palazzo.jpg", image.attr("src"));
        assertEquals("1500 900", image.attr("width") + " " + image.attr("height"));
        assertEquals(List.of(320, 480, 640, 960, 1280, 1500), widths(workspace, image.attr("srcset")));
        assertEquals(
                List.of(320, 480, 640, 960, 1280, 1500),
                widths(workspace, page.selectFirst("source").attr("srcset")));
        assertTrue(image.attr("srcset").matches("/assets/immagini/palazzo\\.320\\.[0-9a-f]{10}\\.jpg 320w, .*"));
        assertArrayEquals(photo, Files.readAllBytes(workspace.built("foto/palazzo.jpg")));
    }

    @Test
    void what_is_shown_with_a_link_is_a_smaller_version_in_its_own_format() throws Exception {
        MiniWorkspace workspace = town("/palazzo.jpg").file("sites/prova/static/palazzo.jpg", Photo.jpeg(1500, 900));
        Element preview = place(workspace).selectFirst("link[rel=preview]");

        assertEquals("1280x768", preview.attr("sizes"));
        assertTrue(preview.attr("href").matches("/assets/immagini/palazzo\\.1280\\.[0-9a-f]{10}\\.jpg"));
        assertEquals(
                768,
                Photo.read(workspace.built(preview.attr("href").substring(1))).getHeight());
    }

    @Test
    void a_photo_of_a_camera_is_turned_made_smaller_and_says_nothing_of_where_it_was_taken() throws Exception {
        byte[] photo = Photo.fromACamera(Photo.jpeg(3000, 1800), 6);
        MiniWorkspace workspace = town("/palazzo.jpg")
                .file("sites/prova/static/palazzo.jpg", photo)
                .file("sites/prova/static/altra.jpg", Photo.fromACamera(Photo.jpeg(300, 200), 1));
        Element image = place(workspace).selectFirst("img");
        BufferedImage whole = Photo.read(workspace.built("palazzo.jpg"));

        assertEquals("1536 2560", image.attr("width") + " " + image.attr("height"));
        assertEquals("1536 2560", whole.getWidth() + " " + whole.getHeight());
        // Turned to the right, the left upper quarter is the right upper one.
        assertTrue(Photo.isBlue(whole.getRGB(100, 100)));
        assertTrue(Photo.isRed(whole.getRGB(1400, 100)));
        assertTrue(Photo.isBlue(whole.getRGB(1400, 2400)));
        assertEquals(List.of(320, 480, 640, 960, 1280, 1536), widths(workspace, image.attr("srcset")));
        for (Path file : built(workspace)) {
            assertFalse(Photo.speaks(Files.readAllBytes(file)), file.toString());
        }
    }

    @Test
    void each_of_the_eight_orientations_ends_upright() throws Exception {
        MiniWorkspace workspace = SmallTown.in(folder);
        // How a camera stores an upright picture with the red quarter at the left above.
        int[][] stored = {{}, {0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}, {0, 1}, {1, 1}, {1, 0}};
        for (int orientation = 1; orientation <= 8; orientation++) {
            int width = orientation < 5 ? 120 : 80;
            int height = orientation < 5 ? 80 : 120;
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    boolean red = x * 2 / width == stored[orientation][0] && y * 2 / height == stored[orientation][1];
                    image.setRGB(x, y, red ? 0xFF0000 : 0x0000FF);
                }
            }
            workspace.file(
                    "sites/prova/static/foto/" + orientation + ".jpg",
                    Photo.fromACamera(Photo.encoded(image, "jpeg"), orientation));
        }

        assertEquals("", workspace.messages());
        for (int orientation = 1; orientation <= 8; orientation++) {
            BufferedImage image = Photo.read(workspace.built("foto/" + orientation + ".jpg"));
            assertEquals("120 × 80", image.getWidth() + " × " + image.getHeight());
            assertTrue(Photo.isRed(image.getRGB(30, 20)), "red in " + orientation);
            assertTrue(Photo.isBlue(image.getRGB(90, 20)), "right of " + orientation);
            assertTrue(Photo.isBlue(image.getRGB(30, 60)), "under " + orientation);
        }
    }

    @Test
    void a_picture_in_a_text_gets_its_size_and_its_versions() throws Exception {
        MiniWorkspace workspace = town("/palazzo.svg")
                .file(
                        "sites/prova/static/palazzo.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"/>")
                .file("sites/prova/static/foto/piazza & co.png", Photo.png(700, 350))
                .page("storia/index", "Storia", """
                        ![La torre](torre.jpg "Di sera")

                        ![La piazza > il viale](/foto/piazza%20&%20co.png) ![](/palazzo.svg "decorativa")

                        ![Altrove](https://example.org/x.jpg)
                        """)
                .file("content/pagine/storia/torre.jpg", Photo.jpeg(640, 320));
        place(workspace);
        Document page = workspace.document("storia/index.html");
        Element tower = page.selectFirst("img[alt=La torre]");
        Element square = page.selectFirst("img[alt=La piazza > il viale]");

        assertEquals("""
                <img src="/storia/torre.jpg" srcset="%s" sizes="(min-width: 768px) 45rem, 100vw" alt="La torre" \
                title="Di sera" class="img-fluid" width="640" height="320" loading="lazy" decoding="async">""".formatted(tower.attr("srcset")), tower.outerHtml());
        assertEquals("picture", tower.parent().tagName());
        assertEquals(List.of(320, 480, 640), widths(workspace, tower.attr("srcset")));
        assertEquals(
                List.of(320, 480, 640),
                widths(workspace, tower.parent().selectFirst("source").attr("srcset")));
        assertEquals("/foto/piazza%20&%20co.png", square.attr("src"));
        assertTrue(square.attr("srcset").endsWith(", /foto/piazza%20&%20co.png 700w"));
        assertEquals(
                "<img src=\"/palazzo.svg\" alt=\"\" class=\"img-fluid\" width=\"30\" height=\"20\" loading=\"lazy\" decoding=\"async\">",
                page.selectFirst("img[src$=svg]").outerHtml());
        assertEquals(
                "<img src=\"https://example.org/x.jpg\" alt=\"Altrove\" class=\"img-fluid\">",
                page.selectFirst("img[alt=Altrove]").outerHtml());
    }

    @Test
    void a_drawing_has_its_size_and_no_versions() {
        MiniWorkspace workspace = town("/palazzo.svg")
                .file(
                        "sites/prova/static/palazzo.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"/>");
        Document page = place(workspace);

        assertEquals(
                "<img src=\"/palazzo.svg\" alt=\"Il palazzo\" width=\"30\" height=\"20\">",
                page.selectFirst("img").outerHtml());
        assertEquals("/palazzo.svg", page.selectFirst("link[rel=preview]").attr("href"));
        assertTrue(page.select("source").isEmpty());
    }

    @Test
    void a_small_picture_and_one_in_webp_have_what_they_can_have() throws Exception {
        MiniWorkspace workspace = town("/palazzo.png")
                .file("sites/prova/static/palazzo.png", Photo.png(300, 100))
                .page("storia", "Storia", "![Il fiume](/fiume.webp)")
                .file("sites/prova/static/fiume.webp", Photo.webp(1000, 500));
        Element small = place(workspace).selectFirst("img");
        Element webp = workspace.document("storia/index.html").selectFirst("img");

        assertFalse(small.hasAttr("srcset"));
        assertEquals(
                List.of(300),
                widths(workspace, small.parent().selectFirst("source").attr("srcset")));
        assertEquals("p", webp.parent().tagName());
        assertEquals(List.of(320, 480, 640, 1000), widths(workspace, webp.attr("srcset")));
    }

    @Test
    void a_moving_picture_and_a_gif_are_published_as_they_are() throws Exception {
        byte[] gif = Photo.encoded(Photo.image(700, 90), "gif");
        byte[] moving = Photo.withChunk(Photo.png(700, 90), "acTL", new byte[8]);
        MiniWorkspace workspace = town("/palazzo.gif")
                .file("sites/prova/static/palazzo.gif", gif)
                .page("storia", "Storia", "![La ruota gira](/ruota.png)")
                .file("sites/prova/static/ruota.png", moving);

        assertEquals(
                "<img src=\"/palazzo.gif\" alt=\"Il palazzo\" width=\"700\" height=\"90\">",
                place(workspace).selectFirst("img").outerHtml());
        assertTrue(workspace
                .document("storia/index.html")
                .select("source, [srcset]")
                .isEmpty());
        assertArrayEquals(gif, Files.readAllBytes(workspace.built("palazzo.gif")));
        assertArrayEquals(moving, Files.readAllBytes(workspace.built("ruota.png")));
    }

    @Test
    void a_picture_that_no_page_shows_has_no_versions() throws Exception {
        MiniWorkspace workspace = town("/palazzo.jpg")
                .file("sites/prova/static/palazzo.jpg", Photo.jpeg(300, 100))
                .file("sites/prova/static/nascosta.jpg", Photo.jpeg(1000, 500));
        place(workspace);

        assertTrue(Files.exists(workspace.built("nascosta.jpg")));
        assertTrue(built(workspace).stream().noneMatch(file -> file.toString().contains("nascosta.320")));
        try (Stream<Path> kept = Files.walk(workspace.root().resolve("build/cache/immagini"))) {
            assertTrue(kept.noneMatch(file -> file.getFileName().toString().startsWith("960")));
        }
    }

    @Test
    void an_attachment_has_the_size_of_what_is_published() throws Exception {
        byte[] photo = Photo.fromACamera(Photo.jpeg(3000, 300), 1);
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("themes/semplice/tipi/notizia/pagina.ftlh", """
                        <!DOCTYPE html><html lang="it"><head><title>${pagina.titolo}</title></head><body>
                        <#list pagina.allegati as a><a href="${a.url}" data-byte="${a.byte}">${a.formato}</a></#list>
                        </body></html>""")
                .file("content/notizie/festa/index.md", """
                        ---
                        titolo: Festa
                        descrizione_breve: La festa.
                        tipo_notizia: notizie
                        data: 2026-11-20
                        argomenti: [residenza]
                        a_cura_di: [anagrafe]
                        allegati: [{ file: manifesto.jpg, titolo: Il manifesto }]
                        ---

                        Si balla.
                        """)
                .file("content/notizie/festa/manifesto.jpg", photo);

        assertEquals("", workspace.messages());
        String page = "novita/notizie/festa/";
        byte[] published = Files.readAllBytes(workspace.built(page + "manifesto.jpg"));
        assertEquals(2560, Photo.read(published).getWidth());
        assertEquals(
                "<a href=\"/" + page + "manifesto.jpg\" data-byte=\"" + published.length + "\">JPG</a>",
                workspace.document(page + "index.html").selectFirst("a").outerHtml());
    }

    @Test
    void a_template_shows_a_file_of_the_site_by_its_address() {
        MiniWorkspace workspace = town("/palazzo.svg")
                .file(
                        "sites/prova/static/palazzo.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"/>")
                .file("themes/semplice/tipi/pagina/pagina.ftlh", """
                        <#assign m = immagine("/palazzo.svg")>
                        <img src="${m.url}" alt="${m.alt}" width="${m.larghezza}" height="${m.altezza}">
                        <#if m.decorativa && !m.srcset??>sì</#if>
                        """);
        place(workspace);

        assertEquals(
                "<img src=\"/palazzo.svg\" alt=\"\" width=\"30\" height=\"20\">",
                workspace.document("index.html").selectFirst("img").outerHtml());
        assertTrue(workspace.document("index.html").text().contains("sì"));
    }
}
