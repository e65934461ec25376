package it.campanile.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.campanile.build.MiniWorkspace;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.source.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonSchemaTest {

    /** A type with a field of every kind. */
    private static final String EVERY_KIND = """
            tipo: tutto
            etichetta: { singolare: Tutto, plurale: Tutti }
            cartella: tutti
            permalink: /tutti/{slug}/
            campi:
              titolo:    { tipo: testo, obbligatorio: true, min: 3, max: 60, aiuto: Il nome, esempio: Festa }
              cap:       { tipo: testo, formato: cap }
              quanti:    { tipo: numero, min: 1, max: 10, predefinito: 2 }
              misura:    { tipo: numero, decimali: true }
              aperto:    { tipo: si_no, predefinito: false }
              giorno:    { tipo: data }
              quando:    { tipo: momento }
              ore:       { tipo: ore }
              incontro:  { tipo: appuntamento }
              modulo:    { tipo: allegato }
              stato:     { tipo: scelta, valori: [attivo, chiuso] }
              motivo:    { tipo: testo, obbligatorio_se: { stato: [chiuso] } }
              servizio:  { tipo: vocabolario, vocabolario: stato_servizio }
              ufficio:   { tipo: riferimento, a: [unita_organizzativa] }
              sito:      { tipo: collegamento }
              foto:      { tipo: immagine }
              nomi:      { tipo: elenco, max: 3, unici: true, di: { tipo: testo } }
              posto:     { tipo: gruppo, campi: { via: { tipo: testo, obbligatorio: true } } }
              parametri: { tipo: parametri_tema }
            almeno_uno_di: [[sito, ufficio]]
            """;

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private Schema schema() {
        MiniWorkspace.in(folder).file("content/tipi/tutto.yaml", EVERY_KIND);
        Schema schema = SchemaReader.read(new Workspace(folder), diagnostics);
        assertEquals(List.of(), diagnostics.all());
        return schema;
    }

    private JsonNode everyKind() throws Exception {
        Schema schema = schema();
        return new ObjectMapper()
                .readTree(JsonSchema.of(
                        schema.types().values().stream()
                                .filter(type -> type.id().equals("tutto"))
                                .findFirst()
                                .orElseThrow(),
                        schema));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    @Test
    void every_kind_of_field_has_a_shape_of_its_own() {
        Schema schema = schema();
        ContentType type = schema.typeOfFolder("tutti").orElseThrow();

        Set<String> words = TypeReference.of(type, schema).rows().stream()
                .map(row -> row.shape().word())
                .collect(Collectors.toSet());

        // One kind is for parameters of components alone.
        int kinds = FieldKind.class.getPermittedSubclasses().length - 1;
        assertEquals(kinds, words.size(), words.toString());
    }

    @Test
    void limits_patterns_and_allowed_values_are_told() throws Exception {
        JsonNode properties = everyKind().get("properties");

        assertEquals(3, properties.at("/titolo/minLength").asInt());
        assertEquals(60, properties.at("/titolo/maxLength").asInt());
        assertEquals("Il nome", properties.at("/titolo/description").asText());
        assertEquals("Festa", properties.at("/titolo/examples/0").asText());
        assertTrue("47521".matches(properties.at("/cap/pattern").asText()));
        assertFalse("4752".matches(properties.at("/cap/pattern").asText()));
        assertEquals("integer", properties.at("/quanti/type").asText());
        assertEquals(1, properties.at("/quanti/minimum").asInt());
        assertEquals(10, properties.at("/quanti/maximum").asInt());
        assertEquals(2, properties.at("/quanti/default").asInt());
        assertEquals("number", properties.at("/misura/type").asText());
        assertFalse(properties.get("misura").has("maximum"));
        assertEquals("boolean", properties.at("/aperto/type").asText());
        assertTrue(properties.at("/aperto/default").isBoolean());
        assertEquals("date", properties.at("/giorno/format").asText());
        assertTrue(properties.at("/nomi/uniqueItems").asBoolean());
        assertTrue("2026-12-05 21:00".matches(properties.at("/quando/pattern").asText()));
        assertTrue("2026-12-05".matches(properties.at("/quando/pattern").asText()));
        assertFalse("5/12/2026".matches(properties.at("/quando/pattern").asText()));
        assertTrue("8.30-12.30, 15-17.30".matches(properties.at("/ore/pattern").asText()));
        assertFalse("mattina".matches(properties.at("/ore/pattern").asText()));
        assertEquals(Set.of("inizio"), texts(properties.at("/incontro/required")));
        assertTrue(properties.at("/incontro/properties").has("ricorrenza"));
        assertEquals(Set.of("file", "titolo"), texts(properties.at("/modulo/required")));
        assertEquals(Set.of("attivo", "chiuso"), texts(properties.at("/stato/enum")));
        assertEquals(Set.of("attivo", "in_sviluppo", "non_attivo"), texts(properties.at("/servizio/enum")));
        assertTrue("/aiuto/".matches(properties.at("/sito/pattern").asText()));
        assertFalse("aiuto".matches(properties.at("/sito/pattern").asText()));
        assertEquals(3, properties.at("/nomi/maxItems").asInt());
        assertEquals("string", properties.at("/nomi/items/type").asText());
        assertEquals(Set.of("via"), texts(properties.at("/posto/required")));
        assertFalse(properties.at("/posto/additionalProperties").asBoolean(true));
        assertFalse(properties.get("parametri").has("additionalProperties"));
    }

    @Test
    void only_known_keys_are_allowed_and_the_two_of_every_file_are_known() throws Exception {
        JsonNode schema = everyKind();

        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                schema.get("$schema").asText());
        assertFalse(schema.get("additionalProperties").asBoolean(true));
        assertEquals("tutto", schema.at("/properties/tipo/const").asText());
        assertEquals("boolean", schema.at("/properties/eredita/type").asText());
    }

    @Test
    void an_override_that_inherits_need_not_write_what_is_required() throws Exception {
        JsonNode schema = everyKind();

        assertFalse(schema.has("required"));
        assertTrue(schema.at("/if/properties/eredita/const").asBoolean());
        assertEquals(Set.of("titolo"), texts(schema.at("/else/required")));
        assertEquals("sito", schema.at("/else/allOf/0/anyOf/0/required/0").asText());
        assertEquals(
                "chiuso", schema.at("/else/allOf/1/if/properties/stato/enum/0").asText());
        assertEquals("motivo", schema.at("/else/allOf/1/then/required/0").asText());
    }

    @Test
    void the_settings_of_a_site_have_no_type_and_nothing_to_inherit() throws Exception {
        Schema schema = schema();
        ContentType type = schema.types().values().stream()
                .filter(candidate -> candidate.id().equals(Schema.SITE_TYPE))
                .findFirst()
                .orElseThrow();

        JsonNode json = new ObjectMapper().readTree(JsonSchema.of(type, schema));

        assertFalse(json.get("properties").has("eredita"));
        assertTrue(texts(json.get("required")).contains("host"));
    }

    @Test
    void all_types_are_definitions_of_one_schema() throws Exception {
        Schema schema = schema();

        JsonNode json = new ObjectMapper().readTree(JsonSchema.of(schema));

        Set<String> names = new TreeSet<>();
        json.get("$defs").fieldNames().forEachRemaining(names::add);
        assertEquals(new TreeSet<>(schema.types().keySet()), names);
        assertEquals(
                "#/$defs/" + names.iterator().next(), json.at("/anyOf/0/$ref").asText());
    }
}
