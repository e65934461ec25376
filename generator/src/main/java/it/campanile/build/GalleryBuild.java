package it.campanile.build;

import it.campanile.assemble.SiteAssembler;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Severity;
import it.campanile.model.Site;
import it.campanile.output.Staging;
import it.campanile.schema.Component;
import it.campanile.schema.ComponentReader;
import it.campanile.schema.ComponentState;
import it.campanile.schema.ContentReader;
import it.campanile.schema.SettingsReader;
import it.campanile.schema.Value;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds the galleries of themes: all components with their examples. The contents that the examples speak of are in the
 * theme's folder {@code esempi/}, a small site of their own.
 */
public final class GalleryBuild {

    /** The usual folder of galleries, one folder for each theme in it; relative to the workspace root. */
    public static final Path OUT = Path.of("build", "reports", "galleria");

    private static final String EXAMPLES = "esempi";

    /** The day on which the examples are looked at, so that they are the same every day. */
    private static final Instant DAY = Instant.parse("2026-11-25T08:00:00Z");

    private final SharedWork shared;
    private final Path out;

    /**
     * @param root the workspace root
     * @param out folder that gets a subfolder for each theme; relative to the workspace root
     */
    public GalleryBuild(Path root, Path out) {
        this.shared = new SharedWork(root);
        this.out = root.resolve(out);
    }

    /**
     * What became of the gallery of one theme.
     *
     * @param theme the theme's name
     * @param folder where the gallery is
     * @param components the components that it shows
     * @param states what the parts of the theme can be brought into
     * @param findings what was found, sorted
     */
    public record Result(
            String theme,
            Path folder,
            List<Component> components,
            List<ComponentState> states,
            List<Diagnostic> findings) {

        public Result {
            components = List.copyOf(components);
            states = List.copyOf(states);
            findings = List.copyOf(findings);
        }

        /** Whether nothing stopped it. */
        public boolean isGood() {
            return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        }

        /** How many examples it shows. */
        public int examples() {
            return components.stream()
                    .flatMap(component -> component.macros().stream())
                    .mapToInt(macro -> macro.examples().size())
                    .sum();
        }
    }

    /** The themes of the workspace, sorted. */
    public List<String> themes() {
        return shared.themes().names();
    }

    /** Builds the gallery of a theme; the last one stays when something is wrong. */
    public Result run(String theme) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(shared.findings());
        Path folder = out.resolve(theme);
        SettingsReader.Named name = new SettingsReader.Named(theme, Location.ofFile("themes/" + theme + "/theme.yaml"));
        Optional<Themes.Loaded> loaded = shared.themes().load(name, diagnostics);
        List<Component> components =
                loaded.map(found -> build(name, found, folder, diagnostics)).orElse(List.of());
        List<ComponentState> states = loaded.map(Themes.Loaded::states).orElse(List.of());
        return new Result(theme, folder, components, states, diagnostics.all());
    }

    private List<Component> build(
            SettingsReader.Named name, Themes.Loaded theme, Path folder, Diagnostics diagnostics) {
        SourceTree files = SourceTree.overlay(theme.layers().stream()
                .<Collection<SourceFile>>map(shared.workspace()::list)
                .toList());

        // The components, and the site of their examples.
        List<Component> components = new ComponentReader(shared.schema(), diagnostics).read(files);
        Optional<Site> site = site(name, theme, files.within(EXAMPLES), diagnostics);
        if (site.isPresent()) {
            checkReferences(components, site.get(), diagnostics);
        }
        if (site.isEmpty() || diagnostics.hasErrors()) {
            return components;
        }

        // Their pages, in a folder of their own; only a whole gallery takes the place of the last one.
        try (Staging staging = new Staging(folder)) {
            shared.baker().gallery(site.get(), theme.files(), components, staging, diagnostics);
            if (!diagnostics.hasErrors()) {
                staging.swap();
            }
        }
        return components;
    }

    private Optional<Site> site(
            SettingsReader.Named name, Themes.Loaded theme, SourceTree examples, Diagnostics diagnostics) {
        Optional<SourceFile> file = examples.find("sito.yaml");
        if (file.isEmpty()) {
            diagnostics.error("build/esempi-mancanti", name.at(), name.name(), EXAMPLES + "/sito.yaml");
            return Optional.empty();
        }
        Optional<SiteSettings> settings =
                SiteSettings.of(EXAMPLES, file.get(), name, theme, shared, Optional.empty(), diagnostics);
        ContentReader.Content content =
                shared.contents().read(examples.within("content"), Set.of(), Optional.of(Set.of()), diagnostics);
        if (settings.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        List<SourceFile> statics = examples.within("static").files();
        return Optional.of(new SiteAssembler(shared.schema(), DAY, diagnostics)
                .assemble(settings.get().settings(), content, statics, false));
    }

    private static void checkReferences(List<Component> components, Site site, Diagnostics diagnostics) {
        List<Value> values = components.stream()
                .flatMap(component -> component.macros().stream())
                .flatMap(macro -> macro.examples().stream())
                .flatMap(example -> example.values().values().stream())
                .toList();
        SiteAssembler.checkReferences(site, values, diagnostics);
    }
}
