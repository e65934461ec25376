package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of front matter whose keys are not those of its type, or that is no YAML. */
class BadKeyTest {

    @TempDir
    Path folder;

    @Test
    void an_unknown_type_is_named_with_the_known_ones() {
        assertSays(SmallTown.withService(folder, "titolo: Carta", "tipo: servizzio\ntitolo: Carta"), """
                content/servizi/carta.md:2:7: errore: il tipo «servizzio» non esiste [schema/tipo-sconosciuto]
                    2 | tipo: servizzio
                      |       ^^^^^^^^^
                  Perché: i tipi di contenuto sono: «argomento» / «atto_albo» / «avviso_home» / «bando» / «dataset» / «documento» / «evento» / «faq» / «fase» / «galleria» / «incarico» / «luogo» / «notizia» / «orario» / «pagina» / «persona» / «punto_contatto» / «riga_albo» / «servizio» / «sezione_trasparenza» ….
                  Come: scrivi «servizio», o togli la riga: il tipo lo dà la cartella.""", """
                content/servizi/carta.md:2:7: error: the type «servizzio» does not exist [schema/tipo-sconosciuto]
                    2 | tipo: servizzio
                      |       ^^^^^^^^^
                  Why: the content types are: «argomento» / «atto_albo» / «avviso_home» / «bando» / «dataset» / «documento» / «evento» / «faq» / «fase» / «galleria» / «incarico» / «luogo» / «notizia» / «orario» / «pagina» / «persona» / «punto_contatto» / «riga_albo» / «servizio» / «sezione_trasparenza» ….
                  How: write «servizio», or remove the line: the folder gives the type.""");
    }

    @Test
    void a_type_that_is_not_the_folder_s_is_named() {
        assertSays(SmallTown.withService(folder, "titolo: Carta", "tipo: luogo\ntitolo: Carta"), """
                content/servizi/carta.md:2:7: errore: il tipo «luogo» non va nella cartella «servizi» [schema/tipo-diverso]
                    2 | tipo: luogo
                      |       ^^^^^
                  Perché: in quella cartella stanno i contenuti di tipo «servizio».
                  Come: scrivi «servizio», o sposta il file nella cartella giusta.""", """
                content/servizi/carta.md:2:7: error: the type «luogo» does not belong in the folder «servizi» [schema/tipo-diverso]
                    2 | tipo: luogo
                      |       ^^^^^
                  Why: that folder holds contents of type «servizio».
                  How: write «servizio», or move the file to the right folder.""");
    }

    @Test
    void an_unknown_key_is_named_with_the_nearest_one() {
        assertSays(SmallTown.withService(folder, "giorni_massimi: 30", "giorni_masimi: 30"), """
                content/servizi/carta.md:10:1: errore: la chiave «giorni_masimi» non esiste per il tipo «servizio» [schema/chiave-sconosciuta]
                    10 | giorni_masimi: 30
                       | ^^^^^^^^^^^^^
                  Perché: una chiave che il tipo non prevede non avrebbe effetto.
                  Come: scrivi «giorni_massimi», o togli la riga.""", """
                content/servizi/carta.md:10:1: error: the key «giorni_masimi» does not exist for the type «servizio» [schema/chiave-sconosciuta]
                    10 | giorni_masimi: 30
                       | ^^^^^^^^^^^^^
                  Why: a key that the type does not know would have no effect.
                  How: write «giorni_massimi», or remove the line.""");
    }

    @Test
    void a_missing_key_is_named() {
        assertSays(SmallTown.withService(folder, "destinatari: Chi abita qui\n", ""), """
                content/servizi/carta.md:2:1: errore: manca la chiave «destinatari» [schema/chiave-mancante]
                    2 | titolo: Carta d’identità
                      | ^
                  Perché: è obbligatoria per il tipo «servizio».
                  Come: aggiungi una riga «destinatari: …».""", """
                content/servizi/carta.md:2:1: error: the key «destinatari» is missing [schema/chiave-mancante]
                    2 | titolo: Carta d’identità
                      | ^
                  Why: it is required for the type «servizio».
                  How: add a line «destinatari: …».""");
    }

    @Test
    void a_key_that_another_one_asks_for_is_named() {
        assertSays(SmallTown.withService(folder, "stato: attivo", "stato: non_attivo"), """
                content/servizi/carta.md:2:1: errore: manca la chiave «motivo_stato» [schema/obbligatorio-se]
                    2 | titolo: Carta d’identità
                      | ^
                  Perché: quando «stato» vale «non_attivo» è obbligatoria per il tipo «servizio».
                  Come: aggiungi una riga «motivo_stato: …».""", """
                content/servizi/carta.md:2:1: error: the key «motivo_stato» is missing [schema/obbligatorio-se]
                    2 | titolo: Carta d’identità
                      | ^
                  Why: when «stato» is «non_attivo» it is required for the type «servizio».
                  How: add a line «motivo_stato: …».""");
    }

    @Test
    void that_one_of_some_keys_is_needed_is_said() {
        assertSays(SmallTown.withService(folder, "canale_fisico: { uffici: [anagrafe] }\n", ""), """
                content/servizi/carta.md:2:1: errore: manca una tra le chiavi «canale_digitale» / «canale_fisico» [schema/almeno-uno]
                    2 | titolo: Carta d’identità
                      | ^
                  Perché: il tipo «servizio» ne vuole almeno una.
                  Come: aggiungi una di queste chiavi.""", """
                content/servizi/carta.md:2:1: error: one of the keys «canale_digitale» / «canale_fisico» is missing [schema/almeno-uno]
                    2 | titolo: Carta d’identità
                      | ^
                  Why: the type «servizio» wants at least one of them.
                  How: add one of these keys.""");
    }

    @Test
    void broken_yaml_is_shown_by_line_and_column() {
        assertSays(SmallTown.withService(folder, "stato: attivo", "stato: \"attivo"), """
                content/servizi/carta.md:4:8: errore: l’intestazione non è YAML corretto [parse/yaml]
                    4 | stato: "attivo
                      |        ^
                  Perché: il lettore YAML si ferma qui: found unexpected end of stream.
                  Come: controlla rientri, due punti e virgolette; un testo con i due punti va tra virgolette.""", """
                content/servizi/carta.md:4:8: error: the front matter is not correct YAML [parse/yaml]
                    4 | stato: "attivo
                      |        ^
                  Why: the YAML reader stops here: found unexpected end of stream.
                  How: check indents, colons and quotes; a text with a colon goes in quotes.""");
    }

    @Test
    void a_list_that_is_not_closed_is_shown_where_it_starts() {
        assertSays(SmallTown.withService(folder, "[residenza]", "[residenza"), """
                content/servizi/carta.md:6:12: errore: l’intestazione non è YAML corretto [parse/yaml]
                    6 | argomenti: [residenza
                      |            ^
                  Perché: il lettore YAML si ferma qui: expected ',' or ']', but got :.
                  Come: controlla rientri, due punti e virgolette; un testo con i due punti va tra virgolette.""", """
                content/servizi/carta.md:6:12: error: the front matter is not correct YAML [parse/yaml]
                    6 | argomenti: [residenza
                      |            ^
                  Why: the YAML reader stops here: expected ',' or ']', but got :.
                  How: check indents, colons and quotes; a text with a colon goes in quotes.""");
    }

    @Test
    void an_alias_without_anchor_is_refused() {
        assertSays(SmallTown.withService(folder, "stato: attivo", "stato: *s"), """
                content/servizi/carta.md:4:8: errore: l’intestazione non è YAML corretto [parse/yaml]
                    4 | stato: *s
                      |        ^
                  Perché: il lettore YAML si ferma qui: found undefined alias s.
                  Come: controlla rientri, due punti e virgolette; un testo con i due punti va tra virgolette.""", """
                content/servizi/carta.md:4:8: error: the front matter is not correct YAML [parse/yaml]
                    4 | stato: *s
                      |        ^
                  Why: the YAML reader stops here: found undefined alias s.
                  How: check indents, colons and quotes; a text with a colon goes in quotes.""");
    }

    @Test
    void a_colon_in_a_text_is_shown_by_line_and_column() {
        assertSays(SmallTown.withService(folder, "Il documento elettronico.", "Il documento: elettronico."), """
                content/servizi/carta.md:3:32: errore: l’intestazione non è YAML corretto [parse/yaml]
                    3 | descrizione_breve: Il documento: elettronico.
                      |                                ^
                  Perché: il lettore YAML si ferma qui: mapping values are not allowed here.
                  Come: controlla rientri, due punti e virgolette; un testo con i due punti va tra virgolette.""", """
                content/servizi/carta.md:3:32: error: the front matter is not correct YAML [parse/yaml]
                    3 | descrizione_breve: Il documento: elettronico.
                      |                                ^
                  Why: the YAML reader stops here: mapping values are not allowed here.
                  How: check indents, colons and quotes; a text with a colon goes in quotes.""");
    }

    @Test
    void front_matter_without_keys_is_named() {
        assertSays(SmallTown.in(folder).file("content/pagine/storia.md", "---\n- titolo\n- testo\n---\n"), """
                content/pagine/storia.md:2:1: errore: qui servono righe «chiave: valore» [parse/non-chiavi]
                    2 | - titolo
                      | ^
                  Perché: è scritto un testo o un elenco.
                  Come: scrivi una chiave per riga, per esempio «titolo: Orari».""", """
                content/pagine/storia.md:2:1: error: lines «key: value» are wanted here [parse/non-chiavi]
                    2 | - titolo
                      | ^
                  Why: there is a text or a list.
                  How: write one key a line, for example «titolo: Orari».""");
    }

    @Test
    void an_anchor_is_refused() {
        assertSays(SmallTown.withService(folder, "stato: attivo", "stato: &s attivo"), """
                content/servizi/carta.md:4:8: errore: il segno «&s» non si può usare [parse/ancora]
                    4 | stato: &s attivo
                      |        ^^^^^^^^^
                  Perché: un valore si scrive per intero dove serve: i rimandi YAML nascondono gli errori.
                  Come: togli «&s» e ripeti il valore.""", """
                content/servizi/carta.md:4:8: error: the mark «&s» cannot be used [parse/ancora]
                    4 | stato: &s attivo
                      |        ^^^^^^^^^
                  Why: a value is written whole where it is meant: YAML anchors hide mistakes.
                  How: remove «&s» and repeat the value.""");
    }

    @Test
    void a_key_that_is_no_word_is_refused() {
        assertSays(SmallTown.withService(folder, "stato: attivo", "[stato, altro]: attivo"), """
                content/servizi/carta.md:4:1: errore: la chiave non è una parola [parse/chiave-composta]
                    4 | [stato, altro]: attivo
                      | ^^^^^^^^^^^^^^
                  Perché: una chiave è una parola sola seguita dai due punti.
                  Come: riscrivi la riga come «chiave: valore».""", """
                content/servizi/carta.md:4:1: error: the key is not a word [parse/chiave-composta]
                    4 | [stato, altro]: attivo
                      | ^^^^^^^^^^^^^^
                  Why: a key is a single word followed by a colon.
                  How: write the line as «key: value».""");
    }

    @Test
    void a_key_written_twice_is_named_with_its_first_line() {
        assertSays(
                SmallTown.withService(folder, "giorni_massimi: 30", "giorni_massimi: 30\nstato: non_attivo"), """
                content/servizi/carta.md:11:1: errore: la chiave «stato» c’è due volte [parse/chiave-doppia]
                    11 | stato: non_attivo
                       | ^^^^^
                  Perché: è già alla riga 4: non si sa quale vale.
                  Come: tieni una sola delle due righe.""", """
                content/servizi/carta.md:11:1: error: the key «stato» is there twice [parse/chiave-doppia]
                    11 | stato: non_attivo
                       | ^^^^^
                  Why: it is already on line 4: nobody knows which counts.
                  How: keep only one of the two lines.""");
    }

    @Test
    void a_misspelt_key_that_is_required_is_one_finding() {
        assertSays(SmallTown.withService(folder, "destinatari:", "destinattari:"), """
                content/servizi/carta.md:8:1: errore: la chiave «destinattari» non esiste per il tipo «servizio» [schema/chiave-sconosciuta]
                    8 | destinattari: Chi abita qui
                      | ^^^^^^^^^^^^
                  Perché: una chiave che il tipo non prevede non avrebbe effetto.
                  Come: scrivi «destinatari», o togli la riga.""", """
                content/servizi/carta.md:8:1: error: the key «destinattari» does not exist for the type «servizio» [schema/chiave-sconosciuta]
                    8 | destinattari: Chi abita qui
                      | ^^^^^^^^^^^^
                  Why: a key that the type does not know would have no effect.
                  How: write «destinatari», or remove the line.""");
    }
}
