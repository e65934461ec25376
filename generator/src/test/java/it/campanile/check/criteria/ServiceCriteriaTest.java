package it.campanile.check.criteria;

import static it.campanile.check.criteria.GoodTown.SHEET;
import static it.campanile.check.criteria.Neighbours.fails;
import static it.campanile.check.criteria.Neighbours.is;
import static it.campanile.check.criteria.Neighbours.passes;
import static it.campanile.check.criteria.Outcome.PASS;
import static it.campanile.check.criteria.Outcome.TOLERANCE;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The criteria on services pass the good town and find the fault of each of its neighbours. */
class ServiceCriteriaTest {

    @Test
    void a_sheet_needs_its_parts_in_order() {
        Criterion sheets = new ServiceSheets();
        String second = "<li><a class=\"list-item\" href=\"#\">Come fare</a></li>\n";
        String third = "<li><a class=\"list-item\" href=\"#\">Cosa serve</a></li>\n";
        String fourth = "<li><a class=\"list-item\" href=\"#\">Cosa si ottiene</a></li>\n";
        passes(sheets);
        fails(sheets, town -> town.with("/servizi/", "service-link", "x"), "le schede di servizio sono 9");
        fails(sheets, town -> town.everywhere("service-link", "x"), "service-link");
        fails(sheets, town -> town.without(SHEET), "non esiste");
        is(
                TOLERANCE,
                sheets,
                town -> town.with(SHEET, second + third, third + second),
                "nell’ordine del modello: «A chi è rivolto», «Cosa serve», «Come fare»");
        fails(
                sheets,
                town -> town.with(SHEET, second + third + fourth, fourth + third + second),
                "l’indice non è nell’ordine");
        is(PASS, sheets, town -> town.with(SHEET, second, second.replace("Come fare", "Descrizione") + second), "");
        is(TOLERANCE, sheets, town -> town.with(SHEET, ">Cosa serve<", ">Cosa  serve<"), "mancano «Cosa serve»");
        fails(
                sheets,
                town -> town.with(SHEET, "<ul class=\"link-list\" data-element=\"page-index\">", "<ul>"),
                "Contatti");
        fails(
                sheets,
                town -> town.with(
                        SHEET, "<ul class=\"link-list\" data-element", "<ul data-element=\"page-index\"><ul data-x"),
                "mancano «A chi è rivolto», «Come fare»");
        for (String part : List.of(
                "service-title",
                "service-description",
                "service-status",
                "service-topic",
                "service-addressed",
                "service-how-to",
                "service-needed",
                "service-achieved",
                "service-calendar-text",
                "service-generic-access",
                "service-file",
                "service-area",
                "breadcrumb")) {
            String element = "data-element=\"" + part + "\"";
            is(TOLERANCE, sheets, town -> town.with(SHEET, element, ""), SHEET + ": mancano «");
        }
    }

    @Test
    void the_pages_behind_the_first_pager_link_take_the_place_of_the_list() {
        fails(
                new ServiceSheets(),
                town -> town.with(
                        "/servizi/", "<h1", "<a href=\"/servizi/ambiente/\" data-element=\"pager-link\">2</a><h1"),
                "nessun collegamento con data-element «service-link»");
    }

    @Test
    void appointments_are_booked_from_everywhere() {
        Criterion booking = new Booking();
        passes(booking);
        fails(booking, town -> town.with("/servizi/", "appointment-booking", "x"), "/servizi/: nessun collegamento");
        fails(booking, town -> town.with(SHEET, "appointment-booking", "x"), SHEET + ": nessun collegamento");
        fails(booking, town -> town.with(SHEET, "/servizi/prenotazioni/", "#"), SHEET + ": nessun collegamento");
        fails(booking, town -> town.without("/servizi/prenotazioni/"), "non risponde");
        fails(booking, town -> town.with(SHEET, "data-element=\"all-services\"", ""), "il menu non porta");
    }

    @Test
    void a_sheet_has_contacts() {
        passes(new Contacts());
        fails(new Contacts(), town -> town.with(SHEET, ">Contatti<", ">Recapiti<"), "non è nell’indice");
        fails(new Contacts(), town -> town.with(SHEET, "service-area", "x"), "manca «service-area»");
    }

    @Test
    void a_sheet_tells_machines_ten_facts() {
        Criterion data = new StructuredData();
        passes(data);
        is(
                TOLERANCE,
                data,
                town -> town.with(SHEET, "\"postalCode\": \"47020\"", "\"postalCode\": \"\""),
                "postalCode");
        fails(data, town -> town.with(SHEET, "\"availableChannel\"", "\"x\""), "serviceUrl");
        fails(data, town -> town.with(SHEET, "{\"name\": \"Compost\"", "[{\"name\": \"Compost\""), "non sono JSON");
        fails(data, town -> town.with(SHEET, "metatag", "x"), "mancano");
    }
}
