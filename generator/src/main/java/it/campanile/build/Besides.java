package it.campanile.build;

import it.campanile.check.page.WholeCheck;
import java.util.List;
import java.util.Optional;

/**
 * What is checked besides the built files, when it is asked for.
 *
 * @param checks more checks of built sites
 * @param probe the published site to judge with the only site that is built
 */
public record Besides(List<WholeCheck> checks, Optional<Probe> probe) {

    /** Nothing. */
    public static final Besides NOTHING = new Besides(List.of(), Optional.empty());

    public Besides {
        checks = List.copyOf(checks);
    }
}
