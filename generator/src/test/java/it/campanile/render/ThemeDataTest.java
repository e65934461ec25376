package it.campanile.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import it.campanile.build.MiniWorkspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files for programs that a theme makes. */
class ThemeDataTest {

    @TempDir
    Path folder;

    private MiniWorkspace with(String name, String template) {
        return MiniWorkspace.in(folder)
                .page("index", "Casa & bottega", "Ciao.")
                .file("themes/semplice/dati/" + name + ".ftlh", template);
    }

    @Test
    void a_template_makes_a_file_once_per_site() throws Exception {
        MiniWorkspace town = with("pagine.json", "${json({\"p\": elementi(\"pagina\")?map(p -> p.titolo)})}\n\n");

        assertEquals("", town.messages());
        assertEquals("{\"p\":[\"Casa \\u0026 bottega\"]}\n", Files.readString(town.built("api/pagine.json")));
    }

    @Test
    void a_template_with_nothing_to_say_makes_none() {
        MiniWorkspace town = with("eventi.jsonld", "<#if elementi(\"evento\")?has_content>${json([1])}</#if>");

        assertEquals("", town.messages());
        assertFalse(Files.exists(town.built("api/eventi.jsonld")));
    }

    @Test
    void what_is_no_json_is_a_finding() {
        MiniWorkspace town = with("x.json", "{\"a\": ${sito.nome}}");

        assertEquals("""
                themes/semplice/dati/x.json.ftlh: errore: il modello «dati/x.json.ftlh» non scrive JSON [render/dati-non-json]
                  Perché: il testo che fa si interrompe alla riga 1, colonna 7: chi lo legge non lo capirebbe.
                  Come: scrivi tutto il file con «json(…)».""", town.messages());
        assertEquals("""
                themes/semplice/dati/x.json.ftlh: error: the template «dati/x.json.ftlh» does not write JSON [render/dati-non-json]
                  Why: the text that it makes breaks off at line 1, column 7: no program could read it.
                  How: write the whole file with «json(…)».""", town.messages(Locale.ENGLISH));
    }

    @Test
    void an_address_of_open_data_is_taken() {
        assertEquals(
                List.of("assemble/file-del-programma"),
                with("servizi.json", "{}").codes());
    }

    @Test
    void a_mistake_in_a_template_is_one_like_any_other() {
        assertEquals(
                List.of("render/campo-sconosciuto"),
                with("x.json", "${json([sito.nomee])}").codes());
        assertEquals(
                List.of("render/frammento-con-pagina"),
                with("x.json", "${json([pagina.titolo])}").codes());
    }
}
