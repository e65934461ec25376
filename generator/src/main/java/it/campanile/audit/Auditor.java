package it.campanile.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Audits built sites with axe-core in a real browser. Needs nothing but loopback, and leaves nothing behind. */
public final class Auditor {

    private final BrowserOptions options;
    private final Map<String, String> environment;
    private final List<Viewport> viewports;
    private final AuditLimits limits;
    private final Clock clock;

    /**
     * @param environment the program's environment variables: where the browser may be named, and what it inherits
     * @param viewports sizes in which every page is seen, one visit each
     */
    public Auditor(
            BrowserOptions options,
            Map<String, String> environment,
            List<Viewport> viewports,
            AuditLimits limits,
            Clock clock) {
        this.options = options;
        this.environment = Map.copyOf(environment);
        this.viewports = List.copyOf(viewports);
        this.limits = limits;
        this.clock = clock;
    }

    /** The tags of the rules of axe that run on every page. */
    public static List<String> ruleGroups() {
        return PageAudit.TAGS;
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
                    .map(request -> new Verdicts(request, viewports, "").result(Duration.ZERO))
                    .toList();
        }
        Browser browser = new BrowserSetup(options, environment, progress).find();
        PageAudit audit = new PageAudit(limits);
        try (SiteServers servers = new SiteServers(requests);
                BrowserSessions sessions = new BrowserSessions(browser, environment, limits, audit.preload())) {
            Map<AuditRequest, List<Visit>> visits = new LinkedHashMap<>();
            requests.forEach(request -> visits.put(request, visits(request, servers)));
            List<Visit> all = visits.values().stream().flatMap(List::stream).toList();
            AuditRun run = new AuditRun(sessions, audit, all, progress, clock);
            run.run(options.sessions());
            return requests.stream()
                    .map(request -> result(request, visits.getOrDefault(request, List.of()), run, browser))
                    .toList();
        }
    }

    private List<Visit> visits(AuditRequest request, SiteServers servers) {
        List<Visit> visits = new ArrayList<>();
        for (AuditPage page : request.pages()) {
            for (Viewport viewport : viewports) {
                visits.add(new Visit(request, page, viewport, servers.address(request, page)));
            }
        }
        return visits;
    }

    private AuditResult result(AuditRequest request, List<Visit> visits, AuditRun run, Browser browser) {
        Verdicts verdicts = new Verdicts(request, viewports, browser.version());
        for (Visit visit : visits) {
            run.verdict(visit)
                    .ifPresentOrElse(
                            verdict -> verdicts.add(visit.page(), visit.viewport(), verdict),
                            () -> verdicts.missing(visit.page()));
        }
        return verdicts.result(run.duration(request));
    }
}
