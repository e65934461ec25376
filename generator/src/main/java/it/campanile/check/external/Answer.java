package it.campanile.check.external;

import java.time.Duration;
import java.time.Instant;

/**
 * What is known of an external address.
 *
 * @param result what came of it
 * @param detail the status, the kind of failure, or the new address
 * @param at when it was asked
 */
record Answer(Result result, String detail, Instant at) {

    private static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final Duration BAD_FOR = Duration.ofHours(1);

    /** What can come of a question. */
    enum Result {
        /** There is something. */
        GOOD,
        /** There is something, for good at another address. */
        MOVED,
        /** There is nothing, or nobody answers. */
        BROKEN,
        /** The host answers, but does not let programs see: too busy, or not for them. */
        UNKNOWN
    }

    /** Whether it needs not be asked again. */
    boolean isFresh(Instant now) {
        Duration life = result == Result.GOOD || result == Result.MOVED ? GOOD_FOR : BAD_FOR;
        return !at.isAfter(now) && at.plus(life).isAfter(now);
    }
}
