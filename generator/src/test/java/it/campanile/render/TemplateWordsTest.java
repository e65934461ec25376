package it.campanile.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that a type and every page have in common, and the vocabularies that templates can list. */
class TemplateWordsTest {

    private static final String PAGE = "themes/semplice/tipi/pagina/pagina.ftlh";

    @TempDir
    Path folder;

    private static String home(MiniWorkspace workspace) {
        assertEquals("", workspace.messages());
        return workspace.document("index.html").text();
    }

    @Test
    void a_content_without_a_page_has_the_words_of_its_type() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file(
                        "content/siti_tematici/turismo.md",
                        "---\ntitolo: Turismo\ndescrizione_breve: Visite.\nurl: https://turismo.example.org/\n---\n")
                .file(
                        "content/punti_di_contatto/urp.md",
                        "---\ntitolo: URP\nvoci:\n  - { tipo: email, valore: urp@example.org }\n---\n")
                .file(PAGE, """
                        <#list elementi("sito_tematico") as s>${s.titolo} ${s.url}</#list>
                        <#list elementi("punto_contatto") as p><#list p.voci as v>${v.valore}</#list></#list>
                        """);

        assertEquals("Turismo https://turismo.example.org/ urp@example.org", home(workspace));
    }

    @Test
    void a_page_has_its_own_address_and_the_field_of_that_name_too() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("content/documenti/statuto.md", """
                        ---
                        titolo: Statuto
                        descrizione_breve: Prova.
                        tipo_documento: atto_normativo
                        ufficio_responsabile: [anagrafe]
                        url: https://leggi.example.org/
                        ---
                        """)
                .file(PAGE, "<#list elementi(\"documento\") as d>${d.url} ${d.campo(\"url\")}</#list>");

        assertEquals(
                "/amministrazione/documenti-e-dati/atti-normativi/statuto/ https://leggi.example.org/",
                home(workspace));
    }

    @Test
    void the_terms_of_a_vocabulary_come_in_its_order_with_all_that_it_says() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file(
                        "content/vocabolari/gusti.yaml",
                        "termini:\n  b: { etichetta: Dolce, colore: rosa, sinonimi: [zucchero] }\n  a: { etichetta: Amaro }\n")
                .file(PAGE, "<#list termini(\"gusti\") as t>${t.id} ${t.etichetta} ${t.colore!}; </#list>");

        assertEquals("b Dolce rosa; a Amaro ;", home(workspace));
    }
}
