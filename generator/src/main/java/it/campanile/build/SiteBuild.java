package it.campanile.build;

import it.campanile.assemble.SiteAssembler;
import it.campanile.check.page.ElementPlaces;
import it.campanile.check.page.Places;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Site;
import it.campanile.output.Manifest;
import it.campanile.output.Staging;
import it.campanile.schema.ComponentState;
import it.campanile.schema.ContentReader;
import it.campanile.schema.RegisterReader;
import it.campanile.schema.Table;
import it.campanile.schema.TableReader;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The whole way of one site, from its files to its finished folder, with a gate after each part. */
final class SiteBuild {

    private final String id;
    private final SharedWork shared;
    private final BuildOptions options;
    private final Path root;
    private final Diagnostics diagnostics = new Diagnostics();
    /** What is left out of a site that is built all the same; it is not published like that. */
    private final Diagnostics left = new Diagnostics();

    private Manifest manifest = new Manifest(Map.of());
    private Places places = Places.NONE;
    private List<ComponentState> states = List.of();

    SiteBuild(String id, SharedWork shared, BuildOptions options, Path root) {
        this.id = id;
        this.shared = shared;
        this.options = options;
        this.root = root;
    }

    BuildResult run() {
        long start = System.nanoTime();
        Path folder = root.resolve(options.out()).resolve(id);
        Optional<Site> site = build(folder);
        diagnostics.addAll(left.all());
        return new BuildResult(
                id, site, folder, manifest, places, states, diagnostics.all(), (System.nanoTime() - start) / 1e9);
    }

    private Optional<Site> build(Path folder) {
        diagnostics.addAll(shared.findings());

        // What the site says of itself, and its theme.
        Optional<SiteSettings> settings = SiteSettings.read(id, shared, options.baseUrl(), diagnostics);

        // Its content: shared files under its own, read and checked against their types; its tables and acts.
        SourceTree content = SourceTree.overlay(List.of(
                shared.workspace().list("sites/" + id + "/content"),
                shared.workspace().list("content")));
        settings.ifPresent(read -> read.checkLanguages(diagnostics));
        Optional<Set<String>> languages =
                settings.map(read -> Set.copyOf(read.settings().otherLanguages()));
        ContentReader.Content checked =
                shared.contents().read(content, Exclusions.of(settings, content, diagnostics), languages, diagnostics);
        List<Table> tables = new TableReader(shared.schema(), left)
                .read(shared.workspace().list("sites/" + id + "/data/trasparenza"));
        RegisterReader.Import acts = new RegisterReader(shared.schema(), left)
                .read(shared.workspace().list("sites/" + id + "/data/albo"));
        if (diagnostics.hasErrors() || settings.isEmpty()) {
            return Optional.empty();
        }

        // The site as a whole: addresses, references, lists, menu.
        List<SourceFile> statics = shared.workspace().list("sites/" + id + "/static");
        Site site = new SiteAssembler(shared.schema(), options.asOf(), diagnostics, left)
                .assemble(settings.get().settings(), acts.with(checked), tables, statics, options.drafts());
        ExampleValues.check(site, diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }

        // Its pages, in a folder of their own; only a whole site takes the place of the last one.
        try (Staging staging = new Staging(folder)) {
            places = new ElementPlaces(shared.baker().bake(site, settings.get().theme(), staging, diagnostics));
            if (diagnostics.hasErrors()) {
                return Optional.empty();
            }
            states = settings.get().states();
            manifest = staging.manifest();
            manifest.write(shared.reports(id).resolve("manifest.json"));
            staging.swap();
        }
        return Optional.of(site);
    }
}
