package it.campanile.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** An audit in a program of its own, for the tests that end it. */
final class AuditProgram {

    private AuditProgram() {}

    /** @param arguments the built site, then the pages */
    public static void main(String[] arguments) throws Exception {
        List<AuditPage> pages = List.of(arguments).subList(1, arguments.length).stream()
                .map(url -> new AuditPage(url, "pagina.md"))
                .toList();
        AuditRequest request = new AuditRequest("prova", Path.of(arguments[0]), pages);
        AuditLimits patient = new AuditLimits(AuditLimits.USUAL.start(), Duration.ofMinutes(5), Duration.ofMinutes(5));
        Audits.auditor(1, patient).audit(List.of(request), (site, done, total) -> {});
    }
}
