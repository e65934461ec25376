package it.campanile.audit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Ends a browser that does not answer in time: its driver waits for a stuck page without end. */
final class Watchdog implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "audit-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    /** Does the work; past the limit the process ends, and with it whatever the work asks of it. */
    <T> T within(Duration limit, RunningBrowser process, Supplier<T> work) {
        ScheduledFuture<?> end = timer.schedule(process::close, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            end.cancel(false);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
