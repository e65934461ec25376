package it.campanile.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts kept between runs, each in a file of its own under the hash of everything that it depends on. A file starts with its
 * own key and the hash of the rest: one that was cut, changed or put in the place of another one is as good as none.
 */
public final class SealedCache {

    /** Entries that nobody asked for as long as this go. */
    private static final Duration KEPT = Duration.ofDays(60);

    private static final int KEY = 64;

    private final Path folder;
    private final Clock clock;

    /** @param folder where the files are; made when the first one is written */
    public SealedCache(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * The text that was kept under a key; empty when there is none that can be trusted.
     *
     * @param key a hash of {@link Sha256}
     */
    public Optional<String> find(String key) {
        Path file = file(key);
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            String entry = Files.readString(file);
            int start = entry.indexOf('\n') + 1;
            String text = entry.substring(start);
            if (!entry.substring(0, start).equals(seal(key, text))) {
                return Optional.empty();
            }
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(text);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Keeps a text; a file is whole or not there. */
    public void keep(String key, String text) {
        Path file = file(key);
        try {
            Files.createDirectories(folder.resolve(file.getParent()));
            Path half = Files.createTempFile(folder, "nuovo", ".tmp");
            Files.writeString(half, seal(key, text) + text);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what nobody asked for in a long time, and what was left half written. */
    public void prune() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant oldest = clock.instant().minus(KEPT);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String key) {
        if (key.length() != KEY) {
            throw new IllegalArgumentException("not a hash: " + key);
        }
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }

    private static String seal(String key, String text) {
        return key + " " + Sha256.of((key + text).getBytes(StandardCharsets.UTF_8)) + "\n";
    }
}
