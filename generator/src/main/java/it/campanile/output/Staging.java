package it.campanile.output;

import it.campanile.render.SiteSink;
import it.campanile.source.Sha256;
import it.campanile.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * A folder beside the site's own in which a build is made. {@link #swap} puts it in the place of the last good site in one
 * step; until then, and when it never comes to that, the last good site stays as it is.
 */
public final class Staging implements SiteSink, AutoCloseable {

    private final Path target;
    private final Path staging;
    private final Path previous;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Map<String, String> hashes = new ConcurrentSkipListMap<>();

    /** @param target folder of the finished site */
    public Staging(Path target) {
        this.target = target.toAbsolutePath().normalize();
        String name = String.valueOf(this.target.getFileName());
        this.staging = this.target.resolveSibling("." + name + ".staging");
        this.previous = this.target.resolveSibling("." + name + ".previous");
        try {
            recover();
            Folders.delete(staging);
            Files.createDirectories(staging);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts back what an interrupted swap had moved away. */
    private void recover() throws IOException {
        if (Files.isDirectory(previous) && !Files.exists(target)) {
            Files.move(previous, target);
        }
        Folders.delete(previous);
    }

    @Override
    public void write(String path, byte[] content) {
        write(path, content, Sha256.of(content));
    }

    @Override
    public void write(String path, byte[] content, String sha256) {
        try {
            Files.write(place(path), content);
            hashes.put(path, sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void copy(String path, SourceFile source) {
        try {
            write(path, Files.readAllBytes(source.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String path) throws IOException {
        Path file = staging.resolve(path).normalize();
        if (!file.startsWith(staging)) {
            throw new IOException("outside of the site: " + path);
        }
        Path folder = file.getParent();
        if (folder != null && !folders.contains(folder)) {
            // Made before it is noted: another thread may be about to write into it.
            Files.createDirectories(folder);
            folders.add(folder);
        }
        return file;
    }

    /** Where the files are until the swap. */
    public Path folder() {
        return staging;
    }

    /** What was written so far. */
    public Manifest manifest() {
        return new Manifest(hashes);
    }

    /** Puts the staged site in the place of the last one. */
    public void swap() {
        try {
            if (Files.exists(target)) {
                Files.move(target, previous);
            }
            Files.move(staging, target);
            Folders.delete(previous);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what is left of a build that was not swapped in. */
    @Override
    public void close() {
        try {
            Folders.delete(staging);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
