package it.campanile.render;

import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.search.SearchDocument;
import it.campanile.search.SearchIndex;
import java.util.List;
import java.util.Map;

/** Writes the index of a site beside the pages in which one can search; it needs the bodies, and no finished page. */
final class SearchFiles {

    private final SiteContext context;
    private final SiteSink sink;

    SearchFiles(SiteContext context, SiteSink sink) {
        this.context = context;
        this.sink = sink;
    }

    void write() {
        Site site = context.site();
        List<Page> searches = site.pages().stream().filter(Site::hasIndex).toList();
        if (searches.isEmpty()) {
            return;
        }
        SearchTexts texts = new SearchTexts(context);
        List<SearchDocument> documents = site.pages().parallelStream()
                .filter(SearchFiles::isFound)
                .map(texts::document)
                .toList();
        Map<String, byte[]> files = SearchIndex.files(
                documents, texts.topicsLabel(), context.theme().searchLanguage());
        for (Page page : searches) {
            files.forEach((path, content) -> sink.write(page.url().substring(1) + path, content));
        }
    }

    private static boolean isFound(Page page) {
        return page.hasAddress()
                && !page.url().endsWith(".html")
                && !page.continues()
                && !page.isTranslation()
                && !Site.hasIndex(page);
    }
}
