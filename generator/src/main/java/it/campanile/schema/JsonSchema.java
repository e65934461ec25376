package it.campanile.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The front matter of content types as a JSON Schema, draft 2020-12, for editors that check while one writes. */
public final class JsonSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String REQUIRED = "required";

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Map<String, Vocabulary> vocabularies;

    private JsonSchema(Schema schema) {
        this.vocabularies = schema.vocabularies();
    }

    /** The schema of one type. */
    public static String of(ContentType type, Schema schema) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("$schema", DRAFT);
        return text(root.setAll(new JsonSchema(schema).type(type)));
    }

    /** The schema of all types, each under {@code $defs}: a front matter is one of them. */
    public static String of(Schema schema) {
        JsonSchema writer = new JsonSchema(schema);
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("$schema", DRAFT);
        ArrayNode any = root.putArray("anyOf");
        ObjectNode definitions = root.putObject("$defs");
        schema.types().forEach((id, type) -> {
            any.addObject().put("$ref", "#/$defs/" + id);
            definitions.set(id, writer.type(type));
        });
        return text(root);
    }

    private static String text(ObjectNode node) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode type(ContentType type) {
        ObjectNode node = nodes.objectNode().put("title", type.singular()).put("type", "object");
        ObjectNode properties = node.putObject("properties");
        if (type.folder().isEmpty()) {
            fields(type.fields(), properties);
            demands(type.fields(), type.atLeastOneOf(), node);
        } else {
            properties.putObject("tipo").put("const", type.id());
            properties.putObject("eredita").put("type", "boolean");
            fields(type.fields(), properties);
            // What an override does not write comes from the shared file.
            ObjectNode inherits = node.putObject("if");
            inherits.putObject("properties").putObject("eredita").put("const", true);
            inherits.putArray(REQUIRED).add("eredita");
            demands(type.fields(), type.atLeastOneOf(), node.putObject("else"));
        }
        return node.put("additionalProperties", false);
    }

    private void fields(Map<String, Field> fields, ObjectNode properties) {
        fields.values().forEach(field -> properties.set(field.name(), field(field)));
    }

    private ObjectNode field(Field field) {
        ObjectNode node = kind(field.kind());
        if (!field.help().isEmpty()) {
            node.put("description", field.help());
        }
        if (field.computed()) {
            node.put("readOnly", true);
        }
        field.fallback().ifPresent(value -> putDefault(node, value));
        if (!field.example().isEmpty()) {
            node.putArray("examples").add(field.example());
        }
        return node;
    }

    private static void putDefault(ObjectNode node, Value value) {
        if (value instanceof Value.Flag flag) {
            node.put("default", flag.set());
        } else if (value instanceof Value.Amount amount) {
            node.put("default", amount.number());
        } else if (!(value instanceof Value.Many) && !(value instanceof Value.Group)) {
            node.put("default", ValueText.of(value));
        }
    }

    private ObjectNode kind(FieldKind kind) {
        FieldShape shape = FieldShape.of(kind, vocabularies);
        ObjectNode node = nodes.objectNode();
        switch (shape.json()) {
            case STRING -> text(shape, node.put("type", "string"));
            case DATE -> node.put("type", "string").put("format", "date");
            case INTEGER, NUMBER ->
                limits(shape, node.put("type", shape.json().name().toLowerCase(Locale.ROOT)), "minimum", "maximum");
            case BOOLEAN -> node.put("type", "boolean");
            case ARRAY -> {
                limits(shape, node.put("type", "array"), "minItems", "maxItems");
                shape.element().ifPresent(element -> node.set("items", kind(element)));
                if (kind instanceof ListKind list && list.distinct()) {
                    node.put("uniqueItems", true);
                }
            }
            case OBJECT -> {
                fields(shape.fields(), node.put("type", "object").putObject("properties"));
                demands(shape.fields(), shape.oneOf(), node);
                node.put("additionalProperties", false);
            }
            case OPEN_OBJECT -> node.put("type", "object");
        }
        return node;
    }

    private static void text(FieldShape shape, ObjectNode node) {
        limits(shape, node, "minLength", "maxLength");
        shape.pattern().ifPresent(pattern -> node.put("pattern", "^(?:" + pattern + ")$"));
        if (!shape.choices().isEmpty()) {
            addAll(node.putArray("enum"), shape.choices().keySet());
        }
    }

    private static void limits(FieldShape shape, ObjectNode node, String min, String max) {
        shape.limits().min().ifPresent(limit -> node.put(min, plain(limit)));
        shape.limits().max().ifPresent(limit -> node.put(max, plain(limit)));
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.toPlainString());
    }

    private static void addAll(ArrayNode array, Collection<String> words) {
        words.forEach(array::add);
    }

    /** What must be there: always, with certain values of another field, or one of a set. */
    private static void demands(Map<String, Field> fields, List<List<String>> sets, ObjectNode node) {
        List<String> required = fields.values().stream()
                .filter(Field::required)
                .map(Field::name)
                .toList();
        if (!required.isEmpty()) {
            addAll(node.putArray(REQUIRED), required);
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (List<String> set : sets) {
            ArrayNode any = all.addObject().putArray("anyOf");
            set.forEach(name -> any.addObject().putArray(REQUIRED).add(name));
        }
        for (Field field : fields.values()) {
            new TreeMap<>(field.requiredIf()).forEach((other, values) -> {
                ObjectNode condition = all.addObject();
                ObjectNode when = condition.putObject("if");
                addAll(when.putObject("properties").putObject(other).putArray("enum"), values);
                if (!hasFallback(fields, other, values)) {
                    when.putArray(REQUIRED).add(other);
                }
                condition.putObject("then").putArray(REQUIRED).add(field.name());
            });
        }
        if (!all.isEmpty()) {
            node.set("allOf", all);
        }
    }

    private static boolean hasFallback(Map<String, Field> fields, String name, List<String> values) {
        Field field = fields.get(name);
        return field != null
                && field.fallback().map(ValueText::of).filter(values::contains).isPresent();
    }
}
