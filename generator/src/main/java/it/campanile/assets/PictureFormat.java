package it.campanile.assets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of pictures that are told apart, by the end of a name and by the first bytes of a file. */
enum PictureFormat {
    JPEG("jpg", "jpeg"),
    PNG("png"),
    WEBP("webp"),
    GIF("gif"),
    AVIF("avif"),
    SVG("svg"),
    HEIC("heic", "heif"),
    TIFF("tif", "tiff"),
    BMP("bmp");

    private static final int BRAND = 4;

    private final String extension;
    private final String longExtension;

    PictureFormat(String extension) {
        this(extension, extension);
    }

    PictureFormat(String extension, String longExtension) {
        this.extension = extension;
        this.longExtension = longExtension;
    }

    /** The usual end of a name, without the dot. */
    String extension() {
        return extension;
    }

    /** Whether it is made of pixels that are cleaned and scaled here. */
    boolean isMade() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    /** Whether browsers show it. */
    boolean isShown() {
        return isMade() || this == GIF || this == AVIF || this == SVG;
    }

    /** The format that a name promises. */
    static Optional<PictureFormat> named(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(lower) || format.longExtension.equals(lower))
                .findFirst();
    }

    /** The format that the bytes are in; SVG, which is text, is not looked for. */
    static Optional<PictureFormat> of(byte[] bytes) {
        String start = text(bytes, 0, 12);
        String brand = start.startsWith("ftyp", BRAND) ? start.substring(2 * BRAND) : "";
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        } else if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        } else if (start.startsWith("RIFF") && start.endsWith("WEBP")) {
            return Optional.of(WEBP);
        } else if (start.startsWith("GIF8")) {
            return Optional.of(GIF);
        } else if (brand.startsWith("avi")) {
            return Optional.of(AVIF);
        } else if (brand.startsWith("hei") || brand.startsWith("hev") || brand.equals("mif1") || brand.equals("msf1")) {
            return Optional.of(HEIC);
        } else if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        } else if (start.startsWith("BM")) {
            return Optional.of(BMP);
        }
        return Optional.empty();
    }

    /** Bytes as text, one character each; fewer where the bytes end. */
    static String text(byte[] bytes, int from, int length) {
        int end = Math.min(bytes.length, from + length);
        return from >= end ? "" : new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
