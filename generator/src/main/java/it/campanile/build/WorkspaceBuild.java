package it.campanile.build;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/** Builds the sites of a workspace: shared work once, sites side by side; one that fails does not stop the others. */
public final class WorkspaceBuild {

    private final Path root;

    /** @param root the workspace root */
    public WorkspaceBuild(Path root) {
        this.root = root;
    }

    /** Builds the sites asked for; the results come in the order of the sites' ids. */
    public List<BuildResult> run(BuildOptions options) {
        SharedWork shared = new SharedWork(root);
        List<String> ids = options.sites().isEmpty() ? shared.workspace().siteIds() : options.sites();
        ForkJoinPool pool = new ForkJoinPool(Math.max(1, options.jobs()));
        try {
            return pool.submit(() -> ids.parallelStream()
                            .map(id -> new SiteBuild(
                                            id,
                                            shared,
                                            options,
                                            shared.workspace().root())
                                    .run())
                            .toList())
                    .join();
        } finally {
            pool.shutdown();
        }
    }
}
