package it.campanile.render;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.campanile.model.Site;
import it.campanile.schema.ContentType;
import it.campanile.schema.PublishedSchema;
import it.campanile.schema.Schema;
import java.util.List;
import java.util.Map;

/** The description of a site's open data: an OpenAPI 3.1 document, whose schemas are JSON Schema draft 2020-12. */
final class OpenApi {

    /** Whoever takes the data may use them as the rest of the site (C.SI.3.4). */
    static final String LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/";

    private static final String LICENCE = "CC BY 4.0";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String TYPE = "type";
    private static final String STRING = "string";
    /** Of the form of the files: it changes when a program that reads them must. */
    private static final String VERSION = "1.0.0";

    private static final String GRAPH = "jsonld";
    /** Media types by the ending of a name. */
    private static final Map<String, String> FORMS = Map.of(
            GRAPH,
            "application/ld+json",
            "json",
            "application/json",
            "csv",
            "text/csv",
            "geojson",
            "application/geo+json",
            "ttl",
            "text/turtle",
            "xml",
            "application/xml");

    private OpenApi() {}

    /**
     * @param types what is written as JSON
     * @param made addresses of what the theme makes of it: graphs (JSON-LD) and other files, whose form is that of their
     *     vocabularies
     */
    static ObjectNode of(List<ContentType> types, List<String> made, Schema schema, Site site) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Dati aperti: " + site.settings().text("nome"))
                .put("version", VERSION)
                .put(
                        "description",
                        "I contenuti del sito come dati, da riusare citando l’ente. I file sono statici: si leggono con GET, senza chiavi e senza parametri, e si riscrivono quando il sito cambia.")
                .putObject("license")
                .put("name", LICENCE)
                .put("url", LICENCE_URL);
        root.putArray("servers").addObject().put("url", site.settings().url());
        ObjectNode paths = root.putObject("paths");
        for (ContentType type : types) {
            String name = type.openData().orElseThrow();
            ObjectNode get = paths.putObject(Site.openData(type).orElseThrow()).putObject("get");
            get.put("operationId", name).put("summary", type.plural());
            ObjectNode found = get.putObject("responses").putObject("200");
            found.put("description", type.plural());
            found.putObject("content")
                    .putObject("application/json")
                    .putObject("schema")
                    .put("$ref", SCHEMAS + file(name));
        }
        made.stream().sorted().forEach(url -> made(url, paths));
        ObjectNode schemas = root.putObject("components").putObject("schemas");
        types.forEach(type -> schemas.set(file(type.openData().orElseThrow()), file(type)));
        schemas.set("ente", owner());
        PublishedSchema.of(types, schema, SCHEMAS).forEach(schemas::set);
        return root;
    }

    private static void made(String url, ObjectNode paths) {
        String name = url.substring(Site.API.length());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String form = FORMS.getOrDefault(ending, "application/octet-stream");
        ObjectNode get = paths.putObject(url).putObject("get");
        get.put("operationId", name).put("summary", ending.equals(GRAPH) ? "Un grafo: " + name : "Un file: " + name);
        ObjectNode found = get.putObject("responses").putObject("200");
        found.put("description", ending.equals(GRAPH) ? "Un grafo in JSON-LD 1.1" : name);
        ObjectNode content = found.putObject("content").putObject(form);
        if (ending.equals(GRAPH)) {
            ObjectNode schema = content.putObject("schema").put(TYPE, "object");
            schema.putArray("required").add("@context").add("@graph");
        }
    }

    /** The name of the schema of a whole file. */
    private static String file(String name) {
        return "file." + name;
    }

    private static ObjectNode file(ContentType type) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("title", type.plural())
                .put(TYPE, "object");
        ObjectNode properties = node.putObject("properties");
        properties.putObject("ente").put("$ref", SCHEMAS + "ente");
        properties.putObject("licenza").put(TYPE, STRING).put("format", "uri");
        properties.putObject("dati").put(TYPE, "array").putObject("items").put("$ref", SCHEMAS + type.id());
        node.putArray("required").add("ente").add("licenza").add("dati");
        return node.put("additionalProperties", false);
    }

    private static ObjectNode owner() {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("title", "Ente").put(TYPE, "object");
        ObjectNode properties = node.putObject("properties");
        properties.putObject("nome").put(TYPE, STRING);
        properties.putObject("url").put(TYPE, STRING).put("format", "uri");
        properties.putObject("codice_istat").put(TYPE, STRING);
        properties.putObject("codice_ipa").put(TYPE, STRING);
        node.putArray("required").add("nome").add("url").add("codice_istat");
        return node.put("additionalProperties", false);
    }
}
