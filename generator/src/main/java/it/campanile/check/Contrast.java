package it.campanile.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two colours of a theme that meet and must be told apart (WCAG 2.1, 1.4.3 and 1.4.11).
 *
 * @param text the colour in front
 * @param background the colour behind it
 * @param minimum the least contrast: 4.5 for text, 3 for large text, icons and controls
 * @param where where they meet, in the theme's words
 */
public record Contrast(Paint text, Paint background, double minimum, String where) {

    /** Names of the parameters that it depends on. */
    Set<String> parameters() {
        Set<String> names = new TreeSet<>(text.parameters());
        names.addAll(background.parameters());
        return names;
    }

    /** How near to the minimum it comes: 1 or more is enough. */
    double share(Map<String, Colour> values) {
        return ratio(values) / minimum;
    }

    /** The contrast; the greatest when a parameter has no value, because then nothing has this colour. */
    double ratio(Map<String, Colour> values) {
        return text.colour(values)
                .flatMap(front -> background.colour(values).map(front::contrast))
                .orElse(21.0);
    }
}
