package it.campanile.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Real audits with the machine's browser. */
final class Audits {

    static final AuditLimits IMPATIENT =
            new AuditLimits(Duration.ofSeconds(60), Duration.ofSeconds(4), Duration.ofSeconds(10));

    private Audits() {}

    static Auditor auditor(int sessions, AuditLimits limits, Viewport... viewports) {
        return new Auditor(
                new BrowserOptions(Optional.empty(), Optional.empty(), sessions),
                System.getenv(),
                viewports.length == 0 ? List.of(Viewport.DESKTOP) : List.of(viewports),
                limits,
                Clock.systemUTC());
    }

    /** The machine's browser and its driver. */
    static Browser browser() {
        try {
            return new BrowserSetup(BrowserOptions.usual(), System.getenv(), (site, done, total) -> {}).find();
        } catch (AuditUnavailableException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<AuditResult> audit(MiniSite... sites) throws Exception {
        return auditor(1, AuditLimits.USUAL)
                .audit(Stream.of(sites).map(MiniSite::request).toList(), (site, done, total) -> {});
    }

    /** {@code /pagina/ regola}, one line per violation. */
    static List<String> broken(AuditResult result) {
        return result.violations().stream()
                .map(violation ->
                        violation.page().url() + " " + violation.result().rule())
                .toList();
    }
}
