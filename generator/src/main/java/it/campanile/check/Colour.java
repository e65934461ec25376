package it.campanile.check;

import java.util.Locale;

/**
 * A colour of the screen, sRGB.
 *
 * @param red from 0 to 1, as it is written, not as light
 * @param green from 0 to 1
 * @param blue from 0 to 1
 */
record Colour(double red, double green, double blue) {

    private static final int GREATEST = 255;

    /** The colour written as {@code #rrggbb}. */
    static Colour of(String hex) {
        int number = Integer.parseInt(hex.substring(1), 16);
        return new Colour(
                (number >> 16) / (double) GREATEST,
                (number >> 8 & GREATEST) / (double) GREATEST,
                (number & GREATEST) / (double) GREATEST);
    }

    /** The nearest colour that can be written, as {@code #rrggbb}. */
    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", part(red), part(green), part(blue));
    }

    private static long part(double value) {
        return Math.round(Math.min(1, Math.max(0, value)) * GREATEST);
    }

    /**
     * This colour with a share of another one, as {@code color-mix(in srgb, …)} of CSS makes it.
     *
     * @param share how much of the other, from 0 to 1
     */
    Colour mixed(Colour other, double share) {
        return new Colour(
                red + (other.red - red) * share,
                green + (other.green - green) * share,
                blue + (other.blue - blue) * share);
    }

    /** Contrast of two colours, from 1 to 21 (WCAG 2.1, contrast ratio). */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** How bright it is, from 0 for black to 1 for white (WCAG 2.1, relative luminance). */
    double luminance() {
        return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    }

    /** A part of a colour as an amount of light. */
    static double light(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** An amount of light as a part of a colour. */
    static double written(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
