package it.campanile.model;

import it.campanile.schema.Value;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One time that something takes place.
 *
 * @param end when it ends, where that was written
 * @param note what was written beside it
 */
public record Occurrence(Value.Moment start, Optional<Value.Moment> end, String note) {

    /** The first instant after it: what starts at an hour and has no end is over with its day. */
    public LocalDateTime after() {
        return end.map(Value.Moment::after)
                .orElseGet(() -> start.date().plusDays(1).atStartOfDay());
    }
}
