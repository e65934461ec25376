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
 * @param tableFields what the declaration of a table may say
 * @param exportFields what the declaration of an export of acts may say
 * @param obligations what the law has public bodies publish, by code, a section before those under it
 */
public record Schema(
        Map<String, ContentType> types,
        Map<String, Vocabulary> vocabularies,
        Map<String, Field> tableFields,
        Map<String, Field> exportFields,
        Map<String, Obligation> obligations) {

    /** Id of the type of {@code sito.yaml}. */
    public static final String SITE_TYPE = "sito";

    /** Id of the type of the sections of Amministrazione trasparente. */
    public static final String TRANSPARENCY_TYPE = "sezione_trasparenza";

    /** Id of the type of the acts in the register of a site (albo pretorio). */
    public static final String ACT_TYPE = "atto_albo";

    /** Id of the type of the rows that stay in the register when an act is not published any more. */
    public static final String PAST_ACT_TYPE = "riga_albo";

    public Schema {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        vocabularies = Collections.unmodifiableMap(new LinkedHashMap<>(vocabularies));
        tableFields = Collections.unmodifiableMap(new LinkedHashMap<>(tableFields));
        exportFields = Collections.unmodifiableMap(new LinkedHashMap<>(exportFields));
        obligations = Collections.unmodifiableMap(new LinkedHashMap<>(obligations));
    }

    /** A schema without tables, exports and obligations. */
    public Schema(Map<String, ContentType> types, Map<String, Vocabulary> vocabularies) {
        this(types, vocabularies, Map.of(), Map.of(), Map.of());
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
