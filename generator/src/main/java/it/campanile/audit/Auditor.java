package it.campanile.audit;

import it.campanile.output.Folders;
import it.campanile.source.SealedCache;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Audits built sites with axe-core and checks of our own in a real browser. Needs nothing but loopback, and leaves nothing behind. */
public final class Auditor {

    private static final String PICTURES = "immagini";

    private final BrowserOptions options;
    private final Map<String, String> environment;
    private final List<Viewport> viewports;
    private final AuditLimits limits;
    private final Clock clock;
    private final Optional<VerdictCache> cache;

    /**
     * An audit that begins from nothing.
     *
     * @param environment the program's environment variables: where the browser may be named, and what it inherits
     * @param viewports sizes in which axe sees every page, at least one; the first is also that of the keyboard
     */
    public Auditor(
            BrowserOptions options,
            Map<String, String> environment,
            List<Viewport> viewports,
            AuditLimits limits,
            Clock clock) {
        this(options, environment, viewports, limits, clock, Optional.empty());
    }

    private Auditor(
            BrowserOptions options,
            Map<String, String> environment,
            List<Viewport> viewports,
            AuditLimits limits,
            Clock clock,
            Optional<VerdictCache> cache) {
        this.options = options;
        this.environment = Map.copyOf(environment);
        this.viewports = List.copyOf(viewports);
        this.limits = limits;
        this.clock = clock;
        this.cache = cache;
    }

    /**
     * The same, but it keeps its verdicts, and does not look again at a page of which nothing has changed since.
     *
     * @param folder where verdicts are kept
     * @param used whether kept verdicts count; new ones are kept in any case
     */
    public Auditor remembering(Path folder, boolean used) {
        VerdictCache verdicts = new VerdictCache(new SealedCache(folder, clock), used);
        return new Auditor(options, environment, viewports, limits, clock, Optional.of(verdicts));
    }

    /** The tags of the rules of axe that run on every page. */
    public static List<String> ruleGroups() {
        return Look.AXE;
    }

    /**
     * One result per request, in their order. A page that cannot be audited is a finding that stops, never left out.
     *
     * @throws AuditUnavailableException when there is no browser to be had, or it does not start
     * @throws InterruptedException when the thread is interrupted; the browsers have ended
     */
    public List<AuditResult> audit(List<AuditRequest> requests, AuditProgress progress)
            throws AuditUnavailableException, InterruptedException {
        if (requests.stream().allMatch(request -> request.pages().isEmpty())) {
            return requests.stream()
                    .map(request -> new Verdicts(request, viewports, "").result(Duration.ZERO, 0))
                    .toList();
        }
        BrowserSource source = source(progress);
        String host = options.grid().map(Grid::serveAddress).orElse(SiteServer.LOOPBACK);
        PageAudit audit = new PageAudit(viewports, limits);
        try (SiteServers servers = new SiteServers(requests, host);
                BrowserSessions sessions = new BrowserSessions(source, limits, PageScripts.preload())) {
            String version = source.version(sessions);
            Map<AuditRequest, List<Visit>> visits = new LinkedHashMap<>();
            requests.forEach(request -> visits.put(request, visits(request, servers)));
            List<Visit> all = visits.values().stream().flatMap(List::stream).toList();
            KnownVerdicts known = new KnownVerdicts(cache, version, viewports);
            AuditRun run = new AuditRun(sessions, audit, known, all, progress, clock);
            run.run(source.sessions());
            cache.ifPresent(VerdictCache::prune);
            return requests.stream()
                    .map(request -> result(request, visits.getOrDefault(request, List.of()), run, version))
                    .toList();
        }
    }

    /**
     * Pictures of elements that break rules, some of each site's.
     *
     * @param folder where they are written; it gets a folder for each site
     * @throws AuditUnavailableException when the browser does not start any more
     */
    public Map<String, List<ElementPicture>> pictures(
            List<AuditRequest> requests, List<AuditResult> results, Path folder, AuditProgress progress)
            throws AuditUnavailableException, InterruptedException, IOException {
        Map<String, List<ElementPicture>> pictures = new HashMap<>();
        for (AuditRequest request : requests) {
            Folders.delete(folder.resolve(request.site()).resolve(PICTURES));
        }
        if (results.stream().allMatch(result -> result.violations().isEmpty())) {
            return pictures;
        }
        BrowserSource source = source(progress);
        String host = options.grid().map(Grid::serveAddress).orElse(SiteServer.LOOPBACK);
        try (SiteServers servers = new SiteServers(requests, host);
                BrowserSessions sessions = new BrowserSessions(source, limits, "");
                ReplaceableSession session = new ReplaceableSession(sessions)) {
            ElementPhotographer photographer = new ElementPhotographer(session);
            for (int i = 0; i < requests.size(); i++) {
                Path own = folder.resolve(requests.get(i).site()).resolve(PICTURES);
                pictures.put(requests.get(i).site(), photographer.take(requests.get(i), results.get(i), servers, own));
            }
        }
        return pictures;
    }

    private BrowserSource source(AuditProgress progress) throws AuditUnavailableException, InterruptedException {
        if (options.grid().isPresent()) {
            return options.grid().get().source();
        }
        Browser browser = new BrowserSetup(options, environment, progress).find();
        return new LocalBrowsers(browser, environment, options.sessions());
    }

    private List<Visit> visits(AuditRequest request, SiteServers servers) {
        List<Visit> visits = new ArrayList<>();
        for (AuditPage page : request.pages()) {
            visits.add(new Visit(request, page, servers.address(request, page), visits.isEmpty()));
        }
        return visits;
    }

    private AuditResult result(AuditRequest request, List<Visit> visits, AuditRun run, String browser) {
        Verdicts verdicts = new Verdicts(request, viewports, browser);
        for (Visit visit : visits) {
            run.verdict(visit)
                    .ifPresentOrElse(
                            verdict -> verdicts.add(visit.page(), verdict), () -> verdicts.missing(visit.page()));
        }
        return verdicts.result(run.duration(request), run.known(request));
    }
}
