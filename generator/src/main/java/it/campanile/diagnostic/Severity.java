package it.campanile.diagnostic;

/** How much a finding weighs. */
public enum Severity {
    /** Stops the site: nothing of it is written or published. */
    ERROR,
    /** To be looked at; the site goes on. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    ADVICE
}
