package it.campanile.assets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files of pictures say of themselves, and what is left of them without the words. */
class PictureHeadTest {

    @Test
    void the_size_of_each_format_is_read_without_decoding() throws Exception {
        for (PictureFormat format :
                new PictureFormat[] {PictureFormat.JPEG, PictureFormat.PNG, PictureFormat.WEBP, PictureFormat.GIF}) {
            byte[] bytes = Photo.encoded(Photo.image(73, 41), format.name().toLowerCase(Locale.ROOT));
            PictureHead head = PictureHead.read(PictureFormat.of(bytes).orElseThrow(), bytes);

            assertEquals(format, head.format());
            assertEquals("73 × 41", head.width() + " × " + head.height());
            assertEquals(1, head.orientation());
            assertTrue(head.clean(), format.name());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_orientation_of_a_photo_is_read(int orientation) throws Exception {
        byte[] photo = Photo.fromACamera(Photo.jpeg(40, 20), orientation);

        assertEquals(orientation, PictureHead.read(PictureFormat.JPEG, photo).orientation());
    }

    @Test
    void exif_that_makes_no_sense_turns_nothing() {
        byte[] exif = Photo.exif(6);

        assertEquals(6, ExifOrientation.of(exif, 0, exif.length));
        assertEquals(1, ExifOrientation.of(Photo.exif(9), 0, exif.length));
        for (int length = 0; length < 20; length++) {
            assertEquals(1, ExifOrientation.of(exif, 0, length));
        }
    }

    @Test
    void a_photo_without_its_words_shows_the_same_pixels() throws Exception {
        byte[] plain = Photo.jpeg(64, 48);
        byte[] photo = Photo.fromACamera(plain, 1);
        PictureHead head = PictureHead.read(PictureFormat.JPEG, photo);

        assertTrue(Photo.speaks(photo));
        assertFalse(head.clean());
        assertArrayEquals(plain, head.bare(photo));
    }

    @Test
    void a_colour_profile_is_no_word_about_the_picture() throws Exception {
        byte[] profile = "ICC_PROFILE\0\1\1colours".getBytes(ISO_8859_1);
        byte[] photo = Photo.withSegment(Photo.jpeg(64, 48), 0xE2, profile);

        assertTrue(PictureHead.read(PictureFormat.JPEG, photo).clean());
    }

    @Test
    void a_png_loses_its_texts_and_keeps_how_it_looks() throws Exception {
        byte[] plain = Photo.withChunk(Photo.png(64, 48), "gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F});
        byte[] secret = ("Comment\0" + Photo.SECRET).getBytes(ISO_8859_1);
        byte[] png = Photo.withChunk(Photo.withChunk(plain, "tEXt", secret), "eXIf", Photo.exif(3));
        PictureHead head = PictureHead.read(PictureFormat.PNG, png);

        assertEquals(3, head.orientation());
        assertFalse(head.clean());
        assertArrayEquals(plain, head.bare(png));
    }

    @Test
    void a_webp_loses_its_chunks_of_words_and_stays_readable() throws Exception {
        byte[] webp = extended(Photo.webp(64, 48), 64, 48);
        PictureHead head = PictureHead.read(PictureFormat.WEBP, webp);
        byte[] bare = head.bare(webp);

        assertTrue(Photo.speaks(webp));
        assertEquals(6, head.orientation());
        assertFalse(Photo.speaks(bare));
        assertEquals("64 × 48", head.width() + " × " + head.height());
        assertTrue(PictureHead.read(PictureFormat.WEBP, bare).clean());
        assertEquals(
                bare.length - 8,
                ByteBuffer.wrap(bare).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
        assertEquals(0, bare[20] & 0x0C);
        assertEquals(64, Photo.read(bare).getWidth());
    }

    /** The same picture in the extended form, with EXIF and XMP. */
    private static byte[] extended(byte[] simple, int width, int height) {
        byte[] exif = Photo.exif(6);
        byte[] xmp = ("<x:xmpmeta>" + Photo.SECRET + " ").getBytes(ISO_8859_1);
        byte[] head = {0x0C, 0, 0, 0, (byte) (width - 1), 0, 0, (byte) (height - 1), 0, 0};
        byte[] chunks = Photo.joined(
                "WEBP".getBytes(ISO_8859_1),
                chunk("VP8X", head),
                Photo.slice(simple, 12, simple.length),
                chunk("EXIF", exif),
                chunk("XMP ", xmp));
        return chunk("RIFF", chunks);
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] length = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array();
        return Photo.joined(name.getBytes(ISO_8859_1), length, content, new byte[content.length & 1]);
    }

    @ParameterizedTest
    @CsvSource({"JPEG,jpeg", "PNG,png", "WEBP,webp"})
    void a_file_that_ends_anywhere_before_its_end_is_cut_off(PictureFormat format, String name) {
        byte[] whole = Photo.encoded(Photo.image(64, 48), name);
        for (int length = 12; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            PictureProblem problem = assertThrows(PictureProblem.class, () -> PictureHead.read(format, cut));

            assertEquals("assets/immagine-interrotta", problem.code());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg xmlns="http://www.w3.org/2000/svg" width="80" height="96"/>|                            80 × 96
            <svg width="80px" height="2in"/>|                                                            80 × 192
            <svg viewBox="0 0 1200 675"/>|                                                               1200 × 675
            <svg viewBox="-5, -5, 10.4, 20.6"/>|                                                         10 × 21
            <svg width="100%" height="100%" viewBox="0 0 24 24"/>|                                       24 × 24
            <svg width="48" viewBox="0 0 24 12"/>|                                                       48 × 24
            <svg height="6" viewBox="0 0 24 12"/>|                                                       12 × 6
            <svg/>|                                                                                      none
            <svg viewBox="0 0 0 0"/>|                                                                    none
            <!DOCTYPE svg SYSTEM "http://127.0.0.1:9/svg.dtd"><svg viewBox="0 0 3 4"/>|                  3 × 4
            <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "7">]><svg width="&a;" height="8"/>|          7 × 8
            """)
    void a_drawing_has_the_size_of_its_first_element(String svg, String size) throws Exception {
        Optional<SvgSize> found = SvgSize.of(svg.getBytes(ISO_8859_1));

        assertEquals(size, found.map(one -> one.width() + " × " + one.height()).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "320,'320'",
        "500,'320, 500'",
        "640,'320, 480, 640'",
        "1000,'320, 480, 640, 1000'",
        "1300,'320, 480, 640, 960, 1300'",
        "2560,'320, 480, 640, 960, 1280, 1920, 2560'"
    })
    void a_picture_from_640_pixels_on_comes_in_three_widths_or_more(int own, String widths) {
        assertEquals("[" + widths + "]", Recipe.widths(own).toString());
    }

    @ParameterizedTest
    @CsvSource({"/foto/Città vecchia (2).JPG,citta-vecchia-2", "/a/b/c.tar.png,c-tar", "/日本.png,immagine"})
    void the_address_of_a_version_has_plain_letters(String url, String name) {
        assertEquals("/assets/immagini/" + name + ".640.0123456789.", VariantName.of(url, 640, "0123456789"));
    }
}
