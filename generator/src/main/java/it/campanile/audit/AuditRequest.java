package it.campanile.audit;

import java.nio.file.Path;
import java.util.List;

/**
 * A built site to be audited.
 *
 * @param site id of the site
 * @param folder root of the built site
 * @param pages every page of it, in the order of the report
 */
public record AuditRequest(String site, Path folder, List<AuditPage> pages) {

    public AuditRequest {
        pages = List.copyOf(pages);
    }
}
