package it.campanile.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells whether the verdict on a visit is known: nothing of what it depends on has changed. That is the page with all that it
 * loads, what is asked of it, the rules and scripts that ask, the windows, the browser.
 */
final class KnownVerdicts {

    private final Optional<VerdictCache> cache;
    private final String rules;
    private final Map<AuditRequest, PageFingerprint> sites = new ConcurrentHashMap<>();

    /** @param browser the browser's whole version */
    KnownVerdicts(Optional<VerdictCache> cache, String browser, List<Viewport> viewports) {
        this.cache = cache;
        this.rules =
                VerdictCache.key(List.of(PageScripts.fingerprint(), viewports.toString(), BrowserSetup.major(browser)));
    }

    /** The hash of what is the same for all visits. */
    String rules() {
        return rules;
    }

    /**
     * The kept verdict on a visit. One that says of the page that it breaks a rule counts only when that has been accepted:
     * else the page is looked at again, for it may have been the machine's fault.
     */
    Optional<PageVerdict.Audited> find(Visit visit) {
        return cache.flatMap(kept -> key(visit).flatMap(kept::find))
                .filter(verdict -> verdict.views().stream()
                        .flatMap(view -> view.violations().stream())
                        .allMatch(violation -> visit.request()
                                .accepted()
                                .test(violation.rule(), visit.page().url())));
    }

    /** Keeps a verdict; a page that could not be audited has none that could be kept. */
    void keep(Visit visit, PageVerdict verdict) {
        if (verdict instanceof PageVerdict.Audited audited) {
            cache.ifPresent(kept -> key(visit).ifPresent(key -> kept.keep(key, audited)));
        }
    }

    private Optional<String> key(Visit visit) {
        return sites.computeIfAbsent(visit.request(), request -> new PageFingerprint(request.folder()))
                .of(visit.page().url())
                .map(page -> VerdictCache.key(List.of(rules, visit.asked(), page)));
    }
}
