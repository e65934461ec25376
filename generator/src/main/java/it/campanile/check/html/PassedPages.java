package it.campanile.check.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which pages of a site were valid in the last run: one file with the hash of each, a first line that says for which site
 * and which rules, and a last line with the hash of all that stands above it. A file that is not exactly so counts for
 * nothing: at worst a page is validated once more, never is one passed over. Findings are not kept.
 */
final class PassedPages {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final HexFormat HEX = HexFormat.of();

    private final Path file;
    private final String key;
    private final Set<String> known;

    /**
     * @param file where they are kept
     * @param site id of the site
     * @param rules what the verdict depends on besides the page
     */
    PassedPages(Path file, String site, String rules) {
        this.file = file;
        this.key = "html 1 " + site + " " + hash(rules);
        this.known = Set.copyOf(read());
    }

    /** The name under which a page is kept: no other rules give the same one. */
    String name(String html) {
        return hash(key + "\n" + html);
    }

    /** Whether a page was valid. */
    boolean contains(String name) {
        return known.contains(name);
    }

    /** Keeps these in the place of those before. A file that cannot be written costs time in the next run, nothing else. */
    void replace(Set<String> names) {
        if (names.equals(known)) {
            return;
        }
        StringBuilder text = new StringBuilder(key).append('\n');
        new TreeSet<>(names).forEach(name -> text.append(name).append('\n'));
        text.append(hash(text.toString())).append('\n');
        try {
            Files.createDirectories(file.getParent());
            Path fresh =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".nuovo");
            try {
                Files.writeString(fresh, text);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // Kept for speed only.
        }
    }

    private List<String> read() {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        if (!text.startsWith(key + "\n") || !text.substring(last).equals(hash(text.substring(0, last)) + "\n")) {
            return List.of();
        }
        List<String> names =
                new ArrayList<>(text.substring(0, last).lines().skip(1).toList());
        return names.stream().allMatch(HASH.asMatchPredicate()) ? names : List.of();
    }

    /** SHA-256, in hexadecimal digits. */
    static String hash(String text) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
