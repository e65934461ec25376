package it.campanile.render;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong at a place of a template.
 *
 * @param code code of the finding
 * @param arguments what its texts speak of; the page in work is added when the finding is made
 * @param at the innermost place
 * @param callers how the place was reached, the page's own template first
 */
record TemplateMistake(String code, List<String> arguments, Place at, List<Place> callers) {

    /** A place in a template, by the name that FreeMarker gives it; the line is 0 when it is not known. */
    record Place(String template, int line, int column) {}

    TemplateMistake {
        arguments = List.copyOf(arguments);
        callers = List.copyOf(callers);
    }

    /** A mistake with everything but its place. */
    static TemplateMistake of(String code, String... arguments) {
        return new TemplateMistake(code, List.of(arguments), new Place("", 0, 0), List.of());
    }

    /** The same mistake at a place. */
    TemplateMistake at(Place place, List<Place> through) {
        return new TemplateMistake(code, arguments, place, through);
    }

    /** The same mistake, reached in another way. */
    TemplateMistake through(List<Place> others) {
        return at(at, others);
    }

    /** The arguments, with one more. */
    String[] argumentsWith(String last) {
        List<String> all = new ArrayList<>(arguments);
        all.add(last);
        return all.toArray(String[]::new);
    }
}
