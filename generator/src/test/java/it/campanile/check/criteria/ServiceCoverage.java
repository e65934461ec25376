package it.campanile.check.criteria;

import static it.campanile.check.criteria.Walk.Kind.SERVICE;

import java.util.Set;
import java.util.TreeSet;

/**
 * Written criterion C.SI.1.3: all services of the town have their sheet, and all sheets can be found.
 *
 * @param services paths of the services that the town's contents speak of
 */
record ServiceCoverage(Set<String> services) implements WrittenCriterion {

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        Set<String> found = new TreeSet<>();
        site.walk()
                .stops(SERVICE)
                .forEach(stop ->
                        found.add(stop.address().substring(site.address("").length())));
        verdict.require(!services.isEmpty(), "/", "il Comune non ha servizi");
        Set<String> unlisted = new TreeSet<>(services);
        unlisted.removeAll(found);
        unlisted.forEach(path -> verdict.fail(path, "il servizio non è nell’elenco dei servizi"));
        for (String path : services) {
            verdict.require(site.page(site.address(path)).isPresent(), path, "il servizio non ha una scheda");
        }
        Set<String> unknown = new TreeSet<>(found);
        unknown.removeAll(services);
        unknown.forEach(path -> verdict.fail(path, "l’elenco dei servizi porta a una pagina che non è un servizio"));
        return verdict.build();
    }
}
