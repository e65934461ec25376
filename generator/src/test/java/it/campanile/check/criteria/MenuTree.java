package it.campanile.check.criteria;

import static it.campanile.check.criteria.Walk.Kind.EVENT;
import static it.campanile.check.criteria.Walk.Kind.EVENTS;
import static it.campanile.check.criteria.Walk.Kind.FIRST_LEVEL;
import static it.campanile.check.criteria.Walk.Kind.SECOND_LEVEL;
import static it.campanile.check.criteria.Walk.Kind.SERVICE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Written criteria C.SI.1.6 and C.SI.1.7: addresses follow the tree of the menu, and an entry is called as the page that it
 * opens.
 */
final class MenuTree implements WrittenCriterion {

    @Override
    public Verdict verdict(BuiltSite site) {
        Walk walk = site.walk();
        Verdict.Builder verdict = new Verdict.Builder();
        site.requirePages(Set.of(FIRST_LEVEL, SECOND_LEVEL, SERVICE, EVENT), verdict);
        walk.stops(FIRST_LEVEL).forEach(stop -> requireUnder(site.address("/"), stop, verdict));
        for (Walk.Stop stop : walk.stops(SECOND_LEVEL)) {
            walk.stops(FIRST_LEVEL).stream()
                    .filter(first -> first.section().equals(stop.section()))
                    .forEach(first -> requireUnder(first.address(), stop, verdict));
        }
        requireUnderOneOf(walk.stops(SECOND_LEVEL), walk.stops(SERVICE), verdict);
        requireUnderOneOf(walk.stops(EVENTS), walk.stops(EVENT), verdict);
        titles(site, walk, verdict);
        return verdict.build();
    }

    private static void requireUnder(String parent, Walk.Stop stop, Verdict.Builder verdict) {
        verdict.require(
                isUnder(parent, stop),
                stop.address(),
                "l’indirizzo non sta subito sotto " + parent + " come la voce del menu");
    }

    private static void requireUnderOneOf(List<Walk.Stop> parents, List<Walk.Stop> stops, Verdict.Builder verdict) {
        for (Walk.Stop stop : stops) {
            verdict.require(
                    parents.stream().anyMatch(parent -> isUnder(parent.address(), stop)),
                    stop.address(),
                    "l’indirizzo non sta subito sotto quello della sua sezione");
        }
    }

    private static boolean isUnder(String parent, Walk.Stop stop) {
        return stop.address().startsWith(parent)
                && stop.address().substring(parent.length()).matches("[^/]+/");
    }

    /** On every page, each entry of the menu; on the pages of the first level and in the footer, each link to the second. */
    private static void titles(BuiltSite site, Walk walk, Verdict.Builder verdict) {
        for (Document page : site.pages()) {
            for (String element : Walk.menuElements()) {
                Links.all(page, element).forEach(link -> agree(site, page, link, verdict));
            }
        }
        for (Walk.Stop stop : walk.stops(FIRST_LEVEL)) {
            for (String element : Walk.categoryElements(stop.section())) {
                if (!stop.section().equals("live")) {
                    site.page(stop.address())
                            .ifPresent(
                                    page -> Links.all(page, element).forEach(link -> agree(site, page, link, verdict)));
                }
            }
        }
        Set<String> listed = site.pages(Set.of(FIRST_LEVEL, SECOND_LEVEL)).stream()
                .map(Document::location)
                .collect(Collectors.toSet());
        site.home().select("footer a[href]").stream()
                .filter(link -> Links.resolve(site.address("/"), link.attr("href"))
                        .filter(listed::contains)
                        .isPresent())
                .forEach(link -> agree(site, site.home(), link, verdict));
    }

    private static void agree(BuiltSite site, Document page, Element link, Verdict.Builder verdict) {
        String title = Links.resolve(page.location(), link.attr("href"))
                .flatMap(site::page)
                .map(Breadcrumbs::title)
                .orElse("");
        verdict.require(
                link.text().equals(title),
                BuiltSite.path(page),
                "la voce «" + link.text() + "» porta alla pagina «" + title + "»");
    }
}
