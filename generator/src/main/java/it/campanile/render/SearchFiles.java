package it.campanile.render;

import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.search.SearchDocument;
import it.campanile.search.SearchIndex;
import java.util.List;
import java.util.Map;

/** Writes the index of each language beside the pages in which one can search in it; it needs the bodies, and no finished page. */
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
        for (String language : searches.stream().map(site::language).distinct().toList()) {
            Map<String, byte[]> files = files(site, language);
            for (Page page : searches) {
                if (site.language(page).equals(language)) {
                    files.forEach((path, content) -> sink.write(page.url().substring(1) + path, content));
                }
            }
        }
    }

    /** The index of what is in a language. */
    private Map<String, byte[]> files(Site site, String language) {
        SearchTexts texts = new SearchTexts(context, language);
        List<SearchDocument> documents = site.pages().parallelStream()
                .filter(page -> isFound(page) && site.language(page).equals(language))
                .map(texts::document)
                .toList();
        return SearchIndex.files(documents, texts.topicsLabel(), context.theme().searchLanguage(language));
    }

    private static boolean isFound(Page page) {
        return page.hasAddress() && !page.url().endsWith(".html") && !page.continues() && !Site.hasIndex(page);
    }
}
