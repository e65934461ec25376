package it.campanile.criteria;

import static it.campanile.criteria.Walk.Kind.BOOKING;
import static it.campanile.criteria.Walk.Kind.EVENT;
import static it.campanile.criteria.Walk.Kind.FIRST_LEVEL;
import static it.campanile.criteria.Walk.Kind.HOME;
import static it.campanile.criteria.Walk.Kind.LOGIN;
import static it.campanile.criteria.Walk.Kind.SECOND_LEVEL;
import static it.campanile.criteria.Walk.Kind.SERVICE;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** C.SI.5.2, institutional domain: every page is under {@code comune.<name>.fc.it}, other hosts fail. */
final class InstitutionalDomain implements Criterion {

    private static final Set<Walk.Kind> KINDS =
            EnumSet.of(HOME, FIRST_LEVEL, SECOND_LEVEL, SERVICE, LOGIN, BOOKING, EVENT);

    @Override
    public Verdict verdict(BuiltSite site) {
        Walk walk = new Walk(site);
        Verdict.Builder verdict = new Verdict.Builder();
        String letters = site.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        verdict.require(
                site.host().replaceFirst("^www\\.", "").replace("-", "").equals("comune." + letters + ".fc.it"),
                "sito.yaml",
                "l’host non è quello istituzionale: " + site.host());
        walk.requirePages(KINDS, verdict);
        for (Walk.Kind kind : KINDS) {
            for (Walk.Stop stop : walk.stops(kind)) {
                verdict.require(
                        site.owns(stop.address()), stop.address(), "la pagina (" + kind + ") è fuori dal dominio");
            }
        }
        return verdict.build();
    }
}
