package it.campanile.audit;

import it.campanile.source.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hash of all that a browser gets of a page: its HTML, and every file of the site that it may load, also by way of a
 * style sheet. The files of a site are read once.
 */
final class PageFingerprint {

    /** What may name a file, in HTML as in CSS and scripts: a run of characters without quotes, blanks or brackets. */
    private static final Pattern WORD = Pattern.compile("[^\\s\"'`()<>,;=\\\\]+");

    private static final Set<String> WITH_WORDS = Set.of("css", "js", "mjs", "svg", "html", "json", "webmanifest");
    private static final int LONGEST_NAME = 400;

    private final Path root;
    private final Map<Path, Set<Path>> needs = new ConcurrentHashMap<>();
    private final Map<Path, String> hashes = new ConcurrentHashMap<>();

    /** @param folder root of the built site */
    PageFingerprint(Path folder) {
        this.root = folder.toAbsolutePath().normalize();
    }

    /**
     * The fingerprint of a page, in hexadecimal; empty when it has no file.
     *
     * @param url path of the page from the site's root
     */
    Optional<String> of(String url) {
        Path page = file(url.endsWith("/") ? url + "index.html" : url, root);
        if (!Files.isRegularFile(page)) {
            return Optional.empty();
        }
        Map<String, String> parts = new TreeMap<>();
        collect(page, parts);
        return Optional.of(Sha256.of(parts.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void collect(Path file, Map<String, String> parts) {
        String name = root.relativize(file).toString();
        if (parts.putIfAbsent(name, hash(file)) == null) {
            needs(file).forEach(needed -> collect(needed, parts));
        }
    }

    private String hash(Path file) {
        return hashes.computeIfAbsent(file, path -> Sha256.of(bytes(path)));
    }

    /** The files of the site that a file names. Other pages are only linked: they are not loaded with it. */
    private Set<Path> needs(Path file) {
        Set<Path> known = needs.get(file);
        if (known == null) {
            known = WITH_WORDS.contains(extension(file)) ? named(file) : Set.of();
            needs.put(file, known);
        }
        return known;
    }

    private Set<Path> named(Path file) {
        Set<Path> found = new TreeSet<>();
        Path folder = Optional.ofNullable(file.getParent()).orElse(root);
        Matcher words = WORD.matcher(new String(bytes(file), StandardCharsets.UTF_8).replace("&amp;", "&"));
        while (words.find()) {
            String word = words.group();
            if (word.length() <= LONGEST_NAME && word.lastIndexOf('.') > 0) {
                Path named = file(word, folder);
                if (!named.equals(file) && !extension(named).equals("html") && Files.isRegularFile(named)) {
                    found.add(named);
                }
            }
        }
        return found;
    }

    /** The file that an address means, from the root or from a folder; the root itself when it means none. */
    private Path file(String address, Path folder) {
        try {
            String path = Optional.ofNullable(URI.create(address).getPath()).orElse("");
            Path file = (path.startsWith("/") ? root.resolve(path.substring(1)) : folder.resolve(path)).normalize();
            return file.startsWith(root) ? file : root;
        } catch (IllegalArgumentException notAnAddress) {
            return root;
        }
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
