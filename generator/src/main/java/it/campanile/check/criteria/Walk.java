package it.campanile.check.criteria;

import it.campanile.diagnostic.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
        EVENT;

        /** Its name in words, as an argument of a text. */
        String words() {
            return Phrase.of(
                    "check/criteri.genere." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /**
     * A page to visit.
     *
     * @param section the element of the menu under which it was found; empty outside of the menu
     * @param from the page on which it was found
     * @param link the link to it
     */
    record Stop(Kind kind, String section, String address, JudgedPage from, Element link) {}

    /** An element that a page should have, without which other pages stay hidden. */
    private record Gap(JudgedPage page, String element) {}

    /** The kinds of pages that must be under the domain of the site. */
    static final Set<Kind> DOMAIN_KINDS = Collections.unmodifiableSet(EnumSet.of(
            Kind.HOME, Kind.FIRST_LEVEL, Kind.SECOND_LEVEL, Kind.SERVICE, Kind.BOOKING, Kind.LOGIN, Kind.EVENT));

    /** The elements of the menu with those of the links to their second level. */
    private static final Map<String, List<String>> MENU = menu();

    private static final String CUSTOM = "custom-submenu";
    private static final Pattern OWN = Pattern.compile("management|news|all-services|live");

    private final JudgedSite site;
    private final JudgedPage home;
    private final Map<Kind, Map<String, Stop>> stops = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Gap>> gaps = new EnumMap<>(Kind.class);

    Walk(JudgedSite site) {
        this.site = site;
        this.home = site.home();
        for (Kind kind : Kind.values()) {
            stops.put(kind, new LinkedHashMap<>());
            gaps.put(kind, new ArrayList<>());
        }
        add(Kind.HOME, "", site.address("/"), home, home.document());
        firstLevel();
        secondLevel();
        services();
        events();
        DataElement.first(home.document(), "personal-area-login")
                .ifPresent(link -> Links.property(home.address(), link)
                        .ifPresent(address -> add(Kind.LOGIN, "", address, home, link)));
    }

    JudgedSite site() {
        return site;
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

    private void add(Kind kind, String section, String address, JudgedPage from, Element link) {
        String document = Links.document(address);
        stop(kind).putIfAbsent(document, new Stop(kind, section, document, from, link));
    }

    private Map<String, Stop> stop(Kind kind) {
        return stops.getOrDefault(kind, new LinkedHashMap<>());
    }

    private void gap(Kind kind, JudgedPage page, String element) {
        gaps.getOrDefault(kind, new ArrayList<>()).add(new Gap(page, element));
    }

    private void firstLevel() {
        for (String element : menuElements()) {
            List<Element> links = Links.all(home.document(), element);
            if (links.isEmpty() && OWN.matcher(element).matches()) {
                gap(Kind.FIRST_LEVEL, home, element);
                gap(Kind.SECOND_LEVEL, home, element);
            }
            links.forEach(link -> Links.resolve(home.address(), link.attr("href"))
                    .ifPresentOrElse(
                            address -> add(Kind.FIRST_LEVEL, element, address, home, link),
                            () -> gap(Kind.FIRST_LEVEL, home, element)));
        }
    }

    private void secondLevel() {
        for (Stop first : stops(Kind.FIRST_LEVEL)) {
            Optional<JudgedPage> page = site.page(first.address());
            List<String> names = categoryElements(first.section());
            boolean isFound = false;
            for (String name : names) {
                for (Element link : page.map(found -> DataElement.all(found.document(), name))
                        .orElse(List.of())) {
                    Optional<String> target = target(first, page.orElse(home), link);
                    target.ifPresent(
                            address -> add(Kind.SECOND_LEVEL, first.section(), address, page.orElse(home), link));
                    isFound |= target.isPresent();
                }
            }
            if (!isFound && !first.section().equals(CUSTOM)) {
                gap(Kind.SECOND_LEVEL, page.orElse(home), String.join("», «", names));
            }
        }
    }

    /** The buttons of the page «Vivere» are resolved against the home, other links against their page. */
    private Optional<String> target(Stop first, JudgedPage page, Element link) {
        if (first.section().equals("live")) {
            return Links.button(link).flatMap(href -> Links.resolve(home.address(), href));
        }
        return Links.isReal(link) ? Links.resolve(page.address(), link.attr("href")) : Optional.empty();
    }

    private void services() {
        Optional<Element> entry = DataElement.first(home.document(), "all-services");
        Optional<String> address = entry.flatMap(link -> Links.property(home.address(), link));
        address.ifPresentOrElse(
                found -> add(Kind.SERVICES, "all-services", found, home, entry.orElse(home.document())),
                () -> gap(Kind.SERVICES, home, "all-services"));
        Optional<JudgedPage> page = address.flatMap(site::page);
        Optional<JudgedPage> list = page.map(this::listOfServices);
        List<Element> links = list.map(this::serviceLinks).orElse(List.of());
        for (Element link : links) {
            JudgedPage from = list.orElse(home);
            Links.property(from.address(), link)
                    .ifPresent(found -> add(Kind.SERVICE, "all-services", found, from, link));
        }
        if (links.isEmpty()) {
            gap(Kind.SERVICE, page.orElse(home), "service-link");
        }
        Optional<Element> booking = page.flatMap(found -> Links.first(found.document(), "appointment-booking"));
        booking.flatMap(link -> Links.resolve(page.orElse(home).address(), link.attr("href")))
                .ifPresentOrElse(
                        found -> add(Kind.BOOKING, "", found, page.orElse(home), booking.orElse(home.document())),
                        () -> gap(Kind.BOOKING, page.orElse(home), "appointment-booking"));
    }

    /** The page with the links to the sheets: the page of services, or the one behind its first {@code pager-link}. */
    JudgedPage listOfServices(JudgedPage services) {
        return Links.first(services.document(), "pager-link")
                .flatMap(link -> Links.resolve(services.address(), link.attr("href")))
                .flatMap(site::page)
                .orElse(services);
    }

    /** The links to the sheets. */
    List<Element> serviceLinks(JudgedPage list) {
        return DataElement.all(list.document(), "service-link");
    }

    private void events() {
        Optional<JudgedPage> live = DataElement.first(home.document(), "live")
                .flatMap(link -> Links.property(home.address(), link))
                .flatMap(site::page);
        Optional<Element> button = live.flatMap(page -> DataElement.first(page.document(), "live-button-events"));
        Optional<String> address = button.flatMap(Links::button).flatMap(href -> Links.resolve(home.address(), href));
        address.ifPresent(found -> add(Kind.EVENTS, "live", found, live.orElse(home), button.orElse(home.document())));
        address.flatMap(site::page).ifPresent(events -> {
            events(events);
            Links.all(events.document(), "pager-link").stream()
                    .flatMap(link -> Links.resolve(events.address(), link.attr("href")).stream())
                    .distinct()
                    .flatMap(found -> site.page(found).stream())
                    .forEach(this::events);
        });
    }

    private void events(JudgedPage list) {
        for (Element link : Links.all(list.document(), "event-link")) {
            Links.resolve(list.address(), link.attr("href"))
                    .ifPresent(found -> add(Kind.EVENT, "live", found, list, link));
        }
    }

    /** The pages of a kind, each once. */
    List<Stop> stops(Kind kind) {
        return List.copyOf(stop(kind).values());
    }

    /** The pages of some kinds that are on the site's host and exist. */
    List<JudgedPage> pages(Set<Kind> kinds) {
        return kinds.stream()
                .sorted()
                .flatMap(kind -> stops(kind).stream())
                .map(Stop::address)
                .distinct()
                .flatMap(address -> site.page(address).stream())
                .toList();
    }

    /** Judges each page of some kinds; gaps and pages that do not exist fail, pages on other hosts are left out. */
    void each(Set<Kind> kinds, Faults faults, Consumer<JudgedPage> rule) {
        requirePages(kinds, faults);
        pages(kinds).forEach(rule);
    }

    /** Says which pages of some kinds are not there. */
    void requirePages(Set<Kind> kinds, Faults faults) {
        for (Kind kind : kinds.stream().sorted().toList()) {
            requireElements(kind, faults);
            stops(kind).stream()
                    .filter(stop -> site.owns(stop.address())
                            && site.page(stop.address()).isEmpty())
                    .forEach(stop -> faults.fail(
                            stop.from(),
                            stop.link(),
                            "check/criteri.pagina-assente",
                            site.path(stop.address()),
                            kind.words()));
        }
    }

    /** Says which elements are not there that lead to pages of a kind. */
    void requireElements(Kind kind, Faults faults) {
        gaps.getOrDefault(kind, List.of())
                .forEach(gap -> faults.fail(gap.page(), "check/criteri.elemento-assente", gap.element(), kind.words()));
    }
}
