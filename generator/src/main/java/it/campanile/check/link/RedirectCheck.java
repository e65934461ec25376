package it.campanile.check.link;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.WholeCheck;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Pages that send on to another address, and old addresses, lead in one step to something that is there. */
public final class RedirectCheck implements WholeCheck {

    @Override
    public void check(BuiltSite site, Diagnostics diagnostics) {
        List<Redirect> redirects = new ArrayList<>();
        OwnHost host = new OwnHost(site.site().settings());
        for (BuiltPage page : site.pages().values()) {
            for (Link link : Link.of(page.document().head())) {
                if (link.kind() == Link.Kind.REDIRECT) {
                    Location at = page.at(link.element(), link.address());
                    redirects.add(new Redirect(page.url(), target(page, link, host), at, true));
                }
            }
        }
        // That nothing else is there was seen when the site was assembled.
        site.site()
                .oldAddresses()
                .forEach(old -> redirects.add(
                        new Redirect(old.from(), host.path(old.to()).orElse(old.to()), old.at(), true)));
        if (!redirects.isEmpty()) {
            new Redirects(redirects, new Targets(site)::has).check(diagnostics);
        }
    }

    private static String target(BuiltPage page, Link link, OwnHost host) {
        return host.path(link.address()).orElseGet(() -> {
            try {
                URI whole = URI.create("http://site" + page.url()).resolve(link.address());
                return "site".equals(whole.getHost()) ? whole.getPath() : link.address();
            } catch (IllegalArgumentException e) {
                return link.address();
            }
        });
    }
}
