package it.campanile.audit;

/**
 * A page to be audited.
 *
 * @param url path within the site, from the root: {@code /servizi/} or {@code /404.html}
 * @param source path of the file that the page comes from, relative to the workspace root
 */
public record AuditPage(String url, String source) {}
