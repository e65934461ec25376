package it.campanile.audit;

import java.net.URI;

/** One page to be seen in one viewport: the unit of work, which has exactly one verdict. */
record Visit(AuditRequest request, AuditPage page, Viewport viewport, URI address) {

    /** What is asked of the page, beside what is asked of all. */
    String asked() {
        return viewport.toString();
    }
}
