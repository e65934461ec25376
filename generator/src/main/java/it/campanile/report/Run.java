package it.campanile.report;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A run as the history keeps it.
 *
 * @param traces of the issues of each step that ran
 */
record Run(
        Instant when,
        int pages,
        long errors,
        long warnings,
        long advice,
        int excepted,
        Map<Step, List<String>> traces) {

    Run {
        Map<Step, List<String>> steps = new EnumMap<>(Step.class);
        traces.forEach((step, found) -> steps.put(step, List.copyOf(found)));
        traces = Collections.unmodifiableMap(steps);
    }
}
