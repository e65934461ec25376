package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;

/** The smallest town hall that stands: a home, an office in a building, a topic and one service. */
public final class SmallTown {

    /** Where the service is. */
    public static final String SERVICE = "content/servizi/carta.md";

    /** Where the office is. */
    public static final String OFFICE = "content/unita_organizzative/anagrafe.md";

    /** Where the building is. */
    public static final String PLACE = "content/luoghi/municipio.md";

    private static final String SERVICE_TEXT = """
            ---
            titolo: Carta d’identità
            descrizione_breve: Il documento elettronico.
            stato: attivo
            categoria: anagrafe_e_stato_civile
            argomenti: [residenza]
            unita_responsabile: anagrafe
            destinatari: Chi abita qui
            canale_fisico: { uffici: [anagrafe] }
            giorni_massimi: 30
            ---

            ## A chi è rivolto

            A tutti.

            ## Come fare

            Vieni allo sportello.

            ## Cosa serve

            Una fototessera.

            ## Cosa si ottiene

            La carta.

            ## Tempi e scadenze

            Pochi giorni.

            ## Condizioni di servizio

            Nessuna.
            """;

    private static final String OFFICE_TEXT = """
            ---
            titolo: Ufficio anagrafe
            descrizione_breve: Documenti e certificati.
            tipo_organizzazione: ufficio
            sede_principale: municipio
            contatti:
              - { tipo: telefono, valore: "0547 000000" }
            ---

            ## Competenze

            Certificati.
            """;

    private static final String PLACE_TEXT = """
            ---
            titolo: Municipio
            descrizione_breve: La sede del Comune.
            indirizzo: Piazza Grande 1
            cap: "47020"
            posizione: { latitudine: 44.1, longitudine: 12.2 }
            contatti:
              - { tipo: telefono, valore: "0547 000000" }
            ---

            ## Descrizione

            Un palazzo.

            ## Modalità di accesso

            Dalla piazza.
            """;

    private SmallTown() {}

    /** The town in a folder; it builds without findings. */
    public static MiniWorkspace in(Path folder) {
        return MiniWorkspace.in(folder)
                .page("index", "Home", "Benvenuti.")
                .file(
                        "content/argomenti/residenza.md",
                        "---\ntitolo: Residenza\ndescrizione_breve: Dove si abita.\n---\n")
                .file(PLACE, PLACE_TEXT)
                .file(OFFICE, OFFICE_TEXT)
                .file(SERVICE, SERVICE_TEXT);
    }

    /** The town with a part of its service written in another way. */
    public static MiniWorkspace withService(Path folder, String part, String instead) {
        return in(folder).file(SERVICE, replaced(SERVICE_TEXT, part, instead));
    }

    /** The town with a part of its office written in another way. */
    public static MiniWorkspace withOffice(Path folder, String part, String instead) {
        return in(folder).file(OFFICE, replaced(OFFICE_TEXT, part, instead));
    }

    /** The town with a part of its building written in another way. */
    public static MiniWorkspace withPlace(Path folder, String part, String instead) {
        return in(folder).file(PLACE, replaced(PLACE_TEXT, part, instead));
    }

    private static String replaced(String text, String part, String instead) {
        if (!text.contains(part)) {
            throw new IllegalArgumentException("not in the text: " + part);
        }
        return text.replace(part, instead);
    }

    /** The whole of what a build says, in both languages; findings are separated by an empty line. */
    public static void assertSays(MiniWorkspace workspace, String italian, String english) {
        assertAll(
                () -> assertEquals(italian, workspace.messages(Locale.ITALIAN)),
                () -> assertEquals(english, workspace.messages(Locale.ENGLISH)));
    }
}
