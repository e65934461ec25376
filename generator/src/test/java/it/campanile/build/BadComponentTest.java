package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says of components that are not described rightly, word for word. */
class BadComponentTest {

    @TempDir
    Path folder;

    private static void assertSays(MiniTheme theme, String italian, String english) {
        assertAll(
                () -> assertEquals(italian, theme.messages(Locale.ITALIAN)),
                () -> assertEquals(english, theme.messages(Locale.ENGLISH)));
    }

    private static void assertSays(MiniTheme theme, String italian) {
        assertEquals(italian, theme.messages(Locale.ITALIAN));
    }

    @Test
    void a_theme_without_contents_for_examples() {
        MiniTheme theme = MiniTheme.in(folder);
        theme.workspace().without("themes/semplice/esempi/sito.yaml");

        assertSays(theme, """
                themes/semplice/theme.yaml: errore: il tema «semplice» non ha i contenuti di esempio [build/esempi-mancanti]
                  Perché: gli esempi dei componenti parlano dei contenuti di un piccolo sito, che il tema descrive in «esempi/sito.yaml».
                  Come: aggiungi il file alla cartella del tema, o scrivi in theme.yaml un «parent» che lo ha.""", """
                themes/semplice/theme.yaml: error: the theme «semplice» has no contents for examples [build/esempi-mancanti]
                  Why: the examples of components speak of the contents of a small site, which the theme describes in «esempi/sito.yaml».
                  How: add the file to the theme’s folder, or name in theme.yaml a «parent» that has it.""");
    }

    @Test
    void a_component_without_a_description() {
        MiniTheme theme = MiniTheme.in(folder);
        theme.workspace().without("themes/semplice/components/nota/nota.yaml");

        assertSays(theme, """
                themes/semplice/components/nota/nota.ftlh: errore: al componente «nota» manca il file «nota.yaml» [schema/componente-incompleto]
                  Perché: un componente è una cartella con il modello e la sua descrizione, tutti e due con il nome della cartella.
                  Come: aggiungi «nota.yaml», o togli la cartella.""", """
                themes/semplice/components/nota/nota.ftlh: error: the component «nota» lacks the file «nota.yaml» [schema/componente-incompleto]
                  Why: a component is a folder with the template and its description, both with the name of the folder.
                  How: add «nota.yaml», or remove the folder.""");
    }

    @Test
    void a_component_without_a_template() {
        MiniTheme theme = MiniTheme.in(folder);
        theme.workspace().without("themes/semplice/components/nota/nota.ftlh");

        assertSays(theme, """
                themes/semplice/components/nota/nota.yaml: errore: al componente «nota» manca il file «nota.ftlh» [schema/componente-incompleto]
                  Perché: un componente è una cartella con il modello e la sua descrizione, tutti e due con il nome della cartella.
                  Come: aggiungi «nota.ftlh», o togli la cartella.""");
    }

    @Test
    void a_component_under_the_name_of_another_one() {
        assertSays(MiniTheme.in(folder).described("componente: nota", "componente: note"), """
                themes/semplice/components/nota/nota.yaml:1:13: errore: la descrizione del componente non è corretta in «componente» [schema/componente-errato]
                    1 | componente: note
                      |             ^^^^
                  Perché: manca un valore, o ha un’altra forma.
                  Come: confronta con un componente del tema «italia», per esempio «card».""", """
                themes/semplice/components/nota/nota.yaml:1:13: error: the description of the component is not right in «componente» [schema/componente-errato]
                    1 | componente: note
                      |             ^^^^
                  Why: a value is missing, or has another form.
                  How: compare with a component of the theme «italia», for example «card».""");
    }

    @Test
    void a_component_without_examples() {
        assertSays(
                MiniTheme.in(folder).described("esempi:\n  - nome: breve\n    parametri: { testo: Ciao }\n", ""), """
                themes/semplice/components/nota/nota.yaml:1:1: errore: la descrizione del componente non è corretta in «esempi» [schema/componente-errato]
                    1 | componente: nota
                      | ^
                  Perché: manca un valore, o ha un’altra forma.
                  Come: confronta con un componente del tema «italia», per esempio «card».""");
    }

    @Test
    void an_unknown_key_of_a_component() {
        assertSays(MiniTheme.in(folder).described("descrizione:", "descrizone:"), """
                themes/semplice/components/nota/nota.yaml:2:1: errore: «descrizone» non si può scrivere qui [schema/parola-tipo]
                    2 | descrizone: Una riga di testo
                      | ^^^^^^^^^^
                  Perché: le parole ammesse sono: «altre» / «componente» / «descrizione» / «esempi» / «livello» / «macro» / «parametri» / «posto» / «stati».
                  Come: scrivi «descrizione».""");
    }

    @Test
    void an_unknown_place_and_an_impossible_level() {
        assertSays(MiniTheme.in(folder).described("parametri:\n", "posto: contenuti\nlivello: 7\nparametri:\n"), """
                themes/semplice/components/nota/nota.yaml:3:8: errore: «contenuti» non si può scrivere qui [schema/parola-tipo]
                    3 | posto: contenuti
                      |        ^^^^^^^^^
                  Perché: le parole ammesse sono: «contenuto» / «pagina» / «testata».
                  Come: scrivi «contenuto».

                themes/semplice/components/nota/nota.yaml:4:10: errore: la descrizione del componente non è corretta in «livello» [schema/componente-errato]
                    4 | livello: 7
                      |          ^
                  Perché: manca un valore, o ha un’altra forma.
                  Come: confronta con un componente del tema «italia», per esempio «card».""");
    }

    @Test
    void an_unknown_parameter_of_an_example() {
        assertSays(MiniTheme.in(folder).described("{ testo: Ciao }", "{ tsto: Ciao }"), """
                themes/semplice/components/nota/nota.yaml:8:18: errore: la chiave «tsto» non esiste per il tipo «nota» [schema/chiave-sconosciuta]
                    8 |     parametri: { tsto: Ciao }
                      |                  ^^^^
                  Perché: una chiave che il tipo non prevede non avrebbe effetto.
                  Come: scrivi «testo», o togli la riga.""");
    }

    @Test
    void a_missing_parameter_of_an_example() {
        assertSays(MiniTheme.in(folder).described("{ testo: Ciao }", "{ forte: true }"), """
                themes/semplice/components/nota/nota.yaml:8:16: errore: manca la chiave «testo» [schema/chiave-mancante]
                    8 |     parametri: { forte: true }
                      |                ^^^^^^^^^^^^^^^
                  Perché: è obbligatoria per il tipo «nota».
                  Come: aggiungi una riga «testo: …».""");
    }

    @Test
    void a_parameter_of_another_kind() {
        assertSays(MiniTheme.in(folder).described("{ testo: Ciao }", "{ testo: Ciao, forte: molto }"), """
                themes/semplice/components/nota/nota.yaml:8:38: errore: il campo «forte» deve essere «true» o «false» [schema/non-si-no]
                    8 |     parametri: { testo: Ciao, forte: molto }
                      |                                      ^^^^^
                  Perché: «molto» non è nessuno dei due.
                  Come: scrivi «true» per sì, «false» per no.""");
    }

    @Test
    void two_examples_of_one_name() {
        assertSays(
                MiniTheme.in(folder)
                        .described(
                                "    parametri: { testo: Ciao }\n",
                                "    parametri: { testo: Ciao }\n  - nome: Breve\n    parametri: { testo: Addio }\n"),
                """
                themes/semplice/components/nota/nota.yaml:9:11: errore: l’esempio «Breve» c’è due volte [schema/esempio-doppio]
                    9 |   - nome: Breve
                      |           ^^^^^
                  Perché: dal nome viene l’indirizzo della sua pagina nella galleria.
                  Come: scegli un altro nome.""",
                """
                themes/semplice/components/nota/nota.yaml:9:11: error: the example «Breve» is there twice [schema/esempio-doppio]
                    9 |   - nome: Breve
                      |           ^^^^^
                  Why: the address of its page in the gallery comes from its name.
                  How: choose another name.""");
    }

    @Test
    void a_macro_that_the_template_does_not_have() {
        assertSays(MiniTheme.in(folder).described("parametri:\n  testo", "macro: note\nparametri:\n  testo"), """
                themes/semplice/components/nota/nota.yaml:3:8: errore: il componente non ha una macro «note» [render/componente-senza-macro]
                    3 | macro: note
                      |        ^^^^
                  Perché: il modello themes/semplice/components/nota/nota.ftlh non la definisce.
                  Come: scrivi «nota», o aggiungi la macro al modello.""", """
                themes/semplice/components/nota/nota.yaml:3:8: error: the component has no macro «note» [render/componente-senza-macro]
                    3 | macro: note
                      |        ^^^^
                  Why: the template themes/semplice/components/nota/nota.ftlh does not define it.
                  How: write «nota», or add the macro to the template.""");
    }

    @Test
    void a_parameter_that_the_macro_does_not_have() {
        assertSays(MiniTheme.in(folder).described("  forte: {", "  fort: { tipo: testo }\n  forte: {"), """
                themes/semplice/components/nota/nota.yaml:5:3: errore: la macro «nota» non ha un parametro «fort» [render/parametro-senza-macro]
                    5 |   fort: { tipo: testo }
                      |   ^^^^
                  Perché: la descrizione di un componente nomina i parametri della sua macro, tutti e soli.
                  Come: scrivi «forte», o togli la riga.""", """
                themes/semplice/components/nota/nota.yaml:5:3: error: the macro «nota» has no parameter «fort» [render/parametro-senza-macro]
                    5 |   fort: { tipo: testo }
                      |   ^^^^
                  Why: the description of a component names the parameters of its macro, all and only these.
                  How: write «forte», or remove the line.""");
    }

    @Test
    void a_parameter_that_is_not_described() {
        assertSays(MiniTheme.in(folder).written("forte=false", "forte=false colore=\"\""), """
                themes/semplice/components/nota/nota.ftlh:1:1: errore: il parametro «colore» della macro «nota» non è descritto [render/parametro-non-descritto]
                    1 | <#macro nota testo forte=false colore="">
                      | ^
                  Perché: la descrizione di un componente nomina i parametri della sua macro, tutti e soli.
                  Come: aggiungi «colore» a «parametri», nel file .yaml del componente.""", """
                themes/semplice/components/nota/nota.ftlh:1:1: error: the parameter «colore» of the macro «nota» is not described [render/parametro-non-descritto]
                    1 | <#macro nota testo forte=false colore="">
                      | ^
                  Why: the description of a component names the parameters of its macro, all and only these.
                  How: add «colore» to «parametri», in the component’s .yaml file.""");
    }

    @Test
    void a_content_that_is_not_among_the_examples() {
        assertSays(
                MiniTheme.in(folder).described("testo: { tipo: testo,", "testo: { tipo: riferimento, a: [pagina],"),
                """
                themes/semplice/components/nota/nota.yaml:8:25: errore: il riferimento «Ciao» non porta a niente [assemble/riferimento]
                    8 |     parametri: { testo: Ciao }
                      |                         ^^^^
                  Perché: non c’è nessun contenuto pubblicato di tipo pagina con questo nome.
                  Come: scrivi –, o crea il contenuto.""");
    }

    @Test
    void an_unknown_type_in_a_parameter() {
        assertSays(
                MiniTheme.in(folder).described("forte: { tipo: si_no }", "forte: { tipo: riferimento, a: [pagine] }"),
                """
                themes/semplice/components/nota/nota.yaml:5:3: errore: «pagine» non si può scrivere qui [schema/parola-tipo]
                    5 |   forte: { tipo: riferimento, a: [pagine] }
                      |   ^^^^^
                  Perché: le parole ammesse sono: «argomento» / «atto_albo» / «avviso_home» / «bando» / «dataset» / «documento» / «evento» / «faq» / «fase» / «galleria» / «incarico» / «luogo» / «notizia» / «orario» / «pagina» / «persona» / «punto_contatto» / «riga_albo» / «servizio» / «sezione_trasparenza» ….
                  Come: scrivi «pagina».""");
    }

    @Test
    void a_mistake_within_the_tags_of_an_example() {
        assertSays(
                MiniTheme.in(folder)
                        .written("</p>\n", "</p><#nested>\n")
                        .described("    parametri: {", "    dentro: ${testi.cia}\n    parametri: {"),
                """
                themes/semplice/components/nota/nota.yaml:7:5: errore: il modello chiede il testo «cia», che non c’è [render/testo-sconosciuto]
                    7 |   - nome: breve
                      |     ^
                  Perché: i testi del tema stanno in i18n. In lavorazione: /esempi/nota/breve.html.
                  Come: scrivi «ciao», o aggiungi il testo.""");
    }

    @Test
    void a_template_that_cannot_be_read_says_so_once() {
        assertSays(
                MiniTheme.in(folder)
                        .written("</#if></p>", "</p>")
                        .described(
                                "    parametri: { testo: Ciao }\n",
                                "    parametri: { testo: Ciao }\n  - nome: altro\n    parametri: { testo: Addio }\n"),
                """
                themes/semplice/components/nota/nota.ftlh:3:1: errore: il modello di pagina ha un errore di sintassi [render/modello-sintassi]
                    3 | </#macro>
                      | ^
                  Perché: FreeMarker dice: Encountered "</#macro>", but at this place only this can be closed: "#if". This usually because of wrong nesting of FreeMarker directives, like a missed or malformed end-tag somewhere. (Note that FreeMarker end-tags must have # or @ after the / character.) (pagina /esempi/nota/).
                  Come: correggi il modello nel punto indicato.""");
    }

    @Test
    void a_state_under_misspelt_words() {
        assertSays(MiniTheme.in(folder).described("parametri:\n", """
                stati:
                  - nome: aperta
                    largezza: telefono
                    dove: p
                    passi: [{ clc: p }, { tasto: Escpe }]
                  - nome: chiusa
                    larghezza: tablet
                    dove: p
                    passi: [{ aspetta: p }]
                parametri:
                """), """
                themes/semplice/components/nota/nota.yaml:5:5: errore: «largezza» non si può scrivere qui [schema/parola-tipo]
                    5 |     largezza: telefono
                      |     ^^^^^^^^
                  Perché: le parole ammesse sono: «dove» / «larghezza» / «nome» / «passi».
                  Come: scrivi «larghezza».

                themes/semplice/components/nota/nota.yaml:7:15: errore: «clc» non si può scrivere qui [schema/parola-tipo]
                    7 |     passi: [{ clc: p }, { tasto: Escpe }]
                      |               ^^^
                  Perché: le parole ammesse sono: «aspetta» / «clic» / «scrivi» / «tasto».
                  Come: scrivi «clic».

                themes/semplice/components/nota/nota.yaml:7:34: errore: «Escpe» non si può scrivere qui [schema/parola-tipo]
                    7 |     passi: [{ clc: p }, { tasto: Escpe }]
                      |                                  ^^^^^
                  Perché: le parole ammesse sono: «ArrowDown» / «ArrowLeft» / «ArrowRight» / «ArrowUp» / «End» / «Enter» / «Escape» / «Home» / «Space» / «Tab».
                  Come: scrivi «Escape».

                themes/semplice/components/nota/nota.yaml:9:16: errore: «tablet» non si può scrivere qui [schema/parola-tipo]
                    9 |     larghezza: tablet
                      |                ^^^^^^
                  Perché: le parole ammesse sono: «computer» / «telefono».
                  Come: scrivi «computer» / «telefono».""");
    }

    @Test
    void a_state_without_its_parts() {
        assertSays(MiniTheme.in(folder).described("parametri:\n", """
                stati:
                  - nome: aperta
                    dove: "p >> ["
                    passi: []
                  - dove: p
                    passi: [{ scrivi: p }]
                parametri:
                """), """
                themes/semplice/components/nota/nota.yaml:5:11: errore: la descrizione del componente non è corretta in «dove» [schema/componente-errato]
                    5 |     dove: "p >> ["
                      |           ^^^^^^^^
                  Perché: manca un valore, o ha un’altra forma.
                  Come: confronta con un componente del tema «italia», per esempio «card».

                themes/semplice/components/nota/nota.yaml:6:12: errore: la descrizione del componente non è corretta in «passi» [schema/componente-errato]
                    6 |     passi: []
                      |            ^^
                  Perché: manca un valore, o ha un’altra forma.
                  Come: confronta con un componente del tema «italia», per esempio «card».

                themes/semplice/components/nota/nota.yaml:7:5: errore: la descrizione del componente non è corretta in «nome» [schema/componente-errato]
                    7 |   - dove: p
                      |     ^
                  Perché: manca un valore, o ha un’altra forma.
                  Come: confronta con un componente del tema «italia», per esempio «card».

                themes/semplice/components/nota/nota.yaml:8:23: errore: la descrizione del componente non è corretta in «scrivi» [schema/componente-errato]
                    8 |     passi: [{ scrivi: p }]
                      |                       ^
                  Perché: manca un valore, o ha un’altra forma.
                  Come: confronta con un componente del tema «italia», per esempio «card».""");
    }
}
