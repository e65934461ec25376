package it.campanile.check.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** Rule of the assessors: header and footer are the same on every page, entry by entry and target by target. */
final class SameFrame implements WrittenCriterion {

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        for (String part : List.of("header", "footer")) {
            List<String> expected = links(site.home(), part);
            verdict.require(!expected.isEmpty(), "/", "«" + part + "» non ha collegamenti");
            for (Document page : site.pages()) {
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
                .map(link -> (link.text() + link.attr("aria-label")).strip() + " → " + link.attr("href"))
                .toList();
    }
}
