package it.campanile.check;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Darker and lighter shades of a colour: the hue stays, and as much of its strength as the screen can show. Computed in
 * OKLCH, where equal steps look equal (CSS Color Module Level 4).
 */
final class Shades {

    /** The smallest difference of lightness between two shades: one eye in two would see it. */
    static final double STEP = 0.004;

    private static final int BISECTIONS = 20;
    private static final double TOLERANCE = 1e-4;

    private final double lightness;
    private final double a;
    private final double b;

    private Shades(double lightness, double a, double b) {
        this.lightness = lightness;
        this.a = a;
        this.b = b;
    }

    /** The shades of a colour. */
    static Shades of(Colour colour) {
        double red = Colour.light(colour.red());
        double green = Colour.light(colour.green());
        double blue = Colour.light(colour.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Shades(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** The nearest shade that passes, the darker one of two equally near; empty when none does. */
    Optional<Colour> nearest(Predicate<Colour> passes) {
        for (int steps = 1; steps * STEP <= 1; steps++) {
            for (int signed : new int[] {-steps, steps}) {
                Optional<Colour> shade = at(signed).filter(passes);
                if (shade.isPresent()) {
                    return shade;
                }
            }
        }
        return Optional.empty();
    }

    /** The shade that is some steps lighter, or darker when they are negative; empty beyond black and white. */
    Optional<Colour> at(int steps) {
        double wanted = lightness + steps * STEP;
        if (wanted < 0 || wanted > 1) {
            return Optional.empty();
        }
        Colour whole = colour(wanted, 1);
        double strength = isShown(whole) ? 1 : 0;
        for (double step = 0.5; strength < 1 && step > Math.scalb(1.0, -BISECTIONS); step /= 2) {
            if (isShown(colour(wanted, strength + step))) {
                strength += step;
            }
        }
        return Optional.of(Colour.of(colour(wanted, strength).hex()));
    }

    private Colour colour(double wanted, double strength) {
        double l = cube(wanted + (0.3963377774 * a + 0.2158037573 * b) * strength);
        double m = cube(wanted - (0.1055613458 * a + 0.0638541728 * b) * strength);
        double s = cube(wanted - (0.0894841775 * a + 1.2914855480 * b) * strength);
        return new Colour(
                Colour.written(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                Colour.written(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                Colour.written(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static boolean isShown(Colour colour) {
        return isShown(colour.red()) && isShown(colour.green()) && isShown(colour.blue());
    }

    private static boolean isShown(double part) {
        return part >= -TOLERANCE && part <= 1 + TOLERANCE;
    }
}
