package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Page;
import it.campanile.model.Paging;
import it.campanile.schema.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spreads long lists over several pages: {@code /novita/notizie/}, {@code /novita/notizie/2/}, … */
final class Paginator {

    /** How many contents a page shows. */
    private static final String SIZE = "per_pagina";

    private final Diagnostics diagnostics;
    private final Map<String, Paging> pagings = new LinkedHashMap<>();

    Paginator(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The place of each page that shares its list with others, by address. */
    Map<String, Paging> pagings() {
        return pagings;
    }

    /** The second page and those after it; an address that another page has is a finding. */
    List<Page> more(Map<String, Page> byUrl, Map<String, List<Page>> listings) {
        List<Page> more = new ArrayList<>();
        for (Page page : byUrl.values()) {
            int length = listings.getOrDefault(page.url(), List.of()).size();
            if (page.item().field(SIZE).orElse(null) instanceof Value.Amount size
                    && length > size.number().intValue()
                    && page.url().endsWith("/")) {
                spread(page, size.number().intValue(), length, byUrl, more);
            }
        }
        return more;
    }

    private void spread(Page page, int size, int length, Map<String, Page> byUrl, List<Page> more) {
        List<String> urls = new ArrayList<>();
        for (int number = 1; (number - 1) * size < length; number++) {
            urls.add(number == 1 ? page.url() : page.url() + number + "/");
        }
        for (int number = 1; number <= urls.size(); number++) {
            String url = urls.get(number - 1);
            pagings.put(url, new Paging(number, size, urls));
            if (number > 1) {
                Page owner = byUrl.get(url);
                if (owner != null) {
                    diagnostics.error(
                            "assemble/due-proprietari",
                            owner.item().at(),
                            url,
                            page.item().source());
                }
                more.add(new Page(page.item(), url, page.url()));
            }
        }
    }
}
