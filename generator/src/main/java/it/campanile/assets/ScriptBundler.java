package it.campanile.assets;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scripts of a theme: every file {@code assets/js/*.js} is bundled with the modules that it imports, from subfolders of
 * {@code js/} and from web jars, and minified.
 */
final class ScriptBundler {

    private static final Pattern ENTRY = Pattern.compile("js/[^/]+\\.js");
    private static final Pattern PARENT_IMPORT = Pattern.compile("([\"'])((?:parent:)+)(js/[^\"']+)\\.js\\1");
    private static final Pattern OF_WEB_JAR = Pattern.compile("[\"']bootstrap-italia/");

    private final ThemeSources sources;
    private final Esbuild esbuild;
    private final AssetCache cache;

    ScriptBundler(ThemeSources sources, Esbuild esbuild, AssetCache cache) {
        this.sources = sources;
        this.esbuild = esbuild;
        this.cache = cache;
    }

    /** The bundles by name, {@code js/x.js}; what is wrong with one is a finding, and then there is none. */
    Map<String, byte[]> bundle(Diagnostics diagnostics) throws IOException {
        List<SourceFile> modules = sources.assets(name -> name.startsWith("js/") && name.endsWith(".js"));
        List<String> entries = sources.assets(ENTRY.asMatchPredicate()).stream()
                .map(ThemeSources::name)
                .toList();
        if (entries.isEmpty()) {
            return Map.of();
        }
        AssetCache.Key key = new AssetCache.Key().add("scripts").add(esbuild.stamp());
        sources.webJars().versions().forEach(key::add);
        sources.addTo(key, modules);
        return cache.get(key, entries.size(), () -> run(modules, entries, diagnostics));
    }

    private Map<String, byte[]> run(List<SourceFile> modules, List<String> entries, Diagnostics diagnostics)
            throws IOException {
        Map<String, byte[]> bundles = new TreeMap<>();
        try (WorkFolder work = new WorkFolder()) {
            Map<String, SourceFile> origins = lay(modules, work.path());
            List<String> arguments = new ArrayList<>(entries);
            arguments.addAll(
                    List.of("--bundle", "--format=esm", "--outdir=fatto", "--outbase=.", "--legal-comments=inline"));
            Optional<Esbuild.Problem> problem = esbuild.run(work.path(), arguments);
            if (problem.isPresent()) {
                report(problem.get(), origins, entries, diagnostics);
                return Map.of();
            }
            for (String entry : entries) {
                bundles.put(
                        entry, Files.readAllBytes(work.path().resolve("fatto").resolve(entry)));
            }
        }
        return bundles;
    }

    private void report(
            Esbuild.Problem problem, Map<String, SourceFile> origins, List<String> entries, Diagnostics diagnostics) {
        SourceFile origin = origins.get(problem.file());
        Location place = origin == null
                ? Location.ofFile(origins.getOrDefault(
                                entries.get(0), origins.values().iterator().next())
                        .path())
                : new Location(origin.path(), problem.line(), problem.column(), 0);
        diagnostics.error("assets/script-errore", place, problem.text());
    }

    /** Lays the modules in a folder as one tree, shadowed versions beside the nearest one under names of their own. */
    private Map<String, SourceFile> lay(List<SourceFile> modules, Path folder) throws IOException {
        Map<String, SourceFile> origins = new HashMap<>();
        boolean webJar = false;
        for (SourceFile module : modules) {
            List<SourceFile> versions = sources.versions(module);
            for (int depth = 0; depth < versions.size(); depth++) {
                String name = ThemeSources.name(module);
                String laid = depth == 0 ? name : shadowed(name.substring(0, name.length() - 3), depth);
                String text = ThemeSources.text(versions.get(depth));
                webJar |= OF_WEB_JAR.matcher(text).find();
                write(folder.resolve(laid), parents(text, name).getBytes(StandardCharsets.UTF_8));
                origins.put(laid, versions.get(depth));
            }
        }
        if (webJar) {
            for (String path : sources.webJars().list("bootstrap-italia", "src/js/")) {
                byte[] content = Objects.requireNonNull(sources.webJars().read("bootstrap-italia/" + path, ""), path);
                write(
                        folder.resolve("node_modules/bootstrap-italia").resolve(path.substring("src/".length())),
                        content);
            }
        }
        return origins;
    }

    private static String shadowed(String stem, int depth) {
        return stem + ".parent" + depth + ".js";
    }

    /** The module with each {@code parent:js/x.js} that it imports named as it lies in the folder. */
    private static String parents(String text, String name) {
        String up = "../".repeat((int) name.chars().filter(c -> c == '/').count());
        Matcher matcher = PARENT_IMPORT.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                + "./"
                + up
                + shadowed(found.group(3), found.group(2).length() / ThemeSources.PARENT.length())
                + found.group(1)));
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
