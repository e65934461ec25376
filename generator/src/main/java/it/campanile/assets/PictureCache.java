package it.campanile.assets;

import it.campanile.source.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What was made of pictures, kept between builds: a folder for each content, in it one file for each version, whose name
 * ends with the hash and the checksum of its bytes. A file that does not fit its checksum is made again. Several builds may use it at once: a
 * file is there whole or not at all, and two that make the same one make the same bytes.
 */
final class PictureCache {

    private static final int SHARD = 2;

    private final Path folder;

    PictureCache(Path folder) {
        this.folder = folder.resolve(Recipe.name());
    }

    /** A version and the hash of its bytes. */
    static final class Kept {

        private final byte[] bytes;
        private final String sha256;

        Kept(byte[] bytes, String sha256) {
            this.bytes = bytes;
            this.sha256 = sha256;
        }

        byte[] bytes() {
            return bytes;
        }

        String sha256() {
            return sha256;
        }
    }

    /**
     * A version of a picture; empty when it was never made, or is damaged.
     *
     * @param picture hash of the picture's own content
     * @param name name of the version, such as {@code 640.webp}
     */
    Optional<Kept> find(String picture, String name) {
        for (Path file : files(picture)) {
            String wanted = file.getFileName().toString();
            if (wanted.startsWith(name + "-")) {
                Optional<Kept> kept = whole(file, wanted.substring(name.length() + 1));
                if (kept.isPresent()) {
                    return kept;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Kept> whole(Path file, String promised) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int dash = promised.indexOf('-');
            if (dash > 0 && promised.substring(dash + 1).equals(checksum(bytes))) {
                return Optional.of(new Kept(bytes, promised.substring(0, dash)));
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Another build has taken it away: it is made again.
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Many times as quick as the hash, and good enough against accidents. */
    private static String checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return bytes.length + "." + Long.toHexString(checksum.getValue());
    }

    /** Whether all these versions of a picture were made; whether they are whole is not looked at. */
    boolean hasAll(String picture, List<String> names) {
        List<String> there = files(picture).stream()
                .map(file -> file.getFileName().toString())
                .toList();
        return names.stream().allMatch(name -> there.stream().anyMatch(file -> file.startsWith(name + "-")));
    }

    /** Keeps a version of a picture. */
    Kept keep(String picture, String name, byte[] bytes) {
        Kept kept = new Kept(bytes, Sha256.of(bytes));
        Path home = home(picture);
        try {
            Files.createDirectories(home);
            Path draft = home.resolve("." + name + "-" + UUID.randomUUID());
            Files.write(draft, bytes);
            Path file = home.resolve(name + "-" + kept.sha256 + "-" + checksum(bytes));
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }

    private List<Path> files(String picture) {
        Path home = home(picture);
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path home(String picture) {
        return folder.resolve(picture.substring(0, SHARD)).resolve(picture.substring(SHARD));
    }
}
