package it.campanile.build;

import java.nio.file.Path;

/** The {@link AlboTown} whose protocol system exports its acts. */
public final class ExportTown {

    /** Where the export is declared. */
    public static final String DECLARATION = "sites/prova/data/albo/albo.yaml";

    /** Where the export is. */
    public static final String EXPORT = "sites/prova/data/albo/albo-2026.csv";

    /** Where the files of the acts are. */
    public static final String FILES = "sites/prova/data/albo/file/";

    /** The columns of the export. */
    public static final String COLUMNS = "N. Reg.;Oggetto;Tipologia;N. atto;Data;Settore;Ente;Dal;Al;Allegati;Stato\n";

    /** The row of an act that is on line on 25 November 2026. */
    public static final String ROW =
            "12/2026;Lavori in via Roma;DETERMINA;88;10/11/2026;ANAGRAFE;;12/11/2026;;Determina_88.txt|Pianta.txt;P\n";

    private static final String DECLARED = """
            file: albo-*.csv
            colonne:
              numero: N. Reg.
              oggetto: Oggetto
              tipo: Tipologia
              numero_atto: N. atto
              data_atto: Data
              ufficio: Settore
              ente: Ente
              inizio: Dal
              fine: Al
              file: Allegati
            ignora: [Stato]
            tipi:
              - { parola: DETERMINA, tipo: determinazione_del_dirigente }
              - { parola: ATTO DI ALTRO ENTE, tipo: atto_di_terzi }
            uffici:
              - { parola: Anagrafe, ufficio: anagrafe }
            """;

    private ExportTown() {}

    /** The town with the rows of an export. */
    public static MiniWorkspace rows(Path folder, String rows) {
        return csv(folder, COLUMNS + rows);
    }

    /** The town with an export. */
    public static MiniWorkspace csv(Path folder, String text) {
        return AlboTown.in(folder)
                .file(DECLARATION, DECLARED)
                .file(EXPORT, text)
                .file(FILES + "Determina_88.txt", "La determina.\n")
                .file(FILES + "Pianta.txt", "La pianta.\n");
    }

    /** The town with a part of its declaration written in another way. */
    public static MiniWorkspace declared(Path folder, String part, String instead) {
        if (!DECLARED.contains(part)) {
            throw new IllegalArgumentException("not in the declaration: " + part);
        }
        return rows(folder, ROW).file(DECLARATION, DECLARED.replace(part, instead));
    }

    /** The town whose export is JSON, its acts under {@code dati.atti}. */
    public static MiniWorkspace json(Path folder, String text) {
        return declared(folder, "file: albo-*.csv\n", """
                file: albo.json
                formato: json
                elenco: dati.atti
                date: aaaa-mm-gg
                """)
                .without(EXPORT)
                .file("sites/prova/data/albo/albo.json", text);
    }
}
