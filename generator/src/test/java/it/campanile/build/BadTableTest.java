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
    void a_column_that_is_there_twice_and_an_empty_file() {
        assertEquals(
                List.of("schema/csv-colonna-doppia"),
                TransparentTown.values(folder, "data;spesa;euro;data\n").codes());
        assertEquals(
                List.of("schema/csv-vuoto"),
                TransparentTown.values(folder, "\n").codes());
    }

    @Test
    void files_that_miss_each_other() {
        MiniWorkspace town = TransparentTown.in(folder)
                .without(TransparentTown.VALUES)
                .file("sites/prova/data/trasparenza/altro.csv", "a;b\n")
                .file("sites/prova/data/trasparenza/nota.txt", "?");

        assertEquals(
                List.of("schema/csv-senza-dichiarazione", "schema/file-tra-le-tabelle", "schema/tabella-senza-csv"),
                town.codes());
    }

    @Test
    void a_declaration_with_mistakes() {
        MiniWorkspace town = TransparentTown.in(folder);
        String right = town.text(TransparentTown.DECLARATION);

        assertEquals(
                List.of("schema/chiave-sconosciuta"),
                town.file(TransparentTown.DECLARATION, right + "colore: rosso\n")
                        .codes());
        assertEquals(
                List.of("schema/colonna-da-cui-contare"),
                town.file(TransparentTown.DECLARATION, right.replace("conta_da: data", "conta_da: spesa"))
                        .codes());
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

        assertEquals(
                List.of(
                        "assemble/sezione-nascosta",
                        "assemble/sezione-sconosciuta",
                        "assemble/sezione-doppia",
                        "assemble/sezione-profonda"),
                town.codes());
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

        assertEquals(List.of("assemble/trasparenza-altrove"), town.codes());
    }
}
