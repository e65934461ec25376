package it.campanile.render;

import freemarker.template.SimpleScalar;
import it.campanile.model.OldAddress;
import it.campanile.model.Site;
import java.util.List;
import java.util.Map;

/**
 * Writes where old addresses lead: {@code _redirects} for the hosts that read it, and for all others a page at each of them,
 * when the theme has a template for it.
 */
public final class RedirectTool extends SiteTool {

    private static final String TEMPLATE = "layouts/rinvio.ftlh";

    @Override
    int render(Site site, SiteRenderer renderer, SiteStore store) {
        List<OldAddress> all = site.oldAddresses();
        if (all.isEmpty()) {
            return 0;
        }
        StringBuilder lines = new StringBuilder();
        int written = 1;
        for (OldAddress old : all) {
            lines.append(old.from()).append(' ').append(old.to()).append(" 301\n");
            if (old.isPage() && renderer.has(TEMPLATE)) {
                Models.Hash more = new Models.Hash(Map.of("arrivo", new SimpleScalar(old.to())));
                renderer.renderFile(TEMPLATE, more, old.from())
                        .ifPresent(html -> renderer.sink().write(old.output(), bytes(html)));
                written++;
            }
        }
        renderer.sink().write(Site.REDIRECTS.substring(1), bytes(lines.toString()));
        return written;
    }
}
