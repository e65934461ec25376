package it.campanile.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Takes the visits of all sites from one queue, with some sessions at work, until each has its verdict. */
final class AuditRun {

    private final BrowserSessions sessions;
    private final PageAudit audit;
    private final AuditProgress progress;
    private final Clock clock;
    private final int total;
    private final ConcurrentLinkedQueue<Visit> queue;
    private final Map<Visit, PageVerdict> verdicts = new HashMap<>();
    private final Map<AuditRequest, Site> sites = new HashMap<>();

    /** How far one site is. */
    private static final class Site {
        private final Instant start;
        private Instant end;
        private int total;
        private int done;

        Site(Instant start) {
            this.start = start;
            this.end = start;
        }
    }

    AuditRun(BrowserSessions sessions, PageAudit audit, List<Visit> visits, AuditProgress progress, Clock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.progress = progress;
        this.clock = clock;
        this.total = visits.size();
        this.queue = new ConcurrentLinkedQueue<>(visits);
        Instant now = clock.instant();
        visits.forEach(visit -> sites.computeIfAbsent(visit.request(), request -> new Site(now)).total++);
    }

    /** Runs to the end, or until the browser cannot be started any more. */
    void run(int workers) throws AuditUnavailableException, InterruptedException {
        int needed = Math.min(workers, total);
        if (needed == 0) {
            return;
        }
        ExecutorService executor = Executors.newFixedThreadPool(needed);
        try {
            ExecutorCompletionService<@Nullable Void> work = new ExecutorCompletionService<>(executor);
            for (int worker = 0; worker < needed; worker++) {
                work.submit(this::work);
            }
            for (int worker = 0; worker < needed; worker++) {
                work.take().get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof AuditUnavailableException unavailable) {
                throw unavailable;
            }
            throw new IllegalStateException(failed.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private @Nullable Void work() throws AuditUnavailableException, InterruptedException {
        try (ReplaceableSession session = new ReplaceableSession(sessions)) {
            for (Visit visit = queue.poll(); visit != null; visit = queue.poll()) {
                record(visit, verdict(session, visit));
            }
        }
        return null;
    }

    private PageVerdict verdict(ReplaceableSession session, Visit visit)
            throws AuditUnavailableException, InterruptedException {
        PageVerdict first = attempt(session, visit);
        return first instanceof PageVerdict.Failed ? attempt(session, visit) : first;
    }

    private PageVerdict attempt(ReplaceableSession session, Visit visit)
            throws AuditUnavailableException, InterruptedException {
        PageVerdict verdict = audit.verdict(session.get(), visit);
        if (verdict instanceof PageVerdict.Failed) {
            session.discard();
        }
        return verdict;
    }

    private synchronized void record(Visit visit, PageVerdict verdict) {
        verdicts.put(visit, verdict);
        Site site = sites.get(visit.request());
        if (site == null) {
            throw new IllegalStateException("a visit of no site: " + visit);
        }
        site.done++;
        site.end = clock.instant();
        progress.pageDone(visit.request().site(), site.done, site.total);
    }

    /** The verdict on a visit; nothing when there is none, which is a finding. */
    synchronized Optional<PageVerdict> verdict(Visit visit) {
        return Optional.ofNullable(verdicts.get(visit));
    }

    /** From the start of the run to the site's last verdict. */
    synchronized Duration duration(AuditRequest request) {
        Site site = sites.get(request);
        return site == null ? Duration.ZERO : Duration.between(site.start, site.end);
    }
}
