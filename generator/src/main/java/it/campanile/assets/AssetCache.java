package it.campanile.assets;

import it.campanile.source.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What was made from assets before, by the hash of everything it was made from. An entry is the hash of an archive and the
 * archive: a damaged one counts as not there.
 */
final class AssetCache {

    /** Length of a hash in hexadecimal. */
    private static final int SEAL = 64;

    private final Path folder;

    /** @param folder where entries are kept; made when the first one is written */
    AssetCache(Path folder) {
        this.folder = folder;
    }

    /** A key of everything that something is made from. */
    static final class Key {

        private final StringBuilder parts = new StringBuilder();

        /** Adds an input under its name. */
        Key add(String name, byte[] content) {
            parts.append(name).append('\t').append(Sha256.of(content)).append('\n');
            return this;
        }

        /** Adds a version or an option. */
        Key add(String part) {
            parts.append(part).append('\n');
            return this;
        }

        String hash() {
            return Sha256.of(parts.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Makes what is not kept. */
    interface Maker {
        Map<String, byte[]> make() throws IOException;
    }

    /**
     * What is kept under this key or, when there is nothing, what is made now; that is kept when it is complete.
     *
     * @param whole how many files there are when nothing is wrong
     */
    Map<String, byte[]> get(Key key, int whole, Maker maker) throws IOException {
        Optional<Map<String, byte[]>> known = load(key.hash());
        if (known.isPresent()) {
            return known.get();
        }
        Map<String, byte[]> made = maker.make();
        if (made.size() == whole) {
            store(key.hash(), made);
        }
        return made;
    }

    /** What is kept under this key, by name; empty when there is nothing or it is damaged. */
    Optional<Map<String, byte[]>> load(String key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Map<String, byte[]> content = new TreeMap<>();
        try {
            byte[] entry = Files.readAllBytes(file);
            byte[] archive = Arrays.copyOfRange(entry, Math.min(SEAL, entry.length), entry.length);
            if (!new String(entry, 0, entry.length - archive.length, StandardCharsets.US_ASCII)
                    .equals(Sha256.of(archive))) {
                return Optional.empty();
            }
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
                for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
                    content.put(one.getName(), zip.readAllBytes());
                }
            }
            return Optional.of(content);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps something under a key. */
    void store(String key, Map<String, byte[]> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> one : new TreeMap<>(content).entrySet()) {
                    put(zip, one.getKey(), one.getValue());
                }
            }
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, key.substring(0, 8), ".tmp");
            Files.writeString(fresh, Sha256.of(bytes.toByteArray()), StandardCharsets.US_ASCII);
            Files.write(fresh, bytes.toByteArray(), StandardOpenOption.APPEND);
            Files.move(fresh, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private Path file(String key) {
        return folder.resolve(key);
    }
}
