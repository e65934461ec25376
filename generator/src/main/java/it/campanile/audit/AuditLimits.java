package it.campanile.audit;

import java.time.Duration;

/**
 * How long the browser may take.
 *
 * @param start to be ready
 * @param load to load a page whole
 * @param rules to run axe on a page
 */
public record AuditLimits(Duration start, Duration load, Duration rules) {

    /** Generous for a slow machine under load: a page usually takes a third of a second. */
    public static final AuditLimits USUAL =
            new AuditLimits(Duration.ofSeconds(60), Duration.ofSeconds(20), Duration.ofSeconds(30));

    /** For a whole visit; a little more than its parts, whose own limits tell more. */
    Duration visit() {
        return load.plus(rules).plusSeconds(2);
    }
}
