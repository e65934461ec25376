package it.campanile.render;

import it.campanile.source.Sha256;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The assets of a theme under fingerprinted names, read once for all sites: files of its {@code assets/} folders, and those
 * of web jars under the jar's name. What a style names by {@code url(...)} goes along with it.
 */
final class AssetStore {

    static final String FOLDER = "assets/";

    private static final int FINGERPRINT = 10;
    private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*(['\"]?)([^'\")]+?)\\1\\s*\\)");

    private final SourceTree theme;
    private final Map<String, String> webJars = new ConcurrentHashMap<>();
    private final Map<String, Optional<Asset>> assets = new ConcurrentHashMap<>();

    /**
     * An asset.
     *
     * @param path its path within the site, fingerprint included, without a slash at the start
     * @param content its bytes
     * @param sha256 hash of them, in hexadecimal
     * @param needs names of the assets that it loads
     */
    record Asset(String path, Bytes content, String sha256, Set<String> needs) {}

    /** Bytes that nobody changes. */
    static final class Bytes {

        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] get() {
            return bytes;
        }
    }

    AssetStore(SourceTree theme, List<String> webJars) {
        this.theme = theme;
        webJars.forEach(name -> this.webJars.put(name, webJarFolder(name)));
    }

    private static String webJarFolder(String name) {
        Properties properties = new Properties();
        String pom = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        try (InputStream stream = AssetStore.class.getResourceAsStream(pom)) {
            if (stream == null) {
                throw new IllegalStateException("missing web jar " + name);
            }
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/META-INF/resources/webjars/" + name + "/" + properties.getProperty("version") + "/dist/";
    }

    /** The asset with this name; empty when there is none. */
    Optional<Asset> find(String name) {
        Optional<Asset> known = assets.get(name);
        if (known == null) {
            // Not computeIfAbsent: loading a style loads what it names.
            known = load(name);
            assets.put(name, known);
        }
        return known;
    }

    private Optional<Asset> load(String name) {
        byte[] raw = read(name);
        if (raw == null) {
            return Optional.empty();
        }
        Set<String> needs = new TreeSet<>();
        byte[] content = name.endsWith(".css") ? style(name, raw, needs) : raw;
        int dot = name.lastIndexOf('.');
        String hash = Sha256.of(content);
        String path = FOLDER + name.substring(0, dot) + "." + hash.substring(0, FINGERPRINT) + name.substring(dot);
        return Optional.of(new Asset(path, new Bytes(content), hash, needs));
    }

    private byte @Nullable [] read(String name) {
        try {
            Optional<SourceFile> file = theme.find(FOLDER + name);
            if (file.isPresent()) {
                return Files.readAllBytes(file.get().file());
            }
            int slash = name.indexOf('/');
            String folder = slash < 0 ? null : webJars.get(name.substring(0, slash));
            if (folder == null) {
                return null;
            }
            try (InputStream stream = AssetStore.class.getResourceAsStream(folder + name.substring(slash + 1))) {
                return stream == null ? null : stream.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The style with the addresses in it replaced by fingerprinted ones. */
    private byte[] style(String name, byte[] raw, Set<String> needs) {
        Matcher matcher = CSS_URL.matcher(new String(raw, StandardCharsets.UTF_8));
        StringBuilder style = new StringBuilder();
        while (matcher.find()) {
            String replacement = matcher.group();
            String address = matcher.group(2);
            if (!address.startsWith("data:") && !address.contains("://") && !address.startsWith("#")) {
                String plain = address.replaceAll("[?#].*$", "");
                String wanted = Path.of(name)
                        .resolveSibling(plain)
                        .normalize()
                        .toString()
                        .replace('\\', '/');
                Optional<Asset> asset = find(wanted);
                if (asset.isPresent()) {
                    needs.add(wanted);
                    replacement = "url(\"/" + asset.get().path() + "\")";
                }
            }
            matcher.appendReplacement(style, Matcher.quoteReplacement(replacement));
        }
        return matcher.appendTail(style).toString().getBytes(StandardCharsets.UTF_8);
    }
}
