package it.campanile.render;

import it.campanile.model.Page;
import java.io.File;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/** Renders every page of the site, on all cores. */
public final class PagesTool implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
        if (!(renderer instanceof SiteRenderer site) || !(db instanceof SiteStore store)) {
            return 0;
        }
        List<Page> pages = store.site().pages().stream().filter(Page::isWhole).toList();
        pages.parallelStream().forEach(page -> site.render(store.document(page)));
        return pages.size();
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore db, File destination, File templatesPath, CompositeConfiguration config) {
        throw new UnsupportedOperationException();
    }
}
