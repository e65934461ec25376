package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the styles, scripts and icons of a theme. */
class BadAssetTest {

    @TempDir
    Path folder;

    private MiniWorkspace town() {
        return MiniWorkspace.in(folder).page("index", "Home", "Ciao.");
    }

    @Test
    void a_mistake_in_a_style_is_shown_where_it_is_also_in_a_partial() {
        assertSays(
                town().file("themes/semplice/assets/css/sito.scss", "@import 'parti/colori';\n")
                        .file("themes/semplice/assets/css/parti/_colori.scss", "a {\n  color: $rosso;\n}\n"),
                """
                themes/semplice/assets/css/parti/_colori.scss:2:10: errore: il foglio di stile non si può compilare: Undefined variable. [assets/stile-errore]
                    2 |   color: $rosso;
                      |          ^
                  Perché: gli stili di un tema si scrivono in Sass e diventano un solo foglio di stile.
                  Come: correggi il file in questo punto. Finché non è a posto, il sito resta quello di prima.""",
                """
                themes/semplice/assets/css/parti/_colori.scss:2:10: error: the style cannot be compiled: Undefined variable. [assets/stile-errore]
                    2 |   color: $rosso;
                      |          ^
                  Why: the styles of a theme are written in Sass and become one style sheet.
                  How: correct the file at this place. Until it is right, the site stays as it was.""");
    }

    @Test
    void a_script_that_imports_what_is_not_there_is_shown_where_it_does() {
        assertSays(
                town().file("themes/semplice/assets/js/sito.js", "let a = 1;\n  import \"./moduli/mappe.js\";\n"),
                """
                themes/semplice/assets/js/sito.js:2:10: errore: lo script non si può preparare: Could not resolve "./moduli/mappe.js" [assets/script-errore]
                    2 |   import "./moduli/mappe.js";
                      |          ^
                  Perché: gli script di un tema sono moduli JavaScript e diventano un solo file con ciò che importano.
                  Come: correggi il file in questo punto. Finché non è a posto, il sito resta quello di prima.""",
                """
                themes/semplice/assets/js/sito.js:2:10: error: the script cannot be made: Could not resolve "./moduli/mappe.js" [assets/script-errore]
                    2 |   import "./moduli/mappe.js";
                      |          ^
                  Why: the scripts of a theme are JavaScript modules and become one file with what they import.
                  How: correct the file at this place. Until it is right, the site stays as it was.""");
    }

    @Test
    void an_unknown_icon_is_named_with_the_nearest_one() {
        assertSays(town().file("themes/semplice/tipi/pagina/pagina.ftlh", "<html>\n${simbolo(\"serch\")}\n"), """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: errore: il modello chiede l’icona «serch», che non c’è [render/icona-sconosciuta]
                    2 | ${simbolo("serch")}
                      | ^
                  Perché: le icone sono quelle di Bootstrap Italia, senza «it-», e i disegni nella cartella «assets/icone» del tema. In lavorazione: /.
                  Come: scrivi «search», o aggiungi il disegno.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: error: the template asks for the icon «serch», which is not there [render/icona-sconosciuta]
                    2 | ${simbolo("serch")}
                      | ^
                  Why: icons are those of Bootstrap Italia, without «it-», and the drawings in the theme’s folder «assets/icone». Being made: /.
                  How: write «search», or add the drawing.""");
    }
}
