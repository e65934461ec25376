package it.campanile.build;

import it.campanile.check.Contrast;
import it.campanile.check.ContrastReader;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.YamlNode;
import it.campanile.render.ThemeFiles;
import it.campanile.schema.ComponentState;
import it.campanile.schema.Field;
import it.campanile.schema.SettingsReader;
import it.campanile.schema.StateReader;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import it.campanile.source.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Loads themes with their parents; sites with the same theme and no templates of their own share one. */
final class Themes {

    private static final List<String> WEB_JARS = List.of("bootstrap-italia", "leaflet");

    private final Workspace workspace;
    private final SettingsReader settings;
    private final Set<String> types;
    private final Path cache;
    private final Map<List<String>, Loaded> loaded = new ConcurrentHashMap<>();

    /**
     * A theme: its folders, the nearest first, its files, what a site may set, the colours that meet, the
     * states that its parts can be brought into, and what is wrong with it.
     */
    record Loaded(
            List<String> layers,
            ThemeFiles files,
            Map<String, Field> parameters,
            List<Contrast> contrasts,
            List<ComponentState> states,
            List<Diagnostic> findings) {}

    /**
     * @param types ids of the content types
     * @param cache folder in which what was made from assets is kept
     */
    Themes(Workspace workspace, SettingsReader settings, Set<String> types, Path cache) {
        this.workspace = workspace;
        this.settings = settings;
        this.types = types;
        this.cache = cache;
    }

    /** The theme of a site; empty, with a finding, when it or a parent is not there. */
    Optional<Loaded> load(SettingsReader.Named name, String site, Diagnostics diagnostics) {
        String own = "sites/" + site + "/theme";
        return load(name, workspace.list(own).isEmpty() ? List.of() : List.of(own), diagnostics);
    }

    /** A theme as it is for no site; empty, with a finding, when it or a parent is not there. */
    Optional<Loaded> load(SettingsReader.Named name, Diagnostics diagnostics) {
        return load(name, List.of(), diagnostics);
    }

    private Optional<Loaded> load(SettingsReader.Named name, List<String> own, Diagnostics diagnostics) {
        List<String> layers = new ArrayList<>(own);
        List<SettingsReader.Theme> themes = new ArrayList<>();
        Optional<String> next = Optional.of(name.name());
        while (next.isPresent()) {
            String folder = "themes/" + next.get();
            Optional<SettingsReader.Theme> theme =
                    workspace.file(folder + "/theme.yaml").flatMap(file -> settings.theme(file, diagnostics));
            if (theme.isEmpty() || layers.contains(folder)) {
                unknown(name, next.get(), diagnostics);
                return Optional.empty();
            }
            layers.add(folder);
            themes.add(theme.get());
            next = theme.get().parent();
        }
        Loaded theme = loaded.computeIfAbsent(List.copyOf(layers), key -> load(key, themes));
        diagnostics.addAll(theme.findings());
        return Optional.of(theme);
    }

    private Loaded load(List<String> layers, List<SettingsReader.Theme> themes) {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, Field> parameters = settings.parameters(themes, diagnostics);
        List<YamlNode> contrasts =
                themes.stream().flatMap(theme -> theme.contrasts().stream()).toList();
        List<Collection<SourceFile>> files = new ArrayList<>();
        layers.forEach(layer -> files.add(workspace.list(layer)));
        SourceTree tree = SourceTree.overlay(files);
        tree.files().forEach(file -> checkType(file, diagnostics));
        ThemeFiles theme = new ThemeFiles(tree, WEB_JARS, cache, diagnostics);
        List<Contrast> meeting = ContrastReader.read(contrasts, parameters, diagnostics);
        List<ComponentState> states = new StateReader(diagnostics).read(tree);
        return new Loaded(layers, theme, parameters, meeting, states, diagnostics.all());
    }

    /** A template in the folder of a type that does not exist would never be used. */
    private void checkType(SourceFile file, Diagnostics diagnostics) {
        String[] parts = file.name().split("/", 3);
        if (parts.length == 3 && parts[0].equals("tipi") && !types.contains(parts[1])) {
            String nearest = Suggestion.nearest(parts[1], types).orElseGet(() -> String.join(", ", types));
            diagnostics.warning("build/modello-senza-tipo", Location.ofFile(file.path()), parts[1], nearest);
        }
    }

    /** The names of all themes, sorted. */
    List<String> names() {
        return workspace.list("themes").stream()
                .map(SourceFile::name)
                .filter(file -> file.endsWith("/theme.yaml"))
                .map(file -> file.substring(0, file.indexOf('/')))
                .toList();
    }

    private void unknown(SettingsReader.Named name, String missing, Diagnostics diagnostics) {
        List<String> known = names();
        String nearest = Suggestion.nearest(missing, known).orElseGet(() -> String.join(", ", known));
        diagnostics.error("build/tema-sconosciuto", name.at(), missing, nearest);
    }
}
