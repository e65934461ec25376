package it.campanile.model;

import it.campanile.schema.SettingsWording;
import it.campanile.schema.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code sito.yaml} says.
 *
 * @param id the site's folder name
 * @param theme name of its theme
 * @param fields its values by field name
 * @param parameters the theme's parameters, with the site's values
 * @param baseUrl address to use in the place of {@code https://host}, without a slash at the end
 * @param wordings language → the texts that readers see of all this, in it; in the site's own language those of its fields
 */
public record Settings(
        String id,
        String theme,
        Map<String, Value> fields,
        Map<String, Value> parameters,
        Optional<String> baseUrl,
        Map<String, SettingsWording> wordings) {

    /** The field with the site's values of the theme's parameters. */
    public static final String PARAMETERS = "parametri";

    /** What a site says that has its texts in one language alone. */
    public Settings(
            String id,
            String theme,
            Map<String, Value> fields,
            Map<String, Value> parameters,
            Optional<String> baseUrl) {
        this(id, theme, fields, parameters, baseUrl, Map.of());
    }

    public Settings {
        wordings = Map.copyOf(wordings);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** The text of a field, empty when there is none. */
    public String text(String name) {
        return fields.get(name) instanceof Value.Text text ? text.text() : "";
    }

    /** The language of the site: every content has it. */
    public String language() {
        String written = text("lingua");
        return written.isEmpty() ? "it" : written;
    }

    /** The languages into which the site translates some of its contents, in their order. */
    public List<String> otherLanguages() {
        return fields.get("lingue") instanceof Value.Many many
                ? many.values().stream()
                        .map(value -> ((Value.Text) value).text())
                        .filter(code -> !code.equals(language()))
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The texts that readers see, in a language; those that it does not say are not there. */
    public SettingsWording wording(String language) {
        return wordings.getOrDefault(language, new SettingsWording(language, Map.of()));
    }

    /** A group of fields. */
    public Optional<Value.Group> group(String name) {
        return fields.get(name) instanceof Value.Group group ? Optional.of(group) : Optional.empty();
    }

    /** The address of the site, without a slash at the end. */
    public String url() {
        return baseUrl.orElseGet(() -> "https://" + text("host"));
    }

    /** The folder of published sites, relative to the workspace root. */
    public String publishFolder() {
        return fields.get("pubblicazione") instanceof Value.Group group
                        && group.fields().get("cartella") instanceof Value.Text folder
                ? folder.text()
                : "public";
    }
}
