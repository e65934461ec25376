package it.campanile.audit;

import java.util.List;

/**
 * Something that a page can be brought into, such as an open menu, to be judged too.
 *
 * @param name how people call it
 * @param viewport the window in which it is judged
 * @param steps how to get there, one after the other
 */
public record PageState(String name, Viewport viewport, List<Step> steps) {

    /** What a person does, or waits for. */
    public sealed interface Step {

        /** The selector, or the key, that it is about. */
        String subject();
    }

    /** Clicks the first element that can be seen. */
    public record Click(String selector) implements Step {
        @Override
        public String subject() {
            return selector;
        }
    }

    /** Writes into the first field that can be seen. */
    public record Write(String selector, String text) implements Step {
        @Override
        public String subject() {
            return selector;
        }
    }

    /**
     * Presses a key.
     *
     * @param key its name in the standard on keyboard events, such as {@code Escape}
     */
    public record Press(String key) implements Step {
        @Override
        public String subject() {
            return key;
        }
    }

    /** Waits until an element can be seen. */
    public record Await(String selector) implements Step {
        @Override
        public String subject() {
            return selector;
        }
    }

    public PageState {
        steps = List.copyOf(steps);
    }
}
