package it.campanile.audit;

import java.util.List;

/**
 * A page to be audited.
 *
 * @param url path within the site, from the root: {@code /servizi/} or {@code /404.html}
 * @param source path of the file that the page comes from, relative to the workspace root
 * @param states what it is brought into, to be judged too
 */
public record AuditPage(String url, String source, List<PageState> states) {

    public AuditPage {
        states = List.copyOf(states);
    }

    /** A page that is judged as it loads. */
    public AuditPage(String url, String source) {
        this(url, source, List.of());
    }
}
