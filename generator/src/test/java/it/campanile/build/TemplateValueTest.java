package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of values that a template asks for and does not get. */
class TemplateValueTest {

    @TempDir
    Path folder;

    private static final String PAGE = "themes/semplice/tipi/pagina/pagina.ftlh";

    @Test
    void a_misspelt_variable_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n  ${pagin.titolo}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: errore: il modello usa il nome «pagin», che qui non c’è [render/nome-sconosciuto]
                    2 |   ${pagin.titolo}
                      |     ^
                  Perché: un nome viene dai dati della pagina, da #assign, da #import, da una macro o da un #list che lo contiene. In lavorazione: /.
                  Come: scrivi: pagina.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: error: the template uses the name «pagin», which is not there [render/nome-sconosciuto]
                    2 |   ${pagin.titolo}
                      |     ^
                  Why: a name comes from the data of the page, from #assign, from #import, from a macro or from a #list around it. Being made: /.
                  How: write: pagina.""");
    }

    @Test
    void a_misspelt_part_of_a_picture_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(
                                PAGE,
                                "<#assign vista = pagina>\n<#if vista.immagine??><img src=\"${vista.immagine.ulr}\"></#if>\n")
                        .file(
                                "content/pagine/index.md",
                                "---\ntitolo: Home\ndescrizione_breve: Prima.\nimmagine: { file: /foto.svg, alt: Una piazza }\n---\nCiao.\n")
                        .file("sites/prova/static/foto.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:33: errore: il modello chiede «ulr», che un valore di genere «immagine» non ha [render/parte-sconosciuta]
                    2 | <#if vista.immagine??><img src="${vista.immagine.ulr}"></#if>
                      |                                 ^
                  Perché: di un valore si possono leggere solo le parti che ha sempre o che può avere. In lavorazione: /.
                  Come: scrivi: url.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:33: error: the template asks for «ulr», which a value of kind «immagine» does not have [render/parte-sconosciuta]
                    2 | <#if vista.immagine??><img src="${vista.immagine.ulr}"></#if>
                      |                                 ^
                  Why: of a value, only the parts that it has or may have can be read. Being made: /.
                  How: write: url.""");
    }

    @Test
    void a_misspelt_contact_of_the_site_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n  ${sito.contatti.pecc}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: errore: il modello chiede «pecc», che in «sito.contatti» non c’è [render/chiave-sconosciuta]
                    2 |   ${sito.contatti.pecc}
                      |     ^
                  Perché: il nome non è tra quelli che qui si possono leggere. In lavorazione: /.
                  Come: scrivi: pec; se il valore può mancare, prevedi che manchi con «!""» o «??».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: error: the template asks for «pecc», which is not in «sito.contatti» [render/chiave-sconosciuta]
                    2 |   ${sito.contatti.pecc}
                      |     ^
                  Why: the name is not among those that can be read here. Being made: /.
                  How: write: pec; when the value may be missing, provide for it with «!""» or «??».""");
    }

    @Test
    void a_contact_that_the_site_leaves_out_is_told_from_a_misspelt_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n  ${sito.contatti.email}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: errore: «sito.contatti.email» qui non ha un valore [render/campo-facoltativo]
                    2 |   ${sito.contatti.email}
                      |     ^
                  Perché: «email» del tipo «gruppo» può mancare, e in sito.contatti manca. In lavorazione: /.
                  Come: prevedi che manchi: aggiungi un ripiego con «!""», o chiedi prima con «sito.contatti.email??».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: error: «sito.contatti.email» has no value here [render/campo-facoltativo]
                    2 |   ${sito.contatti.email}
                      |     ^
                  Why: «email» of the type «gruppo» may be missing, and in sito.contatti it is. Being made: /.
                  How: provide for it: add a fallback by «!""», or ask first by «sito.contatti.email??».""");
    }

    @Test
    void a_field_of_the_site_that_is_left_out_is_named_with_its_file() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n  ${sito.motto}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: errore: «sito.motto» qui non ha un valore [render/campo-facoltativo]
                    2 |   ${sito.motto}
                      |     ^
                  Perché: «motto» del tipo «sito» può mancare, e in sites/prova/sito.yaml manca. In lavorazione: /.
                  Come: prevedi che manchi: aggiungi un ripiego con «!""», o chiedi prima con «sito.motto??».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: error: «sito.motto» has no value here [render/campo-facoltativo]
                    2 |   ${sito.motto}
                      |     ^
                  Why: «motto» of the type «sito» may be missing, and in sites/prova/sito.yaml it is. Being made: /.
                  How: provide for it: add a fallback by «!""», or ask first by «sito.motto??».""");
    }

    @Test
    void a_field_that_may_be_missing_is_named_with_its_type_and_the_content() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n  ${pagina.aggiornato.esteso}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: errore: «pagina.aggiornato» qui non ha un valore [render/campo-facoltativo]
                    2 |   ${pagina.aggiornato.esteso}
                      |     ^
                  Perché: «aggiornato» del tipo «pagina» può mancare, e in content/pagine/index.md manca. In lavorazione: /.
                  Come: prevedi che manchi: aggiungi un ripiego con «!""», o chiedi prima con «pagina.aggiornato??».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:5: error: «pagina.aggiornato» has no value here [render/campo-facoltativo]
                    2 |   ${pagina.aggiornato.esteso}
                      |     ^
                  Why: «aggiornato» of the type «pagina» may be missing, and in content/pagine/index.md it is. Being made: /.
                  How: provide for it: add a fallback by «!""», or ask first by «pagina.aggiornato??».""");
    }

    @Test
    void a_misspelt_part_of_a_day_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n  ${pagina.aggiornato.estso}\n</html>\n")
                        .file(
                                "content/pagine/index.md",
                                "---\ntitolo: Home\ndescrizione_breve: Prima.\naggiornato: 2026-11-01\n---\nCiao.\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: errore: il modello chiede «estso», che un valore di genere «data» non ha [render/parte-sconosciuta]
                    2 |   ${pagina.aggiornato.estso}
                      |   ^
                  Perché: di un valore si possono leggere solo le parti che ha sempre o che può avere. In lavorazione: /.
                  Come: scrivi: esteso.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: error: the template asks for «estso», which a value of kind «data» does not have [render/parte-sconosciuta]
                    2 |   ${pagina.aggiornato.estso}
                      |   ^
                  Why: of a value, only the parts that it has or may have can be read. Being made: /.
                  How: write: esteso.""");
    }

    @Test
    void a_set_of_values_in_the_place_of_a_text_is_named_with_its_parts() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n${sito.regione}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: errore: «sito.regione» non è un testo [render/non-testo]
                    2 | ${sito.regione}
                      |   ^
                  Perché: in una pagina si può scrivere solo un testo o un numero, e questo è un insieme di valori. In lavorazione: /.
                  Come: scrivi una sua parte: nome, url; di un elenco, le voci con #list.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: error: «sito.regione» is not a text [render/non-testo]
                    2 | ${sito.regione}
                      |   ^
                  Why: only a text or a number can be written into a page, and this is a set of values. Being made: /.
                  How: write one of its parts: nome, url; of a list, its entries by #list.""");
    }

    @Test
    void a_value_of_another_kind_is_shown_with_its_instruction() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n<#if pagina.titolo>x</#if>\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:6: errore: «pagina.titolo» non è un valore che qui si può usare [render/genere-diverso]
                    2 | <#if pagina.titolo>x</#if>
                      |      ^
                  Perché: il punto è «#if pagina.titolo»: #if vuole un sì o un no, #list un elenco, @ una macro, un calcolo i numeri. In lavorazione: /.
                  Come: per sapere se un valore c’è scrivi «??», o «?has_content» se può essere vuoto.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:6: error: «pagina.titolo» is not a value that can be used here [render/genere-diverso]
                    2 | <#if pagina.titolo>x</#if>
                      |      ^
                  Why: the place is «#if pagina.titolo»: #if wants a yes or no, #list a list, @ a macro, a calculation numbers. Being made: /.
                  How: to know whether a value is there write «??», or «?has_content» when it may be empty.""");
    }

    @Test
    void a_value_that_is_missing_for_another_reason_is_shown() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(PAGE, "<html>\n${pagina.sezione(\"how-to\")}\n</html>\n"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: errore: «pagina.sezione("how-to")» non ha un valore [render/valore-assente]
                    2 | ${pagina.sezione("how-to")}
                      |   ^
                  Perché: il modello vuole usare un valore che non c’è. In lavorazione: /.
                  Come: correggi il nome; se il valore può mancare, aggiungi un ripiego con «!""», o chiedi prima con «??».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:3: error: «pagina.sezione("how-to")» has no value [render/valore-assente]
                    2 | ${pagina.sezione("how-to")}
                      |   ^
                  Why: the template wants to use a value that is not there. Being made: /.
                  How: correct the name; when the value may be missing, add a fallback by «!""», or ask first by «??».""");
    }
}
