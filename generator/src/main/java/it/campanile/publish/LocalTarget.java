package it.campanile.publish;

import it.campanile.output.Manifest;
import it.campanile.output.Staging;
import it.campanile.source.Sha256;
import it.campanile.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder on this machine. A release takes the place of the last one in one step, and only when its bytes are the ones
 * that were built, checked and audited.
 */
public final class LocalTarget {

    private final Path folder;

    /** @param folder the folder of the published sites: each gets a subfolder */
    public LocalTarget(Path folder) {
        this.folder = folder;
    }

    /** What a release would change in comparison with what is published now. */
    public Plan plan(String site, Manifest release) throws IOException {
        return Plan.between(published(folder.resolve(site)), release.hashes());
    }

    private static Map<String, String> published(Path site) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        if (Files.isDirectory(site)) {
            try (Stream<Path> files = Files.walk(site)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = site.relativize(file).toString().replace('\\', '/');
                    hashes.put(name, Sha256.of(Files.readAllBytes(file)));
                }
            }
        }
        return hashes;
    }

    /**
     * Publishes a built site.
     *
     * @param built folder of the built site
     * @param release what was audited
     * @throws ReleaseChangedException when the folder does not hold what was audited any more: nothing is published
     */
    public Plan deliver(String site, Path built, Manifest release) throws IOException, ReleaseChangedException {
        Plan plan = plan(site, release);
        Files.createDirectories(folder);
        try (Staging staging = new Staging(folder.resolve(site))) {
            for (String name : release.hashes().keySet()) {
                Path file = built.resolve(name);
                if (Files.isRegularFile(file)) {
                    staging.copy(name, new SourceFile(name, name, file));
                }
            }
            if (!staging.manifest().equals(release)) {
                throw new ReleaseChangedException(site);
            }
            staging.swap();
        }
        return plan;
    }
}
