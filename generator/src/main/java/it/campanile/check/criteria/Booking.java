package it.campanile.check.criteria;

import static it.campanile.check.criteria.Walk.Kind.BOOKING;
import static it.campanile.check.criteria.Walk.Kind.SERVICE;
import static it.campanile.check.criteria.Walk.Kind.SERVICES;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** C.SI.2.1, booking of appointments: reached from the page of services and from every sheet. */
final class Booking implements Criterion {

    private static final String ELEMENT = "appointment-booking";

    @Override
    public String code() {
        return "check/c-si-2-1";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        JudgedSite site = walk.site();
        walk.requirePages(Set.of(SERVICES, SERVICE, BOOKING), faults);
        for (JudgedPage page : walk.pages(Set.of(SERVICES, SERVICE))) {
            Optional<Element> link = Links.first(page.document(), ELEMENT);
            faults.require(link.isPresent(), page, "senza-collegamento");
            link.ifPresent(found -> faults.require(
                    Links.resolve(page.address(), found.attr("href"))
                            .filter(site::answers)
                            .isPresent(),
                    page,
                    found,
                    "non-risponde",
                    found.attr("href")));
            faults.require(menuLeadsToBooking(site, page), page, "menu");
        }
    }

    private static boolean menuLeadsToBooking(JudgedSite site, JudgedPage page) {
        return DataElement.first(page.document(), "all-services")
                .flatMap(services -> Links.property(page.address(), services))
                .flatMap(site::page)
                .filter(services -> Links.first(services.document(), ELEMENT).isPresent())
                .isPresent();
    }
}
