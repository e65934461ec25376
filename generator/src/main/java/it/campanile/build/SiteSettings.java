package it.campanile.build;

import it.campanile.check.ContrastCheck;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.model.Settings;
import it.campanile.render.ThemeFiles;
import it.campanile.schema.ComponentState;
import it.campanile.schema.Field;
import it.campanile.schema.SettingsReader;
import it.campanile.schema.SettingsWording;
import it.campanile.schema.Value;
import it.campanile.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a site says of itself, and the theme that it asks for.
 *
 * @param settings the checked values
 * @param theme its theme, with the site's own template folder on top
 * @param states what the parts of the theme can be brought into
 */
record SiteSettings(Settings settings, ThemeFiles theme, List<ComponentState> states) {

    /** What the site says of itself in another language. */
    private static final Pattern WORDING = Pattern.compile("sito\\.(?<language>[^.]+)\\.yaml");

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
        if (name.isPresent() && theme.isEmpty()) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            shared.settings().site(file.get(), Map.of(), diagnostics);
            return Optional.empty();
        }
        return of(id, file.get(), name.get(), theme.get(), shared, baseUrl, diagnostics);
    }

    /** The theme must have the words of every language into which the site translates. */
    void checkLanguages(Diagnostics diagnostics) {
        if (settings.fields().get("lingue") instanceof Value.Many many) {
            many.values().stream()
                    .map(Value.Text.class::cast)
                    .filter(code -> !code.text().equals(settings.language()))
                    .forEach(code -> theme.speaks(code.text(), code.at(), diagnostics));
        }
    }

    /** Reads the settings of a site whose theme is known already. */
    static Optional<SiteSettings> of(
            String id,
            SourceFile file,
            SettingsReader.Named name,
            Themes.Loaded theme,
            SharedWork shared,
            Optional<String> baseUrl,
            Diagnostics diagnostics) {
        Map<String, Field> parameters = theme.parameters();
        Optional<Map<String, Value>> fields = shared.settings().site(file, parameters, diagnostics);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Value> defaults = SettingsReader.defaults(parameters);
        Map<String, Value> values = new LinkedHashMap<>(defaults);
        if (fields.get().get(Settings.PARAMETERS) instanceof Value.Group group) {
            values.putAll(group.fields());
        }
        ContrastCheck.check(theme.contrasts(), values, defaults, diagnostics);
        Settings plain = new Settings(id, name.name(), fields.get(), values, baseUrl);
        Settings settings = new Settings(
                id,
                name.name(),
                plain.fields(),
                plain.parameters(),
                baseUrl,
                wordings(plain, file, parameters, shared, diagnostics));
        return Optional.of(new SiteSettings(settings, theme.files(), theme.states()));
    }

    /** The texts of the site in each of its languages. */
    private static Map<String, SettingsWording> wordings(
            Settings settings,
            SourceFile file,
            Map<String, Field> parameters,
            SharedWork shared,
            Diagnostics diagnostics) {
        Map<String, Value> all = new LinkedHashMap<>(settings.fields());
        all.put(
                Settings.PARAMETERS,
                new Value.Group(settings.parameters(), parameters.keySet(), Location.ofFile(file.path())));
        SettingsReader reader = shared.settings();
        Map<String, SettingsWording> wordings = new TreeMap<>();
        wordings.put(settings.language(), reader.texts(settings.language(), all, parameters, diagnostics));
        String folder = file.path().substring(0, Math.max(0, file.path().lastIndexOf('/')));
        for (SourceFile other : shared.workspace().right(folder, WORDING)) {
            Matcher name = WORDING.matcher(other.name());
            String language = name.matches() ? name.group("language") : "";
            if (settings.otherLanguages().contains(language)) {
                wordings.put(language, reader.wording(language, other, parameters, all, diagnostics));
            } else {
                diagnostics.warning("schema/lingua-non-del-sito", Location.ofFile(other.path()), language);
            }
        }
        return wordings;
    }
}
