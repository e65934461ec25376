package it.campanile.criteria;

import static it.campanile.criteria.Walk.Kind.SERVICE;

import java.util.Set;

/** C.SI.2.2, assistance and contacts: every sheet has its contacts, in the index too. */
final class Contacts implements Criterion {

    @Override
    public Verdict verdict(BuiltSite site) {
        return new Walk(site).judge(Set.of(SERVICE), (sheet, verdict) -> {
            String path = BuiltSite.path(sheet);
            verdict.require(
                    ServiceSheets.indexLabels(sheet).contains("Contatti"), path, "«Contatti» non è nell’indice");
            verdict.require(DataElement.exists(sheet, "service-area"), path, "manca «service-area»");
        });
    }
}
