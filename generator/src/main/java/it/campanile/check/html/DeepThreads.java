package it.campanile.check.html;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Work on all cores, in threads with a deep stack: the validator goes down its rules by recursion, some thousand calls deep. */
final class DeepThreads {

    private static final long STACK = 64L << 20;

    private DeepThreads() {}

    /**
     * Shares things out among one worker for each core; each takes from the queue until nothing is left.
     *
     * @throws IllegalStateException when a worker fails
     */
    static <T> void forEach(Collection<T> things, Consumer<Queue<T>> worker) {
        Queue<T> queue = new ConcurrentLinkedQueue<>(things);
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), things.size());
        FutureTask<?>[] tasks = new FutureTask<?>[workers];
        for (int i = 0; i < workers; i++) {
            tasks[i] = new FutureTask<>(() -> worker.accept(queue), true);
            Thread thread = new Thread(null, tasks[i], "html-" + i, STACK);
            thread.setDaemon(true);
            thread.start();
        }
        for (FutureTask<?> task : tasks) {
            try {
                task.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
