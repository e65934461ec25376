package it.campanile.render;

import it.campanile.model.Page;
import it.campanile.model.Site;
import java.io.File;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * The assembled site as JBake's content store. It is filled by the crawl and then only read; no database is opened. The
 * methods that JBake's own tools and templates call answer from the site.
 */
final class SiteStore extends ContentStore {

    private static final String PUBLISHED = "published";

    private final Site site;
    private final Map<String, DocumentModel> documents = new LinkedHashMap<>();

    SiteStore(Site site) {
        super("memory", site.id());
        this.site = site;
    }

    Site site() {
        return site;
    }

    /** The document of a page. */
    DocumentModel document(Page page) {
        DocumentModel document = documents.get(page.url());
        if (document == null) {
            throw new IllegalStateException("not crawled: " + page.url());
        }
        return document;
    }

    /** The rendered body of a page. */
    BodyRenderer.RenderedBody body(Page page) {
        if (document(page).get(SiteCrawler.BODY) instanceof BodyRenderer.RenderedBody body) {
            return body;
        }
        throw new IllegalStateException("no body: " + page.url());
    }

    @Override
    public void startup() {
        // Nothing to open.
    }

    @Override
    public void close() {
        // Nothing to close.
    }

    @Override
    public void drop() {
        documents.clear();
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
        // Nothing is kept between bakes.
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.put(document.getSourceuri(), document);
    }

    @Override
    public void deleteContent(String uri) {
        documents.remove(uri);
    }

    @Override
    public void deleteAllByDocType(String docType) {
        documents.values().removeIf(document -> document.getType().equals(docType));
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public long getDocumentCount(String docType) {
        return getAllContent(docType).size();
    }

    @Override
    public long getPublishedCount(String docType) {
        return getPublishedContent(docType).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        DocumentModel document = documents.get(uri);
        return list(document == null ? List.of() : List.of(document));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return new DocumentList<>();
    }

    /** The documents of a type, in the type's order. */
    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        List<Page> pages = site.byType().getOrDefault(docType, List.of());
        return list(pages.stream().map(this::document).toList());
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return getPublishedContent(docType);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return getPublishedContent(docType);
    }

    /** None: our tool renders the pages, JBake's own finds nothing left to do. */
    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return new DocumentList<>();
    }

    @Override
    public Set<String> getTags() {
        return new TreeSet<>();
    }

    @Override
    public Set<String> getAllTags() {
        return new TreeSet<>();
    }

    static String status() {
        return PUBLISHED;
    }

    private static DocumentList<DocumentModel> list(Collection<DocumentModel> documents) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        list.addAll(documents);
        return list;
    }
}
