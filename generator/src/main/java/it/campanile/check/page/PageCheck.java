package it.campanile.check.page;

import it.campanile.diagnostic.Diagnostics;

/** One rule about a page. It sees the page and its whole site; what it finds, it reports. Used by several threads at once. */
@FunctionalInterface
public interface PageCheck {

    /** Looks at one page. */
    void check(BuiltPage page, BuiltSite site, Diagnostics diagnostics);
}
