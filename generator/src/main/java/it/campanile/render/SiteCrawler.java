package it.campanile.render;

import it.campanile.assets.SitePictures;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Page;
import it.campanile.schema.Value;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/** Makes a JBake document of every page of the assembled site. Files are not looked for: the site knows them all. */
final class SiteCrawler extends Crawler {

    /** Key of a document under which its rendered body is kept. */
    static final String BODY = "campanile.body";

    private final SiteStore store;
    private final JBakeConfiguration configuration;
    private final BodyRenderer bodies;
    private final SitePictures pictures;
    private final Diagnostics diagnostics;

    SiteCrawler(
            SiteStore store,
            JBakeConfiguration configuration,
            BodyRenderer bodies,
            SitePictures pictures,
            Diagnostics diagnostics) {
        super(store, configuration);
        this.store = store;
        this.configuration = configuration;
        this.bodies = bodies;
        this.pictures = pictures;
        this.diagnostics = diagnostics;
    }

    @Override
    public void crawl() {
        List<DocumentModel> documents =
                store.site().pages().parallelStream().map(this::document).toList();
        documents.forEach(store::addDocument);
    }

    @Override
    public void crawlDataFiles() {
        // Data files are read before the site is assembled.
    }

    private DocumentModel document(Page page) {
        BodyRenderer.RenderedBody body = bodies.render(page, configuration, pictures, diagnostics);
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setType(page.item().type().id());
        document.setStatus(SiteStore.status());
        document.setTitle(page.item().title());
        document.setSourceUri(page.url());
        document.setFile(page.item().source());
        document.setBody(whole(body));
        document.put(BODY, body);
        if (page.item().field("data").orElse(null) instanceof Value.Day day) {
            document.setDate(Date.from(day.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
        return document;
    }

    /** The whole body, headings included. */
    static String whole(BodyRenderer.RenderedBody body) {
        StringBuilder html = new StringBuilder(body.introduction());
        for (BodyRenderer.RenderedSection section : body.sections()) {
            html.append("<h2 id=\"")
                    .append(section.id())
                    .append("\">")
                    .append(escape(section.title()))
                    .append("</h2>\n")
                    .append(section.html());
        }
        return html.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
