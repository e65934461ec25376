package it.campanile.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.campanile.build.MiniWorkspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What templates write as JSON. */
class JsonTextTest {

    @TempDir
    Path folder;

    private MiniWorkspace with(String hash) {
        return MiniWorkspace.in(folder)
                .page("index", "\"</script><script>alert(1)</script> & l’«ò»\"", "Ciao.")
                .file(
                        "themes/semplice/tipi/pagina/pagina.ftlh",
                        "<script type=\"application/ld+json\">${json(" + hash + ")}</script>");
    }

    /** The JSON of a page, as a browser finds it in the script. */
    private String json(String hash) {
        MiniWorkspace workspace = with(hash);
        assertEquals("", workspace.messages());
        assertEquals(1, workspace.document("index.html").select("script").size());
        return workspace.document("index.html").select("script").get(0).data();
    }

    @Test
    void hashes_and_lists_nest_and_keep_their_order() {
        assertEquals(
                "{\"b\":{\"c\":[1,2.5,\"x\",{\"d\":true}]},\"a\":\"y\"}",
                json("{\"b\": {\"c\": [1, 2.5, \"x\", {\"d\": true}]}, \"a\": \"y\"}"));
    }

    @Test
    void what_is_empty_is_left_out() {
        assertEquals(
                "{\"a\":[1],\"f\":false,\"n\":0}",
                json("{\"a\": [\"\", 1, {}, []], \"b\": \"\", \"c\": [], \"d\": {}, \"e\": pagina.aggiornato!,"
                        + " \"f\": false, \"g\": [\"\", []], \"n\": 0}"));
    }

    @Test
    void a_hash_of_which_all_is_empty_is_empty_too() {
        assertEquals("{\"a\":1}", json("{\"a\": 1, \"b\": {\"c\": \"\", \"d\": [{\"e\": \"\"}]}}"));
    }

    @Test
    void no_text_can_close_the_script() throws Exception {
        String title = "</script><script>alert(1)</script> & l’«ò»";
        String json = json("{\"t\": pagina.titolo, \"<k>\": \"--><!--\"}");

        // Neither a tag nor a comment can begin or end in it.
        assertFalse(json.matches("(?s).*[<>&].*"), json);
        JsonNode read = new ObjectMapper().readTree(json);
        assertEquals(title, read.get("t").asText());
        assertEquals("--><!--", read.get("<k>").asText());
        String file = Files.readString(folder.resolve("build/sites/prova/index.html"));
        assertEquals(1, file.split("</script>", -1).length - 1);
        assertFalse(file.contains("&amp;"));
    }

    @Test
    void quotes_lines_and_backslashes_come_back_as_they_were() throws Exception {
        JsonNode read = new ObjectMapper().readTree(json("{\"t\": \"a\\\"b\\\\c\\n\\td\"}"));

        assertEquals("a\"b\\c\n\td", read.get("t").asText());
    }

    @Test
    void what_has_no_form_in_json_is_the_template_s_mistake() {
        assertEquals(
                List.of("render/chiamata-sbagliata"), with("{\"p\": pagina}").codes());
        assertEquals(List.of("render/chiamata-sbagliata"), with("1, 2").codes());
    }
}
