package it.campanile.assets;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.source.SourceFile;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The styles of a theme: every file {@code assets/**}{@code /*.scss} whose name and folders do not start with an underscore
 * is compiled, freed of the rules for classes that the theme never says, and minified.
 */
final class ThemeStyles {

    /** To be raised when the same input gives another output. */
    private static final String FORMAT = "styles 1";

    private static final Pattern PARTIAL = Pattern.compile("(^|.*/)_.*");

    private final ThemeSources sources;
    private final Esbuild esbuild;
    private final AssetCache cache;

    ThemeStyles(ThemeSources sources, Esbuild esbuild, AssetCache cache) {
        this.sources = sources;
        this.esbuild = esbuild;
        this.cache = cache;
    }

    /**
     * The styles by name, {@code css/x.css}; what is wrong with one is a finding, and then it is not there.
     *
     * @param texts where the theme says its words: templates, examples, scripts, and what the program itself writes
     * @param words what they say
     */
    Map<String, byte[]> compile(Collection<String> texts, ThemeWords words, Diagnostics diagnostics)
            throws IOException {
        List<SourceFile> all = sources.assets(name -> name.endsWith(".scss"));
        List<SourceFile> entries = all.stream()
                .filter(file -> !PARTIAL.matcher(file.name()).matches())
                .toList();
        if (entries.isEmpty()) {
            return Map.of();
        }
        AssetCache.Key key =
                new AssetCache.Key().add(FORMAT).add(esbuild.stamp()).add(compilerJar());
        sources.webJars().versions().forEach(key::add);
        sources.addTo(key, all);
        texts.forEach(text -> key.add("", text.getBytes(StandardCharsets.UTF_8)));
        return cache.get(key, entries.size(), () -> compile(entries, words, diagnostics));
    }

    private Map<String, byte[]> compile(List<SourceFile> entries, ThemeWords words, Diagnostics diagnostics)
            throws IOException {
        Map<String, String> compiled = StyleCompiler.compile(sources, entries, diagnostics);
        Map<String, byte[]> styles = new TreeMap<>();
        for (Map.Entry<String, String> style : compiled.entrySet()) {
            String name = style.getKey().replaceFirst("\\.scss$", ".css");
            styles.put(name, minified(StyleTrimmer.trim(style.getValue(), words::say)));
        }
        return styles;
    }

    private byte[] minified(String css) throws IOException {
        try (WorkFolder work = new WorkFolder()) {
            Path file = work.path().resolve("in.css");
            Files.writeString(file, css);
            Optional<Esbuild.Problem> problem = esbuild.run(work.path(), List.of("in.css", "--outfile=out.css"));
            if (problem.isPresent()) {
                throw new IllegalStateException(problem.get().toString());
            }
            return Files.readAllBytes(work.path().resolve("out.css"));
        }
    }

    /** The name of the compiler's jar, which has its version; no class is loaded for it. */
    private static String compilerJar() {
        URL url = ThemeStyles.class.getResource("/de/larsgrefer/sass/embedded/SassCompiler.class");
        String path = url == null ? "" : url.getPath().replaceFirst("\\.jar!.*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
