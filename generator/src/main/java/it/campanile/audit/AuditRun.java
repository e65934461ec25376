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
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Takes the visits of all sites from one queue, with some sessions at work, until each has its verdict. What is known of
 * before needs no session.
 */
final class AuditRun {

    private final BrowserSessions sessions;
    private final PageAudit audit;
    private final KnownVerdicts known;
    private final AuditProgress progress;
    private final Clock clock;
    private final ConcurrentLinkedQueue<Visit> queue = new ConcurrentLinkedQueue<>();
    private final Map<Visit, PageVerdict> verdicts = new HashMap<>();
    private final Map<AuditRequest, Site> sites = new HashMap<>();

    /** How far one site is. */
    private static final class Site {
        private final Instant start;
        private Instant end;
        private int total;
        private int done;
        private int known;

        Site(Instant start) {
            this.start = start;
            this.end = start;
        }
    }

    AuditRun(
            BrowserSessions sessions,
            PageAudit audit,
            KnownVerdicts known,
            List<Visit> visits,
            AuditProgress progress,
            Clock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.known = known;
        this.progress = progress;
        this.clock = clock;
        Instant now = clock.instant();
        visits.forEach(visit -> sites.computeIfAbsent(visit.request(), request -> new Site(now)).total++);
        List<Optional<PageVerdict.Audited>> before =
                visits.parallelStream().map(known::find).toList();
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            before.get(i).ifPresentOrElse(verdict -> record(visit, verdict, true), () -> queue.add(visit));
        }
        progress.starting(visits.size(), visits.size() - queue.size());
    }

    /** Runs to the end, or until no browser can be started any more. */
    void run(int workers) throws AuditUnavailableException, InterruptedException {
        int needed = Math.min(workers, queue.size());
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
                end(work.take(), worker == needed - 1);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    /** A worker without a browser leaves its page to the others, and stops the audit only when it is the last one. */
    private void end(Future<@Nullable Void> worker, boolean last)
            throws AuditUnavailableException, InterruptedException {
        try {
            worker.get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof AuditUnavailableException unavailable)) {
                throw new IllegalStateException(failed.getCause());
            }
            if (last && !queue.isEmpty()) {
                throw unavailable;
            }
        }
    }

    private @Nullable Void work() throws AuditUnavailableException, InterruptedException {
        try (ReplaceableSession session = new ReplaceableSession(sessions)) {
            for (Visit visit = queue.poll(); visit != null; visit = queue.poll()) {
                PageVerdict verdict = verdictOrBack(session, visit);
                record(visit, verdict, false);
                known.keep(visit, verdict);
            }
        }
        return null;
    }

    private PageVerdict verdictOrBack(ReplaceableSession session, Visit visit)
            throws AuditUnavailableException, InterruptedException {
        try {
            return verdict(session, visit);
        } catch (AuditUnavailableException withoutBrowser) {
            queue.add(visit);
            throw withoutBrowser;
        }
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

    private synchronized void record(Visit visit, PageVerdict verdict, boolean before) {
        verdicts.put(visit, verdict);
        Site site = sites.get(visit.request());
        if (site == null) {
            throw new IllegalStateException("a visit of no site: " + visit);
        }
        site.done++;
        site.known += before ? 1 : 0;
        site.end = clock.instant();
        if (!before) {
            progress.pageDone(visit.request().site(), site.done, site.total);
        }
    }

    /** The verdict on a visit; nothing when there is none, which is a finding. */
    synchronized Optional<PageVerdict> verdict(Visit visit) {
        return Optional.ofNullable(verdicts.get(visit));
    }

    /** How many verdicts on a site were known before. */
    synchronized int known(AuditRequest request) {
        Site site = sites.get(request);
        return site == null ? 0 : site.known;
    }

    /** From the start of the run to the site's last verdict. */
    synchronized Duration duration(AuditRequest request) {
        Site site = sites.get(request);
        return site == null ? Duration.ZERO : Duration.between(site.start, site.end);
    }
}
