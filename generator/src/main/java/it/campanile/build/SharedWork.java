package it.campanile.build;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.render.SiteBaker;
import it.campanile.schema.ContentReader;
import it.campanile.schema.Schema;
import it.campanile.schema.SchemaReader;
import it.campanile.schema.SettingsReader;
import it.campanile.source.Workspace;
import java.nio.file.Path;
import java.util.List;

/** What is done once for all the sites of a run. */
final class SharedWork {

    private final Workspace workspace;
    private final Schema schema;
    private final List<Diagnostic> findings;
    private final ContentReader contents;
    private final SettingsReader settings;
    private final Themes themes;
    private final SiteBaker baker;

    SharedWork(Path root) {
        this.workspace = new Workspace(root);
        Diagnostics diagnostics = new Diagnostics();
        this.schema = SchemaReader.read(workspace, diagnostics);
        this.findings = diagnostics.all();
        this.contents = new ContentReader(schema);
        this.settings = new SettingsReader(schema);
        this.themes = new Themes(workspace, settings, schema.types().keySet(), cache(workspace.root()));
        this.baker = new SiteBaker(schema, workspace.root(), cache(workspace.root()));
    }

    Workspace workspace() {
        return workspace;
    }

    Schema schema() {
        return schema;
    }

    /** What is wrong with the content types. */
    List<Diagnostic> findings() {
        return findings;
    }

    ContentReader contents() {
        return contents;
    }

    SettingsReader settings() {
        return settings;
    }

    Themes themes() {
        return themes;
    }

    SiteBaker baker() {
        return baker;
    }

    /** Folder of a site's reports. */
    Path reports(String id) {
        return reports(workspace.root()).resolve(id);
    }

    /** Folder of what is kept between runs, which may be thrown away at any time. */
    static Path cache(Path root) {
        return root.resolve("build").resolve("cache");
    }

    /** Folder of all reports of a workspace. */
    static Path reports(Path root) {
        return root.resolve("build").resolve("reports");
    }
}
