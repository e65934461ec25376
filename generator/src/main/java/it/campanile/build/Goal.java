package it.campanile.build;

/** How far a run goes; each goal has those before it within. */
public enum Goal {
    /** The sites are in the build folder. */
    BUILD,
    /** The built pages passed every check that needs no browser. */
    CHECK,
    /** The built pages were audited in a real browser. */
    AUDIT,
    /** The sites without stopping findings are on the target. */
    PUBLISH
}
