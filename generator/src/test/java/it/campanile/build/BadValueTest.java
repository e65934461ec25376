package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of values in front matter that are not as their field wants them. */
class BadValueTest {

    @TempDir
    Path folder;

    @Test
    void a_wrong_value_is_named_with_the_allowed_ones() {
        assertSays(SmallTown.withService(folder, "stato: attivo", "stato: attvo"), """
                content/servizi/carta.md:4:8: errore: il campo «stato» vale «attvo», che per il tipo «servizio» non è ammesso [schema/valore-campo]
                    4 | stato: attvo
                      |        ^^^^^
                  Perché: i valori ammessi sono: «attivo» / «in_sviluppo» / «non_attivo».
                  Come: scrivi «attivo».""", """
                content/servizi/carta.md:4:8: error: the field «stato» is «attvo», which is not allowed for the type «servizio» [schema/valore-campo]
                    4 | stato: attvo
                      |        ^^^^^
                  Why: the allowed values are: «attivo» / «in_sviluppo» / «non_attivo».
                  How: write «attivo».""");
    }

    @Test
    void a_month_that_does_not_exist_is_no_date() {
        assertSays(SmallTown.withService(folder, "stato: attivo", "aggiornato: 2026-13-45"), """
                content/servizi/carta.md:4:13: errore: il campo «aggiornato» deve essere una data [schema/non-data]
                    4 | aggiornato: 2026-13-45
                      |             ^^^^^^^^^^
                  Perché: «2026-13-45» non è un giorno del calendario scritto come AAAA-MM-GG.
                  Come: scrivi per esempio 2026-11-22.""", """
                content/servizi/carta.md:4:13: error: the field «aggiornato» must be a date [schema/non-data]
                    4 | aggiornato: 2026-13-45
                      |             ^^^^^^^^^^
                  Why: «2026-13-45» is not a day of the calendar written as YYYY-MM-DD.
                  How: write for example 2026-11-22.""");
    }

    @Test
    void a_day_that_does_not_exist_is_no_date() {
        assertSays(SmallTown.withService(folder, "stato: attivo", "aggiornato: 2026-02-30"), """
                content/servizi/carta.md:4:13: errore: il campo «aggiornato» deve essere una data [schema/non-data]
                    4 | aggiornato: 2026-02-30
                      |             ^^^^^^^^^^
                  Perché: «2026-02-30» non è un giorno del calendario scritto come AAAA-MM-GG.
                  Come: scrivi per esempio 2026-11-22.""", """
                content/servizi/carta.md:4:13: error: the field «aggiornato» must be a date [schema/non-data]
                    4 | aggiornato: 2026-02-30
                      |             ^^^^^^^^^^
                  Why: «2026-02-30» is not a day of the calendar written as YYYY-MM-DD.
                  How: write for example 2026-11-22.""");
    }

    @Test
    void a_reference_that_leads_nowhere_is_named_with_the_nearest_one() {
        assertSays(
                SmallTown.withService(folder, "unita_responsabile: anagrafe", "unita_responsabile: anagrafi"),
                """
                content/servizi/carta.md:7:21: errore: il riferimento «anagrafi» non porta a niente [assemble/riferimento]
                    7 | unita_responsabile: anagrafi
                      |                     ^^^^^^^^
                  Perché: non c’è nessun contenuto pubblicato di tipo unita_organizzativa con questo nome.
                  Come: scrivi «anagrafe», o crea il contenuto.""",
                """
                content/servizi/carta.md:7:21: error: the reference «anagrafi» leads nowhere [assemble/riferimento]
                    7 | unita_responsabile: anagrafi
                      |                     ^^^^^^^^
                  Why: there is no published content of type unita_organizzativa with this name.
                  How: write «anagrafe», or create the content.""");
    }

    @Test
    void an_unknown_variable_is_shown_by_line_and_column() {
        assertSays(
                SmallTown.withService(
                        folder, "destinatari: Chi abita qui", "destinatari: Chi abita a {{ sito.nomme }}"),
                """
                content/servizi/carta.md:8:26: errore: la variabile «sito.nomme» non esiste [assemble/variabile-sconosciuta]
                    8 | destinatari: Chi abita a {{ sito.nomme }}
                      |                          ^^^^^^^^^^^^^^^^
                  Perché: si possono usare solo i valori di sito.yaml.
                  Come: scrivi «{{ sito.nome }}».""",
                """
                content/servizi/carta.md:8:26: error: the variable «sito.nomme» does not exist [assemble/variabile-sconosciuta]
                    8 | destinatari: Chi abita a {{ sito.nomme }}
                      |                          ^^^^^^^^^^^^^^^^
                  Why: only the values of sito.yaml can be used.
                  How: write «{{ sito.nome }}».""");
    }

    @Test
    void a_picture_without_alternative_text_is_named() {
        assertSays(SmallTown.withService(folder, "stato: attivo", "immagine: { file: carta.jpg }"), """
                content/servizi/carta.md:4:11: errore: l’immagine «carta.jpg» non ha il testo alternativo [schema/immagine-senza-alt]
                    4 | immagine: { file: carta.jpg }
                      |           ^^^^^^^^^^^^^^^^^^^
                  Perché: chi non vede l’immagine deve sapere che cosa mostra (WCAG 1.1.1).
                  Come: aggiungi «alt: …», o «decorativa: true» se non dice nulla.""", """
                content/servizi/carta.md:4:11: error: the picture «carta.jpg» has no alternative text [schema/immagine-senza-alt]
                    4 | immagine: { file: carta.jpg }
                      |           ^^^^^^^^^^^^^^^^^^^
                  Why: who does not see the picture must know what it shows (WCAG 1.1.1).
                  How: add «alt: …», or «decorativa: true» when it says nothing.""");
    }

    @Test
    void a_list_where_a_text_is_wanted_is_named() {
        assertSays(
                SmallTown.withService(folder, "destinatari: Chi abita qui", "destinatari: [chi, abita, qui]"),
                """
                content/servizi/carta.md:8:14: errore: il campo «destinatari» deve essere un testo [schema/non-testo]
                    8 | destinatari: [chi, abita, qui]
                      |              ^^^^^^^^^^^^^^^^^
                  Perché: è scritto un elenco o un gruppo di chiavi.
                  Come: scrivi un solo valore dopo i due punti.""",
                """
                content/servizi/carta.md:8:14: error: the field «destinatari» must be a text [schema/non-testo]
                    8 | destinatari: [chi, abita, qui]
                      |              ^^^^^^^^^^^^^^^^^
                  Why: it is a list or a group of keys.
                  How: write a single value after the colon.""");
    }

    @Test
    void a_text_where_a_list_is_wanted_is_named() {
        assertSays(SmallTown.withService(folder, "argomenti: [residenza]", "argomenti: residenza"), """
                content/servizi/carta.md:6:12: errore: il campo «argomenti» deve essere un elenco [schema/non-elenco]
                    6 | argomenti: residenza
                      |            ^^^^^^^^^
                  Perché: è scritto un valore solo.
                  Come: scrivi un valore per riga con un trattino davanti, o [uno, due].""", """
                content/servizi/carta.md:6:12: error: the field «argomenti» must be a list [schema/non-elenco]
                    6 | argomenti: residenza
                      |            ^^^^^^^^^
                  Why: it is a single value.
                  How: write one value a line with a hyphen before it, or [one, two].""");
    }

    @Test
    void a_text_where_keys_are_wanted_is_named() {
        assertSays(
                SmallTown.withService(folder, "canale_fisico: { uffici: [anagrafe] }", "canale_fisico: anagrafe"),
                """
                content/servizi/carta.md:9:16: errore: il campo «canale_fisico» deve avere delle chiavi sotto di sé [schema/non-gruppo]
                    9 | canale_fisico: anagrafe
                      |                ^^^^^^^^
                  Perché: le sue chiavi sono: «testo» / «uffici».
                  Come: vai a capo, rientra di due spazi e scrivi «chiave: valore».""",
                """
                content/servizi/carta.md:9:16: error: the field «canale_fisico» must have keys under it [schema/non-gruppo]
                    9 | canale_fisico: anagrafe
                      |                ^^^^^^^^
                  Why: its keys are: «testo» / «uffici».
                  How: start a new line, indent by two spaces and write «key: value».""");
    }

    @Test
    void a_word_where_a_number_is_wanted_is_named() {
        assertSays(SmallTown.withService(folder, "giorni_massimi: 30", "giorni_massimi: trenta"), """
                content/servizi/carta.md:10:17: errore: il campo «giorni_massimi» deve essere un numero [schema/non-numero]
                    10 | giorni_massimi: trenta
                       |                 ^^^^^^
                  Perché: «trenta» non è un numero ammesso.
                  Come: scrivi solo cifre, per esempio 30.""", """
                content/servizi/carta.md:10:17: error: the field «giorni_massimi» must be a number [schema/non-numero]
                    10 | giorni_massimi: trenta
                       |                 ^^^^^^
                  Why: «trenta» is not an allowed number.
                  How: write digits only, for example 30.""");
    }

    @Test
    void a_number_out_of_bounds_is_named() {
        assertSays(SmallTown.withPlace(folder, "latitudine: 44.1", "latitudine: 441"), """
                content/luoghi/municipio.md:6:26: errore: il campo «posizione.latitudine» vale 441, fuori dai limiti [schema/numero-fuori]
                    6 | posizione: { latitudine: 441, longitudine: 12.2 }
                      |                          ^^^
                  Perché: i limiti sono 35 e 48.
                  Come: scrivi un numero tra i due limiti.""", """
                content/luoghi/municipio.md:6:26: error: the field «posizione.latitudine» is 441, out of bounds [schema/numero-fuori]
                    6 | posizione: { latitudine: 441, longitudine: 12.2 }
                      |                          ^^^
                  Why: the bounds are 35 and 48.
                  How: write a number between them.""");
    }

    @Test
    void a_word_that_is_neither_true_nor_false_is_named() {
        assertSays(SmallTown.withService(folder, "stato: attivo", "bozza: forse"), """
                content/servizi/carta.md:4:8: errore: il campo «bozza» deve essere «true» o «false» [schema/non-si-no]
                    4 | bozza: forse
                      |        ^^^^^
                  Perché: «forse» non è nessuno dei due.
                  Come: scrivi «true» per sì, «false» per no.""", """
                content/servizi/carta.md:4:8: error: the field «bozza» must be «true» or «false» [schema/non-si-no]
                    4 | bozza: forse
                      |        ^^^^^
                  Why: «forse» is neither.
                  How: write «true» for yes, «false» for no.""");
    }

    @Test
    void an_address_that_is_none_is_named() {
        assertSays(SmallTown.withService(folder, "stato: attivo", "canale_digitale: { url: www.comune.it }"), """
                content/servizi/carta.md:4:25: errore: il campo «canale_digitale.url» deve essere un indirizzo [schema/non-collegamento]
                    4 | canale_digitale: { url: www.comune.it }
                      |                         ^^^^^^^^^^^^^
                  Perché: «www.comune.it» non comincia con «https://» né con «/».
                  Come: scrivi un indirizzo intero, o un percorso del sito che comincia con «/».""", """
                content/servizi/carta.md:4:25: error: the field «canale_digitale.url» must be an address [schema/non-collegamento]
                    4 | canale_digitale: { url: www.comune.it }
                      |                         ^^^^^^^^^^^^^
                  Why: «www.comune.it» starts neither with «https://» nor with «/».
                  How: write a whole address, or a path of the site that starts with «/».""");
    }

    @Test
    void a_list_with_too_few_values_is_named() {
        assertSays(SmallTown.withService(folder, "argomenti: [residenza]", "argomenti: []"), """
                content/servizi/carta.md:6:12: errore: il campo «argomenti» ha troppo pochi valori: 0 [schema/pochi]
                    6 | argomenti: []
                      |            ^^
                  Perché: per il tipo «servizio» il minimo è 1.
                  Come: aggiungi dei valori.""", """
                content/servizi/carta.md:6:12: error: the field «argomenti» has too few values: 0 [schema/pochi]
                    6 | argomenti: []
                      |            ^^
                  Why: for the type «servizio» the minimum is 1.
                  How: add values.""");
    }

    @Test
    void a_value_that_is_there_twice_is_named() {
        assertSays(
                SmallTown.in(folder)
                        .file("content/tipi/sentiero.yaml", """
                                tipo: sentiero
                                etichetta: { singolare: Sentiero, plurale: Sentieri }
                                cartella: sentieri
                                permalink: /sentieri/{slug}/
                                campi:
                                  titolo: { tipo: testo, obbligatorio: true }
                                  segni: { tipo: elenco, unici: true, di: { tipo: scelta, valori: [bianco, rosso] } }
                                """)
                        .file("content/sentieri/anello.md", "---\ntitolo: Anello\nsegni: [rosso, bianco, rosso]\n---\n")
                        .file("themes/semplice/tipi/sentiero/pagina.ftlh", "<p>x</p>"),
                """
                content/sentieri/anello.md:3:24: errore: il campo «segni» ha due volte «rosso» [schema/doppio]
                    3 | segni: [rosso, bianco, rosso]
                      |                        ^^^^^
                  Perché: ogni valore vi sta una volta sola.
                  Come: togli la ripetizione.""",
                """
                content/sentieri/anello.md:3:24: error: the field «segni» has «rosso» twice [schema/doppio]
                    3 | segni: [rosso, bianco, rosso]
                      |                        ^^^^^
                  Why: each value is there only once.
                  How: remove the repetition.""");
    }

    @Test
    void a_list_with_too_many_values_is_named() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/pagine/index.md",
                                "---\ntitolo: Home\ndescrizione_breve: Prima.\nin_evidenza: [carta, anagrafe, municipio, residenza]\n---\n"),
                """
                content/pagine/index.md:4:14: errore: il campo «in_evidenza» ha troppi valori: 4 [schema/troppi]
                    4 | in_evidenza: [carta, anagrafe, municipio, residenza]
                      |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: per il tipo «pagina» il massimo è 3.
                  Come: togli dei valori.""",
                """
                content/pagine/index.md:4:14: error: the field «in_evidenza» has too many values: 4 [schema/troppi]
                    4 | in_evidenza: [carta, anagrafe, municipio, residenza]
                      |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: for the type «pagina» the maximum is 3.
                  How: remove values.""");
    }

    @Test
    void a_text_that_is_too_long_is_named() {
        assertSays(
                SmallTown.withService(
                        folder, "Chi abita qui", "Chi abita qui ".repeat(12).strip()),
                """
                content/servizi/carta.md:8:14: errore: il campo «destinatari» è di 167 caratteri [schema/troppo-lungo]
                    8 | destinatari: Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui
                      |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: per il tipo «servizio» il massimo è 160.
                  Come: accorcia il testo.""",
                """
                content/servizi/carta.md:8:14: error: the field «destinatari» has 167 characters [schema/troppo-lungo]
                    8 | destinatari: Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui Chi abita qui
                      |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: for the type «servizio» the maximum is 160.
                  How: shorten the text.""");
    }

    @Test
    void a_text_that_is_too_short_is_named() {
        assertSays(
                SmallTown.in(folder)
                        .file("content/tipi/poesia.yaml", """
                                tipo: poesia
                                cartella: poesie
                                permalink: /poesie/{slug}/
                                campi:
                                  titolo: { tipo: testo, obbligatorio: true, min: 4 }
                                """)
                        .file("content/poesie/m.md", "---\ntitolo: Mi\n---\n"),
                """
                content/poesie/m.md:2:9: errore: il campo «titolo» è di 2 caratteri [schema/troppo-corto]
                    2 | titolo: Mi
                      |         ^^
                  Perché: per il tipo «poesia» il minimo è 4.
                  Come: scrivi un testo più lungo.""",
                """
                content/poesie/m.md:2:9: error: the field «titolo» has 2 characters [schema/troppo-corto]
                    2 | titolo: Mi
                      |         ^^
                  Why: for the type «poesia» the minimum is 4.
                  How: write a longer text.""");
    }

    @Test
    void a_post_code_of_four_digits_is_named() {
        assertSays(SmallTown.withPlace(folder, "\"47020\"", "\"4702\""), """
                content/luoghi/municipio.md:5:6: errore: il campo «cap» non è un CAP [schema/formato-cap]
                    5 | cap: "4702"
                      |      ^^^^^^
                  Perché: «4702» non è di cinque cifre.
                  Come: scrivi le cinque cifre del CAP tra virgolette, per esempio "47521".""", """
                content/luoghi/municipio.md:5:6: error: the field «cap» is not a post code [schema/formato-cap]
                    5 | cap: "4702"
                      |      ^^^^^^
                  Why: «4702» does not have five digits.
                  How: write the five digits in quotes, for example "47521".""");
    }

    @Test
    void a_permalink_with_a_space_is_named() {
        assertSays(
                SmallTown.in(folder)
                        .file(
                                "content/pagine/storia.md",
                                "---\ntitolo: Storia\ndescrizione_breve: Nostra.\npermalink: /la storia/\n---\n"),
                """
                content/pagine/storia.md:4:12: errore: il campo «permalink» non è un percorso del sito [schema/formato-percorso]
                    4 | permalink: /la storia/
                      |            ^^^^^^^^^^^
                  Perché: «/la storia/» non comincia con «/» o ha caratteri non ammessi.
                  Come: usa lettere minuscole, cifre, trattini e barre, per esempio /note-legali/.""",
                """
                content/pagine/storia.md:4:12: error: the field «permalink» is not a path of the site [schema/formato-percorso]
                    4 | permalink: /la storia/
                      |            ^^^^^^^^^^^
                  Why: «/la storia/» does not start with «/» or has characters that are not allowed.
                  How: use lower-case letters, digits, hyphens and slashes, for example /note-legali/.""");
    }
}
