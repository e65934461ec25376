package it.campanile.check.external;

import java.time.Duration;

/** Lets the questions to one host go one after the other, with a pause between them. */
final class Pacer {

    private final Duration pause;
    private long next = System.nanoTime();

    Pacer(Duration pause) {
        this.pause = pause;
    }

    /** Waits until the host may be asked. */
    void await() throws InterruptedException {
        long wait;
        synchronized (this) {
            long now = System.nanoTime();
            long turn = Math.max(now, next);
            next = turn + pause.toNanos();
            wait = turn - now;
        }
        Thread.sleep(Duration.ofNanos(wait).toMillis());
    }

    /** The host wants no question for a while. */
    synchronized void hold(Duration duration) {
        next = Math.max(next, System.nanoTime() + duration.toNanos());
    }
}
