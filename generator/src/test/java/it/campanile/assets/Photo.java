package it.campanile.assets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras and programs write them, with words about them where a test wants some. */
final class Photo {

    /** A word that must not reach the reader. */
    static final String SECRET = "44.1391N-12.2431E";

    private Photo() {}

    /** Red in the left upper quarter, blue elsewhere: one sees how it lies. */
    static BufferedImage image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return encoded(image(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encoded(image(width, height), "png");
    }

    static byte[] webp(int width, int height) {
        return encoded(image(width, height), "webp");
    }

    static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The JPEG file with EXIF that says how to turn it and where it was taken, with XMP, and with a picture behind it. */
    static byte[] fromACamera(byte[] jpeg, int orientation) {
        byte[] exif = exif(orientation);
        byte[] withExif = withSegment(jpeg, 0xE1, joined("Exif\0\0".getBytes(ISO_8859_1), exif));
        byte[] withXmp = withSegment(
                withExif, 0xE1, ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET).getBytes(ISO_8859_1));
        byte[] withComment = withSegment(withXmp, 0xFE, SECRET.getBytes(ISO_8859_1));
        return joined(withComment, SECRET.getBytes(ISO_8859_1));
    }

    /** The JPEG file with one more segment at its start. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        int length = content.length + 2;
        byte[] head = {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
        return joined(slice(jpeg, 0, 2), head, content, slice(jpeg, 2, jpeg.length));
    }

    /** The PNG file with one more chunk after its head. */
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        byte[] named = joined(name.getBytes(ISO_8859_1), content);
        CRC32 checksum = new CRC32();
        checksum.update(named);
        int head = 33;
        return joined(
                slice(png, 0, head),
                ByteBuffer.allocate(4).putInt(content.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array(),
                slice(png, head, png.length));
    }

    /** TIFF, big-endian: orientation, and a text in a directory of its own where GPS would be. */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(38 + SECRET.length());
        tiff.put("MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x8825)
                .putShort((short) 2)
                .putInt(SECRET.length())
                .putInt(38);
        tiff.putInt(0);
        return tiff.put(38, SECRET.getBytes(ISO_8859_1)).array();
    }

    /** What a file shows. */
    static BufferedImage read(byte[] bytes) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)), "no reader");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /** Whether the secret, EXIF, XMP or a comment is somewhere in the bytes. */
    static boolean speaks(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        return text.contains(SECRET) || text.contains("Exif") || text.contains("EXIF") || text.contains("xmpmeta");
    }

    static boolean isRed(int rgb) {
        Color color = new Color(rgb);
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    static boolean isBlue(int rgb) {
        Color color = new Color(rgb);
        return color.getBlue() > 200 && color.getRed() < 60;
    }

    static byte[] slice(byte[] bytes, int from, int end) {
        return Arrays.copyOfRange(bytes, from, end);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
