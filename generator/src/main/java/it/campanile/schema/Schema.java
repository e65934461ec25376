package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All content types and vocabularies of a workspace.
 *
 * @param types the types by id
 * @param vocabularies the vocabularies by id
 */
public record Schema(Map<String, ContentType> types, Map<String, Vocabulary> vocabularies) {

    /** Id of the type of {@code sito.yaml}. */
    public static final String SITE_TYPE = "sito";

    public Schema {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        vocabularies = Collections.unmodifiableMap(new LinkedHashMap<>(vocabularies));
    }

    /** The type whose items stand in this content folder. */
    public Optional<ContentType> typeOfFolder(String folder) {
        return types.values().stream()
                .filter(type -> !type.folder().isEmpty() && type.folder().equals(folder))
                .findFirst();
    }

    FieldCheck check(String typeLabel, FieldKind.GroupKind themeParameters, Diagnostics diagnostics) {
        return new FieldCheck(typeLabel, "", vocabularies, themeParameters, diagnostics);
    }
}
