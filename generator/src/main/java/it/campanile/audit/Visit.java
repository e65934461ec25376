package it.campanile.audit;

import java.net.URI;

/**
 * One page to be seen in all viewports and states: the unit of work, which has exactly one verdict.
 *
 * @param isFirst whether it is the first page of its site: there the keyboard goes through the header and the footer too,
 *     which the other pages share
 */
record Visit(AuditRequest request, AuditPage page, URI address, boolean isFirst) {

    /** What is asked of this page, beside what is asked of all. */
    String asked() {
        return isFirst + " " + page.states();
    }
}
