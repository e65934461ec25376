package it.campanile.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How to build.
 *
 * @param sites ids of the sites to build; empty for all
 * @param out folder that gets a subfolder for each site; relative to the workspace root
 * @param baseUrl address to use in the place of the site's own, without a slash at the end
 * @param drafts whether drafts are published
 * @param jobs how many threads build
 * @param asOf the instant for which dates are judged
 */
public record BuildOptions(
        List<String> sites, Path out, Optional<String> baseUrl, boolean drafts, int jobs, Instant asOf) {

    /** The usual folder of built sites. */
    public static final Path OUT = Path.of("build", "sites");

    public BuildOptions {
        sites = List.copyOf(sites);
    }

    /** All sites, into {@code build/sites}, on all cores. */
    public static BuildOptions usual(Instant asOf) {
        return new BuildOptions(
                List.of(), OUT, Optional.empty(), false, Runtime.getRuntime().availableProcessors(), asOf);
    }
}
