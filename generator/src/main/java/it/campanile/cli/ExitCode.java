package it.campanile.cli;

/** What the program ends with. */
final class ExitCode {

    /** All is well. */
    static final int FINE = 0;
    /** Findings that stop. */
    static final int FINDINGS = 1;
    /** The command was not used rightly. */
    static final int USAGE = 2;
    /** The machine failed: disk, network, browser, or a mistake of ours. */
    static final int MACHINE = 3;

    private ExitCode() {}
}
