package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of colours that cannot be told apart, and of pairs of colours that a theme declares badly. */
class ContrastTest {

    private static final String SITE = "sites/prova/sito.yaml";

    private static final String PAIRS = """
              - { testo: colore, sfondo: "#ffffff", minimo: 4.5, dove: i collegamenti }
              - { testo: "#ffffff", sfondo: colore, minimo: 4.5, dove: i bottoni }
              - { testo: colore, sfondo: { mescola: "#ffffff", con: colore, parte: 8 }, minimo: 4.5, dove: gli argomenti }
              - { testo: accento, sfondo: colore, minimo: 3, dove: la voce attiva }
            """;

    @TempDir
    Path folder;

    private MiniWorkspace with(String parameters, String pairs) {
        MiniWorkspace workspace = MiniWorkspace.in(folder).page("index", "Home", "Ciao.");
        String site = workspace.text(SITE).replace("tema: semplice", "tema: semplice\n" + parameters);
        return workspace.file(SITE, site).file("themes/semplice/theme.yaml", """
                        nome: semplice
                        parametri:
                          colore:  { tipo: testo, formato: colore, predefinito: "#0066cc" }
                          accento: { tipo: testo, formato: colore, predefinito: "#ffb84d" }
                          titolo:  { tipo: testo }
                        contrasti:
                        """ + pairs);
    }

    @Test
    void colours_that_stand_out_say_nothing() {
        assertEquals("", with("parametri: { colore: \"#7a1f2b\" }", PAIRS).messages());
    }

    @Test
    void a_colour_too_pale_is_named_with_the_nearest_shade() {
        assertSays(with("parametri: { colore: \"#6fa8dc\" }", PAIRS), """
                sites/prova/sito.yaml:5:22: errore: il colore del parametro «colore» non risalta abbastanza: #ffb84d su #6fa8dc ha un contrasto di 1,4:1 invece di almeno 3,0:1 [check/contrasto]
                    5 | parametri: { colore: "#6fa8dc" }
                      |                      ^^^^^^^^^
                  Perché: chi vede poco non distinguerebbe: la voce attiva; gli argomenti; i collegamenti; i bottoni.
                  Come: scrivi "#3971a2": è la tinta più vicina che risalta dappertutto.""", """
                sites/prova/sito.yaml:5:22: error: the colour of the parameter «colore» does not stand out enough: #ffb84d on #6fa8dc has a contrast of 1.4:1 instead of at least 3.0:1 [check/contrasto]
                    5 | parametri: { colore: "#6fa8dc" }
                      |                      ^^^^^^^^^
                  Why: who sees little could not make out: la voce attiva; gli argomenti; i collegamenti; i bottoni.
                  How: write "#3971a2": it is the nearest shade that stands out everywhere.""");
    }

    @Test
    void the_message_in_the_guide_to_themes_is_what_the_program_says() throws IOException {
        String guide =
                Files.readString(Path.of(System.getProperty("campanile.root"), "generator", "docs", "guida-temi.md"));
        int start = guide.indexOf("sites/prova/sito.yaml:5:22");

        assertEquals(
                guide.substring(start, guide.indexOf("\n```", start)),
                with("parametri: { colore: \"#6fa8dc\" }", """
                          - { testo: "#ffffff", sfondo: colore, minimo: 4.5, dove: i bottoni }
                        """).messages());
    }

    @Test
    void of_two_colours_that_meet_the_one_that_the_site_wrote_is_named() {
        assertSays(with("parametri: { accento: \"#3366aa\" }", PAIRS), """
                sites/prova/sito.yaml:5:23: errore: il colore del parametro «accento» non risalta abbastanza: #3366aa su #0066cc ha un contrasto di 1,0:1 invece di almeno 3,0:1 [check/contrasto]
                    5 | parametri: { accento: "#3366aa" }
                      |                       ^^^^^^^^^
                  Perché: chi vede poco non distinguerebbe: la voce attiva.
                  Come: scrivi "#001c43": è la tinta più vicina che risalta dappertutto.""", """
                sites/prova/sito.yaml:5:23: error: the colour of the parameter «accento» does not stand out enough: #3366aa on #0066cc has a contrast of 1.0:1 instead of at least 3.0:1 [check/contrasto]
                    5 | parametri: { accento: "#3366aa" }
                      |                       ^^^^^^^^^
                  Why: who sees little could not make out: la voce attiva.
                  How: write "#001c43": it is the nearest shade that stands out everywhere.""");
    }

    @Test
    void a_default_of_the_theme_is_named_in_the_theme() {
        MiniWorkspace workspace = with("", PAIRS);
        String theme = workspace.text("themes/semplice/theme.yaml").replace("#0066cc", "#ff6600");

        assertSays(workspace.file("themes/semplice/theme.yaml", theme), """
                themes/semplice/theme.yaml:3:57: errore: il colore del parametro «colore» non risalta abbastanza: #ff6600 su #fff3eb ha un contrasto di 2,6:1 invece di almeno 4,5:1 [check/contrasto]
                    3 |   colore:  { tipo: testo, formato: colore, predefinito: "#ff6600" }
                      |                                                         ^^^^^^^^^
                  Perché: chi vede poco non distinguerebbe: gli argomenti; i collegamenti; i bottoni.
                  Come: scrivi "#bb4900": è la tinta più vicina che risalta dappertutto.""", """
                themes/semplice/theme.yaml:3:57: error: the colour of the parameter «colore» does not stand out enough: #ff6600 on #fff3eb has a contrast of 2.6:1 instead of at least 4.5:1 [check/contrasto]
                    3 |   colore:  { tipo: testo, formato: colore, predefinito: "#ff6600" }
                      |                                                         ^^^^^^^^^
                  Why: who sees little could not make out: gli argomenti; i collegamenti; i bottoni.
                  How: write "#bb4900": it is the nearest shade that stands out everywhere.""");
    }

    @Test
    void a_colour_without_any_good_shade_is_named() {
        assertSays(with("parametri: { accento: \"#123456\" }", """
                          - { testo: accento, sfondo: "#777777", minimo: 7, dove: le date }
                        """), """
                sites/prova/sito.yaml:5:23: errore: il colore del parametro «accento» non risalta abbastanza: #123456 su #777777 ha un contrasto di 2,8:1 invece di almeno 7,0:1 [check/contrasto-senza-tinta]
                    5 | parametri: { accento: "#123456" }
                      |                       ^^^^^^^^^
                  Perché: chi vede poco non distinguerebbe: le date. Nessuna tinta di questo colore va bene con gli altri colori del sito.
                  Come: cambia anche gli altri colori: più chiari, o più scuri, di quanto sono ora.""", """
                sites/prova/sito.yaml:5:23: error: the colour of the parameter «accento» does not stand out enough: #123456 on #777777 has a contrast of 2.8:1 instead of at least 7.0:1 [check/contrasto-senza-tinta]
                    5 | parametri: { accento: "#123456" }
                      |                       ^^^^^^^^^
                  Why: who sees little could not make out: le date. No shade of this colour goes with the other colours of the site.
                  How: change the other colours too: lighter, or darker, than they are now.""");
    }

    @Test
    void a_pair_with_a_misspelt_parameter_is_named() {
        assertSays(with("", """
                          - { testo: colori, sfondo: "#ffffff", minimo: 4.5, dove: i collegamenti }
                        """), """
                themes/semplice/theme.yaml:7:14: errore: «colori» non è né un colore né un parametro del tema che ne contiene uno [check/coppia-colore]
                    7 |   - { testo: colori, sfondo: "#ffffff", minimo: 4.5, dove: i collegamenti }
                      |              ^^^^^^
                  Perché: una coppia di colori è fatta di colori #rrggbb e di parametri: «accento», «colore».
                  Come: scrivi «colore».""", """
                themes/semplice/theme.yaml:7:14: error: «colori» is neither a colour nor a parameter of the theme that holds one [check/coppia-colore]
                    7 |   - { testo: colori, sfondo: "#ffffff", minimo: 4.5, dove: i collegamenti }
                      |              ^^^^^^
                  Why: a pair of colours is made of colours #rrggbb and of parameters: «accento», «colore».
                  How: write «colore».""");
    }

    @Test
    void a_parameter_that_holds_no_colour_has_no_contrast() {
        assertEquals(List.of("check/coppia-colore"), with("", """
                          - { testo: titolo, sfondo: "#ffffff", minimo: 4.5, dove: i collegamenti }
                        """).codes());
    }

    @Test
    void a_pair_without_its_keys_is_named() {
        assertSays(with("", """
                          - { testo: colore, sfondo: "#ffffff", minimo: 4.5 }
                        """), """
                themes/semplice/theme.yaml:7:5: errore: una coppia di colori del tema non ha le chiavi che servono [check/coppia-chiavi]
                    7 |   - { testo: colore, sfondo: "#ffffff", minimo: 4.5 }
                      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: servono tutte e sole: «dove», «minimo», «sfondo», «testo».
                  Come: per esempio testo: colore, sfondo: "#ffffff", minimo: 4.5, dove: i collegamenti; una mescola ha mescola: colore, con: "#000000", parte: 20.""", """
                themes/semplice/theme.yaml:7:5: error: a pair of colours of the theme does not have the keys that it needs [check/coppia-chiavi]
                    7 |   - { testo: colore, sfondo: "#ffffff", minimo: 4.5 }
                      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: it needs all of these and no others: «dove», «minimo», «sfondo», «testo».
                  How: for example testo: colore, sfondo: "#ffffff", minimo: 4.5, dove: i collegamenti; a mixture has mescola: colore, con: "#000000", parte: 20.""");
    }

    @Test
    void a_mixture_or_a_pair_of_another_form_is_named() {
        MiniWorkspace workspace = with("", """
                  - colore
                  - { testo: { mescola: colore, con: "#000000" }, sfondo: "#ffffff", minimo: 4.5, dove: qui }
                  - { testo: colore, sfondo: [colore], minimo: 4.5, dove: qui }
                  - { testo: colore, sfondi: colore, minimo: 4.5, dove: qui }
                """);

        assertEquals(
                List.of(7, 8, 9, 10),
                workspace.build().findings().stream()
                        .filter(finding -> finding.code().equals("check/coppia-chiavi"))
                        .map(finding -> finding.location().line())
                        .toList());
    }

    @Test
    void a_minimum_that_is_no_contrast_is_named() {
        assertSays(with("", """
                          - { testo: colore, sfondo: "#ffffff", minimo: 45, dove: i collegamenti }
                        """), """
                themes/semplice/theme.yaml:7:49: errore: «minimo» di una coppia di colori non è un numero tra 1 e 21 [check/coppia-numero]
                    7 |   - { testo: colore, sfondo: "#ffffff", minimo: 45, dove: i collegamenti }
                      |                                                 ^^
                  Perché: il contrasto va da 1 a 21, la parte di una mescola da 0 a 100.
                  Come: scrivi per esempio minimo: 4.5 per il testo, minimo: 3 per i caratteri grandi e i comandi, parte: 20 per il 20 per cento.""", """
                themes/semplice/theme.yaml:7:49: error: «minimo» of a pair of colours is not a number between 1 and 21 [check/coppia-numero]
                    7 |   - { testo: colore, sfondo: "#ffffff", minimo: 45, dove: i collegamenti }
                      |                                                 ^^
                  Why: a contrast goes from 1 to 21, the part of a mixture from 0 to 100.
                  How: write for example minimo: 4.5 for text, minimo: 3 for large letters and controls, parte: 20 for 20 per cent.""");
    }

    @Test
    void a_child_theme_adds_pairs_and_changes_defaults() {
        MiniWorkspace workspace = with("", PAIRS);
        workspace
                .file("themes/figlio/theme.yaml", """
                        nome: figlio
                        parent: semplice
                        parametri:
                          accento: { predefinito: "#0099ff" }
                          carta: { tipo: testo, formato: colore, predefinito: "#dddddd" }
                        contrasti:
                          - { testo: carta, sfondo: "#ffffff", minimo: 3, dove: le linee }
                        """)
                .file(SITE, workspace.text(SITE).replace("tema: semplice", "tema: figlio"));

        assertEquals(
                List.of("themes/figlio/theme.yaml:4:27", "themes/figlio/theme.yaml:5:55"),
                workspace.build().findings().stream()
                        .map(finding -> finding.location().toString())
                        .toList());
    }
}
