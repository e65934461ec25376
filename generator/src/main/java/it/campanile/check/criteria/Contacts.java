package it.campanile.check.criteria;

import static it.campanile.check.criteria.Walk.Kind.SERVICE;

import java.util.Set;

/** C.SI.2.2, assistance and contacts: every sheet has its contacts, in the index too. */
final class Contacts implements Criterion {

    @Override
    public String code() {
        return "check/c-si-2-2";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        walk.each(Set.of(SERVICE), faults, sheet -> {
            faults.require(ServiceSheets.indexLabels(sheet).contains("Contatti"), sheet, "indice");
            faults.require(DataElement.exists(sheet.document(), "service-area"), sheet, "area");
        });
    }
}
