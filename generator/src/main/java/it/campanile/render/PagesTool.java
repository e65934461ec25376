package it.campanile.render;

import it.campanile.model.Page;
import it.campanile.model.Site;
import java.util.List;

/** Renders every page of the site, on all cores. */
public final class PagesTool extends SiteTool {

    @Override
    int render(Site site, SiteRenderer renderer, SiteStore store) {
        List<Page> pages = site.pages().stream().filter(Page::isWhole).toList();
        pages.parallelStream().forEach(page -> renderer.render(store.document(page)));
        return pages.size();
    }
}
