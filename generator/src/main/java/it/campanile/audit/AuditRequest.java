package it.campanile.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A built site to be audited.
 *
 * @param site id of the site
 * @param folder root of the built site
 * @param pages every page of it, in the order of the report
 * @param accepted whether somebody has accepted that a page (second) breaks a rule (first)
 */
public record AuditRequest(String site, Path folder, List<AuditPage> pages, BiPredicate<String, String> accepted) {

    public AuditRequest {
        pages = List.copyOf(pages);
    }

    /** A site that nothing was accepted for. */
    public AuditRequest(String site, Path folder, List<AuditPage> pages) {
        this(site, folder, pages, (rule, url) -> false);
    }
}
