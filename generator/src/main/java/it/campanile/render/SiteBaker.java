package it.campanile.render;

import it.campanile.assets.Pictures;
import it.campanile.assets.SitePictures;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Site;
import it.campanile.schema.Component;
import it.campanile.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;

/**
 * Renders assembled sites with JBake. What JBake keeps for the whole JVM, its document types and its markup engines, is set
 * here once and never reset, so that sites baked at the same time do not disturb each other.
 */
public final class SiteBaker {

    private final Schema schema;
    private final Path root;
    private final BodyRenderer bodies = new BodyRenderer(false);
    private final BodyRenderer marked = new BodyRenderer(true);
    private final Pictures pictures;

    /**
     * @param root the workspace root
     * @param cache folder in which what was made of pictures is kept
     */
    public SiteBaker(Schema schema, Path root, Path cache) {
        this.schema = schema;
        this.root = root;
        this.pictures = new Pictures(cache.resolve("immagini"));
        Engines.register("md", new PageEngine());
        schema.types().keySet().stream()
                .filter(type -> !DocumentTypes.contains(type))
                .forEach(DocumentTypes::addDocumentType);
    }

    /**
     * Renders a site; every file of it goes to the sink, what is wrong with it to the findings.
     *
     * @return what tells where the elements of its pages come from
     */
    public MarkedPages bake(Site site, ThemeFiles theme, SiteSink sink, Diagnostics diagnostics) {
        SitePictures own = pictures.of(site.files(), diagnostics);
        SiteOven.of(site, schema, theme, bodies, own, root.toFile(), sink, diagnostics)
                .bake();
        return new MarkedPages(site, schema, theme, marked, own, root.toFile());
    }

    /**
     * Renders the gallery of a theme: a page with all its components, and one page for each example of them.
     *
     * @param site the contents that the examples speak of
     */
    public void gallery(
            Site site, ThemeFiles theme, List<Component> components, SiteSink sink, Diagnostics diagnostics) {
        BakeConfiguration configuration =
                new BakeConfiguration(root.toFile(), List.copyOf(schema.types().keySet()));
        SiteStore store = new SiteStore(site);
        SitePictures own = pictures.of(site.files(), diagnostics);
        SiteContext context = new SiteContext(store, theme, schema, own);
        Diagnostics rendering = new Diagnostics();
        ThemeEngine engine = new ThemeEngine(context, schema, configuration, rendering);
        new SiteCrawler(store, configuration, bodies, own, diagnostics).crawl();
        new GalleryPages(engine, rendering, sink, diagnostics).render(components);
        new SiteAssets(configuration, context, sink).copy();
    }
}
