package it.campanile.render;

import it.campanile.assets.Pictures;
import it.campanile.assets.SitePictures;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Site;
import it.campanile.schema.Schema;
import java.nio.file.Path;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;

/**
 * Renders assembled sites with JBake. What JBake keeps for the whole JVM, its document types and its markup engines, is set
 * here once and never reset, so that sites baked at the same time do not disturb each other.
 */
public final class SiteBaker {

    /** Where what is made of pictures is kept between builds. */
    private static final String PICTURES = "build/cache/immagini";

    private final Schema schema;
    private final Path root;
    private final BodyRenderer bodies = new BodyRenderer();
    private final Pictures pictures;

    /** @param root the workspace root */
    public SiteBaker(Schema schema, Path root) {
        this.schema = schema;
        this.root = root;
        this.pictures = new Pictures(root.resolve(PICTURES));
        Engines.register("md", new PageEngine());
        schema.types().keySet().stream()
                .filter(type -> !DocumentTypes.contains(type))
                .forEach(DocumentTypes::addDocumentType);
    }

    /** Renders a site; every file of it goes to the sink, what is wrong with it to the findings. */
    public void bake(Site site, ThemeFiles theme, SiteSink sink, Diagnostics diagnostics) {
        SitePictures own = pictures.of(site.files(), diagnostics);
        SiteOven.of(site, schema, theme, bodies, own, root.toFile(), sink, diagnostics)
                .bake();
    }
}
