package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads declarations of fields: {@code stato: { tipo: scelta, valori: [attivo, sospeso] }}. */
final class FieldDeclarations {

    /** The greatest length of what has no limit of its own. */
    static final int ANY_LENGTH = 100_000;

    private static final Set<String> KINDS = Set.of(
            "testo",
            "numero",
            "si_no",
            "data",
            "momento",
            "ore",
            "appuntamento",
            "allegato",
            "scelta",
            "vocabolario",
            "riferimento",
            "collegamento",
            "immagine",
            "elenco",
            "gruppo",
            "parametri_tema");
    private static final Set<String> OPTIONS = Set.of(
            "tipo",
            "obbligatorio",
            "obbligatorio_se",
            "predefinito",
            "aiuto",
            "esempio",
            "traducibile",
            "calcolato",
            "min",
            "max",
            "formato",
            "tra",
            "decimali",
            "valori",
            "vocabolario",
            "a",
            "inverso",
            "di",
            "unici",
            "campi",
            "almeno_uno_di");

    private final Map<String, Vocabulary> vocabularies;
    private final Diagnostics diagnostics;
    private final boolean markup;

    FieldDeclarations(Map<String, Vocabulary> vocabularies, Diagnostics diagnostics) {
        this(vocabularies, diagnostics, false);
    }

    private FieldDeclarations(Map<String, Vocabulary> vocabularies, Diagnostics diagnostics, boolean markup) {
        this.vocabularies = vocabularies;
        this.diagnostics = diagnostics;
        this.markup = markup;
    }

    /** Declarations of the parameters of a component: there is one kind more, {@code html}, which contents may not have. */
    static FieldDeclarations ofComponents(Map<String, Vocabulary> vocabularies, Diagnostics diagnostics) {
        return new FieldDeclarations(vocabularies, diagnostics, true);
    }

    /** The fields declared under a key; none when the key is missing. */
    Map<String, Field> fields(Mapping mapping, String key) {
        return mapping.get(key)
                .filter(Mapping.class::isInstance)
                .map(node -> fields((Mapping) node))
                .orElse(Map.of());
    }

    /** The fields that the keys of a mapping declare. */
    Map<String, Field> fields(Mapping declared) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (YamlNode.Pair pair : declared.pairs().values()) {
            if (pair.value() instanceof Mapping declaration) {
                fields.put(pair.key(), field(pair.key(), declaration));
            } else {
                diagnostics.error("schema/tipo-errato", pair.keyAt(), pair.key());
            }
        }
        return fields;
    }

    private Field field(String name, Mapping declaration) {
        FieldKind kind = kind(declaration);
        Optional<Value> fallback = declaration.get("predefinito").flatMap(node -> kind.read(node, check(name)));
        return new Field(
                name,
                kind,
                declaration.isTrue("obbligatorio"),
                conditions(declaration),
                fallback,
                declaration.text("aiuto").orElse(""),
                declaration.text("esempio").orElse(""),
                declaration.isTrue("traducibile"),
                declaration.isTrue("calcolato"));
    }

    private FieldCheck check(String name) {
        FieldKind.GroupKind none = new FieldKind.GroupKind(Map.of());
        return new FieldCheck("", name, vocabularies, none, diagnostics);
    }

    private static Map<String, List<String>> conditions(Mapping declaration) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        declaration
                .get("obbligatorio_se")
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .ifPresent(condition ->
                        condition.pairs().keySet().forEach(key -> conditions.put(key, condition.texts(key))));
        return conditions;
    }

    private FieldKind kind(Mapping declaration) {
        SchemaReader.unknownKeys(diagnostics, declaration, OPTIONS);
        String kind = declaration.text("tipo").orElse("");
        if (markup && kind.equals("html")) {
            return new MarkupKind();
        }
        return switch (kind) {
            case "numero" -> number(declaration);
            case "si_no" -> new FieldKind.FlagKind();
            case "data" -> new FieldKind.DateKind();
            case "momento" -> new MomentKind();
            case "ore" -> new HoursKind();
            case "appuntamento" -> new AppointmentKind(FieldParts.appointment());
            case "allegato" -> new AttachmentKind(FieldParts.attachment());
            case "scelta" -> new FieldKind.ChoiceKind(declaration.texts("valori"));
            case "vocabolario" -> vocabulary(declaration);
            case "riferimento" ->
                new FieldKind.ReferenceKind(
                        declaration.texts("a"), declaration.text("inverso").orElse(""));
            case "collegamento" -> new FieldKind.LinkKind();
            case "immagine" -> new ImageKind(FieldParts.image());
            case "elenco" -> list(declaration);
            case "gruppo" ->
                new FieldKind.GroupKind(
                        fields(declaration, "campi"), ContentTypeReader.sets(declaration, "almeno_uno_di"));
            case "parametri_tema" -> new FieldKind.ThemeParametersKind();
            case "testo" -> text(declaration);
            default -> {
                SchemaReader.unknownWord(
                        diagnostics, declaration.get("tipo").map(YamlNode::at).orElse(declaration.at()), kind, KINDS);
                yield text(declaration);
            }
        };
    }

    private FieldKind text(Mapping declaration) {
        Optional<TextFormat> format = declaration.text("formato").flatMap(word -> {
            Optional<TextFormat> known = Arrays.stream(TextFormat.values())
                    .filter(candidate -> candidate.id().equals(word))
                    .findFirst();
            if (known.isEmpty()) {
                List<String> all =
                        Arrays.stream(TextFormat.values()).map(TextFormat::id).toList();
                SchemaReader.unknownWord(
                        diagnostics, declaration.get("formato").orElseThrow().at(), word, all);
            }
            return known;
        });
        Optional<String> among = declaration.text("tra");
        among.ifPresent(id -> knownVocabulary(declaration, "tra", id));
        return new FieldKind.TextKind(
                whole(declaration, "min", 0), whole(declaration, "max", ANY_LENGTH), format, among);
    }

    private FieldKind number(Mapping declaration) {
        BigDecimal limit = BigDecimal.valueOf(Integer.MAX_VALUE);
        return new FieldKind.NumberKind(
                declaration.text("min").map(BigDecimal::new).orElse(limit.negate()),
                declaration.text("max").map(BigDecimal::new).orElse(limit),
                declaration.isTrue("decimali"));
    }

    private FieldKind vocabulary(Mapping declaration) {
        String id = declaration.text("vocabolario").orElse("");
        knownVocabulary(declaration, "vocabolario", id);
        return new FieldKind.VocabularyKind(id);
    }

    private void knownVocabulary(Mapping declaration, String option, String id) {
        if (!vocabularies.containsKey(id)) {
            SchemaReader.unknownWord(
                    diagnostics,
                    declaration.get(option).map(YamlNode::at).orElse(declaration.at()),
                    id,
                    vocabularies.keySet());
        }
    }

    private FieldKind list(Mapping declaration) {
        Optional<YamlNode> of = declaration.get("di");
        if (of.isEmpty() || !(of.get() instanceof Mapping element)) {
            diagnostics.error("schema/tipo-errato", declaration.at(), "di");
            return new ListKind(new FieldKind.FlagKind(), 0, 0, false);
        }
        // «di» is one kind when it has a scalar «tipo», a group of fields otherwise.
        boolean single = element.text("tipo").isPresent();
        FieldKind kind = single ? kind(element) : new FieldKind.GroupKind(fields(element));
        int least = declaration.isTrue("obbligatorio") ? 1 : 0;
        return new ListKind(
                kind,
                whole(declaration, "min", least),
                whole(declaration, "max", ANY_LENGTH),
                declaration.isTrue("unici"));
    }

    private int whole(Mapping declaration, String option, int otherwise) {
        Optional<String> written = declaration.text(option);
        if (written.isPresent() && !written.get().matches("[0-9]{1,9}")) {
            diagnostics.error(
                    "schema/tipo-errato", declaration.get(option).orElseThrow().at(), option);
            return otherwise;
        }
        return written.map(Integer::parseInt).orElse(otherwise);
    }
}
