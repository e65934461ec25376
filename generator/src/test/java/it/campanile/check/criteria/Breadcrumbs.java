package it.campanile.check.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Written criteria C.SI.1.6 and C.SI.1.7: every page but the home shows where it is, its breadcrumb mirrors the tree of
 * addresses, and each step is called as its page is.
 */
final class Breadcrumbs implements WrittenCriterion {

    private static final String HOME = "Home";

    /** A page's place: the labels of its breadcrumb, from the home to the page itself. */
    static List<String> labels(Document page) {
        return page.select("[data-element=breadcrumb] li").stream()
                .map(Breadcrumbs::label)
                .toList();
    }

    /** Without the sign between two steps, which no one hears. */
    private static String label(Element step) {
        Element copy = step.clone();
        copy.select("[aria-hidden=true]").remove();
        return copy.text();
    }

    /** The title that a page shows. */
    static String title(Document page) {
        return Optional.ofNullable(page.selectFirst("h1")).map(Element::text).orElse("");
    }

    /** The home in the language of a page. */
    static Document home(BuiltSite site, Document page) {
        return site.page(site.address(homePath(page))).orElse(site.home());
    }

    private static String homePath(Document page) {
        Element root = page.selectFirst("html");
        String language = root == null ? "it" : root.attr("lang");
        String own = "/" + language + "/";
        return !language.equals("it") && BuiltSite.path(page).startsWith(own) ? own : "/";
    }

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        for (Document page : site.findable()) {
            if (!BuiltSite.path(page).equals(homePath(page))) {
                judge(site, page, verdict);
            }
        }
        return verdict.build();
    }

    private static void judge(BuiltSite site, Document page, Verdict.Builder verdict) {
        String path = BuiltSite.path(page);
        List<String> labels = labels(page);
        List<String> links = page.select("[data-element=breadcrumb] li a").eachAttr("href");
        List<String> above = above(site, path);
        above.removeIf(parent -> !parent.startsWith(homePath(page)));
        verdict.require(links.equals(above), path, "il percorso passa per " + links + ", l’indirizzo per " + above);
        if (labels.isEmpty()) {
            return;
        }
        for (int i = 0; i < Math.min(links.size(), labels.size()); i++) {
            String title = i == 0
                    ? HOME
                    : site.page(site.address(links.get(i)))
                            .map(Breadcrumbs::title)
                            .orElse("");
            verdict.require(
                    labels.get(i).equals(title),
                    path,
                    "nel percorso «" + labels.get(i) + "» porta alla pagina «" + title + "»");
        }
        String last = labels.get(labels.size() - 1);
        boolean follows = isFollowing(path) && last.matches("(?i).*\\bpagina \\d+");
        verdict.require(
                last.equals(title(page)) || follows, path, "il percorso finisce con «" + last + "», il titolo no");
    }

    /** The pages above one in the tree of addresses. */
    private static List<String> above(BuiltSite site, String path) {
        List<String> above = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String parent = path.substring(0, slash + 1);
            if (!parent.equals(path) && site.page(site.address(parent)).isPresent()) {
                above.add(parent);
            }
        }
        return above;
    }

    /** Whether a page is one of those after the first of a long list. */
    static boolean isFollowing(String path) {
        return path.matches(".*/\\d+/");
    }
}
