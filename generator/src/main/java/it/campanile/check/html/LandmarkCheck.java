package it.campanile.check.html;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.WholeCheck;
import it.campanile.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Who uses a screen reader jumps from part to part of a page (WCAG 1.3.1, 2.4.1): one main part, one banner, one footer of
 * the page, and navigations that are told apart by their names. A banner and a footer must be there when other pages of
 * the site have them.
 */
public final class LandmarkCheck implements WholeCheck {

    private static final Evaluator MAIN = QueryParser.parse("main:not([role]), [role=main]");
    private static final Evaluator BANNER = QueryParser.parse("header:not([role]), [role=banner]");
    private static final Evaluator FOOTER = QueryParser.parse("footer:not([role]), [role=contentinfo]");
    private static final Evaluator NAVIGATION = QueryParser.parse("nav:not([role]), [role=navigation]");
    private static final Evaluator HIDDEN = QueryParser.parse("[hidden], template, noscript");

    /** Within these a header or a footer is that of a part. */
    private static final Evaluator PART = QueryParser.parse("article, aside, main, nav, section,"
            + " [role=article], [role=complementary], [role=main], [role=navigation], [role=region]");

    @Override
    public void check(BuiltSite site, Diagnostics diagnostics) {
        List<Landmarks> all =
                site.pages().values().parallelStream().map(Landmarks::of).toList();
        boolean haveBanner = all.stream().anyMatch(page -> !page.banners.isEmpty());
        boolean haveFooter = all.stream().anyMatch(page -> !page.footers.isEmpty());
        for (Landmarks landmarks : all) {
            BuiltPage page = landmarks.page;
            if (landmarks.mains.isEmpty()) {
                diagnostics.error(
                        "check/senza-contenuto-principale",
                        page.at(page.document().body()),
                        page.url());
            }
            atMostOne("check/piu-contenuti-principali", landmarks.mains, page, diagnostics);
            atMostOne("check/piu-testate", landmarks.banners, page, diagnostics);
            atMostOne("check/piu-pie-di-pagina", landmarks.footers, page, diagnostics);
            if (haveBanner && landmarks.banners.isEmpty()) {
                diagnostics.error("check/senza-testata", page.at(page.document().body()), page.url());
            }
            if (haveFooter && landmarks.footers.isEmpty()) {
                diagnostics.error(
                        "check/senza-pie-di-pagina", page.at(page.document().body()), page.url());
            }
            navigations(landmarks.navigations, page, diagnostics);
        }
    }

    private static void atMostOne(String code, List<Element> found, BuiltPage page, Diagnostics diagnostics) {
        if (found.size() > 1) {
            diagnostics.error(code, page.at(found.get(1)), page.url(), String.valueOf(found.size()));
        }
    }

    private static void navigations(List<Element> found, BuiltPage page, Diagnostics diagnostics) {
        if (found.size() < 2) {
            return;
        }
        Map<String, Element> named = new HashMap<>();
        for (Element navigation : found) {
            String name = name(navigation);
            if (name.isEmpty()) {
                diagnostics.error(
                        "check/navigazione-senza-nome", page.at(navigation), page.url(), String.valueOf(found.size()));
            } else if (named.putIfAbsent(name, navigation) != null) {
                diagnostics.error("check/navigazioni-con-un-nome", page.at(navigation), page.url(), name);
            }
        }
    }

    /** What a screen reader calls it (Accessible Name and Description Computation 1.2, as far as names are given). */
    private static String name(Element element) {
        Element page = Objects.requireNonNullElse(element.ownerDocument(), element);
        String others = element.attr("aria-labelledby")
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .map(page::getElementById)
                .filter(Objects::nonNull)
                .map(Element::text)
                .collect(Collectors.joining(" "));
        String name = others.isBlank() ? element.attr("aria-label") : others;
        return (name.isBlank() ? element.attr("title") : name).strip();
    }

    /** The landmarks of a page that can be seen. */
    private record Landmarks(
            BuiltPage page,
            List<Element> mains,
            List<Element> banners,
            List<Element> footers,
            List<Element> navigations) {

        static Landmarks of(BuiltPage page) {
            Element body = page.document().body();
            return new Landmarks(
                    page,
                    shown(body.select(MAIN)),
                    ofPage(body.select(BANNER)),
                    ofPage(body.select(FOOTER)),
                    shown(body.select(NAVIGATION)));
        }

        private static List<Element> shown(Elements elements) {
            return elements.stream()
                    .filter(element ->
                            !element.is(HIDDEN) && element.parents().stream().noneMatch(parent -> parent.is(HIDDEN)))
                    .toList();
        }

        private static List<Element> ofPage(Elements elements) {
            return shown(elements).stream()
                    .filter(element -> element.hasAttr("role")
                            || element.parents().stream().noneMatch(parent -> parent.is(PART)))
                    .toList();
        }
    }
}
