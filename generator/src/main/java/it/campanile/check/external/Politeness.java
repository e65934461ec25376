package it.campanile.check.external;

import java.time.Duration;
import java.util.List;

/**
 * How other sites are asked.
 *
 * @param hosts how many are asked at once
 * @param perHost how many questions one of them answers at once
 * @param pause between two questions to one host
 * @param timeout how long an answer may take
 * @param retries the pauses before each further attempt
 * @param longestWait how long a host that asks to wait is waited for
 */
public record Politeness(
        int hosts, int perHost, Duration pause, Duration timeout, List<Duration> retries, Duration longestWait) {

    /** Slow enough for any site. */
    public static final Politeness USUAL = new Politeness(
            8,
            2,
            Duration.ofMillis(500),
            Duration.ofSeconds(10),
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(4)),
            Duration.ofSeconds(60));

    public Politeness {
        retries = List.copyOf(retries);
    }
}
