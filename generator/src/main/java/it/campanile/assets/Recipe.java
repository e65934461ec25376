package it.campanile.assets;

import it.campanile.source.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How pictures are made: the numbers that decide what comes out. */
final class Recipe {

    /** The longest side of what is published, in pixels. */
    static final int LONGEST = 2560;

    /** The most pixels that are decoded: more is an accident, or an attack. */
    static final long MOST_PIXELS = 100_000_000;

    static final float JPEG_QUALITY = 0.82f;
    static final float WEBP_QUALITY = 0.78f;

    /** The libraries that make the bytes, in the versions of the pom. */
    static final String LIBRARIES = "thumbnailator 0.4.21, webp-imageio 0.10.2, imageio-jpeg 3.14.0";

    /** Raised when the program makes other bytes of the same picture. */
    private static final int EDITION = 1;

    private static final List<Integer> WIDTHS = List.of(320, 480, 640, 960, 1280, 1920, LONGEST);

    /** A step so near to the picture's own width would weigh as much as the picture. */
    private static final double TOO_NEAR = 0.9;

    private static final int FINGERPRINT = 10;

    private Recipe() {}

    /** The widths that a picture is offered in, its own at last. */
    static List<Integer> widths(int own) {
        List<Integer> widths = new ArrayList<>();
        WIDTHS.stream().filter(width -> width < own * TOO_NEAR).forEach(widths::add);
        widths.add(own);
        return widths;
    }

    /** Name of this way of making pictures: another one has another name. */
    static String name() {
        String all = EDITION + " " + LIBRARIES + " " + LONGEST + " " + JPEG_QUALITY + " " + WEBP_QUALITY;
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT);
    }

    /** What tells the addresses of two pictures of the same name apart, and those made in another way. */
    static String fingerprint(String sha256) {
        return Sha256.of((name() + sha256).getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT);
    }
}
