package it.campanile.report;

/** A step of a run that gives findings. */
public enum Step {
    /** The site was built from its sources. */
    BUILD,
    /** The built pages were checked without a browser. */
    CHECK,
    /** The built pages were audited in a browser. */
    AUDIT
}
