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
 * @param origins where the elements of its pages come from
 * @param accepted whether somebody has accepted that a page (second) breaks a rule (first)
 */
public record AuditRequest(
        String site, Path folder, List<AuditPage> pages, Origins origins, BiPredicate<String, String> accepted) {

    public AuditRequest {
        pages = List.copyOf(pages);
    }

    /** A site that nothing was accepted for, and of which nothing else is known. */
    public AuditRequest(String site, Path folder, List<AuditPage> pages) {
        this(site, folder, pages, Origins.NONE, (rule, url) -> false);
    }
}
