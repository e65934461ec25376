package it.campanile.check.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Rule of the assessors: header and footer are the same on every page, entry by entry and target by target. Those of a
 * translated page are those of the home in its language; only the choice of the language leads elsewhere from each page.
 */
final class SameFrame implements WrittenCriterion {

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        for (String part : List.of("header", "footer")) {
            verdict.require(!links(site.home(), part).isEmpty(), "/", "«" + part + "» non ha collegamenti");
            for (Document page : site.pages()) {
                List<String> expected = links(Breadcrumbs.home(site, page), part);
                List<String> found = links(page, part);
                if (!found.equals(expected)) {
                    List<String> missing = new ArrayList<>(expected);
                    missing.removeAll(found);
                    List<String> more = new ArrayList<>(found);
                    more.removeAll(expected);
                    verdict.fail(BuiltSite.path(page), part + ": mancano " + missing + ", in più " + more);
                }
            }
        }
        return verdict.build();
    }

    private static List<String> links(Document page, String part) {
        return page.select("body > " + part + " a[href]").stream()
                .filter(link -> link.closest(".campanile-lingue") == null)
                .map(link -> (link.text() + link.attr("aria-label")).strip() + " → " + link.attr("href"))
                .toList();
    }
}
