package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of texts: their headings, their pictures, what stands in them. */
class BadBodyTest {

    @TempDir
    Path folder;

    @Test
    void an_unknown_heading_is_named_with_the_nearest_one() {
        assertSays(SmallTown.withService(folder, "## Cosa serve", "## Casa serve"), """
                content/servizi/carta.md:21:4: errore: il titolo «Casa serve» non è tra quelli del tipo «servizio» [schema/sezione-sconosciuta]
                    21 | ## Casa serve
                       |    ^^^^^^^^^^
                  Perché: le sezioni hanno titoli fissi, uguali in tutti i siti.
                  Come: scrivi «## Cosa serve».""", """
                content/servizi/carta.md:21:4: error: the heading «Casa serve» is none of those of the type «servizio» [schema/sezione-sconosciuta]
                    21 | ## Casa serve
                       |    ^^^^^^^^^^
                  Why: the sections have fixed headings, the same on all sites.
                  How: write «## Cosa serve».""");
    }

    @Test
    void a_misplaced_heading_is_named_with_the_one_it_belongs_before() {
        assertSays(SmallTown.withService(folder, "Nessuna.", "Nessuna.\n\n## Quanto costa\n\nNiente."), """
                content/servizi/carta.md:37:4: errore: la sezione «Quanto costa» è fuori posto [schema/sezione-fuori-ordine]
                    37 | ## Quanto costa
                       |    ^^^^^^^^^^^^
                  Perché: viene prima di «Condizioni di servizio» nell’ordine del modello.
                  Come: spostala sopra «Condizioni di servizio».""", """
                content/servizi/carta.md:37:4: error: the section «Quanto costa» is out of place [schema/sezione-fuori-ordine]
                    37 | ## Quanto costa
                       |    ^^^^^^^^^^^^
                  Why: it comes before «Condizioni di servizio» in the model’s order.
                  How: move it above «Condizioni di servizio».""");
    }

    @Test
    void a_missing_heading_is_named() {
        assertSays(SmallTown.withService(folder, "## Cosa serve\n\nUna fototessera.\n", ""), """
                content/servizi/carta.md: errore: manca la sezione «Cosa serve» [schema/sezione-mancante]
                  Perché: è obbligatoria per il tipo «servizio».
                  Come: aggiungi «## Cosa serve» con il suo testo.""", """
                content/servizi/carta.md: error: the section «Cosa serve» is missing [schema/sezione-mancante]
                  Why: it is required for the type «servizio».
                  How: add «## Cosa serve» with its text.""");
    }

    @Test
    void a_heading_written_twice_is_named() {
        assertSays(
                SmallTown.withService(folder, "Una fototessera.", "Una fototessera.\n\n## Cosa serve\n\nUn documento."),
                """
                content/servizi/carta.md:25:4: errore: la sezione «Cosa serve» c’è due volte [schema/sezione-doppia]
                    25 | ## Cosa serve
                       |    ^^^^^^^^^^
                  Perché: ogni sezione si scrive una volta sola.
                  Come: unisci i due testi sotto un solo titolo.""",
                """
                content/servizi/carta.md:25:4: error: the section «Cosa serve» is there twice [schema/sezione-doppia]
                    25 | ## Cosa serve
                       |    ^^^^^^^^^^
                  Why: each section is written only once.
                  How: join the two texts under one heading.""");
    }

    @Test
    void an_empty_section_is_named() {
        assertSays(SmallTown.withService(folder, "Una fototessera.", ""), """
                content/servizi/carta.md:21:4: errore: la sezione «Cosa serve» è vuota [schema/sezione-vuota]
                    21 | ## Cosa serve
                       |    ^^^^^^^^^^
                  Perché: un titolo senza testo non aiuta chi legge.
                  Come: scrivi il testo, o togli il titolo.""", """
                content/servizi/carta.md:21:4: error: the section «Cosa serve» is empty [schema/sezione-vuota]
                    21 | ## Cosa serve
                       |    ^^^^^^^^^^
                  Why: a heading without text does not help the reader.
                  How: write the text, or remove the heading.""");
    }

    @Test
    void a_text_outside_of_the_sections_is_shown() {
        assertSays(SmallTown.withService(folder, "## A chi è rivolto", "Leggi bene.\n\n## A chi è rivolto"), """
                content/servizi/carta.md:13:1: errore: c’è del testo prima del primo titolo [schema/testo-fuori-sezione]
                    13 | Leggi bene.
                       | ^
                  Perché: il tipo «servizio» ha solo le sezioni «A chi è rivolto» / «Chi può fare domanda» / «Descrizione» / «Come fare» / «Cosa serve» / «Cosa si ottiene» / «Procedure collegate all’esito» / «Tempi e scadenze» / «Quanto costa» / «Vincoli» / «Casi particolari» / «Ulteriori informazioni» / «Condizioni di servizio».
                  Come: metti il testo sotto uno di questi titoli «## …».""", """
                content/servizi/carta.md:13:1: error: there is text before the first heading [schema/testo-fuori-sezione]
                    13 | Leggi bene.
                       | ^
                  Why: the type «servizio» has only the sections «A chi è rivolto» / «Chi può fare domanda» / «Descrizione» / «Come fare» / «Cosa serve» / «Cosa si ottiene» / «Procedure collegate all’esito» / «Tempi e scadenze» / «Quanto costa» / «Vincoli» / «Casi particolari» / «Ulteriori informazioni» / «Condizioni di servizio».
                  How: put the text under one of these headings «## …».""");
    }

    @Test
    void a_missing_text_is_named() {
        assertSays(
                SmallTown.in(folder).file("content/faq/quando.md", "---\ntitolo: Quando siete aperti?\n---\n"),
                """
                content/faq/quando.md: errore: manca il testo [schema/corpo-mancante]
                  Perché: il tipo «faq» vuole un testo sotto l’intestazione.
                  Come: scrivi il testo dopo la seconda riga «---».""",
                """
                content/faq/quando.md: error: the text is missing [schema/corpo-mancante]
                  Why: the type «faq» wants a text under the front matter.
                  How: write the text after the second line «---».""");
    }

    @Test
    void an_unknown_variable_is_shown_by_line_and_column() {
        assertSays(
                SmallTown.in(folder)
                        .page(
                                "storia",
                                "Storia",
                                "Un paese antico.\n\nScrivi a {{ sito.contatti.mail }} o {{ sito.contatti.pec }}."),
                """
                content/pagine/storia.md:8:10: errore: la variabile «sito.contatti.mail» non esiste [assemble/variabile-sconosciuta]
                    8 | Scrivi a {{ sito.contatti.mail }} o {{ sito.contatti.pec }}.
                      |          ^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: si possono usare solo i valori di sito.yaml.
                  Come: scrivi «{{ sito.contatti.cap }}» / «{{ sito.contatti.centralino }}» / «{{ sito.contatti.citta }}» / «{{ sito.contatti.codice_fiscale }}» / «{{ sito.contatti.indirizzo }}» / «{{ sito.contatti.pec }}».""",
                """
                content/pagine/storia.md:8:10: error: the variable «sito.contatti.mail» does not exist [assemble/variabile-sconosciuta]
                    8 | Scrivi a {{ sito.contatti.mail }} o {{ sito.contatti.pec }}.
                      |          ^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: only the values of sito.yaml can be used.
                  How: write «{{ sito.contatti.cap }}» / «{{ sito.contatti.centralino }}» / «{{ sito.contatti.citta }}» / «{{ sito.contatti.codice_fiscale }}» / «{{ sito.contatti.indirizzo }}» / «{{ sito.contatti.pec }}».""");
    }

    @Test
    void html_is_shown_where_it_opens() {
        assertSays(SmallTown.in(folder).page("storia", "Storia", "Un paese <b>antico</b>."), """
                content/pagine/storia.md:6:10: errore: nel testo c’è del codice HTML: «<b>» [render/html-nel-testo]
                    6 | Un paese <b>antico</b>.
                      |          ^^^
                  Perché: i testi si scrivono in Markdown, che resta accessibile in ogni tema.
                  Come: togli il codice e usa Markdown.""", """
                content/pagine/storia.md:6:10: error: there is HTML in the text: «<b>» [render/html-nel-testo]
                    6 | Un paese <b>antico</b>.
                      |          ^^^
                  Why: texts are written in Markdown, which stays accessible in every theme.
                  How: remove the code and use Markdown.""");
    }

    @Test
    void words_in_another_language_say_so() {
        MiniWorkspace workspace = SmallTown.in(folder)
                .page(
                        "storia",
                        "Storia",
                        "Il [smart *working* & C.]{lang=en}, **[mandi]{lang=fur}**, la [casa [Haus]{lang=de-AT}](/), [no]{lang=en, `[x]{lang=en}`.");
        assertEquals("", workspace.messages());

        assertEquals(
                "<p>Il <span lang=\"en\">smart *working* &amp; C.</span>, <strong><span lang=\"fur\">mandi</span></strong>, "
                        + "la <a href=\"/\">casa <span lang=\"de-AT\">Haus</span></a>, [no]{lang=en, <code>[x]{lang=en}</code>.</p>",
                workspace
                        .document("storia/index.html")
                        .select("main > p")
                        .last()
                        .outerHtml());
    }

    @Test
    void words_in_no_language_are_shown() {
        assertSays(SmallTown.in(folder).page("storia", "Storia", "Il [smart working]{lang=inglese} qui."), """
                content/pagine/storia.md:6:4: errore: queste parole sono in una lingua che non esiste: [smart working]{lang=inglese} [render/lingua-della-frase]
                    6 | Il [smart working]{lang=inglese} qui.
                      |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: il browser e i lettori di schermo conoscono le lingue dal codice.
                  Come: scrivi tra le graffe il codice della lingua, per esempio [smart working]{lang=en}.""", """
                content/pagine/storia.md:6:4: error: these words are in a language that does not exist: [smart working]{lang=inglese} [render/lingua-della-frase]
                    6 | Il [smart working]{lang=inglese} qui.
                      |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: browsers and screen readers know languages by their code.
                  How: write the code of the language in the braces, for example [smart working]{lang=en}.""");
        for (String code : List.of("xx", "", "e", "12")) {
            assertEquals(
                    Set.of("render/lingua-della-frase"),
                    Set.copyOf(SmallTown.in(folder)
                            .page("storia", "Storia", "Il [smart working]{lang=" + code + "} qui.")
                            .codes()),
                    code);
        }
    }

    @Test
    void a_block_of_html_is_shown_once() {
        assertSays(
                SmallTown.in(folder).page("storia", "Storia", "Un paese.\n\n<script>\nalert(1)\n</script>"), """
                content/pagine/storia.md:8:1: errore: nel testo c’è del codice HTML: «<script>» [render/html-nel-testo]
                    8 | <script>
                      | ^^^^^^^^
                  Perché: i testi si scrivono in Markdown, che resta accessibile in ogni tema.
                  Come: togli il codice e usa Markdown.""", """
                content/pagine/storia.md:8:1: error: there is HTML in the text: «<script>» [render/html-nel-testo]
                    8 | <script>
                      | ^^^^^^^^
                  Why: texts are written in Markdown, which stays accessible in every theme.
                  How: remove the code and use Markdown.""");
    }

    @Test
    void a_heading_of_the_wrong_level_is_shown() {
        assertSays(
                SmallTown.in(folder).page("storia", "Storia", "## Medioevo\n\nTorri.\n\n##### Rocche\n\nMura."),
                """
                content/pagine/storia.md:10:1: errore: il titolo «##### Rocche» è del livello sbagliato [render/titolo-fuori-livello]
                    10 | ##### Rocche
                       | ^^^^^^^^^^^^
                  Perché: sotto una sezione «##» i titoli sono «###», poi «####», senza salti; «#» è il titolo della pagina.
                  Come: cambia il numero di «#».""",
                """
                content/pagine/storia.md:10:1: error: the heading «##### Rocche» has the wrong level [render/titolo-fuori-livello]
                    10 | ##### Rocche
                       | ^^^^^^^^^^^^
                  Why: under a section «##» headings are «###», then «####», without gaps; «#» is the page’s title.
                  How: change the number of «#».""");
    }

    @Test
    void a_picture_without_alternative_text_is_shown() {
        assertSays(
                SmallTown.in(folder).page("storia", "Storia", "Un paese antico.\n\n## Oggi\n\nEcco: ![](/piazza.jpg)"),
                """
                content/pagine/storia.md:10:7: errore: l’immagine «![](/piazza.jpg)» non ha il testo alternativo [render/immagine-senza-alt]
                    10 | Ecco: ![](/piazza.jpg)
                       |       ^^^^^^^^^^^^^^^^
                  Perché: chi non vede l’immagine deve sapere che cosa mostra (WCAG 1.1.1).
                  Come: scrivi ![che cosa mostra](file), o ![](file "decorativa") se non dice nulla.""",
                """
                content/pagine/storia.md:10:7: error: the picture «![](/piazza.jpg)» has no alternative text [render/immagine-senza-alt]
                    10 | Ecco: ![](/piazza.jpg)
                       |       ^^^^^^^^^^^^^^^^
                  Why: who does not see the picture must know what it shows (WCAG 1.1.1).
                  How: write ![what it shows](file), or ![](file "decorativa") when it says nothing.""");
    }

    @Test
    void a_link_without_text_is_shown() {
        assertSays(SmallTown.in(folder).page("storia", "Storia", "Vedi [](/)."), """
                content/pagine/storia.md:6:6: errore: il collegamento «[](/)» non ha testo [render/collegamento-vuoto]
                    6 | Vedi [](/).
                      |      ^^^^^
                  Perché: chi usa un lettore di schermo non saprebbe dove porta (WCAG 2.4.4).
                  Come: scrivi [dove porta](indirizzo).""", """
                content/pagine/storia.md:6:6: error: the link «[](/)» has no text [render/collegamento-vuoto]
                    6 | Vedi [](/).
                      |      ^^^^^
                  Why: who uses a screen reader would not know where it leads (WCAG 2.4.4).
                  How: write [where it leads](address).""");
    }

    @Test
    void a_link_that_runs_a_script_is_refused() {
        assertSays(SmallTown.in(folder).page("storia", "Storia", "Vedi [qui](javascript:alert(1))."), """
                content/pagine/storia.md:6:6: errore: il collegamento «[qui](javascript:alert(1))» non è ammesso [render/collegamento-non-ammesso]
                    6 | Vedi [qui](javascript:alert(1)).
                      |      ^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: si può collegare solo a https, mailto, tel o a un percorso del sito.
                  Come: correggi l’indirizzo.""", """
                content/pagine/storia.md:6:6: error: the link «[qui](javascript:alert(1))» is not allowed [render/collegamento-non-ammesso]
                    6 | Vedi [qui](javascript:alert(1)).
                      |      ^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: only https, mailto, tel or a path of the site can be linked to.
                  How: correct the address.""");
    }
}
