package it.campanile.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The items of content types as a site publishes them for programs, described by JSON Schemas (draft 2020-12). Beside the
 * fields of its type an item has {@code id}, {@code url}, {@code introduzione}, {@code sezioni}, {@code prossime} and
 * {@code archiviato}; terms have their labels, files their addresses, and what has no page of its own is written where it
 * is named.
 */
public final class PublishedSchema {

    /** Fields that are for the editors alone. */
    public static final Set<String> HIDDEN = Set.of("alias", "bozza", "permalink", "layout");

    private static final String REFERENCE = "riferimento";
    private static final String TYPE = "type";
    private static final String STRING = "string";
    private static final String OBJECT = "object";
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";

    /** Where the same is said in other languages: language → address. */
    public static final String TRANSLATIONS = "traduzioni";

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Schema schema;
    private final String base;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Deque<ContentType> waiting = new ArrayDeque<>();

    private PublishedSchema(Schema schema, String base) {
        this.schema = schema;
        this.base = base;
    }

    /**
     * The schemas of some types, and of all that they name, by name: the id of a type, {@code vocabolario.<id>} for the
     * terms of a vocabulary, {@code riferimento} for a pointer to a page.
     *
     * @param base where the schemas will stand, with a slash at the end: {@code #/components/schemas/}
     */
    public static Map<String, ObjectNode> of(Collection<ContentType> types, Schema schema, String base) {
        PublishedSchema writer = new PublishedSchema(schema, base);
        writer.definitions.put(REFERENCE, writer.reference());
        types.forEach(writer::use);
        while (!writer.waiting.isEmpty()) {
            ContentType type = writer.waiting.remove();
            writer.definitions.put(type.id(), writer.item(type));
        }
        return writer.definitions;
    }

    private ObjectNode use(ContentType type) {
        if (!definitions.containsKey(type.id()) && !waiting.contains(type)) {
            waiting.add(type);
        }
        return pointer(type.id());
    }

    private ObjectNode pointer(String name) {
        return nodes.objectNode().put("$ref", base + name);
    }

    private ObjectNode item(ContentType type) {
        ObjectNode node = nodes.objectNode().put("title", type.singular()).put(TYPE, OBJECT);
        ObjectNode properties = node.putObject(PROPERTIES);
        ArrayNode required = nodes.arrayNode().add("id");
        fields(type.fields(), properties, required);
        properties
                .putObject("id")
                .put(TYPE, STRING)
                .put("description", "Il nome del contenuto tra quelli del suo tipo");
        if (type.hasAddress()) {
            properties.set("url", address("L’indirizzo della pagina"));
            required.add("url");
            ObjectNode translations = properties
                    .putObject(TRANSLATIONS)
                    .put(TYPE, OBJECT)
                    .put("description", "Gli indirizzi della pagina nelle altre lingue, per codice della lingua");
            translations.set("additionalProperties", address("L’indirizzo della traduzione"));
        }
        properties.set("introduzione", text("Il testo prima delle sezioni, in HTML"));
        ObjectNode section =
                closed(properties.putObject("sezioni").put(TYPE, "array").putObject("items"));
        text(section, "id", true);
        text(section, "titolo", true);
        text(section, "html", true);
        ObjectNode time =
                closed(properties.putObject("prossime").put(TYPE, "array").putObject("items"));
        ((ObjectNode) time.get(PROPERTIES)).set("inizio", moment());
        ((ObjectNode) time.get(PROPERTIES)).set("fine", moment());
        text(time, "nota", false);
        time.putArray(REQUIRED).add("inizio");
        properties.putObject("archiviato").put(TYPE, "boolean");
        node.set(REQUIRED, required);
        return node.put("additionalProperties", false);
    }

    private void fields(Map<String, Field> fields, ObjectNode properties, ArrayNode required) {
        for (Field field : fields.values()) {
            if (!HIDDEN.contains(field.name())) {
                ObjectNode node = kind(field.kind());
                if (!field.help().isEmpty() && !node.has("$ref")) {
                    node.put("description", field.help());
                }
                properties.set(field.name(), node);
                if (field.required()) {
                    required.add(field.name());
                }
            }
        }
    }

    private ObjectNode kind(FieldKind kind) {
        FieldShape shape = FieldShape.of(kind, schema.vocabularies());
        return switch (shape.word()) {
            case "numero" ->
                nodes.objectNode().put(TYPE, shape.json() == FieldShape.Json.INTEGER ? "integer" : "number");
            case "si_no" -> nodes.objectNode().put(TYPE, "boolean");
            case "data" -> nodes.objectNode().put(TYPE, STRING).put("format", "date");
            case "momento" -> moment();
            case "ore" -> hours();
            case "appuntamento" -> appointment();
            case "allegato" -> attachment();
            case "immagine" -> picture();
            case "collegamento" -> address("Un indirizzo");
            case "vocabolario" -> term(shape);
            case REFERENCE -> target(shape);
            case "elenco" -> list(shape);
            case "gruppo" -> group(shape);
            case "parametri_tema" -> nodes.objectNode().put(TYPE, OBJECT);
            default -> nodes.objectNode().put(TYPE, STRING);
        };
    }

    private ObjectNode list(FieldShape shape) {
        ObjectNode node = nodes.objectNode().put(TYPE, "array");
        shape.element().ifPresent(element -> node.set("items", kind(element)));
        return node;
    }

    private ObjectNode group(FieldShape shape) {
        ObjectNode node = closed(nodes.objectNode());
        ArrayNode required = nodes.arrayNode();
        fields(shape.fields(), (ObjectNode) node.get(PROPERTIES), required);
        node.set(REQUIRED, required);
        return node;
    }

    private ObjectNode term(FieldShape shape) {
        String name = "vocabolario." + shape.detail();
        if (!definitions.containsKey(name)) {
            ObjectNode node = closed(nodes.objectNode().put("title", shape.detail()));
            text(node, "id", true);
            ArrayNode ids = ((ObjectNode) node.at("/properties/id")).putArray("enum");
            shape.choices().keySet().forEach(ids::add);
            text(node, "etichetta", true);
            definitions.put(name, node);
        }
        return pointer(name);
    }

    /** What has a page is named with its address; what has none is told in full, unless it is within itself. */
    private ObjectNode target(FieldShape shape) {
        ArrayNode any = nodes.arrayNode().add(pointer(REFERENCE));
        shape.targets().stream()
                .map(schema.types()::get)
                .filter(type -> type != null && !type.hasAddress())
                .forEach(type -> any.add(use(type)));
        return any.size() == 1 ? pointer(REFERENCE) : nodes.objectNode().set("anyOf", any);
    }

    private ObjectNode reference() {
        ObjectNode node = closed(nodes.objectNode().put("title", "Riferimento"));
        text(node, "id", true);
        text(node, "titolo", true);
        ((ObjectNode) node.get(PROPERTIES)).set("url", address("L’indirizzo della sua pagina"));
        return node;
    }

    private ObjectNode hours() {
        ObjectNode node = nodes.objectNode().put(TYPE, "array");
        ObjectNode span = closed(node.putObject("items"));
        for (String name : new String[] {"dalle", "alle"}) {
            text(span, name, true);
            ((ObjectNode) span.at("/properties/" + name)).put("pattern", "^[0-2][0-9]:[0-5][0-9]$");
        }
        return node;
    }

    private ObjectNode appointment() {
        ObjectNode node = closed(nodes.objectNode());
        ObjectNode properties = (ObjectNode) node.get(PROPERTIES);
        properties.set("inizio", moment());
        properties.set("fine", moment());
        properties.set("ricorrenza", text("Una regola di RFC 5545"));
        ObjectNode days = properties.putObject("eccezioni").put(TYPE, "array");
        days.putObject("items").put(TYPE, STRING).put("format", "date");
        properties.putObject("nota").put(TYPE, STRING);
        node.putArray(REQUIRED).add("inizio");
        return node;
    }

    private ObjectNode attachment() {
        ObjectNode node = closed(nodes.objectNode());
        ((ObjectNode) node.get(PROPERTIES)).set("url", address("L’indirizzo del file"));
        text(node, "titolo", true);
        text(node, "formato", true);
        ((ObjectNode) node.get(PROPERTIES)).putObject("byte").put(TYPE, "integer");
        ((ArrayNode) node.get(REQUIRED)).add("url").add("byte");
        return node;
    }

    private ObjectNode picture() {
        ObjectNode node = closed(nodes.objectNode());
        ((ObjectNode) node.get(PROPERTIES)).set("url", address("L’indirizzo dell’immagine"));
        text(node, "alt", true);
        text(node, "didascalia", false);
        text(node, "credito", false);
        ((ArrayNode) node.get(REQUIRED)).add("url");
        return node;
    }

    /** A day, or an instant with the time zone of the towns. */
    private ObjectNode moment() {
        ObjectNode node = nodes.objectNode().put(TYPE, STRING);
        node.putArray("anyOf")
                .add(nodes.objectNode().put("format", "date").put("pattern", "^.{10}$"))
                .add(nodes.objectNode().put("format", "date-time").put("pattern", "T"));
        return node;
    }

    private ObjectNode address(String description) {
        return text(description).put("format", "uri");
    }

    private ObjectNode text(String description) {
        return nodes.objectNode().put(TYPE, STRING).put("description", description);
    }

    private static void text(ObjectNode object, String name, boolean needed) {
        ((ObjectNode) object.get(PROPERTIES)).putObject(name).put(TYPE, STRING);
        if (needed) {
            ((ArrayNode) object.get(REQUIRED)).add(name);
        }
    }

    /** An object with no other keys than those that will be put into it. */
    private static ObjectNode closed(ObjectNode node) {
        node.put(TYPE, OBJECT).putObject(PROPERTIES);
        node.putArray(REQUIRED);
        return node.put("additionalProperties", false);
    }
}
