package it.campanile.assets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** Pictures in other colours than those of screens look the same when they are made again. */
class PictureWorkshopTest {

    private static final int NEAR = 6;

    private static BufferedImage made(byte[] bytes, PictureFormat into) throws PictureProblem {
        PictureFormat format = PictureFormat.of(bytes).orElseThrow();
        PictureHead head = PictureHead.read(format, bytes);
        Picture.Variant half = new Picture.Variant("/x", new Picture.Size(head.width() / 2, head.height() / 2), into);
        return Photo.read(new PictureWorkshop().make(bytes, head, List.of(half)).get(half.name()));
    }

    private static void assertColour(int red, int green, int blue, int rgb) {
        Color color = new Color(rgb);
        boolean near = Math.abs(color.getRed() - red) <= NEAR
                && Math.abs(color.getGreen() - green) <= NEAR
                && Math.abs(color.getBlue() - blue) <= NEAR;
        assertTrue(near, color::toString);
    }

    private static BufferedImage filled(int type, int rgb) {
        BufferedImage image = new BufferedImage(64, 64, type);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                image.setRGB(x, y, rgb);
            }
        }
        return image;
    }

    @Test
    void the_colours_of_a_plain_photo_stay() throws Exception {
        byte[] photo = Photo.encoded(filled(BufferedImage.TYPE_INT_RGB, 0xC08040), "jpeg");

        assertColour(0xC0, 0x80, 0x40, made(photo, PictureFormat.JPEG).getRGB(16, 16));
        assertColour(0xC0, 0x80, 0x40, made(photo, PictureFormat.WEBP).getRGB(16, 16));
        assertColour(0xC0, 0x80, 0x40, made(photo, PictureFormat.PNG).getRGB(16, 16));
    }

    @Test
    void a_photo_in_the_colours_of_a_profile_is_brought_to_those_of_screens() throws Exception {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] segment = Photo.joined("ICC_PROFILE\0\1\1".getBytes(ISO_8859_1), profile);
        byte[] photo =
                Photo.withSegment(Photo.encoded(filled(BufferedImage.TYPE_INT_RGB, 0x373737), "jpeg"), 0xE2, segment);

        // 0x37 of linear light is what screens call 0x80.
        assertColour(0x80, 0x80, 0x80, made(photo, PictureFormat.JPEG).getRGB(16, 16));
    }

    @Test
    void a_png_in_the_colours_of_a_profile_is_brought_to_those_of_screens() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
        }
        byte[] chunk = Photo.joined("linear\0\0".getBytes(ISO_8859_1), packed.toByteArray());
        byte[] png =
                Photo.withChunk(Photo.encoded(filled(BufferedImage.TYPE_INT_ARGB, 0x80373737), "png"), "iCCP", chunk);
        int pixel = made(png, PictureFormat.PNG).getRGB(16, 16);

        assertColour(0x80, 0x80, 0x80, pixel);
        assertEquals(0x80, pixel >>> 24);
    }

    @Test
    void a_profile_that_cannot_be_read_is_left_aside() throws Exception {
        byte[] png = Photo.withChunk(Photo.png(64, 64), "iCCP", "x\0\0nonsense".getBytes(ISO_8859_1));

        assertTrue(Photo.isRed(made(png, PictureFormat.PNG).getRGB(4, 4)));
    }

    @Test
    void greys_do_not_grow_pale() throws Exception {
        byte[] photo = Photo.encoded(filled(BufferedImage.TYPE_BYTE_GRAY, 0), "jpeg");
        BufferedImage grey = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage deep = new BufferedImage(64, 64, BufferedImage.TYPE_USHORT_GRAY);
        for (int i = 0; i < 64 * 64; i++) {
            grey.getRaster().setSample(i % 64, i / 64, 0, 0x40);
            deep.getRaster().setSample(i % 64, i / 64, 0, 0x4000);
        }

        assertColour(0, 0, 0, made(photo, PictureFormat.JPEG).getRGB(16, 16));
        assertColour(
                0x40,
                0x40,
                0x40,
                made(Photo.encoded(grey, "jpeg"), PictureFormat.JPEG).getRGB(16, 16));
        assertColour(
                0x40,
                0x40,
                0x40,
                made(Photo.encoded(grey, "png"), PictureFormat.PNG).getRGB(16, 16));
        assertColour(
                0x40,
                0x40,
                0x40,
                made(Photo.encoded(deep, "png"), PictureFormat.PNG).getRGB(16, 16));
        assertColour(
                0x40,
                0x40,
                0x40,
                made(Photo.encoded(translucentGrey(), "png"), PictureFormat.PNG).getRGB(16, 16));
    }

    private static BufferedImage translucentGrey() {
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY), true, false, ColorModel.TRANSLUCENT, DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(model, model.createCompatibleWritableRaster(64, 64), false, null);
        for (int i = 0; i < 64 * 64; i++) {
            image.getRaster().setPixel(i % 64, i / 64, new int[] {0x40, 0xFF});
        }
        return image;
    }

    @Test
    void what_is_seen_through_stays_so() throws Exception {
        byte[] png = Photo.encoded(filled(BufferedImage.TYPE_INT_ARGB, 0x40FF0000), "png");

        assertEquals(0x40, made(png, PictureFormat.PNG).getRGB(16, 16) >>> 24, 2);
        assertEquals(0x40, made(png, PictureFormat.WEBP).getRGB(16, 16) >>> 24, 2);
    }

    @Test
    void the_recipe_names_the_libraries_that_are_used() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("campanile.root"), "pom.xml"));
        for (String library : Recipe.LIBRARIES.split(", ", -1)) {
            String name = library.substring(0, library.indexOf(' '));
            String version = library.substring(library.indexOf(' ') + 1);

            assertTrue(pom.contains("<" + name + ".version>" + version + "<"), library);
        }
    }
}
