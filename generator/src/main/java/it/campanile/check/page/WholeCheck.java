package it.campanile.check.page;

import it.campanile.diagnostic.Diagnostics;

/** One rule about a site as a whole. What it finds, it reports. */
@FunctionalInterface
public interface WholeCheck {

    /** Looks at a site. */
    void check(BuiltSite site, Diagnostics diagnostics);
}
