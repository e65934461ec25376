package it.campanile.check.criteria;

import it.campanile.build.BuildOptions;
import it.campanile.build.BuildResult;
import it.campanile.build.WorkspaceBuild;
import it.campanile.model.Page;
import it.campanile.model.Site;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One of the six towns, built for real.
 *
 * @param site its pages
 * @param folder where they are
 * @param services paths of the services that its contents speak of
 */
record RealSite(String id, BuiltSite site, Path folder, Set<String> services) {

    private static final Instant AS_OF = Instant.parse("2026-11-25T09:00:00Z");
    private static final int SITES = 6;

    /** Builds all sites into a folder; anything that stops one of them stops here. */
    static List<RealSite> build(Path folder) {
        List<RealSite> sites = build(folder, new String[0]);
        if (sites.size() != SITES) {
            throw new IllegalStateException("not six sites: " + sites);
        }
        return sites;
    }

    /** Builds some sites into a folder, in the order of their ids; all when none is named. */
    static List<RealSite> build(Path folder, String... ids) {
        Path root = Path.of(System.getProperty("campanile.root"));
        BuildOptions options = new BuildOptions(
                List.of(ids),
                folder,
                Optional.empty(),
                false,
                Runtime.getRuntime().availableProcessors(),
                AS_OF);
        return new WorkspaceBuild(root).run(options).stream().map(RealSite::of).toList();
    }

    private static RealSite of(BuildResult built) {
        Site site = built.site()
                .filter(found -> built.isGood())
                .orElseThrow(() -> new IllegalStateException(built.id() + ": " + built.findings()));
        Set<String> services = new TreeSet<>(site.byType().getOrDefault("servizio", List.of()).stream()
                .map(Page::url)
                .toList());
        String name = site.settings().text("nome_breve");
        String host = site.settings().text("host");
        return new RealSite(built.id(), BuiltSite.read(built.folder(), name, host), built.folder(), services);
    }

    @Override
    public String toString() {
        return id;
    }
}
