package it.campanile.criteria;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pages that the public tool visits with its accuracy «all»: found from the home by {@code data-element} alone. A
 * missing element is a gap, which fails every criterion on the pages that it hides.
 */
final class Walk {

    /** The kinds of pages that the tool knows. */
    enum Kind {
        HOME,
        FIRST_LEVEL,
        SECOND_LEVEL,
        SERVICES,
        SERVICE,
        BOOKING,
        LOGIN,
        EVENTS,
        EVENT
    }

    /**
     * A page to visit.
     *
     * @param section the element of the menu under which it was found; empty outside of the menu
     */
    record Stop(Kind kind, String section, String address) {}

    /** The elements of the menu with those of the links to their second level. */
    private static final Map<String, List<String>> MENU = menu();

    private static final String CUSTOM = "custom-submenu";
    private static final Pattern OWN = Pattern.compile("management|news|all-services|live");

    private final BuiltSite site;
    private final Map<Kind, Map<String, Stop>> stops = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> gaps = new EnumMap<>(Kind.class);

    Walk(BuiltSite site) {
        this.site = site;
        for (Kind kind : Kind.values()) {
            stops.put(kind, new LinkedHashMap<>());
            gaps.put(kind, new ArrayList<>());
        }
        add(Kind.HOME, "", site.address("/"));
        firstLevel();
        secondLevel();
        services();
        events();
        DataElement.first(site.home(), "personal-area-login")
                .flatMap(link -> Links.property(site.address("/"), link))
                .ifPresent(address -> add(Kind.LOGIN, "", address));
    }

    private static Map<String, List<String>> menu() {
        Map<String, List<String>> menu = new LinkedHashMap<>();
        menu.put("management", List.of("management-category-link"));
        menu.put("news", List.of("news-category-link"));
        menu.put("all-services", List.of("service-category-link"));
        menu.put("live", List.of("live-button-locations", "live-button-events"));
        menu.put(CUSTOM, List.of("custom-category-link"));
        return menu;
    }

    /** The elements of the menu, in the order in which the tool collects them. */
    static List<String> menuElements() {
        return List.copyOf(MENU.keySet());
    }

    /** The elements of the links from a page of the first level to its second level. */
    static List<String> categoryElements(String section) {
        return MENU.getOrDefault(section, List.of());
    }

    private void add(Kind kind, String section, String address) {
        String document = Links.document(address);
        stop(kind).putIfAbsent(document, new Stop(kind, section, document));
    }

    private Map<String, Stop> stop(Kind kind) {
        return stops.getOrDefault(kind, new LinkedHashMap<>());
    }

    private void gap(Kind kind, String page, String element) {
        gaps.getOrDefault(kind, new ArrayList<>())
                .add(page + ": nessun collegamento con data-element «" + element + "»");
    }

    private void firstLevel() {
        for (String element : menuElements()) {
            List<Element> links = Links.all(site.home(), element);
            if (links.isEmpty() && OWN.matcher(element).matches()) {
                gap(Kind.FIRST_LEVEL, "/", element);
                gap(Kind.SECOND_LEVEL, "/", element);
            }
            links.forEach(link -> Links.resolve(site.address("/"), link.attr("href"))
                    .ifPresentOrElse(
                            address -> add(Kind.FIRST_LEVEL, element, address),
                            () -> gap(Kind.FIRST_LEVEL, "/", element)));
        }
    }

    private void secondLevel() {
        for (Stop first : stops(Kind.FIRST_LEVEL)) {
            Optional<Document> page = site.page(first.address());
            List<String> names = categoryElements(first.section());
            List<String> found = new ArrayList<>();
            for (String name : names) {
                page.ifPresent(document -> DataElement.all(document, name).stream()
                        .map(link -> target(first, document, link))
                        .flatMap(Optional::stream)
                        .forEach(found::add));
            }
            found.forEach(address -> add(Kind.SECOND_LEVEL, first.section(), address));
            if (found.isEmpty() && !first.section().equals(CUSTOM)) {
                gap(Kind.SECOND_LEVEL, first.address(), String.join("», «", names));
            }
        }
    }

    /** The buttons of the page «Vivere» are resolved against the home, other links against their page. */
    private Optional<String> target(Stop first, Document page, Element link) {
        if (first.section().equals("live")) {
            return Links.button(link).flatMap(href -> Links.resolve(site.address("/"), href));
        }
        return Links.isReal(link) ? Links.resolve(page.location(), link.attr("href")) : Optional.empty();
    }

    private void services() {
        Optional<String> address =
                DataElement.first(site.home(), "all-services").flatMap(link -> Links.property(site.address("/"), link));
        address.ifPresentOrElse(
                found -> add(Kind.SERVICES, "all-services", found), () -> gap(Kind.SERVICES, "/", "all-services"));
        Optional<Document> page = address.flatMap(site::page);
        List<Element> links = page.map(this::serviceLinks).orElse(List.of());
        for (Element link : links) {
            String base =
                    link.ownerDocument() == null ? "" : link.ownerDocument().location();
            Links.property(base, link).ifPresent(found -> add(Kind.SERVICE, "all-services", found));
        }
        if (links.isEmpty()) {
            gap(Kind.SERVICE, address.orElse("/"), "service-link");
        }
        page.flatMap(document -> booking(document))
                .ifPresentOrElse(
                        found -> add(Kind.BOOKING, "", found),
                        () -> gap(Kind.BOOKING, address.orElse("/"), "appointment-booking"));
    }

    private static Optional<String> booking(Document page) {
        return Links.first(page, "appointment-booking")
                .flatMap(link -> Links.resolve(page.location(), link.attr("href")));
    }

    /** The links to the sheets; those of the page behind the first {@code pager-link} take the place of the others. */
    List<Element> serviceLinks(Document services) {
        Document listed = Links.first(services, "pager-link")
                .flatMap(link -> Links.resolve(services.location(), link.attr("href")))
                .flatMap(site::page)
                .orElse(services);
        return DataElement.all(listed, "service-link");
    }

    private void events() {
        Optional<String> address = DataElement.first(site.home(), "live")
                .flatMap(link -> Links.property(site.address("/"), link))
                .flatMap(site::page)
                .flatMap(live -> DataElement.first(live, "live-button-events"))
                .flatMap(Links::button)
                .flatMap(href -> Links.resolve(site.address("/"), href));
        address.ifPresent(found -> add(Kind.EVENTS, "live", found));
        address.flatMap(site::page).ifPresent(events -> {
            events(events);
            Links.all(events, "pager-link").stream()
                    .flatMap(link -> Links.resolve(events.location(), link.attr("href")).stream())
                    .distinct()
                    .flatMap(found -> site.page(found).stream())
                    .forEach(this::events);
        });
    }

    private void events(Document list) {
        Links.all(list, "event-link").stream()
                .flatMap(link -> Links.resolve(list.location(), link.attr("href")).stream())
                .forEach(found -> add(Kind.EVENT, "live", found));
    }

    /** The pages of a kind, each once. */
    List<Stop> stops(Kind kind) {
        return List.copyOf(stop(kind).values());
    }

    /** What hides pages of a kind. */
    List<String> gaps(Kind kind) {
        return gaps.getOrDefault(kind, List.of());
    }

    /** The pages of some kinds that are on the site's host and exist. */
    List<Document> pages(Set<Kind> kinds) {
        return kinds.stream()
                .sorted()
                .flatMap(kind -> stops(kind).stream())
                .map(Stop::address)
                .distinct()
                .flatMap(address -> site.page(address).stream())
                .toList();
    }

    /** Judges each page of some kinds; gaps and pages that do not exist fail, pages on other hosts are left out. */
    Verdict judge(Set<Kind> kinds, BiConsumer<Document, Verdict.Builder> rule) {
        Verdict.Builder verdict = new Verdict.Builder();
        requirePages(kinds, verdict);
        pages(kinds).forEach(page -> rule.accept(page, verdict));
        return verdict.build();
    }

    /** Says which pages of some kinds are not there. */
    void requirePages(Set<Kind> kinds, Verdict.Builder verdict) {
        for (Kind kind : kinds.stream().sorted().toList()) {
            gaps(kind).forEach(gap -> verdict.fail("(" + kind + ")", gap));
            stops(kind).stream()
                    .filter(stop -> site.owns(stop.address())
                            && site.page(stop.address()).isEmpty())
                    .forEach(stop -> verdict.fail(stop.address(), "la pagina (" + kind + ") non esiste"));
        }
    }
}
