package it.campanile.build;

import it.campanile.check.ContrastCheck;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.model.Settings;
import it.campanile.render.ThemeFiles;
import it.campanile.schema.Field;
import it.campanile.schema.SettingsReader;
import it.campanile.schema.Value;
import it.campanile.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a site says of itself, and the theme that it asks for.
 *
 * @param settings the checked values
 * @param theme its theme, with the site's own template folder on top
 */
record SiteSettings(Settings settings, ThemeFiles theme) {

    private static final String PARAMETERS = "parametri";

    /** Reads {@code sito.yaml}; empty, with findings, when something is wrong. */
    static Optional<SiteSettings> read(
            String id, SharedWork shared, Optional<String> baseUrl, Diagnostics diagnostics) {
        Optional<SourceFile> file = shared.workspace().file("sites/" + id + "/sito.yaml");
        if (file.isEmpty()) {
            List<String> known = shared.workspace().siteIds();
            String nearest = Suggestion.nearest(id, known).orElseGet(() -> String.join(", ", known));
            diagnostics.error("build/sito-sconosciuto", Location.ofFile("sites/" + id), id, nearest);
            return Optional.empty();
        }
        Optional<SettingsReader.Named> name = shared.settings().themeName(file.get());
        Optional<Themes.Loaded> theme = name.flatMap(named -> shared.themes().load(named, id, diagnostics));
        Map<String, Field> parameters = theme.map(Themes.Loaded::parameters).orElse(Map.of());
        if (name.isPresent() && theme.isEmpty()) {
            return Optional.empty();
        }
        Optional<Map<String, Value>> fields = shared.settings().site(file.get(), parameters, diagnostics);
        if (fields.isEmpty() || theme.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Value> defaults = SettingsReader.defaults(parameters);
        Map<String, Value> values = new LinkedHashMap<>(defaults);
        if (fields.get().get(PARAMETERS) instanceof Value.Group group) {
            values.putAll(group.fields());
        }
        ContrastCheck.check(theme.get().contrasts(), values, defaults, diagnostics);
        Settings settings = new Settings(id, name.get().name(), fields.get(), values, baseUrl);
        return Optional.of(new SiteSettings(settings, theme.get().files()));
    }
}
