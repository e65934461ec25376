package it.campanile.render;

import it.campanile.assets.SitePictures;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Site;
import it.campanile.schema.Schema;
import java.io.File;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ForkJoinTask;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * One bake of one assembled site. JBake's order of work is kept; left out are its database schema and its resets of what
 * the whole JVM shares.
 */
final class SiteOven extends Oven {

    private final ThemeEngine engine;
    private final SearchFiles search;

    private SiteOven(Utensils utensils, ThemeEngine engine, SearchFiles search) {
        super(utensils);
        this.engine = engine;
        this.search = search;
    }

    static SiteOven of(
            Site site,
            Schema schema,
            ThemeFiles theme,
            BodyRenderer bodies,
            SitePictures pictures,
            File root,
            SiteSink sink,
            Diagnostics diagnostics) {
        BakeConfiguration configuration =
                new BakeConfiguration(root, List.copyOf(schema.types().keySet()));
        SiteStore store = new SiteStore(site);
        SiteContext context = new SiteContext(store, theme, schema, pictures);
        ThemeEngine engine = new ThemeEngine(context, schema, configuration, diagnostics);
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(new SiteCrawler(store, configuration, bodies, pictures, diagnostics));
        utensils.setRenderer(new SiteRenderer(store, configuration, engine, sink, diagnostics));
        utensils.setAsset(new SiteAssets(configuration, context, sink));
        return new SiteOven(utensils, engine, new SearchFiles(context, sink));
    }

    /** Bakes the site. What is wrong with content or templates is a finding; a tool that fails is our own mistake. */
    @Override
    public void bake() {
        Utensils utensils = getUtensils();
        utensils.getContentStore().startup();
        // The index of the search is made while the pages are.
        ForkJoinTask<?> index = ForkJoinTask.adapt(search::write);
        try {
            utensils.getCrawler().crawl();
            index.fork();
            for (RenderingTool tool : ServiceLoader.load(RenderingTool.class)) {
                tool.render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
            }
            utensils.getAsset().copy();
            index.join();
        } catch (RenderingException e) {
            throw new IllegalStateException(e);
        } finally {
            index.cancel(false);
            index.quietlyJoin();
            engine.report();
            utensils.getContentStore().close();
        }
    }
}
