package it.campanile.render;

import it.campanile.assets.SitePictures;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.schema.Schema;
import java.io.File;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a baked site once more, with an attribute on each element that says which line of which text or template made
 * it. Nothing is done before the first page is asked for: a site without findings costs nothing.
 */
public final class MarkedPages {

    /** The attribute: path, line, column and length, separated by colons. */
    public static final String ATTRIBUTE = TemplateMarks.ATTRIBUTE;

    private final Site site;
    private final Schema schema;
    private final ThemeFiles theme;
    private final BodyRenderer bodies;
    private final SitePictures pictures;
    private final File root;
    private @Nullable ThemeEngine engine;

    MarkedPages(Site site, Schema schema, ThemeFiles theme, BodyRenderer bodies, SitePictures pictures, File root) {
        this.site = site;
        this.schema = schema;
        this.theme = theme;
        this.bodies = bodies;
        this.pictures = pictures;
        this.root = root;
    }

    /** The marked HTML of a page; empty when it cannot be rendered so. */
    public synchronized Optional<String> html(Page page) {
        ThemeEngine ready = engine();
        TemplateModel model = new TemplateModel();
        model.setContent(ready.context().store().document(page));
        model.put(ThemeEngine.PAGE, page);
        StringWriter html = new StringWriter();
        try {
            ready.renderDocument(model, SiteRenderer.template(page), html);
            return Optional.of(html.toString());
        } catch (RenderingException e) {
            return Optional.empty();
        }
    }

    private ThemeEngine engine() {
        ThemeEngine ready = engine;
        if (ready == null) {
            BakeConfiguration configuration =
                    new BakeConfiguration(root, List.copyOf(schema.types().keySet()));
            SiteStore store = new SiteStore(site);
            // What is wrong with the site was found when it was baked.
            Diagnostics known = new Diagnostics();
            new SiteCrawler(store, configuration, bodies, pictures, known).crawl();
            SiteContext context = new SiteContext(store, theme.marked(), schema, pictures);
            ready = new ThemeEngine(context, schema, configuration, known);
            engine = ready;
        }
        return ready;
    }
}
