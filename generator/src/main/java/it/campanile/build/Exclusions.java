package it.campanile.build;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Settings;
import it.campanile.schema.Value;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The shared content that a site does not publish: {@code escludi} in its {@code sito.yaml}. */
final class Exclusions {

    private final SourceTree content;
    private final Diagnostics diagnostics;
    private final Set<String> names = new HashSet<>();

    private Exclusions(SourceTree content, Diagnostics diagnostics) {
        this.content = content;
        this.diagnostics = diagnostics;
    }

    /** The names of the excluded files; one that is not there, or is the site's own, is a finding. */
    static Set<String> of(Optional<SiteSettings> settings, SourceTree content, Diagnostics diagnostics) {
        Exclusions exclusions = new Exclusions(content, diagnostics);
        settings.map(SiteSettings::settings)
                .map(Settings::fields)
                .map(fields -> fields.get("escludi"))
                .filter(Value.Many.class::isInstance)
                .map(Value.Many.class::cast)
                .ifPresent(many -> many.values().forEach(exclusions::add));
        return Set.copyOf(exclusions.names);
    }

    private void add(Value value) {
        if (value instanceof Value.Text text) {
            Optional<SourceFile> file = content.find(text.text())
                    .or(() -> content.find(text.text() + ".md"))
                    .or(() -> content.find(text.text() + "/index.md"));
            if (file.isEmpty()) {
                diagnostics.error("build/escluso-sconosciuto", text.at(), text.text());
            } else if (file.get().path().startsWith("sites/")) {
                diagnostics.error(
                        "build/escluso-proprio",
                        text.at(),
                        text.text(),
                        file.get().path());
            } else {
                names.add(file.get().name());
            }
        }
    }
}
