package it.campanile.check.text;

import static it.campanile.check.CheckedSite.TEMPLATE;
import static it.campanile.check.CheckedSite.assertPasses;
import static it.campanile.check.CheckedSite.assertSays;
import static it.campanile.check.CheckedSite.template;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.check.CheckedSite;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the words of pages: each rule has a page that passes and one that fails. */
class TextCheckTest {

    @TempDir
    Path folder;

    private MiniWorkspace town() {
        return CheckedSite.in(folder)
                .picture("sites/prova/static/foto/img_2041.jpg")
                .picture("sites/prova/static/foto/piazza-grande.jpg");
    }

    @Test
    void pages_with_plain_words_pass() {
        assertPasses(town().page("museo", "Museo", """
                ![La piazza il giorno del mercato](/foto/img_2041.jpg)

                ![](/foto/piazza-grande.jpg "decorativa")

                Entra con SPID, CIE o CNS; chiedi a SUAP, URP e INPS, oppure all’ANPR del MINISTERO. Re Vittorio
                Emanuele III, art. 3 D.P.R. 445/2000. Sezioni A B C D.

                Leggi [la storia del museo](/) o vai a [museiitalia.it](https://www.museiitalia.it/).

                ## Orari

                [Domanda](/#s)

                | Giorno | Ore |
                |---|---|
                | lunedì | 9 |

                ## Prezzi

                [Domanda](/museo/) e [domanda](/museo/#prezzi)

                |  | Intero | Ridotto |
                |---|---|---|
                | museo | 5 | 3 |
                """).file(TEMPLATE, template("", """
                ${pagina.corpo}

                <nav><a href="/">Avanti</a> <a href="/museo/">Avanti</a> <a href="#s">Ulteriori informazioni</a></nav>
                <h2 id="s">Altro</h2>
                <ul><li>Estate <ul><li><a href="/?a">Corsi</a></li></ul></li>
                <li>Inverno <ul><li><a href="/?b">Corsi</a></li></ul></li></ul>
                <h3><a href="/museo/">Il museo</a></h3>
                <a href="/museo/" aria-hidden="true" tabindex="-1"><img src="/foto/img_2041.jpg" alt=""></a>
                <a href="/museo/" aria-label="Leggi di più sul museo">Leggi di più</a>
                <a href="/museo/">Leggi <span class="visually-hidden">tutto sul museo</span></a>
                <a href="/museo/" title="Il programma del museo">Scarica</a>
                <span id="m">Le sale</span> <a href="/museo/" aria-labelledby="m">Vedi</a>
                <a href="/museo/"><img src="/foto/img_2041.jpg" alt="Le sale del museo"></a>
                <table role="presentation"><tr><td>a</td></tr></table>
                <code>SELECT EVERYTHING FROM SOMEWHERE</code>
                """)));
    }

    @Test
    void a_file_name_is_no_alternative_text() {
        assertSays(town().page("museo", "Museo", """
                ![IMG_2041.jpg](/foto/img_2041.jpg)

                ![img 2041](/foto/img_2041.jpg)

                ![piazza-grande](/foto/piazza-grande.jpg)
                """), """
                content/pagine/museo.md:6:3: avviso: nella pagina /museo/ il testo alternativo di un’immagine è il nome di un file: «IMG_2041.jpg» [check/alt-nome-di-file]
                    6 | ![IMG_2041.jpg](/foto/img_2041.jpg)
                      |   ^^^^^^^^^^^^
                  Perché: chi ascolta la pagina sente il nome del file, e non sa che cosa mostra l’immagine (WCAG 1.1.1).
                  Come: scrivi in una frase che cosa si vede, come la diresti al telefono.

                content/pagine/museo.md:8:3: avviso: nella pagina /museo/ il testo alternativo di un’immagine è il nome di un file: «img 2041» [check/alt-nome-di-file]
                    8 | ![img 2041](/foto/img_2041.jpg)
                      |   ^^^^^^^^
                  Perché: chi ascolta la pagina sente il nome del file, e non sa che cosa mostra l’immagine (WCAG 1.1.1).
                  Come: scrivi in una frase che cosa si vede, come la diresti al telefono.

                content/pagine/museo.md:10:3: avviso: nella pagina /museo/ il testo alternativo di un’immagine è il nome di un file: «piazza-grande» [check/alt-nome-di-file]
                    10 | ![piazza-grande](/foto/piazza-grande.jpg)
                       |   ^^^^^^^^^^^^^
                  Perché: chi ascolta la pagina sente il nome del file, e non sa che cosa mostra l’immagine (WCAG 1.1.1).
                  Come: scrivi in una frase che cosa si vede, come la diresti al telefono.""", """
                content/pagine/museo.md:6:3: warning: on the page /museo/ the alternative text of a picture is the name of a file: «IMG_2041.jpg» [check/alt-nome-di-file]
                    6 | ![IMG_2041.jpg](/foto/img_2041.jpg)
                      |   ^^^^^^^^^^^^
                  Why: who listens to the page hears the name of the file, and does not learn what the picture shows (WCAG 1.1.1).
                  How: write in one sentence what there is to see, as you would say it on the telephone.

                content/pagine/museo.md:8:3: warning: on the page /museo/ the alternative text of a picture is the name of a file: «img 2041» [check/alt-nome-di-file]
                    8 | ![img 2041](/foto/img_2041.jpg)
                      |   ^^^^^^^^
                  Why: who listens to the page hears the name of the file, and does not learn what the picture shows (WCAG 1.1.1).
                  How: write in one sentence what there is to see, as you would say it on the telephone.

                content/pagine/museo.md:10:3: warning: on the page /museo/ the alternative text of a picture is the name of a file: «piazza-grande» [check/alt-nome-di-file]
                    10 | ![piazza-grande](/foto/piazza-grande.jpg)
                       |   ^^^^^^^^^^^^^
                  Why: who listens to the page hears the name of the file, and does not learn what the picture shows (WCAG 1.1.1).
                  How: write in one sentence what there is to see, as you would say it on the telephone.""");
    }

    @Test
    void an_alternative_text_says_what_there_is_to_see() {
        assertSays(town().page("museo", "Museo", """
                ![Foto](/foto/img_2041.jpg)

                ![Immagine della piazza](/foto/piazza-grande.jpg)
                """), """
                content/pagine/museo.md:6:3: avviso: nella pagina /museo/ il testo alternativo di un’immagine non dice che cosa mostra, o comincia con parole inutili: «Foto» [check/alt-generico]
                    6 | ![Foto](/foto/img_2041.jpg)
                      |   ^^^^
                  Perché: il lettore di schermo dice già che è un’immagine: conta che cosa si vede (WCAG 1.1.1).
                  Come: comincia da quello che si vede, per esempio «La piazza il giorno del mercato»; se l’immagine è solo ornamento, dichiarala decorativa.

                content/pagine/museo.md:8:3: avviso: nella pagina /museo/ il testo alternativo di un’immagine non dice che cosa mostra, o comincia con parole inutili: «Immagine della piazza» [check/alt-generico]
                    8 | ![Immagine della piazza](/foto/piazza-grande.jpg)
                      |   ^^^^^^^^^^^^^^^^^^^^^
                  Perché: il lettore di schermo dice già che è un’immagine: conta che cosa si vede (WCAG 1.1.1).
                  Come: comincia da quello che si vede, per esempio «La piazza il giorno del mercato»; se l’immagine è solo ornamento, dichiarala decorativa.""", """
                content/pagine/museo.md:6:3: warning: on the page /museo/ the alternative text of a picture does not say what it shows, or starts with needless words: «Foto» [check/alt-generico]
                    6 | ![Foto](/foto/img_2041.jpg)
                      |   ^^^^
                  Why: a screen reader says already that it is a picture: what counts is what there is to see (WCAG 1.1.1).
                  How: start with what there is to see, for example «The square on market day»; if the picture is mere ornament, declare it decorative.

                content/pagine/museo.md:8:3: warning: on the page /museo/ the alternative text of a picture does not say what it shows, or starts with needless words: «Immagine della piazza» [check/alt-generico]
                    8 | ![Immagine della piazza](/foto/piazza-grande.jpg)
                      |   ^^^^^^^^^^^^^^^^^^^^^
                  Why: a screen reader says already that it is a picture: what counts is what there is to see (WCAG 1.1.1).
                  How: start with what there is to see, for example «The square on market day»; if the picture is mere ornament, declare it decorative.""");
    }

    @Test
    void an_alternative_text_does_not_repeat_the_caption() {
        assertSays(town().file(TEMPLATE, template("", """
                <figure><img src="/foto/img_2041.jpg" alt="La piazza"><figcaption>La piazza.</figcaption></figure>
                """)), """
                themes/semplice/tipi/pagina/pagina.ftlh:3:46: avviso: nella pagina / il testo alternativo di un’immagine ripete il testo che le sta accanto: «La piazza» [check/alt-ripetuto]
                    3 | <body><main><h1>${pagina.titolo}</h1><figure><img src="/foto/img_2041.jpg" alt="La piazza"><figcaption>La piazza.</figcaption></figure>
                      |                                              ^^^^
                  Perché: chi ascolta la pagina sente due volte le stesse parole, e dell’immagine niente (WCAG 1.1.1).
                  Come: scrivi che cosa aggiunge l’immagine, oppure dichiarala decorativa.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:3:46: warning: on the page / the alternative text of a picture repeats the text beside it: «La piazza» [check/alt-ripetuto]
                    3 | <body><main><h1>${pagina.titolo}</h1><figure><img src="/foto/img_2041.jpg" alt="La piazza"><figcaption>La piazza.</figcaption></figure>
                      |                                              ^^^^
                  Why: who listens to the page hears the same words twice, and nothing of the picture (WCAG 1.1.1).
                  How: write what the picture adds, or declare it decorative.""");
    }

    @Test
    void a_link_whose_picture_says_nothing_is_mute() {
        assertSays(town().page("museo", "Museo", "[![](/foto/img_2041.jpg \"decorativa\")](/)"), """
                content/pagine/museo.md:6:38: errore: la pagina /museo/ ha un collegamento senza nessun testo: «/» [check/collegamento-muto]
                    6 | [![](/foto/img_2041.jpg "decorativa")](/)
                      |                                      ^^^^
                  Perché: chi ascolta la pagina sente «collegamento» e nient’altro (WCAG 2.4.4).
                  Come: scrivi nel collegamento dove porta; se contiene solo un’immagine, il suo testo alternativo deve dirlo.""", """
                content/pagine/museo.md:6:38: error: the page /museo/ has a link without any text: «/» [check/collegamento-muto]
                    6 | [![](/foto/img_2041.jpg "decorativa")](/)
                      |                                      ^^^^
                  Why: who listens to the page hears «link» and nothing else (WCAG 2.4.4).
                  How: write in the link where it leads; if there is only a picture in it, its alternative text must say so.""");
    }

    @Test
    void a_link_says_where_it_leads() {
        assertSays(town().page("museo", "Museo", "Per gli orari [clicca qui](/)."), """
                content/pagine/museo.md:6:15: avviso: nella pagina /museo/ il testo di un collegamento non dice dove porta: «clicca qui» (/) [check/collegamento-generico]
                    6 | Per gli orari [clicca qui](/).
                      |               ^^^^^^^^^^^^
                  Perché: chi scorre i collegamenti uno dopo l’altro, come fa chi usa un lettore di schermo, sente solo queste parole (WCAG 2.4.4).
                  Come: metti nel collegamento le parole che dicono che cosa si trova, per esempio «il modulo di domanda».""", """
                content/pagine/museo.md:6:15: warning: on the page /museo/ the text of a link does not say where it leads: «clicca qui» (/) [check/collegamento-generico]
                    6 | Per gli orari [clicca qui](/).
                      |               ^^^^^^^^^^^^
                  Why: who goes through the links one after the other, as users of screen readers do, hears only these words (WCAG 2.4.4).
                  How: put the words that say what is found there into the link, for example «the application form».""");
    }

    @Test
    void what_many_pages_show_is_said_once() {
        assertSays(
                town().page("museo", "Museo", "Antico.")
                        .page("teatro", "Teatro", "Nuovo.")
                        .file(
                                TEMPLATE,
                                template("", "")
                                        .replace("</body>", "<footer><a href=\"/\">Read more…</a></footer></body>")),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:53: avviso: nella pagina / il testo di un collegamento non dice dove porta: «Read more…» (/) [check/collegamento-generico]
                    3 | <body><main><h1>${pagina.titolo}</h1></main><footer><a href="/">Read more…</a></footer></body></html>
                      |                                                     ^^
                  Perché: chi scorre i collegamenti uno dopo l’altro, come fa chi usa un lettore di schermo, sente solo queste parole (WCAG 2.4.4).
                  Come: metti nel collegamento le parole che dicono che cosa si trova, per esempio «il modulo di domanda».""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:53: warning: on the page / the text of a link does not say where it leads: «Read more…» (/) [check/collegamento-generico]
                    3 | <body><main><h1>${pagina.titolo}</h1></main><footer><a href="/">Read more…</a></footer></body></html>
                      |                                                     ^^
                  Why: who goes through the links one after the other, as users of screen readers do, hears only these words (WCAG 2.4.4).
                  How: put the words that say what is found there into the link, for example «the application form».""");
    }

    @Test
    void an_address_is_no_text_for_a_link() {
        assertSays(
                town().page("museo", "Museo", "Vedi [https://www.example.it/orari/](https://www.example.it/orari/)."),
                """
                content/pagine/museo.md:6:7: avviso: nella pagina /museo/ il testo di un collegamento è un indirizzo: «https://www.example.it/orari/» [check/collegamento-indirizzo]
                    6 | Vedi [https://www.example.it/orari/](https://www.example.it/orari/).
                      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: un lettore di schermo lo legge lettera per lettera, e non dice che cosa si trova (WCAG 2.4.4).
                  Come: al posto dell’indirizzo scrivi il nome della pagina a cui porta.""",
                """
                content/pagine/museo.md:6:7: warning: on the page /museo/ the text of a link is an address: «https://www.example.it/orari/» [check/collegamento-indirizzo]
                    6 | Vedi [https://www.example.it/orari/](https://www.example.it/orari/).
                      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: a screen reader reads it letter by letter, and does not say what is found there (WCAG 2.4.4).
                  How: write the name of the page to which it leads in the place of the address.""");
    }

    @Test
    void links_with_the_same_text_lead_to_the_same_page() {
        assertSays(town().page("museo", "Museo", "[Domanda](/), [domanda](/museo/).\n"), """
                content/pagine/museo.md:6:23: avviso: nella pagina /museo/ due collegamenti con lo stesso testo «domanda» portano a indirizzi diversi: / e /museo/ [check/collegamenti-uguali]
                    6 | [Domanda](/), [domanda](/museo/).
                      |                       ^^^^^^^^^^
                  Perché: chi li sente uno dopo l’altro non può distinguerli (WCAG 2.4.4).
                  Come: aggiungi al testo quello che li distingue, per esempio l’anno o il luogo.""", """
                content/pagine/museo.md:6:23: warning: on the page /museo/ two links with the same text «domanda» lead to different addresses: / and /museo/ [check/collegamenti-uguali]
                    6 | [Domanda](/), [domanda](/museo/).
                      |                       ^^^^^^^^^^
                  Why: who hears them one after the other cannot tell them apart (WCAG 2.4.4).
                  How: add to the text what tells them apart, for example the year or the place.""");
    }

    @Test
    void capitals_are_for_beginnings_and_acronyms() {
        assertSays(town().page("museo", "Museo", "Il museo è CHIUSO PER LAVORI oggi."), """
                content/pagine/museo.md:6:12: avviso: la pagina /museo/ ha parole tutte maiuscole: «CHIUSO PER LAVORI» [check/tutto-maiuscolo]
                    6 | Il museo è CHIUSO PER LAVORI oggi.
                      |            ^^^^^^^^^^^^^^^^^
                  Perché: si leggono con più fatica, e alcuni lettori di schermo le dicono lettera per lettera.
                  Come: scrivi in minuscolo; per dare risalto usa un titolo o il grassetto.""", """
                content/pagine/museo.md:6:12: warning: the page /museo/ has words all in capitals: «CHIUSO PER LAVORI» [check/tutto-maiuscolo]
                    6 | Il museo è CHIUSO PER LAVORI oggi.
                      |            ^^^^^^^^^^^^^^^^^
                  Why: they are harder to read, and some screen readers say them letter by letter.
                  How: write small letters; for emphasis use a heading or bold type.""");
    }

    @Test
    void letters_of_a_word_stand_together() {
        assertSays(town().page("museo", "Museo", "Il C O M U N E informa."), """
                content/pagine/museo.md:6:4: avviso: la pagina /museo/ ha una parola con gli spazi tra le lettere: «C O M U N E» [check/lettere-spaziate]
                    6 | Il C O M U N E informa.
                      |    ^^^^^^^^^^^
                  Perché: un lettore di schermo dice le lettere una per una, e la ricerca non trova la parola.
                  Come: scrivi «COMUNE».""", """
                content/pagine/museo.md:6:4: warning: the page /museo/ has a word with blanks between its letters: «C O M U N E» [check/lettere-spaziate]
                    6 | Il C O M U N E informa.
                      |    ^^^^^^^^^^^
                  Why: a screen reader says the letters one by one, and a search does not find the word.
                  How: write «COMUNE».""");
    }

    @Test
    void small_letters_of_a_word_stand_together_too() {
        assertTrue(town().page("museo", "Museo", "A v v i s o per chi visita.")
                .checkMessages(Locale.ITALIAN)
                .contains("una parola con gli spazi tra le lettere: «A v v i s o»"));
        assertPasses(town().page("museo", "Museo", "Le sezioni sono a b c d, e chi entra a o b."));
    }

    @Test
    void text_is_not_justified() {
        assertSays(
                town().file(
                                TEMPLATE,
                                template(
                                        "",
                                        "<p style=\"color:#000;text-align: justify\">Il museo apre ogni giorno, anche la domenica.</p>")),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: avviso: la pagina / ha un testo giustificato: «Il museo apre ogni giorno, anche la dome…» [check/testo-giustificato]
                    3 | <body><main><h1>${pagina.titolo}</h1><p style="color:#000;text-align: justify">Il museo apre ogni giorno, anche la domenica.</p></main></body></html>
                      |                                      ^^
                  Perché: gli spazi diseguali tra le parole lo rendono difficile da leggere, soprattutto a chi è dislessico (WCAG 1.4.8).
                  Come: togli la giustificazione dal modello: il testo va allineato a sinistra.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: warning: the page / has a justified text: «Il museo apre ogni giorno, anche la dome…» [check/testo-giustificato]
                    3 | <body><main><h1>${pagina.titolo}</h1><p style="color:#000;text-align: justify">Il museo apre ogni giorno, anche la domenica.</p></main></body></html>
                      |                                      ^^
                  Why: uneven spaces between words make it hard to read, above all for people with dyslexia (WCAG 1.4.8).
                  How: take the justification out of the template: text is aligned to the left.""");
    }

    @Test
    void a_table_has_headers() {
        assertSays(town().page("museo", "Museo", """
                |  |  |
                |---|---|
                | lunedì | 9 |
                """), """
                content/pagine/museo.md:8:3: avviso: la pagina /museo/ ha una tabella senza intestazioni, o con intestazioni vuote; la prima cella dice «lunedì» [check/tabella-senza-intestazioni]
                    8 | | lunedì | 9 |
                      |   ^^^^^^
                  Perché: chi ascolta la tabella non sa di che colonna è una cella (WCAG 1.3.1).
                  Come: scrivi nella prima riga il nome di ogni colonna; se non è una tabella di dati, fanne un elenco.""", """
                content/pagine/museo.md:8:3: warning: the page /museo/ has a table without headers, or with empty ones; its first cell says «lunedì» [check/tabella-senza-intestazioni]
                    8 | | lunedì | 9 |
                      |   ^^^^^^
                  Why: who listens to the table does not know to which column a cell belongs (WCAG 1.3.1).
                  How: write the name of each column in the first row; if it is no table of data, make a list of it.""");
    }

    private static final String HARD = "L’amministrazione comunale, contestualmente all’approvazione della "
            + "regolamentazione sopraindicata, provvederà all’individuazione della documentazione amministrativa "
            + "indispensabile all’espletamento dell’istruttoria procedimentale conseguente alla presentazione "
            + "dell’istanza da parte degli interessati e dei soggetti legittimati all’interlocuzione con "
            + "l’amministrazione procedente, subordinatamente all’accertamento della sussistenza dei requisiti "
            + "soggettivi e oggettivi prescritti dalle disposizioni legislative e regolamentari vigenti";

    @Test
    void a_hard_text_gets_advice_that_names_the_hardest_paragraph() {
        assertSays(
                town().page(
                                "museo",
                                "Museo",
                                "## Orari\n\nIl museo apre alle 9. Chiude alle 18.\n\n" + HARD + ".\n\n- " + HARD
                                        + ", salvo altro.\n"),
                """
                content/pagine/museo.md:10: consiglio: il testo della pagina /museo/ è difficile: indice Gulpease 7 su 100; il capoverso più difficile (0) comincia con «L’amministrazione comunale, contestualmente all’approvazione della…» [check/leggibilita]
                    10 | L’amministrazione comunale, contestualmente all’approvazione della regolamentazione sopraindicata, provvederà all’individuazione della documentazione amministrativa indispensabile all’espletamento dell’istruttoria procedimentale conseguente alla presentazione dell’istanza da parte degli interessati e dei soggetti legittimati all’interlocuzione con l’amministrazione procedente, subordinatamente all’accertamento della sussistenza dei requisiti soggettivi e oggettivi prescritti dalle disposizioni legislative e regolamentari vigenti.
                  Perché: sotto 40 un testo è difficile anche per chi ha la licenza media o il diploma.
                  Come: comincia da quel capoverso: dividi le frasi lunghe, usa parole più corte e più comuni.""",
                """
                content/pagine/museo.md:10: advice: the text of the page /museo/ is hard: Gulpease index 7 of 100; the hardest paragraph (0) starts with «L’amministrazione comunale, contestualmente all’approvazione della…» [check/leggibilita]
                    10 | L’amministrazione comunale, contestualmente all’approvazione della regolamentazione sopraindicata, provvederà all’individuazione della documentazione amministrativa indispensabile all’espletamento dell’istruttoria procedimentale conseguente alla presentazione dell’istanza da parte degli interessati e dei soggetti legittimati all’interlocuzione con l’amministrazione procedente, subordinatamente all’accertamento della sussistenza dei requisiti soggettivi e oggettivi prescritti dalle disposizioni legislative e regolamentari vigenti.
                  Why: below 40 a text is hard also for who went to school for eight or thirteen years.
                  How: start with that paragraph: split long sentences, use shorter and more common words.""");
    }

    @Test
    void an_easy_text_gets_no_advice() {
        assertPasses(town().page(
                        "museo", "Museo", "Il museo apre alle 9. La sera chiude. ".repeat(14) + "\n\n" + HARD + "."));
    }

    @Test
    void a_long_paragraph_gets_advice() {
        assertSays(
                town().page(
                                "museo",
                                "Museo",
                                "Il museo apre alle 9. La sera chiude presto. "
                                        .repeat(14)
                                        .strip()),
                """
                content/pagine/museo.md:6: consiglio: nella pagina /museo/ un capoverso è lungo 126 parole; comincia con «Il museo apre alle 9.…» [check/paragrafo-lungo]
                    6 | Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto.
                  Perché: sullo schermo un blocco di testo lungo si salta.
                  Come: dividilo in capoversi più corti, uno per argomento, o in un elenco.""",
                """
                content/pagine/museo.md:6: advice: on the page /museo/ a paragraph has 126 words; it starts with «Il museo apre alle 9.…» [check/paragrafo-lungo]
                    6 | Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto. Il museo apre alle 9. La sera chiude presto.
                  Why: on a screen a long block of text is skipped.
                  How: split it into shorter paragraphs, one for each subject, or into a list.""");
    }
}
