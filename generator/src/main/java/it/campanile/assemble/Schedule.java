package it.campanile.assemble;

import it.campanile.model.Site;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers every question about the instant of a build, and so knows when an answer will be another one. */
final class Schedule {

    private final Instant now;
    private @Nullable Instant next;

    Schedule(Instant now) {
        this.now = now;
    }

    /** Whether a moment has come. */
    boolean reached(LocalDateTime moment) {
        Instant instant = moment.atZone(Site.ZONE).toInstant();
        if (!instant.isAfter(now)) {
            return true;
        }
        if (next == null || instant.isBefore(next)) {
            next = instant;
        }
        return false;
    }

    /** The earliest moment that was asked for and has not come: until then the answers stay as they are. */
    Optional<Instant> next() {
        return Optional.ofNullable(next);
    }
}
