package it.campanile.assets;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.source.Sha256;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The assets of a theme under fingerprinted names, made once for all sites: compiled styles and bundled scripts, sprites of
 * icons, other files of its {@code assets/} folders, and those of web jars under the jar's name. What a style names by
 * {@code url(...)} goes along with it.
 */
public final class AssetStore {

    /** Folder of a theme, and of a site, with the assets. */
    public static final String FOLDER = ThemeSources.FOLDER;

    private static final String SPRITE = "icone.svg";
    private static final String ICONS = "icone/";
    private static final int FINGERPRINT = 10;
    private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*(['\"]?)([^'\")]+?)\\1\\s*\\)");

    private final ThemeSources sources;
    private final Map<String, byte[]> made = new TreeMap<>();
    private final IconSprite sprite;
    private final Set<String> spokenIcons;
    private final Map<String, Optional<Asset>> assets = new ConcurrentHashMap<>();

    /**
     * Makes the styles and scripts of a theme, or takes them from the cache when nothing of theirs has changed.
     *
     * @param theme the theme's files, the nearest layer first
     * @param webJars artifacts of {@code org.webjars.npm} from which assets may be taken; icons come from {@code
     *     bootstrap-italia}
     * @param spoken classes that the program itself writes
     * @param cache folder in which what was made is kept
     * @param diagnostics gets what is wrong with a style or a script: {@code assets/stile-errore}, {@code
     *     assets/script-errore}
     */
    public AssetStore(SourceTree theme, List<String> webJars, String spoken, Path cache, Diagnostics diagnostics) {
        this.sources = new ThemeSources(theme, new WebJars(webJars));
        Esbuild esbuild = new Esbuild(cache.resolve("strumenti"));
        AssetCache kept = new AssetCache(cache.resolve("risorse"));
        try {
            made.putAll(new ScriptBundler(sources, esbuild, kept).bundle(diagnostics));
            List<String> texts = new ArrayList<>(List.of(spoken));
            sources.files(name -> name.endsWith(".ftlh") || name.endsWith(".yaml"))
                    .forEach(file -> sources.versions(file).forEach(one -> texts.add(ThemeSources.text(one))));
            made.values().forEach(script -> texts.add(new String(script, StandardCharsets.UTF_8)));
            ThemeWords words = new ThemeWords(texts);
            made.putAll(new ThemeStyles(sources, esbuild, kept).compile(texts, words, diagnostics));
            this.sprite = sprite();
            this.spokenIcons = sprite.names().stream().filter(words::say).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IconSprite sprite() {
        byte[] collection = sources.raw("bootstrap-italia/svg/sprites.svg");
        Map<String, String> own = new TreeMap<>();
        for (SourceFile file : sources.assets(name -> name.startsWith(ICONS) && name.endsWith(".svg"))) {
            own.put(file.stem().substring((FOLDER + ICONS).length()), ThemeSources.text(file));
        }
        return new IconSprite(collection == null ? "" : new String(collection, StandardCharsets.UTF_8), own);
    }

    /** The names of all icons, sorted. */
    public Set<String> icons() {
        return sprite.names();
    }

    /**
     * The name of the asset with an icon: the sprite of the icons that the theme says, or a file of its own for another one.
     *
     * @param icon one of {@link #icons()}
     */
    public String iconAsset(String icon) {
        return spokenIcons.contains(icon) ? SPRITE : ICONS + icon + ".svg";
    }

    /** The part of an address that points to an icon within the asset that has it. */
    public static String iconFragment(String icon) {
        return IconSprite.fragment(icon);
    }

    /** The asset with this name; empty when there is none. */
    public Optional<Asset> find(String name) {
        Optional<Asset> known = assets.get(name);
        if (known == null) {
            // Not computeIfAbsent: loading a style loads what it names.
            known = load(name);
            assets.put(name, known);
        }
        return known;
    }

    private Optional<Asset> load(String name) {
        byte[] raw = content(name);
        if (raw == null) {
            return Optional.empty();
        }
        Set<String> needs = new TreeSet<>();
        byte[] content = name.endsWith(".css") ? style(name, raw, needs) : raw;
        int dot = name.lastIndexOf('.');
        String hash = Sha256.of(content);
        String path = FOLDER + name.substring(0, dot) + "." + hash.substring(0, FINGERPRINT) + name.substring(dot);
        return Optional.of(new Asset(path, content, hash, needs));
    }

    private byte @Nullable [] content(String name) {
        byte[] compiled = made.get(name);
        if (compiled != null) {
            return compiled;
        }
        if (name.equals(SPRITE)) {
            return sprite.of(spokenIcons::contains);
        }
        if (name.startsWith(ICONS) && name.endsWith(".svg")) {
            String icon = name.substring(ICONS.length(), name.length() - ".svg".length());
            return sprite.names().contains(icon) ? sprite.of(icon::equals) : null;
        }
        return sources.raw(name);
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
