package it.campanile.assets;

import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files that the assets of a theme are made from: those of its layers, and those of web jars. */
final class ThemeSources {

    /** Folder of a theme with its assets. */
    static final String FOLDER = "assets/";

    /** Start of a name that means the version which the nearest one shadows; it may be said more than once. */
    static final String PARENT = "parent:";

    private final SourceTree theme;
    private final WebJars webJars;

    ThemeSources(SourceTree theme, WebJars webJars) {
        this.theme = theme;
        this.webJars = webJars;
    }

    WebJars webJars() {
        return webJars;
    }

    /** The asset files of the nearest layers whose names within {@code assets/} pass, sorted. */
    List<SourceFile> assets(Predicate<String> name) {
        return theme.files().stream()
                .filter(file -> file.name().startsWith(FOLDER))
                .filter(file -> name.test(name(file)))
                .toList();
    }

    /** All files of the theme whose names pass, sorted. */
    List<SourceFile> files(Predicate<String> name) {
        return theme.files().stream().filter(file -> name.test(file.name())).toList();
    }

    /** The versions of a file, the nearest first. */
    List<SourceFile> versions(SourceFile file) {
        return theme.versions(file.name());
    }

    /**
     * The version of an asset that a name means.
     *
     * @param name name within {@code assets/}, after any number of {@code parent:}
     */
    Optional<SourceFile> find(String name) {
        int depth = 0;
        String rest = name;
        while (rest.startsWith(PARENT)) {
            rest = rest.substring(PARENT.length());
            depth++;
        }
        List<SourceFile> versions = theme.versions(FOLDER + rest);
        return depth < versions.size() ? Optional.of(versions.get(depth)) : Optional.empty();
    }

    /** An asset as it is: a file of the theme, or one of a web jar's {@code dist/}. */
    byte @Nullable [] raw(String name) {
        Optional<SourceFile> file = theme.find(FOLDER + name);
        return file.isPresent() ? bytes(file.get()) : webJars.read(name, "dist/");
    }

    /** The name of a file within {@code assets/}. */
    static String name(SourceFile file) {
        return file.name().substring(FOLDER.length());
    }

    static byte[] bytes(SourceFile file) {
        try {
            return Files.readAllBytes(file.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(SourceFile file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** Adds every version of some files to a key. */
    void addTo(AssetCache.Key key, List<SourceFile> files) {
        for (SourceFile file : files) {
            for (SourceFile version : versions(file)) {
                key.add(file.name(), bytes(version));
            }
        }
    }
}
