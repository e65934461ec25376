package it.campanile.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The national model that comes with the program. */
class ModelTest {

    private static final Path MODEL =
            Path.of(System.getProperty("campanile.root", ".."), "generator/src/main/resources/modello");

    @TempDir
    Path folder;

    @Test
    void the_index_lists_exactly_the_files_of_the_model() throws IOException {
        try (Stream<Path> files = Files.walk(MODEL)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .map(file -> MODEL.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches("(tipi|gruppi|vocabolari)/.*"))
                    .sorted()
                    .toList();

            assertEquals(
                    there,
                    Files.readAllLines(MODEL.resolve("indice.txt")).stream()
                            .filter(line -> !line.isBlank())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void the_model_is_without_findings() {
        Diagnostics diagnostics = new Diagnostics();

        Schema schema = SchemaReader.read(new Workspace(folder), diagnostics);

        assertEquals(List.of(), diagnostics.all());
        assertTrue(schema.types().keySet().containsAll(List.of("servizio", "unita_organizzativa", "luogo", "notizia")));
    }

    @Test
    void every_type_has_labels_and_all_that_somebody_writes_a_folder() {
        for (ContentType type : schema().types().values()) {
            assertFalse(type.singular().equals(type.id()), type.id());
            assertFalse(type.plural().equals(type.id()), type.id());
            boolean written = !List.of(Schema.SITE_TYPE, Schema.PAST_ACT_TYPE).contains(type.id());
            assertEquals(written, !type.folder().isEmpty(), type.id());
        }
    }

    @Test
    void only_what_is_read_on_other_pages_has_no_address() {
        assertEquals(
                List.of(
                        "avviso_home",
                        "fase",
                        "galleria",
                        "incarico",
                        "orario",
                        "punto_contatto",
                        "riga_albo",
                        "sito",
                        "sito_tematico"),
                schema().types().values().stream()
                        .filter(type -> !type.hasAddress())
                        .map(ContentType::id)
                        .sorted()
                        .toList());
    }

    @Test
    void there_are_64_topics_and_15_categories_of_services() {
        assertEquals(64, terms("argomenti"));
        assertEquals(15, terms("categorie_servizio"));
    }

    @Test
    void a_new_type_is_files_alone() {
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .page("index", "Home", "Ciao.")
                .file("content/tipi/evento.yaml", """
                        tipo: evento
                        etichetta: { singolare: Evento, plurale: Eventi }
                        cartella: eventi
                        permalink: /vivere-il-comune/eventi/{genere.percorso}/{slug}/
                        gruppi: [base, prezzo]
                        campi:
                          genere: { tipo: vocabolario, vocabolario: generi, obbligatorio: true }
                          giorno: { tipo: data, obbligatorio: true }
                        sezioni:
                          - { titolo: Programma, id: programma, obbligatoria: true }
                        """)
                .file("content/gruppi/prezzo.yaml", "campi:\n  euro: { tipo: numero, decimali: true }\n")
                .file("content/vocabolari/generi.yaml", "termini:\n  festa: { etichetta: Festa, percorso: feste }\n")
                .file("themes/semplice/tipi/evento/pagina.ftlh", """
                        <h1>${pagina.genere.etichetta}: ${pagina.titolo}</h1>
                        <p>${pagina.giorno.esteso}, ${pagina.euro} euro</p>${pagina.sezione("programma")}
                        """)
                .file("content/eventi/sagra.md", """
                        ---
                        titolo: Sagra
                        descrizione_breve: Ogni anno.
                        genere: festa
                        giorno: 2026-08-15
                        euro: 2.50
                        ---

                        ## Programma

                        Si balla.
                        """);

        assertEquals("", workspace.messages());
        assertEquals(
                "Festa: Sagra 15 agosto 2026, 2.5 euro Si balla.",
                workspace
                        .document("vivere-il-comune/eventi/feste/sagra/index.html")
                        .text());
    }

    @Test
    void a_workspace_may_replace_a_type_of_the_model() {
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .page("index", "Home", "Ciao.")
                .file("content/tipi/faq.yaml", """
                        cartella: faq
                        permalink: /domande/{slug}/
                        campi:
                          titolo: { tipo: testo, obbligatorio: true }
                        """)
                .file("themes/semplice/tipi/faq/pagina.ftlh", "<h1>${pagina.titolo}</h1>")
                .file("content/faq/quando.md", "---\ntitolo: Quando?\n---\nOggi.\n");

        assertEquals("", workspace.messages());
        assertEquals("Quando?", workspace.document("domande/quando/index.html").text());
    }

    @Test
    void the_shared_topics_of_the_project_are_those_of_the_vocabulary() throws IOException {
        Path topics = Path.of(System.getProperty("campanile.root", ".."), "content/argomenti");
        try (Stream<Path> files = Files.list(topics)) {
            // Their translations have the code of a language before the ending.
            assertEquals(
                    terms("argomenti"),
                    files.filter(file -> !file.toString().matches(".*\\.[a-z]{2,3}\\.md"))
                            .count());
        }
    }

    private int terms(String vocabulary) {
        Vocabulary found = schema().vocabularies().get(vocabulary);
        return found == null ? 0 : found.terms().size();
    }

    private Schema schema() {
        return SchemaReader.read(new Workspace(folder), new Diagnostics());
    }
}
