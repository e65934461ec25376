package it.campanile.check.link;

import it.campanile.diagnostic.Diagnostics;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The rules for redirects, wherever they are written: each leads in one step to something that is there. */
public final class Redirects {

    private final Map<String, Redirect> byAddress = new TreeMap<>();
    private final Predicate<String> isThere;

    /**
     * @param redirects of one site; of two with the same address the first counts
     * @param isThere whether there is a page or a file at an address
     */
    public Redirects(Collection<Redirect> redirects, Predicate<String> isThere) {
        redirects.forEach(redirect -> byAddress.putIfAbsent(redirect.from(), redirect));
        this.isThere = isThere;
    }

    /** Says what is wrong with them. */
    public void check(Diagnostics diagnostics) {
        byAddress.values().forEach(redirect -> check(redirect, diagnostics));
    }

    private void check(Redirect redirect, Diagnostics diagnostics) {
        if (!redirect.isPage() && isThere.test(redirect.from())) {
            diagnostics.error("check/rinvio-al-posto-di-una-pagina", redirect.at(), redirect.from(), redirect.to());
        }
        Set<String> way = new LinkedHashSet<>();
        way.add(redirect.from());
        String to = path(redirect.to());
        while (byAddress.containsKey(to) && way.add(to)) {
            to = path(byAddress.get(to).to());
        }
        if (way.contains(to)) {
            String circle = String.join(" → ", way) + " → " + to;
            diagnostics.error("check/rinvio-in-tondo", redirect.at(), redirect.from(), circle);
        } else if (to.startsWith("/") && !isThere.test(to)) {
            diagnostics.error("check/rinvio-senza-arrivo", redirect.at(), redirect.from(), to);
        } else if (way.size() > 1) {
            String chain = String.join(" → ", way) + " → " + to;
            diagnostics.error("check/rinvio-a-catena", redirect.at(), redirect.from(), chain, to);
        }
    }

    private static String path(String address) {
        int end = address.startsWith("/") ? address.replace('#', '?').indexOf('?') : -1;
        return end < 0 ? address : address.substring(0, end);
    }
}
