package it.campanile.audit;

/** Where the browsers of an audit come from. */
interface BrowserSource {

    /** What is named when no browser starts: a program, or an address. */
    String name();

    /** How many may be at work at the same time. */
    int sessions();

    /** Starts one; it has no window yet. */
    RunningBrowser start();

    /** The browser's whole version; one that is not on this machine is asked for it. */
    String version(BrowserSessions sessions) throws AuditUnavailableException, InterruptedException;
}
