package it.campanile.render;

import it.campanile.model.Site;
import java.io.File;
import java.nio.charset.StandardCharsets;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/** A rendering tool of JBake that writes files of an assembled site; with any other renderer or store it does nothing. */
abstract class SiteTool implements RenderingTool {

    /** Writes the files, and says how many. */
    abstract int render(Site site, SiteRenderer renderer, SiteStore store);

    @Override
    public final int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
        return renderer instanceof SiteRenderer siteRenderer && db instanceof SiteStore store
                ? render(store.site(), siteRenderer, store)
                : 0;
    }

    /** The bytes of a text that is written as a file. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    @Deprecated
    public final int render(
            Renderer renderer, ContentStore db, File destination, File templatesPath, CompositeConfiguration config) {
        throw new UnsupportedOperationException();
    }
}
