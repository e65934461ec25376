package it.campanile.build;

import static it.campanile.build.ExportTown.COLUMNS;
import static it.campanile.build.ExportTown.DECLARATION;
import static it.campanile.build.ExportTown.EXPORT;
import static it.campanile.build.ExportTown.FILES;
import static it.campanile.build.ExportTown.ROW;
import static it.campanile.build.SmallTown.assertSays;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of exports of acts with mistakes: what is wrong is left out, and the rest of the site is built. */
class BadExportTest {

    @TempDir
    Path folder;

    private static void restIsBuilt(MiniWorkspace town) {
        assertTrue(Files.exists(town.built("albo-pretorio/index.html")));
        assertFalse(Files.exists(town.built("albo-pretorio/2026/12/index.html")));
        assertFalse(town.build().isGood(), "it is not published like that");
    }

    @Test
    void wrong_columns() {
        MiniWorkspace town = ExportTown.csv(
                folder, (COLUMNS + ROW).replace("Oggetto;", "Ogetto;").replace(";Stato", ";Esito"));
        assertSays(town, """
                sites/prova/data/albo/albo-2026.csv:1:1: errore: manca la colonna «Stato» [schema/csv-colonna-mancante]
                    1 | N. Reg.;Ogetto;Tipologia;N. atto;Data;Settore;Ente;Dal;Al;Allegati;Esito
                      | ^^^^^^^
                  Perché: la dichiarazione la prevede; la prima riga ha: «N. Reg.» / «Ogetto» / «Tipologia» / «N. atto» / «Data» / «Settore» / «Ente» / «Dal» / «Al» / «Allegati» / «Esito».
                  Come: aggiungi la colonna al file, o toglila da «sites/prova/data/albo/albo.yaml».

                sites/prova/data/albo/albo-2026.csv:1:9: errore: la colonna «Ogetto» non è dichiarata [schema/csv-colonna-sconosciuta]
                    1 | N. Reg.;Ogetto;Tipologia;N. atto;Data;Settore;Ente;Dal;Al;Allegati;Esito
                      |         ^^^^^^
                  Perché: di una colonna che non è in «sites/prova/data/albo/albo.yaml» non si sa che cosa contiene.
                  Come: scrivi «Oggetto», o aggiungi la colonna alla dichiarazione.

                sites/prova/data/albo/albo-2026.csv:1:68: errore: la colonna «Esito» non è dichiarata [schema/csv-colonna-sconosciuta]
                    1 | N. Reg.;Ogetto;Tipologia;N. atto;Data;Settore;Ente;Dal;Al;Allegati;Esito
                      |                                                                    ^^^^^
                  Perché: di una colonna che non è in «sites/prova/data/albo/albo.yaml» non si sa che cosa contiene.
                  Come: scrivi «Oggetto» / «Stato», o aggiungi la colonna alla dichiarazione.""", """
                sites/prova/data/albo/albo-2026.csv:1:1: error: the column «Stato» is missing [schema/csv-colonna-mancante]
                    1 | N. Reg.;Ogetto;Tipologia;N. atto;Data;Settore;Ente;Dal;Al;Allegati;Esito
                      | ^^^^^^^
                  Why: the declaration wants it; the first row has: «N. Reg.» / «Ogetto» / «Tipologia» / «N. atto» / «Data» / «Settore» / «Ente» / «Dal» / «Al» / «Allegati» / «Esito».
                  How: add the column to the file, or remove it from «sites/prova/data/albo/albo.yaml».

                sites/prova/data/albo/albo-2026.csv:1:9: error: the column «Ogetto» is not declared [schema/csv-colonna-sconosciuta]
                    1 | N. Reg.;Ogetto;Tipologia;N. atto;Data;Settore;Ente;Dal;Al;Allegati;Esito
                      |         ^^^^^^
                  Why: nobody knows what a column holds that is not in «sites/prova/data/albo/albo.yaml».
                  How: write «Oggetto», or add the column to the declaration.

                sites/prova/data/albo/albo-2026.csv:1:68: error: the column «Esito» is not declared [schema/csv-colonna-sconosciuta]
                    1 | N. Reg.;Ogetto;Tipologia;N. atto;Data;Settore;Ente;Dal;Al;Allegati;Esito
                      |                                                                    ^^^^^
                  Why: nobody knows what a column holds that is not in «sites/prova/data/albo/albo.yaml».
                  How: write «Oggetto» / «Stato», or add the column to the declaration.""");
        restIsBuilt(town);
    }

    @Test
    void another_separator() {
        MiniWorkspace town = ExportTown.csv(folder, (COLUMNS + ROW).replace(';', ','));
        assertSays(town, """
                sites/prova/data/albo/albo-2026.csv:1:8: errore: le colonne sono separate da «,», e non da «;» [schema/csv-separatore]
                    1 | N. Reg.,Oggetto,Tipologia,N. atto,Data,Settore,Ente,Dal,Al,Allegati,Stato
                      |        ^
                  Perché: la dichiarazione dice che il separatore è «;»: così la riga sembra una colonna sola.
                  Come: scrivi «separatore: ","» in «sites/prova/data/albo/albo.yaml», o salva di nuovo la tabella con «;».""", """
                sites/prova/data/albo/albo-2026.csv:1:8: error: the columns are separated by «,», and not by «;» [schema/csv-separatore]
                    1 | N. Reg.,Oggetto,Tipologia,N. atto,Data,Settore,Ente,Dal,Al,Allegati,Stato
                      |        ^
                  Why: the declaration says that the separator is «;»: so the row looks like one column.
                  How: write «separatore: ","» in «sites/prova/data/albo/albo.yaml», or save the table again with «;».""");
        restIsBuilt(town);
    }

    @Test
    void latin_1_that_is_not_declared() {
        MiniWorkspace town = ExportTown.rows(folder, "")
                .file(EXPORT, (COLUMNS + ROW.replace("via Roma", "città")).getBytes(StandardCharsets.ISO_8859_1));
        assertSays(town, """
                sites/prova/data/albo/albo-2026.csv:2:23: errore: il file non è in UTF-8 [schema/albo-codifica]
                  Perché: in questo punto c’è un carattere di un’altra codifica, e «sites/prova/data/albo/albo.yaml» non dice quale.
                  Come: scrivi «codifica: windows-1252» (o «iso-8859-1») in «sites/prova/data/albo/albo.yaml», o esporta di nuovo il file in UTF-8.""", """
                sites/prova/data/albo/albo-2026.csv:2:23: error: the file is not in UTF-8 [schema/albo-codifica]
                  Why: here is a character of another encoding, and «sites/prova/data/albo/albo.yaml» does not say which.
                  How: write «codifica: windows-1252» (or «iso-8859-1») in «sites/prova/data/albo/albo.yaml», or export the file again in UTF-8.""");
        restIsBuilt(town);
    }

    @Test
    void a_date_that_is_not_one() {
        MiniWorkspace town = ExportTown.rows(folder, ROW.replace("12/11/2026", "31/11/2026"));
        assertSays(town, """
                sites/prova/data/albo/albo-2026.csv:2:62: errore: in «Dal», «31/11/2026» non è una data [schema/albo-data]
                    2 | 12/2026;Lavori in via Roma;DETERMINA;88;10/11/2026;ANAGRAFE;;31/11/2026;;Determina_88.txt|Pianta.txt;P
                      |                                                              ^^^^^^^^^^
                  Perché: non è un giorno del calendario scritto come GG/MM/AAAA: così dice «sites/prova/data/albo/albo.yaml».
                  Come: correggi la data o, se tutte sono scritte in un altro modo, «date» nella dichiarazione.""", """
                sites/prova/data/albo/albo-2026.csv:2:62: error: in «Dal», «31/11/2026» is no date [schema/albo-data]
                    2 | 12/2026;Lavori in via Roma;DETERMINA;88;10/11/2026;ANAGRAFE;;31/11/2026;;Determina_88.txt|Pianta.txt;P
                      |                                                              ^^^^^^^^^^
                  Why: it is no day of the calendar written as GG/MM/AAAA, as «sites/prova/data/albo/albo.yaml» says.
                  How: correct the date or, if all are written in another way, «date» in the declaration.""");
        restIsBuilt(town);
    }

    @Test
    void a_number_that_is_not_one() {
        MiniWorkspace town = ExportTown.rows(folder, ROW.replace("12/2026;", "12bis;"));
        assertSays(town, """
                sites/prova/data/albo/albo-2026.csv:2:1: errore: in «N. Reg.», «12bis» non è un numero del registro [schema/albo-numero]
                    2 | 12bis;Lavori in via Roma;DETERMINA;88;10/11/2026;ANAGRAFE;;12/11/2026;;Determina_88.txt|Pianta.txt;P
                      | ^^^^^
                  Perché: un numero del registro ha solo cifre, e se vuoi l’anno dopo una barra.
                  Come: scrivi per esempio 412 o 412/2026.""", """
                sites/prova/data/albo/albo-2026.csv:2:1: error: in «N. Reg.», «12bis» is no number of the register [schema/albo-numero]
                    2 | 12bis;Lavori in via Roma;DETERMINA;88;10/11/2026;ANAGRAFE;;12/11/2026;;Determina_88.txt|Pianta.txt;P
                      | ^^^^^
                  Why: a number of the register has digits alone and, if you like, the year after a slash.
                  How: write for example 412 or 412/2026.""");
        restIsBuilt(town);
    }

    @Test
    void a_year_that_is_not_one() {
        MiniWorkspace town = ExportTown.declared(folder, "ignora: [Stato]", "ignora: []")
                .file(
                        DECLARATION,
                        ExportTown.declared(folder, "ignora: [Stato]", "ignora: []")
                                .text(DECLARATION)
                                .replace("numero: N. Reg.", "numero: N. Reg.\n  anno: Stato"));
        assertSays(town, """
                sites/prova/data/albo/albo-2026.csv:2:102: errore: in «Stato», «P» non è un anno [schema/albo-anno]
                    2 | 12/2026;Lavori in via Roma;DETERMINA;88;10/11/2026;ANAGRAFE;;12/11/2026;;Determina_88.txt|Pianta.txt;P
                      |                                                                                                      ^
                  Perché: l’anno del registro ha quattro cifre.
                  Come: scrivi per esempio 2026.""", """
                sites/prova/data/albo/albo-2026.csv:2:102: error: in «Stato», «P» is no year [schema/albo-anno]
                    2 | 12/2026;Lavori in via Roma;DETERMINA;88;10/11/2026;ANAGRAFE;;12/11/2026;;Determina_88.txt|Pianta.txt;P
                      |                                                                                                      ^
                  Why: the year of the register has four digits.
                  How: write for example 2026.""");
        restIsBuilt(town);
    }

    @Test
    void words_that_are_not_declared() {
        MiniWorkspace town =
                ExportTown.rows(folder, ROW.replace("DETERMINA;", "DETERMINE;").replace("ANAGRAFE", "URBANISTICA"));
        assertSays(town, """
                sites/prova/data/albo/albo-2026.csv:2:28: errore: in «Tipologia», «DETERMINE» non si sa che cosa vuol dire [schema/albo-parola]
                    2 | 12/2026;Lavori in via Roma;DETERMINE;88;10/11/2026;URBANISTICA;;12/11/2026;;Determina_88.txt|Pianta.txt;P
                      |                            ^^^^^^^^^
                  Perché: la parola non è sotto «tipi» in «sites/prova/data/albo/albo.yaml».
                  Come: aggiungi la parola sotto «tipi», o correggila. Forse: «DETERMINA».

                sites/prova/data/albo/albo-2026.csv:2:52: errore: in «Settore», «URBANISTICA» non si sa che cosa vuol dire [schema/albo-parola]
                    2 | 12/2026;Lavori in via Roma;DETERMINE;88;10/11/2026;URBANISTICA;;12/11/2026;;Determina_88.txt|Pianta.txt;P
                      |                                                    ^^^^^^^^^^^
                  Perché: la parola non è sotto «uffici» in «sites/prova/data/albo/albo.yaml».
                  Come: aggiungi la parola sotto «uffici», o correggila. Forse: «Anagrafe».""", """
                sites/prova/data/albo/albo-2026.csv:2:28: error: in «Tipologia», nobody knows what «DETERMINE» means [schema/albo-parola]
                    2 | 12/2026;Lavori in via Roma;DETERMINE;88;10/11/2026;URBANISTICA;;12/11/2026;;Determina_88.txt|Pianta.txt;P
                      |                            ^^^^^^^^^
                  Why: the word is not under «tipi» in «sites/prova/data/albo/albo.yaml».
                  How: add the word under «tipi», or correct it. Perhaps: «DETERMINA».

                sites/prova/data/albo/albo-2026.csv:2:52: error: in «Settore», nobody knows what «URBANISTICA» means [schema/albo-parola]
                    2 | 12/2026;Lavori in via Roma;DETERMINE;88;10/11/2026;URBANISTICA;;12/11/2026;;Determina_88.txt|Pianta.txt;P
                      |                                                    ^^^^^^^^^^^
                  Why: the word is not under «uffici» in «sites/prova/data/albo/albo.yaml».
                  How: add the word under «uffici», or correct it. Perhaps: «Anagrafe».""");
        restIsBuilt(town);
    }

    @Test
    void values_that_are_missing() {
        MiniWorkspace town = ExportTown.rows(folder, "12/2026;;DETERMINA;;;;;12/11/2026;;;P\n")
                .without(FILES + "Determina_88.txt")
                .without(FILES + "Pianta.txt");
        assertSays(town, """
                sites/prova/data/albo/albo-2026.csv:2:1: errore: in questa riga manca il valore di «Allegati» [schema/albo-valore-mancante]
                    2 | 12/2026;;DETERMINA;;;;;12/11/2026;;;P
                      | ^
                  Perché: senza, l’atto non si può pubblicare, e resta fuori dal sito.
                  Come: completa l’atto nel protocollo ed esporta di nuovo il file.

                sites/prova/data/albo/albo-2026.csv:2:1: errore: in questa riga manca il valore di «Oggetto» [schema/albo-valore-mancante]
                    2 | 12/2026;;DETERMINA;;;;;12/11/2026;;;P
                      | ^
                  Perché: senza, l’atto non si può pubblicare, e resta fuori dal sito.
                  Come: completa l’atto nel protocollo ed esporta di nuovo il file.

                sites/prova/data/albo/albo-2026.csv:2:1: errore: in questa riga manca il valore di «Settore» [schema/albo-valore-mancante]
                    2 | 12/2026;;DETERMINA;;;;;12/11/2026;;;P
                      | ^
                  Perché: senza, l’atto non si può pubblicare, e resta fuori dal sito.
                  Come: completa l’atto nel protocollo ed esporta di nuovo il file.""", """
                sites/prova/data/albo/albo-2026.csv:2:1: error: the value of «Allegati» is missing in this row [schema/albo-valore-mancante]
                    2 | 12/2026;;DETERMINA;;;;;12/11/2026;;;P
                      | ^
                  Why: without it the act cannot be published, and it stays out of the site.
                  How: complete the act in the protocol system and export the file again.

                sites/prova/data/albo/albo-2026.csv:2:1: error: the value of «Oggetto» is missing in this row [schema/albo-valore-mancante]
                    2 | 12/2026;;DETERMINA;;;;;12/11/2026;;;P
                      | ^
                  Why: without it the act cannot be published, and it stays out of the site.
                  How: complete the act in the protocol system and export the file again.

                sites/prova/data/albo/albo-2026.csv:2:1: error: the value of «Settore» is missing in this row [schema/albo-valore-mancante]
                    2 | 12/2026;;DETERMINA;;;;;12/11/2026;;;P
                      | ^
                  Why: without it the act cannot be published, and it stays out of the site.
                  How: complete the act in the protocol system and export the file again.""");
        restIsBuilt(town);
    }

    @Test
    void a_file_that_is_not_there() {
        MiniWorkspace town = ExportTown.rows(folder, ROW.replace("Determina_88", "Determina_89"));
        assertSays(town, """
                sites/prova/data/albo/albo-2026.csv:2:74: errore: il file «Determina_89.txt» dell’atto non c’è [schema/albo-file-mancante]
                    2 | 12/2026;Lavori in via Roma;DETERMINA;88;10/11/2026;ANAGRAFE;;12/11/2026;;Determina_89.txt|Pianta.txt;P
                      |                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: i file degli atti stanno in «sites/prova/data/albo/file/»; un atto senza il suo file non si pubblica.
                  Come: metti il file nella cartella, o correggi il nome. Il più simile: «Determina_88.txt».""", """
                sites/prova/data/albo/albo-2026.csv:2:74: error: the file «Determina_89.txt» of the act is not there [schema/albo-file-mancante]
                    2 | 12/2026;Lavori in via Roma;DETERMINA;88;10/11/2026;ANAGRAFE;;12/11/2026;;Determina_89.txt|Pianta.txt;P
                      |                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: the files of acts are in «sites/prova/data/albo/file/»; an act without its file is not published.
                  How: put the file into the folder, or correct the name. The nearest: «Determina_88.txt».""");
        restIsBuilt(town);
    }

    @Test
    void a_window_that_ends_before_it_starts() {
        MiniWorkspace town = ExportTown.rows(folder, ROW.replace("12/11/2026;;", "12/11/2026;1/11/2026;"));
        assertSays(town, """
                sites/prova/data/albo/albo-2026.csv:2:73: errore: la pubblicazione finisce il 2026-11-01, prima di cominciare [assemble/albo-finestra]
                    2 | 12/2026;Lavori in via Roma;DETERMINA;88;10/11/2026;ANAGRAFE;;12/11/2026;1/11/2026;Determina_88.txt|Pianta.txt;P
                      |                                                                         ^^^^^^^^^
                  Perché: l’atto si pubblica dal 2026-11-12: così non sarebbe mai in linea, e resta fuori dal sito.
                  Come: correggi il primo o l’ultimo giorno, oppure togli l’ultimo: lo calcola il programma.""", """
                sites/prova/data/albo/albo-2026.csv:2:73: error: the publication ends on 2026-11-01, before it begins [assemble/albo-finestra]
                    2 | 12/2026;Lavori in via Roma;DETERMINA;88;10/11/2026;ANAGRAFE;;12/11/2026;1/11/2026;Determina_88.txt|Pianta.txt;P
                      |                                                                         ^^^^^^^^^
                  Why: the act is published from 2026-11-12: like this it would never be on line, and it stays out of the site.
                  How: correct the first or the last day, or take the last one away: the program computes it.""");
        restIsBuilt(town);
    }

    @Test
    void two_acts_with_one_number() {
        MiniWorkspace town =
                ExportTown.rows(folder, ROW + ROW.replace("Lavori", "Sosta")).asOf("2026-12-25T09:00");
        assertSays(town, """
                sites/prova/data/albo/albo-2026.csv:3:1: errore: il numero 12/2026 del registro è di un altro atto [assemble/albo-numero-doppio]
                    3 | 12/2026;Sosta in via Roma;DETERMINA;88;10/11/2026;ANAGRAFE;;12/11/2026;;Determina_88.txt|Pianta.txt;P
                      | ^^^^^^^
                  Perché: lo ha già l’atto scritto in sites/prova/data/albo/albo-2026.csv:2:1; questo resta fuori dal sito.
                  Come: dai a uno dei due il suo numero, o togli quello scritto due volte.""", """
                sites/prova/data/albo/albo-2026.csv:3:1: error: the number 12/2026 of the register is that of another act [assemble/albo-numero-doppio]
                    3 | 12/2026;Sosta in via Roma;DETERMINA;88;10/11/2026;ANAGRAFE;;12/11/2026;;Determina_88.txt|Pianta.txt;P
                      | ^^^^^^^
                  Why: the act written in sites/prova/data/albo/albo-2026.csv:2:1 has it already; this one stays out of the site.
                  How: give one of the two its own number, or take away what is written twice.""");
        restIsBuilt(town);
    }

    @Test
    void a_file_that_no_act_names() {
        MiniWorkspace town = ExportTown.rows(folder, ROW).file(FILES + "Altro.txt", "Altro.\n");
        assertSays(town, """
                sites/prova/data/albo/file/Altro.txt: avviso: nessun atto nomina il file «Altro.txt» [schema/albo-file-senza-atto]
                  Perché: così il file non si pubblica mai.
                  Come: togli il file, o correggi il nome nella riga dell’atto.""", """
                sites/prova/data/albo/file/Altro.txt: warning: no act names the file «Altro.txt» [schema/albo-file-senza-atto]
                  Why: like this the file is never published.
                  How: take the file away, or correct the name in the row of the act.""");
        assertTrue(town.build().isGood());
    }

    @Test
    void a_file_that_is_not_of_the_export() {
        MiniWorkspace town = ExportTown.rows(folder, ROW).file("sites/prova/data/albo/note.txt", "Note.\n");
        assertSays(town, """
                sites/prova/data/albo/note.txt: avviso: il file «note.txt» non è usato [schema/albo-file-ignorato]
                  Perché: non ha il nome che «sites/prova/data/albo/albo.yaml» dà ai file dell’esportazione, e non è in «file/».
                  Come: toglilo, spostalo in «file/», o correggi «file» nella dichiarazione.""", """
                sites/prova/data/albo/note.txt: warning: the file «note.txt» is not used [schema/albo-file-ignorato]
                  Why: it does not have the name that «sites/prova/data/albo/albo.yaml» gives to the files of the export, and it is not in «file/».
                  How: take it away, move it to «file/», or correct «file» in the declaration.""");
        assertTrue(town.build().isGood());
    }

    @Test
    void no_declaration() {
        MiniWorkspace town = ExportTown.rows(folder, ROW).without(DECLARATION);
        assertSays(town, """
                sites/prova/data/albo/albo-2026.csv: errore: manca la dichiarazione dell’esportazione degli atti [schema/albo-senza-dichiarazione]
                  Perché: quali colonne sono quali lo dice «sites/prova/data/albo/albo.yaml», che non c’è.
                  Come: aggiungi «sites/prova/data/albo/albo.yaml», o togli la cartella.""", """
                sites/prova/data/albo/albo-2026.csv: error: the declaration of the export of acts is missing [schema/albo-senza-dichiarazione]
                  Why: which column is which is said by «sites/prova/data/albo/albo.yaml», which is not there.
                  How: add «sites/prova/data/albo/albo.yaml», or take the folder away.""");
        restIsBuilt(town);
    }

    @Test
    void no_export() {
        MiniWorkspace town = ExportTown.rows(folder, ROW)
                .without(EXPORT)
                .without(FILES + "Determina_88.txt")
                .without(FILES + "Pianta.txt");
        assertSays(town, """
                sites/prova/data/albo/albo.yaml:1:7: errore: nessun file ha il nome dell’esportazione [schema/albo-senza-esportazione]
                    1 | file: albo-*.csv
                      |       ^^^^^^^^^^
                  Perché: gli atti si leggono dai file con questo nome, accanto alla dichiarazione.
                  Come: metti qui l’esportazione del protocollo, o correggi il nome; * vuol dire qualsiasi testo.""", """
                sites/prova/data/albo/albo.yaml:1:7: error: no file has the name of the export [schema/albo-senza-esportazione]
                    1 | file: albo-*.csv
                      |       ^^^^^^^^^^
                  Why: acts are read from the files of this name, beside the declaration.
                  How: put the export of the protocol system here, or correct the name; * means any text.""");
        restIsBuilt(town);
    }

    @Test
    void json_that_is_broken() {
        MiniWorkspace town = ExportTown.json(folder, "{\"dati\": {\"atti\": [{\"N. Reg.\": 12,, }]}}")
                .without(FILES + "Determina_88.txt")
                .without(FILES + "Pianta.txt");
        assertSays(town, """
                sites/prova/data/albo/albo.json:1:35: errore: il file non è JSON [parse/json]
                    1 | {"dati": {"atti": [{"N. Reg.": 12,, }]}}
                      |                                   ^
                  Perché: da qui in poi non si può leggere: manca o avanza una virgola, una virgoletta o una parentesi.
                  Come: esporta di nuovo il file, o correggi questo punto.""", """
                sites/prova/data/albo/albo.json:1:35: error: the file is not JSON [parse/json]
                    1 | {"dati": {"atti": [{"N. Reg.": 12,, }]}}
                      |                                   ^
                  Why: from here on it cannot be read: a comma, a quote or a bracket is missing, or there is one too many.
                  How: export the file again, or correct this place.""");
        restIsBuilt(town);
    }

    @Test
    void json_without_the_list() {
        MiniWorkspace town = ExportTown.json(folder, "{\"dati\": {\"delibere\": []}}")
                .without(FILES + "Determina_88.txt")
                .without(FILES + "Pianta.txt");
        assertSays(town, """
                sites/prova/data/albo/albo.json:1:10: errore: qui non c’è l’elenco che si cerca [parse/json-elenco]
                    1 | {"dati": {"delibere": []}}
                      |          ^
                  Perché: l’elenco sta sotto la chiave «atti»; con «–», è il file stesso, tra parentesi quadre.
                  Come: scrivi in «elenco», nella dichiarazione, le chiavi che portano all’elenco, con un punto tra l’una e l’altra.""", """
                sites/prova/data/albo/albo.json:1:10: error: the list that is looked for is not here [parse/json-elenco]
                    1 | {"dati": {"delibere": []}}
                      |          ^
                  Why: the list is under the key «atti»; with «–» it is the file itself, in square brackets.
                  How: write in «elenco», in the declaration, the keys that lead to the list, with a dot between them.""");
        restIsBuilt(town);
    }

    @Test
    void json_with_groups_and_keys_that_nobody_declared() {
        MiniWorkspace town = ExportTown.json(folder, "{\"dati\": {\"atti\": [{\"N. Reg.\": {\"anno\": 2026}}]}}")
                .without(FILES + "Determina_88.txt")
                .without(FILES + "Pianta.txt");
        assertSays(town, """
                sites/prova/data/albo/albo.json:1:32: errore: qui c’è un gruppo di valori al posto di uno [parse/json-valore]
                    1 | {"dati": {"atti": [{"N. Reg.": {"anno": 2026}}]}}
                      |                                ^
                  Perché: ogni voce dell’elenco è un oggetto di testi, numeri ed elenchi di testi.
                  Come: esporta il file con un valore per chiave.""", """
                sites/prova/data/albo/albo.json:1:32: error: here is a group of values in the place of one [parse/json-valore]
                    1 | {"dati": {"atti": [{"N. Reg.": {"anno": 2026}}]}}
                      |                                ^
                  Why: every entry of the list is an object of texts, numbers and lists of texts.
                  How: export the file with one value for each key.""");
        restIsBuilt(town);
    }

    @Test
    void a_key_that_nobody_declared() {
        MiniWorkspace town = ExportTown.json(folder, "{\"dati\": {\"atti\": [{\"N. Reg\": 12}]}}")
                .without(FILES + "Determina_88.txt")
                .without(FILES + "Pianta.txt");
        assertSays(town, """
                sites/prova/data/albo/albo.json:1:20: errore: la chiave «N. Reg» non è dichiarata [schema/albo-chiave]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Perché: di una chiave che non è in «sites/prova/data/albo/albo.yaml» non si sa che cosa contiene.
                  Come: correggi «colonne» nella dichiarazione, o aggiungi la chiave a «ignora». Forse: «N. Reg.».

                sites/prova/data/albo/albo.json:1:20: errore: in questa riga manca il valore di «Allegati» [schema/albo-valore-mancante]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Perché: senza, l’atto non si può pubblicare, e resta fuori dal sito.
                  Come: completa l’atto nel protocollo ed esporta di nuovo il file.

                sites/prova/data/albo/albo.json:1:20: errore: in questa riga manca il valore di «Dal» [schema/albo-valore-mancante]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Perché: senza, l’atto non si può pubblicare, e resta fuori dal sito.
                  Come: completa l’atto nel protocollo ed esporta di nuovo il file.

                sites/prova/data/albo/albo.json:1:20: errore: in questa riga manca il valore di «N. Reg.» [schema/albo-valore-mancante]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Perché: senza, l’atto non si può pubblicare, e resta fuori dal sito.
                  Come: completa l’atto nel protocollo ed esporta di nuovo il file.

                sites/prova/data/albo/albo.json:1:20: errore: in questa riga manca il valore di «Oggetto» [schema/albo-valore-mancante]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Perché: senza, l’atto non si può pubblicare, e resta fuori dal sito.
                  Come: completa l’atto nel protocollo ed esporta di nuovo il file.

                sites/prova/data/albo/albo.json:1:20: errore: in questa riga manca il valore di «Settore» [schema/albo-valore-mancante]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Perché: senza, l’atto non si può pubblicare, e resta fuori dal sito.
                  Come: completa l’atto nel protocollo ed esporta di nuovo il file.

                sites/prova/data/albo/albo.json:1:20: errore: in questa riga manca il valore di «Tipologia» [schema/albo-valore-mancante]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Perché: senza, l’atto non si può pubblicare, e resta fuori dal sito.
                  Come: completa l’atto nel protocollo ed esporta di nuovo il file.""", """
                sites/prova/data/albo/albo.json:1:20: error: the key «N. Reg» is not declared [schema/albo-chiave]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Why: of a key that is not in «sites/prova/data/albo/albo.yaml» nobody knows what it holds.
                  How: correct «colonne» in the declaration, or add the key to «ignora». Perhaps: «N. Reg.».

                sites/prova/data/albo/albo.json:1:20: error: the value of «Allegati» is missing in this row [schema/albo-valore-mancante]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Why: without it the act cannot be published, and it stays out of the site.
                  How: complete the act in the protocol system and export the file again.

                sites/prova/data/albo/albo.json:1:20: error: the value of «Dal» is missing in this row [schema/albo-valore-mancante]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Why: without it the act cannot be published, and it stays out of the site.
                  How: complete the act in the protocol system and export the file again.

                sites/prova/data/albo/albo.json:1:20: error: the value of «N. Reg.» is missing in this row [schema/albo-valore-mancante]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Why: without it the act cannot be published, and it stays out of the site.
                  How: complete the act in the protocol system and export the file again.

                sites/prova/data/albo/albo.json:1:20: error: the value of «Oggetto» is missing in this row [schema/albo-valore-mancante]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Why: without it the act cannot be published, and it stays out of the site.
                  How: complete the act in the protocol system and export the file again.

                sites/prova/data/albo/albo.json:1:20: error: the value of «Settore» is missing in this row [schema/albo-valore-mancante]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Why: without it the act cannot be published, and it stays out of the site.
                  How: complete the act in the protocol system and export the file again.

                sites/prova/data/albo/albo.json:1:20: error: the value of «Tipologia» is missing in this row [schema/albo-valore-mancante]
                    1 | {"dati": {"atti": [{"N. Reg": 12}]}}
                      |                    ^
                  Why: without it the act cannot be published, and it stays out of the site.
                  How: complete the act in the protocol system and export the file again.""");
        restIsBuilt(town);
    }
}
