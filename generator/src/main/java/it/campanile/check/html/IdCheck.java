package it.campanile.check.html;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.PageCheck;
import it.campanile.diagnostic.Diagnostics;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** No two elements of a page have the same id. */
public final class IdCheck implements PageCheck {

    @Override
    public void check(BuiltPage page, BuiltSite site, Diagnostics diagnostics) {
        Set<String> seen = new HashSet<>();
        for (Element element : page.document().select("[id]")) {
            if (!seen.add(element.id())) {
                diagnostics.error("check/id-doppio", page.at(element), page.url(), element.id());
            }
        }
    }
}
