package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.Explanation.Fate;
import it.campanile.build.Explanation.OfContent;
import it.campanile.build.Explanation.Origin;
import it.campanile.build.Explanation.Source;
import it.campanile.diagnostic.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerTest {

    private static final String OWN = "sites/prova/content/pagine/storia.md";
    private static final String SHARED = "content/pagine/storia.md";

    @TempDir
    Path folder;

    @BeforeEach
    void write_a_page_that_inherits() {
        MiniWorkspace.in(folder)
                .page("index", "Home", "Ciao.")
                .file(
                        SHARED,
                        "---\ntitolo: Storia\ndescrizione_breve: Di tutti.\nelenco:\n  tipo: faq\n---\n\nC’era.\n")
                .file(OWN, "---\neredita: true\ndescrizione_breve: Nostra.\n---\n");
    }

    private Explainer.Answer answer(String path) {
        return new Explainer(folder, MiniWorkspace.CLOCK).explain(path, "prova");
    }

    private Explanation explain(String path) {
        return answer(path).explanation().orElseThrow();
    }

    private OfContent content(String path) {
        return explain(path).content().orElseThrow();
    }

    private static String origin(OfContent content, String key) {
        Origin origin = content.keys().stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow();
        return origin.value() + " " + origin.at().path() + ":" + origin.at().line() + " " + origin.source();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pagine/storia",
                "pagine/storia.md",
                "./pagine/storia.md",
                SHARED,
                "content/pagine/storia",
                OWN,
                "/storia/",
                "/storia",
                "https://comune.prova.fc.it/storia/"
            })
    void a_page_is_found_by_its_file_in_any_layer_and_by_its_address(String path) {
        assertEquals(List.of(OWN, SHARED), explain(path).layers());
    }

    @Test
    void a_file_is_found_by_its_place_on_disk() {
        assertEquals(
                "pagine/storia.md", explain(folder.resolve(SHARED).toString()).name());
    }

    @Test
    void each_key_is_told_with_the_line_that_gives_it() {
        OfContent content = content("pagine/storia");

        assertEquals("Nostra. " + OWN + ":3 " + Source.OWN, origin(content, "descrizione_breve"));
        assertEquals("Storia " + SHARED + ":2 " + Source.INHERITED, origin(content, "titolo"));
        assertEquals("{tipo: faq} " + SHARED + ":4 " + Source.INHERITED, origin(content, "elenco"));
        assertTrue(origin(content, "ordine").startsWith("100 modello/tipi/pagina.yaml:"));
        assertTrue(origin(content, "ordine").endsWith(" " + Source.DEFAULT));
    }

    @Test
    void the_text_comes_from_the_shared_file_when_the_own_one_is_empty() {
        Origin body = content("pagine/storia").body().orElseThrow();

        assertEquals(
                SHARED + ":8 " + Source.INHERITED,
                body.at().path() + ":" + body.at().line() + " " + body.source());
    }

    @Test
    void an_override_that_does_not_inherit_keeps_nothing() throws Exception {
        Files.writeString(folder.resolve(OWN), "---\ntitolo: A\ndescrizione_breve: B.\n---\n## Ieri\nSì.\n");

        OfContent content = content("pagine/storia");

        assertFalse(content.inherits());
        assertFalse(content.keys().stream().anyMatch(key -> key.key().equals("elenco")));
        assertEquals(OWN, content.body().orElseThrow().at().path());
        assertEquals("Ieri", content.body().orElseThrow().value());
    }

    @Test
    void defaults_within_groups_and_lists_are_told_too() {
        MiniWorkspace.in(folder)
                .file("content/tipi/scheda.yaml", """
                        tipo: scheda
                        cartella: schede
                        permalink: /schede/{slug}/
                        campi:
                          titolo: { tipo: testo, obbligatorio: true }
                          parti: { tipo: elenco, di: { nome: { tipo: testo }, peso: { tipo: numero, predefinito: 1 } } }
                        """)
                .file("content/schede/x.md", "---\ntitolo: X\nparti:\n  - nome: a\n    peso: 2\n  - nome: b\n---\n");

        assertEquals("1 content/tipi/scheda.yaml:6 DEFAULT", origin(content("schede/x"), "parti[2].peso"));
    }

    @Test
    void what_a_site_does_not_publish_is_told_with_its_reason() throws Exception {
        assertEquals(Fate.PUBLISHED, content("pagine/storia").fate());
        assertEquals(Optional.of("/storia/"), content("pagine/storia").address());

        MiniWorkspace.in(folder)
                .file("content/pagine/bozza.md", "---\ntitolo: B\ndescrizione_breve: B.\nbozza: true\n---\n")
                .file("content/argomenti/istruzione.md", "---\ntitolo: Istruzione\ndescrizione_breve: B.\n---\n")
                .file("content/pagine/altra.md", "---\ntitolo: A\ndescrizione_breve: B.\n---\n");
        Path settings = folder.resolve("sites/prova/sito.yaml");
        Files.writeString(settings, Files.readString(settings) + "escludi: [pagine/altra]\n");

        assertEquals(Fate.DRAFT, content("pagine/bozza").fate());
        assertEquals(Optional.of("/bozza/"), content("pagine/bozza").address());
        assertEquals(Fate.UNUSED, content("argomenti/istruzione").fate());
        assertEquals(Fate.EXCLUDED, content("pagine/altra").fate());
    }

    @Test
    void a_faulty_file_is_explained_as_far_as_it_goes() throws Exception {
        Files.writeString(folder.resolve(OWN), "---\neredita: true\ntitlo: X\n---\n");

        Explainer.Answer answer = answer("pagine/storia");

        assertEquals(
                List.of("schema/chiave-sconosciuta"),
                answer.findings().stream().map(Diagnostic::code).toList());
        OfContent content = answer.explanation().flatMap(Explanation::content).orElseThrow();
        assertEquals(Fate.BROKEN, content.fate());
        assertEquals("X " + OWN + ":3 " + Source.OWN, origin(content, "titlo"));
    }

    @Test
    void a_template_of_the_site_shadows_that_of_its_theme() {
        MiniWorkspace.in(folder).file("sites/prova/theme/tipi/pagina/pagina.ftlh", "x");
        List<String> layers =
                List.of("sites/prova/theme/tipi/pagina/pagina.ftlh", "themes/semplice/tipi/pagina/pagina.ftlh");

        assertEquals(layers, explain("tipi/pagina/pagina.ftlh").layers());
        assertEquals(layers, explain("themes/semplice/tipi/pagina/pagina.ftlh").layers());
        assertTrue(explain("tipi/pagina/pagina.ftlh").content().isEmpty());
    }

    @Test
    void a_static_file_has_one_layer() {
        MiniWorkspace.in(folder).file("sites/prova/static/stemma.svg", "<svg/>");

        assertEquals(
                List.of("sites/prova/static/stemma.svg"), explain("stemma.svg").layers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pagine/stroia", "content/pagine/storai", "storia", "stori"})
    void an_unknown_path_is_answered_with_the_nearest_one(String path) {
        Explainer.Answer answer = answer(path);

        assertTrue(answer.explanation().isEmpty());
        assertEquals(Optional.of("pagine/storia"), answer.nearest());
    }

    @Test
    void an_unknown_address_is_answered_with_the_nearest_one() {
        assertEquals(Optional.of("/storia/"), answer("/stroia/").nearest());
        assertEquals(Optional.empty(), answer("/tutt/altra/cosa/").nearest());
    }
}
