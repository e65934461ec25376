package it.campanile.check.criteria;

import java.util.Locale;

/** What a criterion says of a site, or how heavy a fault is. */
public enum Outcome {
    /** The criterion is met. */
    PASS,
    /** The public tool would be lenient: it counts as passed there, and should still be mended. */
    TOLERANCE,
    /** The criterion is not met. */
    FAIL,
    /** What can be seen in the files is right; the rest only the published site shows. */
    TO_VERIFY;

    /** Key of its name in the messages. */
    String key() {
        return "check/esito." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
