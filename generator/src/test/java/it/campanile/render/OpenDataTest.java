package it.campanile.render;

import static it.campanile.build.DatedContent.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import it.campanile.build.BuildOptions;
import it.campanile.build.BuildResult;
import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import it.campanile.build.WorkspaceBuild;
import it.campanile.model.Site;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The open data: what is in the files, and that they are what {@code openapi.json} says. */
class OpenDataTest {

    private static final Path ROOT = Path.of(System.getProperty("campanile.root"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String HOURS = """
            ---
            titolo: Sportello
            settimana:
              lunedi: 8.30-12.30, 15-17
            chiusure:
              - { dal: 2026-12-08, motivo: Immacolata }
            ---
            """;

    @TempDir
    Path folder;

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }

    /** What a file says against the schema of its path in the description. */
    private static List<String> problems(JsonNode api, String path, String text) {
        JsonNode pointer = api.path("paths").path(path).at("/get/responses/200/content/application~1json/schema");
        ObjectNode schema = JSON.createObjectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.setAll((ObjectNode) pointer);
        schema.set("components", api.path("components"));
        return problems(schema.toString(), text);
    }

    private static List<String> problems(String schema, String text) {
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        return compiled
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String published() throws IOException {
        try (InputStream file = OpenDataTest.class.getResourceAsStream("openapi-3.1-2026-08-03.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_files_of_a_real_site_are_what_their_description_says() throws IOException {
        BuildResult built = new WorkspaceBuild(ROOT)
                .run(new BuildOptions(List.of("cesena"), folder, Optional.empty(), false, 2, MiniWorkspace.NOW))
                .get(0);
        Site site = built.site()
                .orElseThrow(() -> new IllegalStateException(built.findings().toString()));
        String description = Files.readString(built.folder().resolve("api/openapi.json"));
        JsonNode api = JSON.readTree(description);
        Map<String, String> types = new TreeMap<>(Map.of(
                "/api/servizi.json", "servizio",
                "/api/uffici.json", "unita_organizzativa",
                "/api/luoghi.json", "luogo",
                "/api/eventi.json", "evento"));

        assertEquals(List.of(), problems(published(), description));
        List<String> paths = new ArrayList<>();
        api.path("paths").fieldNames().forEachRemaining(paths::add);
        assertEquals(
                Set.of(
                        "/api/catalogo.jsonld",
                        "/api/eventi.json",
                        "/api/luoghi.json",
                        "/api/servizi.jsonld",
                        "/api/servizi.json",
                        "/api/uffici.json"),
                Set.copyOf(paths));
        for (String path : types.keySet()) {
            String text = Files.readString(built.folder().resolve(path.substring(1)));
            assertEquals(List.of(), problems(api, path, text), path);
            assertEquals(
                    site.byType().get(types.get(path)).size(),
                    JSON.readTree(text).path("dati").size());
            // The schema is not so wide that anything passes.
            assertFalse(problems(api, path, text.replaceFirst("\"titolo\" : ", "\"titlo\" : "))
                    .isEmpty());
            assertFalse(problems(api, path, text.replaceFirst("\"url\" : \"https:", "\"url\" : \"//"))
                    .isEmpty());
        }
        for (String graph : List.of("/api/catalogo.jsonld", "/api/servizi.jsonld")) {
            JsonNode content = api.path("paths").path(graph).at("/get/responses/200/content");
            assertEquals(
                    "[\"@context\",\"@graph\"]",
                    content.at("/application~1ld+json/schema/required").toString());
            JsonNode text = JSON.readTree(Files.readString(built.folder().resolve(graph.substring(1))));
            assertTrue(text.has("@context") && text.has("@graph"), graph);
        }
        assertFalse(problems(published(), description.replace("\"paths\"", "\"patsh\""))
                .isEmpty());

        // A translation is no item of its own: the item says where it is.
        JsonNode services = JSON.readTree(Files.readString(built.folder().resolve("api/servizi.json")));
        List<JsonNode> cards = new ArrayList<>();
        services.path("dati").forEach(one -> {
            if (one.path("id").asText().equals("carta-identita-elettronica")) {
                cards.add(one);
            }
        });
        assertEquals(1, cards.size());
        assertEquals(
                "{\"en\":\"https://comune.cesena.fc.it/en/servizi/anagrafe-e-stato-civile/carta-identita-elettronica/\"}",
                cards.get(0).path("traduzioni").toString());
    }

    @Test
    void an_office_has_its_hours_and_its_contacts_as_data() throws IOException {
        MiniWorkspace town = SmallTown.withOffice(
                        folder,
                        "contatti:",
                        "orari: [sportello]\nallegati: [{ file: /a.txt, titolo: Un file }]\ncontatti:")
                .file("sites/prova/static/a.txt", "ciao")
                .file("content/orari/sportello.md", HOURS);

        assertEquals("", town.messages());
        assertEquals("""
                {
                  "ente" : {
                    "nome" : "Comune di Prova",
                    "url" : "https://comune.prova.fc.it/",
                    "codice_istat" : "040000"
                  },
                  "licenza" : "https://creativecommons.org/licenses/by/4.0/",
                  "dati" : [ {
                    "id" : "anagrafe",
                    "url" : "https://comune.prova.fc.it/amministrazione/uffici/anagrafe/",
                    "titolo" : "Ufficio anagrafe",
                    "descrizione_breve" : "Documenti e certificati.",
                    "allegati" : [ {
                      "url" : "https://comune.prova.fc.it/a.txt",
                      "titolo" : "Un file",
                      "formato" : "TXT",
                      "byte" : 4
                    } ],
                    "esempio" : false,
                    "contatti" : [ {
                      "tipo" : {
                        "id" : "telefono",
                        "etichetta" : "Telefono"
                      },
                      "valore" : "0547 000000"
                    } ],
                    "orari" : [ {
                      "id" : "sportello",
                      "titolo" : "Sportello",
                      "stagionalita" : "tutto l’anno",
                      "settimana" : {
                        "lunedi" : [ {
                          "dalle" : "08:30",
                          "alle" : "12:30"
                        }, {
                          "dalle" : "15:00",
                          "alle" : "17:00"
                        } ]
                      },
                      "chiusure" : [ {
                        "dal" : "2026-12-08",
                        "motivo" : "Immacolata"
                      } ],
                      "su_appuntamento" : false,
                      "archiviato" : false
                    } ],
                    "tipo_organizzazione" : {
                      "id" : "ufficio",
                      "etichetta" : "Ufficio"
                    },
                    "sede_principale" : {
                      "id" : "municipio",
                      "titolo" : "Municipio",
                      "url" : "https://comune.prova.fc.it/vivere-il-comune/luoghi/municipio/"
                    },
                    "sezioni" : [ {
                      "id" : "competenze",
                      "titolo" : "Competenze",
                      "html" : "<p>Certificati.</p>"
                    } ]
                  } ]
                }
                """, Files.readString(town.built("api/uffici.json")));
    }

    @Test
    void an_event_says_when_it_still_takes_place_in_the_time_of_the_towns() throws IOException {
        String dates = """
                date:
                  - { inizio: 2026-11-21 21:00, fine: 2026-11-21 23:00, ricorrenza: FREQ=WEEKLY;COUNT=3, eccezioni: [2026-11-28] }
                """;
        MiniWorkspace town = SmallTown.in(folder).file("content/eventi/sagra.md", event("Sagra", dates));

        assertEquals("", town.messages());
        JsonNode event = read(town.built("api/eventi.json")).at("/dati/0");
        assertEquals(
                "[{\"inizio\":\"2026-12-05T21:00:00+01:00\",\"fine\":\"2026-12-05T23:00:00+01:00\"}]",
                event.path("prossime").toString());
        assertEquals("[\"2026-11-28\"]", event.at("/date/0/eccezioni").toString());
        assertFalse(event.path("archiviato").asBoolean(true));
    }

    @Test
    void the_files_change_when_the_build_says_and_not_before() throws IOException {
        String dates = "date: [{ inizio: 2026-11-25 21:00, fine: 2026-11-25 23:00 }, { inizio: 2026-12-05 }]";
        MiniWorkspace town = SmallTown.withOffice(folder, "contatti:", "orari: [sportello]\ncontatti:")
                .file("content/orari/sportello.md", HOURS.replace("settimana:", "valido_al: 2026-11-30\nsettimana:"))
                .file("content/eventi/sagra.md", event("Sagra", dates));

        for (String change : List.of("2026-11-25T23:00", "2026-12-01T00:00", "2026-12-06T00:00")) {
            Instant next =
                    town.build().site().orElseThrow().timing().nextChange().orElseThrow();
            assertEquals(MiniWorkspace.instant(change), next);
            String before = files(town);
            town.asOf(next.minusSeconds(1)).build();
            assertEquals(before, files(town), change);
            town.asOf(next).build();
            assertNotEquals(before, files(town), change);
        }
        assertTrue(town.build().site().orElseThrow().timing().nextChange().isEmpty());
    }

    private static String files(MiniWorkspace town) throws IOException {
        return Files.readString(town.built("api/uffici.json")) + Files.readString(town.built("api/eventi.json"));
    }

    @Test
    void texts_have_whole_addresses() throws IOException {
        MiniWorkspace town = SmallTown.withService(
                folder, "Vieni allo sportello.", "Vieni allo [sportello](/amministrazione/uffici/anagrafe/).");

        assertEquals("", town.messages());
        JsonNode sections = read(town.built("api/servizi.json")).at("/dati/0/sezioni");
        assertEquals(
                "<p>Vieni allo <a href=\"https://comune.prova.fc.it/amministrazione/uffici/anagrafe/\">sportello</a>.</p>",
                sections.get(1).path("html").asText());
    }

    @Test
    void a_new_type_is_open_data_with_one_line() throws IOException {
        MiniWorkspace town = SmallTown.in(folder)
                .file("content/tipi/sentiero.yaml", """
                        etichetta: { singolare: Sentiero, plurale: Sentieri }
                        cartella: sentieri
                        dati_aperti: sentieri
                        campi:
                          titolo: { tipo: testo, obbligatorio: true }
                          lunghezza: { tipo: numero, decimali: true }
                        """)
                .file("content/sentieri/anello.md", "---\ntitolo: Anello\nlunghezza: 4.5\n---\n");

        assertEquals("", town.messages());
        JsonNode api = read(town.built("api/openapi.json"));
        String text = Files.readString(town.built("api/sentieri.json"));
        assertEquals(
                "[{\"id\":\"anello\",\"titolo\":\"Anello\",\"lunghezza\":4.5}]",
                JSON.readTree(text).path("dati").toString());
        assertEquals(List.of(), problems(api, "/api/sentieri.json", text));
        assertEquals(
                "Sentieri", api.at("/paths/~1api~1sentieri.json/get/summary").asText());
    }

    @Test
    void the_folder_is_the_program_s_own() {
        MiniWorkspace town = SmallTown.in(folder)
                .file("sites/prova/static/api/altro.json", "{}")
                .file("content/pagine/api/voci.md", "---\ntitolo: Voci\ndescrizione_breve: Prova.\n---\n");

        assertEquals(List.of("assemble/file-del-programma", "assemble/file-del-programma"), town.codes());
    }

    @Test
    void the_name_of_a_file_belongs_to_one_type() {
        String type = """
                etichetta: { singolare: A, plurale: A }
                cartella: aa
                dati_aperti: %s
                campi:
                  titolo: { tipo: testo, obbligatorio: true }
                """;
        MiniWorkspace town = SmallTown.in(folder).file("content/tipi/aa.yaml", type.formatted("openapi"));

        assertEquals("""
                content/tipi/aa.yaml:3:14: errore: il file di dati aperti non si può chiamare «openapi» [schema/dati-aperti]
                    3 | dati_aperti: openapi
                      |              ^^^^^^^
                  Perché: il nome ha lettere minuscole, cifre e trattini, non è «openapi», e nessun altro tipo lo usa.
                  Come: scrivi un altro nome, per esempio «aa».""", town.messages());
        assertEquals("""
                content/tipi/aa.yaml:3:14: error: the file of open data cannot be named «openapi» [schema/dati-aperti]
                    3 | dati_aperti: openapi
                      |              ^^^^^^^
                  Why: the name has small letters, digits and hyphens, is not «openapi», and no other type uses it.
                  How: write another name, for example «aa».""", town.messages(Locale.ENGLISH));
        assertEquals(
                List.of("schema/dati-aperti"),
                town.file("content/tipi/aa.yaml", type.formatted("Gli Uffici")).codes());
        assertTrue(town.file("content/tipi/aa.yaml", type.formatted("luoghi"))
                .codes()
                .contains("schema/dati-aperti"));
    }
}
