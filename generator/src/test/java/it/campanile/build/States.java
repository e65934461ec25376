package it.campanile.build;

import it.campanile.audit.PageState;
import java.util.List;

/** The states of the theme of a built site, as the gate gives them to the browser. */
public final class States {

    private States() {}

    /** The state of this name, once for each of its windows. */
    public static List<PageState> named(BuildResult built, String name) {
        return built.states().stream()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .map(StatePages::of)
                .orElseThrow(() -> new IllegalArgumentException("no state «" + name + "»"));
    }
}
