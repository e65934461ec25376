package it.campanile.audit;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One server per audited site: links from the root of a site must stay within it. */
final class SiteServers implements AutoCloseable {

    private final Map<AuditRequest, SiteServer> servers = new HashMap<>();

    SiteServers(List<AuditRequest> requests, String host) {
        requests.forEach(request -> servers.computeIfAbsent(request, key -> new SiteServer(key.folder(), host)));
    }

    URI address(AuditRequest request, AuditPage page) {
        return Objects.requireNonNull(servers.get(request)).address(page.url());
    }

    @Override
    public void close() {
        servers.values().forEach(SiteServer::close);
    }
}
