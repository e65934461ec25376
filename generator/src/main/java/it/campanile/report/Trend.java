package it.campanile.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What changed since the last run.
 *
 * @param fresh issues that were not there
 * @param fixed traces of issues that are no longer there
 * @param still how many issues were there already
 * @param since the last run with the same steps; empty when there was none
 */
record Trend(List<Issue> fresh, List<String> fixed, int still, Optional<Instant> since) {

    Trend {
        fresh = List.copyOf(fresh);
        fixed = List.copyOf(fixed);
    }
}
