package it.campanile.cli;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Suggestion;
import it.campanile.schema.ContentType;
import it.campanile.schema.Schema;
import it.campanile.schema.SchemaReader;
import it.campanile.source.Workspace;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The types and sites of a workspace, for commands that build nothing. */
final class WorkspaceCall {

    private final Console console;
    private final Workspace workspace;
    private final Schema schema;
    private final Diagnostics diagnostics = new Diagnostics();

    WorkspaceCall(Main main, CommandLine commandLine) {
        this.console = main.console();
        this.workspace = new Workspace(SiteOptions.root(main, commandLine));
        this.schema = SchemaReader.read(workspace, diagnostics);
    }

    Path root() {
        return workspace.root();
    }

    Schema schema() {
        return schema;
    }

    List<String> siteIds() {
        return workspace.siteIds();
    }

    /** Whether the types can be relied on; else says what is wrong with them. */
    boolean isSound() {
        console.findings(diagnostics.all(), root());
        return !diagnostics.hasErrors();
    }

    /** The type with this id; else says which was probably meant. */
    Optional<ContentType> type(String id) {
        Optional<ContentType> type = Optional.ofNullable(schema.types().get(id));
        if (type.isEmpty()) {
            refuse("cli/tipo-sconosciuto", id, schema.types().keySet());
        }
        return type;
    }

    /** Whether there is a site with this id; else says which was probably meant. */
    boolean hasSite(String id) {
        boolean known = siteIds().contains(id);
        if (!known) {
            refuse("cli/sito-sconosciuto", id, siteIds());
        }
        return known;
    }

    private void refuse(String code, String word, Collection<String> known) {
        String all = String.join(", ", known);
        console.refused(code, word, all, Suggestion.nearest(word, known).orElse(all));
    }
}
