package it.campanile.assets;

import static it.campanile.build.SmallTown.assertSays;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of pictures that cannot be shown. */
class BrokenPictureTest {

    @TempDir
    Path folder;

    private MiniWorkspace town(String name, byte[] picture) {
        return SmallTown.in(folder)
                .page("index", "Home", "![La piazza](/" + name + ")")
                .file("sites/prova/static/" + name, picture);
    }

    @Test
    void a_photo_that_ends_half_way_is_named_and_the_old_site_stays() throws Exception {
        byte[] photo = Photo.jpeg(700, 400);
        MiniWorkspace workspace = town("piazza.jpg", photo);
        assertEquals("", workspace.messages());
        workspace.file("sites/prova/static/piazza.jpg", Arrays.copyOf(photo, photo.length / 2));

        assertSays(workspace, """
                sites/prova/static/piazza.jpg: errore: l’immagine «piazza.jpg» è incompleta [assets/immagine-interrotta]
                  Perché: il file finisce prima dell’immagine: forse la copia si è fermata a metà.
                  Come: copia di nuovo il file dall’originale.""", """
                sites/prova/static/piazza.jpg: error: the picture «piazza.jpg» is incomplete [assets/immagine-interrotta]
                  Why: the file ends before the picture does: perhaps the copy stopped half-way.
                  How: copy the file again from the original.""");
        assertEquals(photo.length, Files.size(workspace.built("piazza.jpg")));
    }

    @Test
    void a_picture_that_no_decoder_understands_is_named() {
        byte[] png = Photo.png(700, 400);
        // The first byte of the packed pixels: no such way of packing.
        int pixels = new String(png, ISO_8859_1).indexOf("IDAT") + 4;
        png[pixels] = (byte) 0xFF;

        assertSays(town("piazza.png", png), """
                sites/prova/static/piazza.png: errore: l’immagine «piazza.png» è danneggiata [assets/immagine-danneggiata]
                  Perché: chi prova a leggerla dice: Error reading PNG image data.
                  Come: apri l’originale con un programma di grafica e salvalo di nuovo.""", """
                sites/prova/static/piazza.png: error: the picture «piazza.png» is damaged [assets/immagine-danneggiata]
                  Why: who tries to read it says: Error reading PNG image data.
                  How: open the original with a graphics program and save it again.""");
    }

    @Test
    void a_text_with_the_name_of_a_photo_is_named() {
        assertSays(town("piazza.jpg", "Domani la metto.".getBytes(UTF_8)), """
                sites/prova/static/piazza.jpg: errore: il file «piazza.jpg» non è un’immagine [assets/non-immagine]
                  Perché: il nome promette JPEG, ma dentro c’è altro.
                  Come: metti al suo posto l’immagine, o correggi il nome del file.""", """
                sites/prova/static/piazza.jpg: error: the file «piazza.jpg» is no picture [assets/non-immagine]
                  Why: the name promises JPEG, but something else is in it.
                  How: put the picture in its place, or correct the name of the file.""");
    }

    @Test
    void a_png_with_the_name_of_a_photo_is_named() {
        assertSays(town("foto/piazza.jpeg", Photo.png(70, 40)), """
                sites/prova/static/foto/piazza.jpeg: errore: il file «foto/piazza.jpeg» non è quello che dice il suo nome [assets/formato-diverso]
                  Perché: il nome promette JPEG, ma dentro c’è PNG.
                  Come: rinomina il file perché finisca con «.png», o salvalo come JPEG.""", """
                sites/prova/static/foto/piazza.jpeg: error: the file «foto/piazza.jpeg» is not what its name says [assets/formato-diverso]
                  Why: the name promises JPEG, but PNG is in it.
                  How: rename the file so that it ends with «.png», or save it as JPEG.""");
    }

    @Test
    void a_photo_as_phones_keep_it_is_named_where_a_page_shows_it() {
        byte[] photo = "\0\0\0\u0018ftypheic".getBytes(ISO_8859_1);

        assertSays(town("piazza.heic", photo), """
                sites/prova/static/piazza.heic: errore: l’immagine «piazza.heic» non si vedrebbe in tutti i browser [assets/formato-non-adatto]
                  Perché: i formati che si vedono ovunque sono JPEG, PNG, WebP, SVG, GIF e AVIF.
                  Come: salva la foto come JPEG, o il disegno come PNG.""", """
                sites/prova/static/piazza.heic: error: the picture «piazza.heic» would not be seen in all browsers [assets/formato-non-adatto]
                  Why: the formats that are seen everywhere are JPEG, PNG, WebP, SVG, GIF and AVIF.
                  How: save the photo as JPEG, or the drawing as PNG.""");
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_named_before_it_is_decoded() {
        byte[] png = Photo.png(70, 40);
        ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 30_000);

        assertSays(town("piazza.png", png), """
                sites/prova/static/piazza.png: errore: l’immagine «piazza.png» è troppo grande [assets/immagine-enorme]
                  Perché: misura 50000 × 30000 pixel: il programma ne lavora fino a 100 milioni.
                  Come: riduci l’immagine con un programma di grafica: per il sito bastano 2560 pixel.""", """
                sites/prova/static/piazza.png: error: the picture «piazza.png» is too large [assets/immagine-enorme]
                  Why: it measures 50000 × 30000 pixels: the program works on up to 100 millions of them.
                  How: make the picture smaller with a graphics program: 2560 pixels are enough for the site.""");
    }

    @Test
    void a_picture_that_cannot_be_opened_is_named() throws Exception {
        MiniWorkspace workspace = town("piazza.jpg", new byte[0]);
        Path file = workspace.root().resolve("sites/prova/static/piazza.jpg");
        Files.delete(file);
        Files.createSymbolicLink(file, Path.of("non-esiste.jpg"));

        assertSays(workspace, """
                sites/prova/static/piazza.jpg: errore: l’immagine «piazza.jpg» non si può leggere [assets/immagine-illeggibile]
                  Perché: il sistema risponde: NoSuchFileException.
                  Come: controlla i permessi del file, o toglilo.""", """
                sites/prova/static/piazza.jpg: error: the picture «piazza.jpg» cannot be read [assets/immagine-illeggibile]
                  Why: the system says: NoSuchFileException.
                  How: check the file’s permissions, or remove it.""");
    }

    @Test
    void a_drawing_without_a_size_is_published_with_a_warning() {
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8);

        assertSays(town("piazza.svg", svg), """
                sites/prova/static/piazza.svg: avviso: il disegno «piazza.svg» non dice le sue misure [assets/disegno-senza-misure]
                  Perché: senza «viewBox», né «width» e «height», il testo della pagina si sposta mentre il disegno si carica.
                  Come: aggiungi al primo elemento «viewBox», per esempio viewBox="0 0 640 360".""", """
                sites/prova/static/piazza.svg: warning: the drawing «piazza.svg» does not say its size [assets/disegno-senza-misure]
                  Why: without «viewBox», or «width» and «height», the text of the page moves while the drawing loads.
                  How: add «viewBox» to the first element, for example viewBox="0 0 640 360".""");
        assertTrue(Files.exists(folder.resolve("build/sites/prova/piazza.svg")));
    }

    @Test
    void a_drawing_that_is_no_xml_is_named_with_its_line() {
        byte[] svg = "<!-- piazza -->\n<svg viewBox=0>".getBytes(UTF_8);

        assertSays(town("piazza.svg", svg), """
                sites/prova/static/piazza.svg:2: errore: il disegno «piazza.svg» non si può leggere [assets/disegno-danneggiato]
                    2 | <svg viewBox=0>
                  Perché: un file SVG comincia con un elemento «svg» scritto in XML corretto.
                  Come: apri l’originale con un programma di grafica e salvalo di nuovo come SVG.""", """
                sites/prova/static/piazza.svg:2: error: the drawing «piazza.svg» cannot be read [assets/disegno-danneggiato]
                    2 | <svg viewBox=0>
                  Why: an SVG file starts with an element «svg» in correct XML.
                  How: open the original with a graphics program and save it as SVG again.""");
    }

    @Test
    void a_template_that_asks_for_a_picture_that_is_not_there_is_named() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file(
                        "sites/prova/static/motivo.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"/>")
                .file(
                        "themes/semplice/tipi/luogo/pagina.ftlh",
                        "<img src=\"${immagine(\"/motvo.svg\").url}\" alt=\"\">\n");

        assertSays(workspace, """
                themes/semplice/tipi/luogo/pagina.ftlh:1:11: errore: il modello chiede l’immagine «/motvo.svg», che non c’è [render/immagine-sconosciuta]
                    1 | <img src="${immagine("/motvo.svg").url}" alt="">
                      |           ^
                  Perché: immagine(…) vuole l’indirizzo di un file del sito: quelli di «static» cominciano con la barra. In lavorazione: /vivere-il-comune/luoghi/municipio/.
                  Come: scrivi «/motivo.svg», o aggiungi il file.""", """
                themes/semplice/tipi/luogo/pagina.ftlh:1:11: error: the template asks for the picture «/motvo.svg», which does not exist [render/immagine-sconosciuta]
                    1 | <img src="${immagine("/motvo.svg").url}" alt="">
                      |           ^
                  Why: immagine(…) takes the address of a file of the site: those of «static» start with a slash. Being made: /vivere-il-comune/luoghi/municipio/.
                  How: write «/motivo.svg», or add the file.""");
    }
}
