package it.campanile.render;

import it.campanile.model.SiteFile;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/** JBake's asset step: hands the site's own files and the assets that its pages use to the sink. */
final class SiteAssets extends Asset {

    private final SiteContext context;
    private final SiteSink sink;

    SiteAssets(JBakeConfiguration configuration, SiteContext context, SiteSink sink) {
        super(configuration);
        this.context = context;
        this.sink = sink;
    }

    @Override
    public void copy() {
        for (SiteFile file : context.site().files()) {
            if (!context.pictures().makes(file)) {
                sink.copy(file.url().substring(1), file.source());
            }
        }
        context.pictures().write(sink::write);
        for (String name : context.usedAssets()) {
            context.theme()
                    .assets()
                    .find(name)
                    .ifPresent(asset -> sink.write(asset.path(), asset.content(), asset.sha256()));
        }
    }
}
