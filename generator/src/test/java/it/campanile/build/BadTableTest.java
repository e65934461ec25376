package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of tables and codes with mistakes: they are left out, and the rest of the site is built. */
class BadTableTest {

    @TempDir
    Path folder;

    @Test
    void a_table_with_mistakes_is_left_out_of_a_site_that_is_built() {
        MiniWorkspace town =
                TransparentTown.values(folder, "data;spesa;euro\n31/02/2026;Luce;1,234\n;Gas;molto\n1;2\n");

        assertEquals(
                List.of(
                        "schema/csv-data",
                        "schema/csv-importo",
                        "schema/csv-valore-mancante",
                        "schema/csv-importo",
                        "schema/csv-riga"),
                town.codes());
        assertTrue(Files.exists(town.built("index.html")));
        assertTrue(Files.exists(town.built(TransparentTown.SECTION.substring(1) + "index.html")));
        assertFalse(Files.exists(town.built(TransparentTown.SECTION.substring(1) + "pagamenti.csv")));
        assertFalse(town.build().isGood(), "it is not published like that");
    }

    @Test
    void a_date_that_is_not_one() {
        assertSays(TransparentTown.values(folder, "data;spesa;euro\n31/02/2026;Luce;1,2\n"), """
                sites/prova/data/trasparenza/pagamenti.csv:2:1: errore: nella colonna «Data», «31/02/2026» non è una data [schema/csv-data]
                    2 | 31/02/2026;Luce;1,2
                      | ^^^^^^^^^^
                  Perché: non è un giorno del calendario scritto come GG/MM/AAAA o AAAA-MM-GG.
                  Come: scrivi per esempio 31/12/2026.""", """
                sites/prova/data/trasparenza/pagamenti.csv:2:1: error: in the column «Data», «31/02/2026» is no date [schema/csv-data]
                    2 | 31/02/2026;Luce;1,2
                      | ^^^^^^^^^^
                  Why: it is no day of the calendar written as DD/MM/YYYY or YYYY-MM-DD.
                  How: write for example 31/12/2026.""");
    }

    @Test
    void a_number_an_amount_and_an_address_that_are_none() {
        MiniWorkspace town = TransparentTown.in(folder)
                .file("sites/prova/data/trasparenza/numeri.yaml", """
                        codice: dati-sui-pagamenti
                        titolo: Numeri
                        aggiornato_al: 2026-09-30
                        colonne:
                          - { nome: posti, etichetta: Posti, tipo: numero }
                          - { nome: euro, etichetta: Importo, tipo: importo }
                          - { nome: atto, etichetta: Atto, tipo: collegamento }
                        """)
                .file("sites/prova/data/trasparenza/numeri.csv", "posti;euro;atto\ndieci;1,234;www.example.org\n");

        assertSays(town, """
                sites/prova/data/trasparenza/numeri.csv:2:1: errore: nella colonna «Posti», «dieci» non è un numero [schema/csv-numero]
                    2 | dieci;1,234;www.example.org
                      | ^^^^^
                  Perché: un numero ha solo cifre, la virgola davanti ai decimali e, se vuoi, i punti tra le migliaia.
                  Come: scrivi per esempio 1234,5 o 1.234,5.

                sites/prova/data/trasparenza/numeri.csv:2:7: errore: nella colonna «Importo», «1,234» non è un importo [schema/csv-importo]
                    2 | dieci;1,234;www.example.org
                      |       ^^^^^
                  Perché: un importo ha solo cifre, la virgola davanti a due decimali al massimo e, se vuoi, i punti tra le migliaia.
                  Come: scrivi per esempio 1234,50 o 1.234,50.

                sites/prova/data/trasparenza/numeri.csv:2:13: errore: nella colonna «Atto», «www.example.org» non è un indirizzo [schema/csv-collegamento]
                    2 | dieci;1,234;www.example.org
                      |             ^^^^^^^^^^^^^^^
                  Perché: non comincia con «https://» né con «/».
                  Come: scrivi un indirizzo intero, o un percorso del sito che comincia con «/».""", """
                sites/prova/data/trasparenza/numeri.csv:2:1: error: in the column «Posti», «dieci» is no number [schema/csv-numero]
                    2 | dieci;1,234;www.example.org
                      | ^^^^^
                  Why: a number has digits only, a comma before decimals and, if you like, points between thousands.
                  How: write for example 1234,5 or 1.234,5.

                sites/prova/data/trasparenza/numeri.csv:2:7: error: in the column «Importo», «1,234» is no amount [schema/csv-importo]
                    2 | dieci;1,234;www.example.org
                      |       ^^^^^
                  Why: an amount has digits only, a comma before at most two decimals and, if you like, points between thousands.
                  How: write for example 1234,50 or 1.234,50.

                sites/prova/data/trasparenza/numeri.csv:2:13: error: in the column «Atto», «www.example.org» is no address [schema/csv-collegamento]
                    2 | dieci;1,234;www.example.org
                      |             ^^^^^^^^^^^^^^^
                  Why: it starts neither with «https://» nor with «/».
                  How: write a whole address, or a path within the site that starts with «/».""");
    }

    @Test
    void another_separator() {
        assertSays(TransparentTown.values(folder, "data,spesa,euro\n31/08/2026,Luce,12\n"), """
                sites/prova/data/trasparenza/pagamenti.csv:1:5: errore: le colonne sono separate da «,», e non da «;» [schema/csv-separatore]
                    1 | data,spesa,euro
                      |     ^
                  Perché: la dichiarazione dice che il separatore è «;»: così la riga sembra una colonna sola.
                  Come: scrivi «separatore: ","» in «sites/prova/data/trasparenza/pagamenti.yaml», o salva di nuovo la tabella con «;».""", """
                sites/prova/data/trasparenza/pagamenti.csv:1:5: error: the columns are separated by «,», and not by «;» [schema/csv-separatore]
                    1 | data,spesa,euro
                      |     ^
                  Why: the declaration says that the separator is «;»: so the row looks like one column.
                  How: write «separatore: ","» in «sites/prova/data/trasparenza/pagamenti.yaml», or save the table again with «;».""");
    }

    @Test
    void a_table_in_latin_1() {
        MiniWorkspace town = TransparentTown.in(folder)
                .file(
                        TransparentTown.VALUES,
                        "data;spesa;euro\n31/08/2026;Elettricità;12\n".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(List.of("source/non-utf8"), town.codes());
        assertEquals(
                "sites/prova/data/trasparenza/pagamenti.csv:2:22",
                town.build().findings().get(0).location().toString());
        assertTrue(town.build().site().isPresent());
    }

    @Test
    void wrong_columns() {
        assertSays(TransparentTown.values(folder, "spessa;euro;note\n"), """
                sites/prova/data/trasparenza/pagamenti.csv:1:1: errore: manca la colonna «data» [schema/csv-colonna-mancante]
                    1 | spessa;euro;note
                      | ^^^^^^
                  Perché: la dichiarazione la prevede; la prima riga ha: «spessa» / «euro» / «note».
                  Come: aggiungi la colonna al file, o toglila da «sites/prova/data/trasparenza/pagamenti.yaml».

                sites/prova/data/trasparenza/pagamenti.csv:1:1: errore: la colonna «spessa» non è dichiarata [schema/csv-colonna-sconosciuta]
                    1 | spessa;euro;note
                      | ^^^^^^
                  Perché: di una colonna che non è in «sites/prova/data/trasparenza/pagamenti.yaml» non si sa che cosa contiene.
                  Come: scrivi «spesa», o aggiungi la colonna alla dichiarazione.

                sites/prova/data/trasparenza/pagamenti.csv:1:13: errore: la colonna «note» non è dichiarata [schema/csv-colonna-sconosciuta]
                    1 | spessa;euro;note
                      |             ^^^^
                  Perché: di una colonna che non è in «sites/prova/data/trasparenza/pagamenti.yaml» non si sa che cosa contiene.
                  Come: scrivi «data» / «spesa», o aggiungi la colonna alla dichiarazione.""", """
                sites/prova/data/trasparenza/pagamenti.csv:1:1: error: the column «data» is missing [schema/csv-colonna-mancante]
                    1 | spessa;euro;note
                      | ^^^^^^
                  Why: the declaration wants it; the first row has: «spessa» / «euro» / «note».
                  How: add the column to the file, or remove it from «sites/prova/data/trasparenza/pagamenti.yaml».

                sites/prova/data/trasparenza/pagamenti.csv:1:1: error: the column «spessa» is not declared [schema/csv-colonna-sconosciuta]
                    1 | spessa;euro;note
                      | ^^^^^^
                  Why: nobody knows what a column holds that is not in «sites/prova/data/trasparenza/pagamenti.yaml».
                  How: write «spesa», or add the column to the declaration.

                sites/prova/data/trasparenza/pagamenti.csv:1:13: error: the column «note» is not declared [schema/csv-colonna-sconosciuta]
                    1 | spessa;euro;note
                      |             ^^^^
                  Why: nobody knows what a column holds that is not in «sites/prova/data/trasparenza/pagamenti.yaml».
                  How: write «data» / «spesa», or add the column to the declaration.""");
    }

    @Test
    void a_row_without_a_value_that_it_must_have_and_one_that_is_too_short() {
        assertSays(TransparentTown.values(folder, "data;spesa;euro\n;Gas;12\n1;2\n"), """
                sites/prova/data/trasparenza/pagamenti.csv:2:1: errore: manca il valore della colonna «Data» [schema/csv-valore-mancante]
                    2 | ;Gas;12
                      | ^
                  Perché: la dichiarazione dice che ogni riga ne ha uno.
                  Come: scrivi il valore, o togli «obbligatoria: true» dalla dichiarazione.

                sites/prova/data/trasparenza/pagamenti.csv:3:1: errore: la riga ha 2 valori, e le colonne sono 3 [schema/csv-riga]
                    3 | 1;2
                      | ^
                  Perché: manca o avanza un separatore, e i valori finirebbero sotto la colonna sbagliata.
                  Come: scrivi un valore per colonna; un valore che contiene il separatore va tra virgolette.""", """
                sites/prova/data/trasparenza/pagamenti.csv:2:1: error: the value of the column «Data» is missing [schema/csv-valore-mancante]
                    2 | ;Gas;12
                      | ^
                  Why: the declaration says that each row has one.
                  How: write the value, or remove «obbligatoria: true» from the declaration.

                sites/prova/data/trasparenza/pagamenti.csv:3:1: error: the row has 2 values, and there are 3 columns [schema/csv-riga]
                    3 | 1;2
                      | ^
                  Why: a separator is missing or too many, and values would land under the wrong column.
                  How: write one value a column; a value that has the separator in it goes in quotes.""");
    }

    @Test
    void a_column_that_is_there_twice() {
        assertSays(TransparentTown.values(folder, "data;spesa;euro;data\n"), """
                sites/prova/data/trasparenza/pagamenti.csv:1:17: errore: la colonna «data» c’è due volte [schema/csv-colonna-doppia]
                    1 | data;spesa;euro;data
                      |                 ^^^^
                  Perché: non si sa quale delle due vale.
                  Come: togli una delle due colonne.""", """
                sites/prova/data/trasparenza/pagamenti.csv:1:17: error: the column «data» is there twice [schema/csv-colonna-doppia]
                    1 | data;spesa;euro;data
                      |                 ^^^^
                  Why: nobody knows which of the two counts.
                  How: remove one of the two columns.""");
    }

    @Test
    void an_empty_file() {
        assertSays(TransparentTown.values(folder, "\n"), """
                sites/prova/data/trasparenza/pagamenti.csv: errore: la tabella non ha nemmeno la riga con i nomi delle colonne [schema/csv-vuoto]
                  Perché: la prima riga dice quale colonna è quale.
                  Come: scrivi nella prima riga: data;spesa;euro""", """
                sites/prova/data/trasparenza/pagamenti.csv: error: the table does not even have the row with the names of its columns [schema/csv-vuoto]
                  Why: the first row says which column is which.
                  How: write in the first row: data;spesa;euro""");
    }

    @Test
    void quotes_that_are_never_closed() {
        assertSays(TransparentTown.values(folder, "data;spesa;euro\n31/08/2026;\"Luce;12\n"), """
                sites/prova/data/trasparenza/pagamenti.csv:2:12: errore: il valore che comincia qui con le virgolette non finisce [parse/csv-virgolette]
                    2 | 31/08/2026;"Luce;12
                      |            ^
                  Perché: mancano le virgolette di chiusura: tutto ciò che segue sembra un valore solo.
                  Come: chiudi le virgolette alla fine del valore, o togli quelle davanti.""", """
                sites/prova/data/trasparenza/pagamenti.csv:2:12: error: the quoted value that starts here does not end [parse/csv-virgolette]
                    2 | 31/08/2026;"Luce;12
                      |            ^
                  Why: the closing quotes are missing: all that follows looks like one value.
                  How: close the quotes at the end of the value, or remove those before it.""");
    }

    @Test
    void text_after_closing_quotes() {
        assertSays(TransparentTown.values(folder, "data;spesa;euro\n31/08/2026;\"Luce\" e gas;12\n"), """
                sites/prova/data/trasparenza/pagamenti.csv:2:12: errore: la riga della tabella non si capisce [parse/csv]
                    2 | 31/08/2026;"Luce" e gas;12
                      |            ^
                  Perché: dopo le virgolette che chiudono un valore c’è dell’altro testo.
                  Come: metti tra virgolette tutto il valore; le virgolette dentro un valore si scrivono due volte.""", """
                sites/prova/data/trasparenza/pagamenti.csv:2:12: error: the row of the table cannot be understood [parse/csv]
                    2 | 31/08/2026;"Luce" e gas;12
                      |            ^
                  Why: more text follows the quotes that close a value.
                  How: put the whole value in quotes; quotes within a value are written twice.""");
    }

    @Test
    void files_that_miss_each_other() {
        MiniWorkspace town = TransparentTown.in(folder)
                .without(TransparentTown.VALUES)
                .file("sites/prova/data/trasparenza/altro.csv", "a;b\n")
                .file("sites/prova/data/trasparenza/nota.txt", "?");

        assertSays(town, """
                sites/prova/data/trasparenza/altro.csv: errore: manca la dichiarazione della tabella [schema/csv-senza-dichiarazione]
                  Perché: il titolo, la sezione e le colonne stanno in «sites/prova/data/trasparenza/altro.yaml», che non c’è.
                  Come: aggiungi «sites/prova/data/trasparenza/altro.yaml» accanto al file.

                sites/prova/data/trasparenza/nota.txt: errore: il file «nota.txt» non è una tabella [schema/file-tra-le-tabelle]
                  Perché: in questa cartella stanno tabelle CSV e le loro dichiarazioni YAML.
                  Come: sposta il file accanto a un contenuto, o in «static».

                sites/prova/data/trasparenza/pagamenti.yaml: errore: manca il file «sites/prova/data/trasparenza/pagamenti.csv» [schema/tabella-senza-csv]
                  Perché: questa dichiarazione descrive una tabella, che sta accanto con lo stesso nome.
                  Come: aggiungi «sites/prova/data/trasparenza/pagamenti.csv», o togli la dichiarazione.""", """
                sites/prova/data/trasparenza/altro.csv: error: the declaration of the table is missing [schema/csv-senza-dichiarazione]
                  Why: its title, section and columns are in «sites/prova/data/trasparenza/altro.yaml», which is not there.
                  How: add «sites/prova/data/trasparenza/altro.yaml» beside the file.

                sites/prova/data/trasparenza/nota.txt: error: the file «nota.txt» is no table [schema/file-tra-le-tabelle]
                  Why: this folder holds CSV tables and their YAML declarations.
                  How: move the file beside a content, or into «static».

                sites/prova/data/trasparenza/pagamenti.yaml: error: the file «sites/prova/data/trasparenza/pagamenti.csv» is missing [schema/tabella-senza-csv]
                  Why: this declaration describes a table, which stands beside it under the same name.
                  How: add «sites/prova/data/trasparenza/pagamenti.csv», or remove the declaration.""");
    }

    @Test
    void a_declaration_with_mistakes() {
        MiniWorkspace town = TransparentTown.in(folder);
        String right = town.text(TransparentTown.DECLARATION);

        assertEquals(
                List.of("schema/chiave-sconosciuta"),
                town.file(TransparentTown.DECLARATION, right + "colore: rosso\n")
                        .codes());
        assertSays(
                town.file(TransparentTown.DECLARATION, right.replace("conta_da: data", "conta_da: spesa")), """
                sites/prova/data/trasparenza/pagamenti.yaml:4:11: errore: la colonna «spesa» non può dire da quando si contano gli anni [schema/colonna-da-cui-contare]
                    4 | conta_da: spesa
                      |           ^^^^^
                  Perché: «conta_da» nomina una colonna di tipo data; qui ci sono: «data».
                  Come: scrivi il nome di una colonna di tipo data, o togli la riga.""", """
                sites/prova/data/trasparenza/pagamenti.yaml:4:11: error: the column «spesa» cannot say from when years are counted [schema/colonna-da-cui-contare]
                    4 | conta_da: spesa
                      |           ^^^^^
                  Why: «conta_da» names a column of kind data; here there are: «data».
                  How: write the name of a column of kind data, or remove the line.""");
        assertTrue(town.build().site().isPresent());
    }

    @Test
    void a_code_that_there_is_not() {
        MiniWorkspace town = TransparentTown.in(folder)
                .file("themes/semplice/tipi/documento/scheda.ftlh", "")
                .file("content/documenti/atto.md", TransparentTown.document("Atto", "trasparenza: atti-generale"));

        assertSays(town, """
                content/documenti/atto.md:8:14: errore: la sezione di Amministrazione trasparente «atti-generale» non esiste [assemble/sezione-sconosciuta]
                    8 | trasparenza: atti-generale
                      |              ^^^^^^^^^^^^^
                  Perché: un codice è di una sezione di legge, o di una che il sito aggiunge in sito.yaml: così resta fuori.
                  Come: scrivi «atti-generali», o aggiungi la sezione in sito.yaml, sotto «trasparenza».""", """
                content/documenti/atto.md:8:14: error: there is no section «atti-generale» of Amministrazione trasparente [assemble/sezione-sconosciuta]
                    8 | trasparenza: atti-generale
                      |              ^^^^^^^^^^^^^
                  Why: a code is that of a section of the law, or of one that the site adds in sito.yaml: so it is left out.
                  How: write «atti-generali», or add the section in sito.yaml, under «trasparenza».""");
        assertTrue(Files.exists(
                town.built("amministrazione/documenti-e-dati/documenti-funzionamento-interno/atto/index.html")));
    }

    @Test
    void what_a_site_says_of_sections_that_there_are_not() {
        MiniWorkspace town = TransparentTown.with(folder, """
                trasparenza:
                  nascondi: [{ codice: pagamenti, motivo: Altrove. }, { codice: nessuna, motivo: Mai. }]
                  aggiungi:
                    - { codice: bilanci, titolo: Bilanci, descrizione: Altri., motivo: Di più. }
                    - { codice: auto, sotto: atti-generali, titolo: Auto, descrizione: Di servizio., motivo: Di più. }
                """);

        assertSays(town, """
                sites/prova/data/trasparenza/pagamenti.yaml:1:9: errore: la sezione di Amministrazione trasparente «dati-sui-pagamenti» è nascosta [assemble/sezione-nascosta]
                    1 | codice: dati-sui-pagamenti
                      |         ^^^^^^^^^^^^^^^^^^
                  Perché: il sito la nasconde in sito.yaml: ciò che vi si pubblica non si vedrebbe.
                  Come: togli «dati-sui-pagamenti» da «trasparenza.nascondi», o scegli un’altra sezione.

                sites/prova/sito.yaml:20:65: errore: la sezione di Amministrazione trasparente «nessuna» non esiste [assemble/sezione-sconosciuta]
                    20 |   nascondi: [{ codice: pagamenti, motivo: Altrove. }, { codice: nessuna, motivo: Mai. }]
                       |                                                                 ^^^^^^^
                  Perché: un codice è di una sezione di legge, o di una che il sito aggiunge in sito.yaml: così resta fuori.
                  Come: scrivi «disposizioni-generali» / «piano-prevenzione-corruzione» / «atti-generali» / «oneri-informativi» / «burocrazia-zero» / «organizzazione» …, o aggiungi la sezione in sito.yaml, sotto «trasparenza».

                sites/prova/sito.yaml:22:7: errore: la sezione di Amministrazione trasparente «bilanci» c’è già [assemble/sezione-doppia]
                    22 |     - { codice: bilanci, titolo: Bilanci, descrizione: Altri., motivo: Di più. }
                       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: due sezioni con lo stesso codice avrebbero lo stesso indirizzo.
                  Come: scegli un altro codice, o togli la sezione da «aggiungi».

                sites/prova/sito.yaml:23:7: errore: la sezione «auto» sarebbe di terzo livello [assemble/sezione-profonda]
                    23 |     - { codice: auto, sotto: atti-generali, titolo: Auto, descrizione: Di servizio., motivo: Di più. }
                       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: «atti-generali» è già sotto un’altra sezione, e i livelli sono due.
                  Come: in «sotto» scrivi il codice di una sezione di primo livello.""", """
                sites/prova/data/trasparenza/pagamenti.yaml:1:9: error: the section «dati-sui-pagamenti» of Amministrazione trasparente is hidden [assemble/sezione-nascosta]
                    1 | codice: dati-sui-pagamenti
                      |         ^^^^^^^^^^^^^^^^^^
                  Why: the site hides it in sito.yaml: nobody would see what is published there.
                  How: remove «dati-sui-pagamenti» from «trasparenza.nascondi», or choose another section.

                sites/prova/sito.yaml:20:65: error: there is no section «nessuna» of Amministrazione trasparente [assemble/sezione-sconosciuta]
                    20 |   nascondi: [{ codice: pagamenti, motivo: Altrove. }, { codice: nessuna, motivo: Mai. }]
                       |                                                                 ^^^^^^^
                  Why: a code is that of a section of the law, or of one that the site adds in sito.yaml: so it is left out.
                  How: write «disposizioni-generali» / «piano-prevenzione-corruzione» / «atti-generali» / «oneri-informativi» / «burocrazia-zero» / «organizzazione» …, or add the section in sito.yaml, under «trasparenza».

                sites/prova/sito.yaml:22:7: error: the section «bilanci» of Amministrazione trasparente is there already [assemble/sezione-doppia]
                    22 |     - { codice: bilanci, titolo: Bilanci, descrizione: Altri., motivo: Di più. }
                       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: two sections with the same code would have the same address.
                  How: choose another code, or remove the section from «aggiungi».

                sites/prova/sito.yaml:23:7: error: the section «auto» would be on the third level [assemble/sezione-profonda]
                    23 |     - { codice: auto, sotto: atti-generali, titolo: Auto, descrizione: Di servizio., motivo: Di più. }
                       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: «atti-generali» is under another section already, and there are two levels.
                  How: write the code of a section of the first level in «sotto».""");
    }

    @Test
    void a_table_of_a_site_whose_section_is_somewhere_else() {
        MiniWorkspace town = TransparentTown.in(folder);
        town.file(
                "sites/prova/sito.yaml",
                town.text("sites/prova/sito.yaml")
                        .replace(
                                "amministrazione_trasparente: /amministrazione-trasparente/",
                                "amministrazione_trasparente: https://trasparenza.example.org/"));

        assertSays(town, """
                sites/prova/data/trasparenza/pagamenti.csv: errore: la tabella non ha una pagina in cui stare [assemble/trasparenza-altrove]
                  Perché: «amministrazione_trasparente» in sito.yaml non è «/amministrazione-trasparente/»: la sezione sta altrove.
                  Come: togli la tabella, o scrivi «amministrazione_trasparente: /amministrazione-trasparente/».""", """
                sites/prova/data/trasparenza/pagamenti.csv: error: the table has no page to be on [assemble/trasparenza-altrove]
                  Why: «amministrazione_trasparente» in sito.yaml is not «/amministrazione-trasparente/»: the section is somewhere else.
                  How: remove the table, or write «amministrazione_trasparente: /amministrazione-trasparente/».""");
    }
}
