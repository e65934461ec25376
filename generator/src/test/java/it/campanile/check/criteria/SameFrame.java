package it.campanile.check.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * Rule of the assessors: header and footer are the same on every page of a language, entry by entry and target by target. The
 * links to other languages of the same page are no part of it.
 */
final class SameFrame implements WrittenCriterion {

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        for (String part : List.of("header", "footer")) {
            verdict.require(!links(site.home(), part).isEmpty(), "/", "«" + part + "» non ha collegamenti");
            Map<String, List<String>> expected = new HashMap<>();
            for (Document page : site.pages()) {
                List<String> found = links(page, part);
                List<String> first = expected.computeIfAbsent(site.home(page), home -> links(site.at(home), part));
                if (!found.equals(first)) {
                    List<String> missing = new ArrayList<>(first);
                    missing.removeAll(found);
                    List<String> more = new ArrayList<>(found);
                    more.removeAll(first);
                    verdict.fail(BuiltSite.path(page), part + ": mancano " + missing + ", in più " + more);
                }
            }
        }
        return verdict.build();
    }

    private static List<String> links(Document page, String part) {
        return page.select("body > " + part + " a[href]:not([lang][hreflang])").stream()
                .map(link -> (link.text() + link.attr("aria-label")).strip() + " → " + link.attr("href"))
                .toList();
    }
}
