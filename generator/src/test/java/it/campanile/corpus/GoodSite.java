package it.campanile.corpus;

import it.campanile.build.BuildOptions;
import it.campanile.build.BuildResult;
import it.campanile.build.WorkspaceBuild;
import it.campanile.model.Page;
import it.campanile.model.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A real site, built for real, whose folder can be changed.
 *
 * @param built what the build says of it
 * @param site its pages
 */
record GoodSite(BuildResult built, Site site) {

    static final String ID = "montiano";
    static final Path ROOT = Path.of(System.getProperty("campanile.root"));

    private static final Instant AS_OF = Instant.parse("2026-11-25T09:00:00Z");

    /** Builds it into a folder; anything that stops it stops here. */
    static GoodSite build(Path folder) {
        BuildOptions options = new BuildOptions(
                List.of(ID),
                folder,
                Optional.empty(),
                false,
                Runtime.getRuntime().availableProcessors(),
                AS_OF);
        BuildResult built = new WorkspaceBuild(ROOT).run(options).get(0);
        Site site = built.site()
                .filter(whole -> built.isGood())
                .orElseThrow(() -> new IllegalStateException(built.findings().toString()));
        return new GoodSite(built, site);
    }

    Path folder() {
        return built.folder();
    }

    /** The file of a page or another address. */
    Path file(String url) {
        return folder().resolve(Page.outputOf(url));
    }

    String html(String url) {
        try {
            return Files.readString(file(url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
