package it.campanile.check.attachment;

import it.campanile.check.privacy.Hit;
import it.campanile.check.privacy.Kind;
import it.campanile.source.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was learned of files, kept between runs: one small text for each content. Its first line is the hash of the rest,
 * the second the key, so that an entry that is damaged, cut short or under another name counts for nothing.
 */
final class FactCache {

    /** Changes with what is looked for, so that what an earlier program learned is learned again. */
    static final String VERSION = "1";

    private static final int SHARD = 2;

    private final Path folder;

    FactCache(Path folder) {
        this.folder = folder.resolve("allegati").resolve(VERSION);
    }

    /** What is known under this key; empty when nothing is, or the entry is not whole. */
    Optional<FileFacts> find(String key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            // Damaged bytes must not stop the reading: they do not fit the checksum.
            String entry = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            int end = entry.indexOf('\n');
            String rest = entry.substring(end + 1);
            boolean whole = end > 0 && entry.substring(0, end).equals(seal(rest));
            return whole && rest.startsWith(key + "\n")
                    ? Optional.of(read(rest.substring(key.length() + 1)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps what was learned. */
    void keep(String key, FileFacts facts) {
        String rest = key + "\n" + write(facts);
        Path file = file(key);
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), ".", ".tmp");
            Files.writeString(draft, seal(rest) + "\n" + rest);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(FileFacts facts) {
        StringBuilder text = new StringBuilder();
        facts.flaws().forEach(flaw -> text.append("flaw\t").append(flaw).append('\n'));
        facts.hits()
                .forEach(hit -> text.append("hit\t")
                        .append(hit.kind())
                        .append('\t')
                        .append(hit.fingerprint())
                        .append('\t')
                        .append(hit.masked())
                        .append('\n'));
        return text.toString();
    }

    private static FileFacts read(String text) {
        List<Flaw> flaws = new ArrayList<>();
        List<Hit> hits = new ArrayList<>();
        text.lines().forEach(line -> {
            String[] parts = line.split("\t", -1);
            if (parts[0].equals("flaw")) {
                flaws.add(Flaw.valueOf(parts[1]));
            } else {
                hits.add(new Hit(Kind.valueOf(parts[1]), parts[3], parts[2]));
            }
        });
        return new FileFacts(Set.copyOf(flaws), hits);
    }

    private static String seal(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, SHARD)).resolve(key.substring(SHARD));
    }
}
