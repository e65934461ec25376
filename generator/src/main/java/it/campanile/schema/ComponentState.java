package it.campanile.schema;

import it.campanile.diagnostic.Location;
import java.util.List;

/**
 * Something that a part of a theme can be brought into, such as an open menu: pages are audited in it too.
 *
 * @param name how people call it
 * @param widths the windows in which there is such a state
 * @param where CSS selector of an element that stands on the pages that have the state
 * @param steps how to get there, one after the other
 * @param at where it is described
 */
public record ComponentState(String name, List<Width> widths, String where, List<Step> steps, Location at) {

    /** A window. */
    public enum Width {
        TELEFONO,
        COMPUTER
    }

    /** What a person does, or waits for. */
    public sealed interface Step {}

    /** Clicks the first element that can be seen. */
    public record Click(String selector) implements Step {}

    /** Writes into the first field that can be seen. */
    public record Write(String selector, String text) implements Step {}

    /** Presses a key, called as in the standard on keyboard events. */
    public record Press(String key) implements Step {}

    /** Waits until an element can be seen. */
    public record Await(String selector) implements Step {}

    public ComponentState {
        widths = List.copyOf(widths);
        steps = List.copyOf(steps);
    }
}
