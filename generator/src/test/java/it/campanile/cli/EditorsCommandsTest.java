package it.campanile.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.campanile.build.MiniWorkspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorsCommandsTest {

    private static final String SMALL_TYPE = """
            tipo: scheda
            etichetta: { singolare: Scheda, plurale: Schede }
            cartella: schede
            permalink: /schede/{slug}/
            campi:
              titolo: { tipo: testo, obbligatorio: true, max: 60, aiuto: Il nome, esempio: Festa }
              stato:  { tipo: vocabolario, vocabolario: stato_servizio, predefinito: attivo }
              motivo: { tipo: testo, obbligatorio_se: { stato: [non_attivo] } }
              uffici: { tipo: elenco, max: 3, di: { tipo: riferimento, a: [unita_organizzativa] } }
              posto:
                tipo: gruppo
                campi:
                  cap: { tipo: testo, formato: cap, obbligatorio: true }
            almeno_uno_di: [[uffici, posto]]
            corpo: vietato
            sezioni:
              - { titolo: Descrizione, obbligatoria: true }
              - { titolo: Altro }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write_a_workspace() {
        MiniWorkspace.in(folder).page("index", "Home", "Ciao.").file("content/tipi/scheda.yaml", SMALL_TYPE);
    }

    private MiniWorkspace file(String path, String text) {
        return MiniWorkspace.in(folder).file(path, text);
    }

    private Terminal run(String... arguments) {
        return Terminal.run(Stream.concat(Stream.of(arguments), Stream.of("--root", folder.toString()))
                .toArray(String[]::new));
    }

    @Test
    void types_lists_every_type_with_its_address() {
        Terminal terminal = run("types");

        assertEquals(0, terminal.exit());
        List<String> lines = terminal.out().lines().toList();
        assertTrue(lines.get(0).matches("TIPO +ETICHETTA +CARTELLA +INDIRIZZO +CAMPI"));
        assertTrue(lines.stream().anyMatch(line -> line.matches("scheda +Scheda +schede +/schede/\\{slug}/ +5")));
        assertTrue(lines.stream().anyMatch(line -> line.matches("sito +Sito +- +- +[0-9]+")));
    }

    @Test
    void types_describes_a_type_field_by_field() {
        assertEquals("""
                scheda: Scheda (al plurale: Schede)
                  cartella: schede
                  indirizzo: /schede/{slug}/

                Campi
                  titolo: testo, obbligatorio, al massimo 60 caratteri
                      Il nome
                      esempio: Festa
                  stato: vocabolario (stato_servizio), se manca: attivo
                      - attivo (Servizio attivo)
                      - in_sviluppo (In fase di sviluppo)
                      - non_attivo (Servizio non attivo)
                  motivo: testo, obbligatorio se «stato» vale: non_attivo
                  uffici: elenco di: riferimento a unita_organizzativa, al massimo 3 valori
                  posto: gruppo
                    cap: testo (cap), obbligatorio
                  Serve almeno uno tra: uffici, posto

                Testo: solo nelle sezioni
                Sezioni, in quest’ordine
                  ## Descrizione (obbligatoria)
                  ## Altro
                """, run("types", "scheda").out());
    }

    @Test
    void types_does_not_say_that_a_required_list_has_one_value_at_least() {
        String out = run("types", "servizio").out();

        assertTrue(out.contains("  argomenti: elenco di: riferimento a argomento, obbligatorio\n"), out);
    }

    @Test
    void types_speaks_english_on_request() {
        String out = run("types", "scheda", "--lang", "en").out();

        assertTrue(out.contains("  titolo: text, required, at most 60 characters\n"));
        assertTrue(out.contains("  ## Descrizione (required)\n"));
    }

    @Test
    void types_describes_every_type_of_the_model_in_both_languages() {
        for (String type :
                List.of("argomento", "faq", "luogo", "notizia", "pagina", "servizio", "sito", "unita_organizzativa")) {
            assertEquals(0, run("types", type).exit(), type);
            assertEquals(0, run("types", type, "--lang", "en").exit(), type);
        }
    }

    @Test
    void types_writes_a_json_schema_of_one_type_or_of_all() throws Exception {
        ObjectMapper json = new ObjectMapper();

        assertEquals(
                "Scheda",
                json.readTree(run("types", "scheda", "--json-schema").out())
                        .get("title")
                        .asText());
        assertEquals(
                "Scheda",
                json.readTree(run("types", "--json-schema").out())
                        .at("/$defs/scheda/title")
                        .asText());
    }

    @Test
    void a_misspelt_type_is_answered_with_the_right_one() {
        Terminal terminal = run("types", "scehda");

        assertEquals(2, terminal.exit());
        assertEquals("", terminal.out());
        assertEquals("""
                errore: il tipo «scehda» non esiste [cli/tipo-sconosciuto]
                  Perché: i tipi di contenuto sono: argomento, atto_albo, avviso_home, bando, dataset, documento, evento, faq, fase, galleria, incarico, luogo, notizia, orario, pagina, persona, punto_contatto, riga_albo, scheda, servizio, sezione_trasparenza, sito, sito_tematico, unita_organizzativa.
                  Come: scrivi: scheda.
                """, terminal.err());
    }

    @Test
    void types_stops_when_a_type_is_wrong() {
        file("content/tipi/scheda.yaml", SMALL_TYPE.replace("corpo:", "crpo:"));

        Terminal terminal = run("types");

        assertEquals(1, terminal.exit());
        assertTrue(terminal.err().contains("[schema/parola-tipo]"));
    }

    @Test
    void new_writes_a_file_and_says_where() throws Exception {
        Terminal terminal = run("new", "scheda", "Prima scheda", "--site", "prova");

        assertEquals(0, terminal.exit());
        assertEquals("sites/prova/content/schede/prima-scheda.md\n", terminal.out());
        assertEquals("""
                ---
                titolo: Prima scheda
                # Almeno una tra: uffici, posto
                uffici: # […, …] nome del file di un contenuto di tipo unita_organizzativa
                # Facoltative: togli il cancelletto a quelle che servono.
                # stato: attivo # uno tra attivo, in_sviluppo, non_attivo
                # motivo: # testo
                # posto:
                #   cap: # obbligatorio: testo (cap)
                ---

                ## Descrizione

                {{ scrivi qui il testo }}
                """, Files.readString(folder.resolve("sites/prova/content/schede/prima-scheda.md")));
    }

    @Test
    void new_refuses_what_it_cannot_make() {
        assertEquals(0, run("new", "scheda", "Prima").exit());

        assertRefused("cli/file-esistente", run("new", "scheda", "Prima"));
        assertRefused("cli/tipo-sconosciuto", run("new", "sceda", "Prima"));
        assertRefused("cli/tipo-senza-cartella", run("new", "sito", "Prima"));
        assertRefused("cli/titolo-senza-nome", run("new", "scheda", "…"));
        assertRefused("cli/sito-sconosciuto", run("new", "scheda", "Prima", "--site", "porva"));
    }

    private static void assertRefused(String code, Terminal terminal) {
        assertEquals(2, terminal.exit());
        assertEquals("", terminal.out());
        assertTrue(terminal.err().contains("[" + code + "]"), terminal.err());
    }

    @Test
    void explain_tells_layers_address_and_lines() {
        file("content/schede/a.md", """
                        ---
                        titolo: Di tutti
                        posto: { cap: "47521" }
                        ---
                        ## Descrizione

                        Testo.
                        """)
                .file("sites/prova/content/schede/a.md", "---\neredita: true\ntitolo: Nostra\n---\n");

        Terminal terminal = run("explain", "/schede/a/");

        assertEquals("", terminal.err());
        assertEquals(0, terminal.exit());
        assertEquals("""
                schede/a.md nel sito «prova»
                  vale: sites/prova/content/schede/a.md
                  eredita da: content/schede/a.md
                  tipo: scheda
                  indirizzo: /schede/a/

                  titolo   Nostra        sites/prova/content/schede/a.md:3
                  posto    {cap: 47521}  content/schede/a.md:3 (ereditato)
                  eredita  true          sites/prova/content/schede/a.md:2
                  stato    attivo        content/tipi/scheda.yaml:7 (predefinito del tipo)

                Testo: content/schede/a.md:5 (ereditato)
                  sezioni: Descrizione
                """, terminal.out());
    }

    @Test
    void explain_names_the_template_that_wins_and_the_shadowed_one() {
        file("sites/prova/theme/tipi/pagina/pagina.ftlh", "x");

        assertEquals("""
                tipi/pagina/pagina.ftlh nel sito «prova»
                  vale: sites/prova/theme/tipi/pagina/pagina.ftlh
                  coperto: themes/semplice/tipi/pagina/pagina.ftlh
                """, run("explain", "tipi/pagina/pagina.ftlh").out());
    }

    @Test
    void explain_asks_for_the_site_only_when_it_cannot_know_it() {
        file("sites/seconda/sito.yaml", "nome: X\n");

        assertRefused("cli/sito-mancante", run("explain", "pagine/index"));
        assertRefused("cli/sito-sconosciuto", run("explain", "pagine/index", "--site", "porva"));
        assertEquals(0, run("explain", "pagine/index", "--site", "prova").exit());
        assertEquals(0, run("explain", "sites/prova/content/pagine/index").exit());
    }

    @Test
    void explain_answers_an_unknown_path_with_the_nearest() {
        Terminal near = run("explain", "pagine/idnex");
        Terminal far = run("explain", "qualcosa/di/molto/diverso");

        assertRefused("cli/percorso-simile", near);
        assertTrue(near.err().contains("Come: scrivi «pagine/index»."), near.err());
        assertRefused("cli/percorso-sconosciuto", far);
    }

    @Test
    void explain_shows_what_is_wrong_with_the_file_or_the_site() {
        file("content/pagine/a.md", "---\ntitlo: A\n---\n");

        Terminal file = run("explain", "pagine/a");
        file("sites/prova/sito.yaml", "tema: semplice\n");
        Terminal site = run("explain", "pagine/a");

        assertEquals(1, file.exit());
        assertTrue(file.out().lines().anyMatch(line -> line.matches("  titlo +A +content/pagine/a.md:2")), file.out());
        assertTrue(file.err().contains("content/pagine/a.md:2:1: errore:"), file.err());
        assertEquals(1, site.exit());
        assertEquals("", site.out());
    }

    @Test
    void the_words_without_a_language_are_the_italian_ones() throws IOException {
        assertEquals(words("messages_it.properties"), words("messages.properties"));
    }

    @Test
    void both_languages_have_the_same_words() throws IOException {
        Properties italian = new Properties();
        italian.load(new StringReader(words("messages_it.properties")));
        Properties english = new Properties();
        english.load(new StringReader(words("messages_en.properties")));

        assertEquals(new TreeSet<>(italian.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
    }

    private static String words(String name) throws IOException {
        try (InputStream stream = Main.class.getResourceAsStream(name)) {
            return stream == null ? name : new String(stream.readAllBytes(), UTF_8);
        }
    }
}
