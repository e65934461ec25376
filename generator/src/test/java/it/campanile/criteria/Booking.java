package it.campanile.criteria;

import static it.campanile.criteria.Walk.Kind.BOOKING;
import static it.campanile.criteria.Walk.Kind.SERVICE;
import static it.campanile.criteria.Walk.Kind.SERVICES;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** C.SI.2.1, booking of appointments: reached from the page of services and from every sheet. */
final class Booking implements Criterion {

    private static final String ELEMENT = "appointment-booking";

    @Override
    public Verdict verdict(BuiltSite site) {
        Walk walk = new Walk(site);
        Verdict.Builder verdict = new Verdict.Builder();
        walk.requirePages(Set.of(SERVICES, SERVICE, BOOKING), verdict);
        for (Document page : walk.pages(Set.of(SERVICES, SERVICE))) {
            String path = BuiltSite.path(page);
            Optional<Element> link = Links.first(page, ELEMENT);
            verdict.require(link.isPresent(), path, "nessun collegamento «" + ELEMENT + "»");
            link.ifPresent(found -> verdict.require(
                    Links.resolve(page.location(), found.attr("href"))
                            .filter(site::answers)
                            .isPresent(),
                    path,
                    "la pagina delle prenotazioni non risponde: " + found.attr("href")));
            verdict.require(
                    DataElement.first(page, "all-services")
                            .flatMap(services -> Links.property(page.location(), services))
                            .flatMap(site::page)
                            .filter(services -> Links.first(services, ELEMENT).isPresent())
                            .isPresent(),
                    path,
                    "il menu non porta a una pagina dei servizi da cui si prenota");
        }
        return verdict.build();
    }
}
