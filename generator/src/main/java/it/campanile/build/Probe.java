package it.campanile.build;

import it.campanile.check.criteria.Published;
import java.net.URI;

/**
 * The wish to judge a site where it is published, too.
 *
 * @param published who asks its host
 * @param address the address of its first page
 */
public record Probe(Published published, URI address) {}
