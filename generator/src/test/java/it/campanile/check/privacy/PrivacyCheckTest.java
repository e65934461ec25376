package it.campanile.check.privacy;

import static it.campanile.check.CheckedSite.TEMPLATE;
import static it.campanile.check.CheckedSite.assertPasses;
import static it.campanile.check.CheckedSite.assertSays;
import static it.campanile.check.CheckedSite.template;
import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.build.MiniWorkspace;
import it.campanile.check.CheckedSite;
import it.campanile.check.attachment.Pdfs;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of personal data on pages and in attachments. All of these are of nobody. */
class PrivacyCheckTest {

    private static final String SETTINGS = "sites/prova/sito.yaml";

    @TempDir
    Path folder;

    private MiniWorkspace town() {
        return CheckedSite.in(folder);
    }

    private MiniWorkspace allowing(MiniWorkspace workspace, String list) {
        return workspace.file(SETTINGS, workspace.text(SETTINGS) + "dati_personali_ammessi:\n" + list);
    }

    @Test
    void the_data_of_the_comune_pass() {
        MiniWorkspace workspace = town().page("pagare", "Pagare", """
                Codice fiscale del Comune: 00000000000. Scrivi a [protocollo](mailto:protocollo@pec.comune.prova.fc.it) o a
                servizi.demografici@comune.prova.fc.it, chiama lo 0547 000000 o il numero verde 800 000000.
                """);
        assertPasses(workspace.file(
                SETTINGS, workspace.text(SETTINGS).replace("  pec:", "  whatsapp: 333 1234567\n  pec:")));
        assertPasses(workspace.page("whatsapp", "WhatsApp", "Scrivi al 333 1234567."));
    }

    @Test
    void the_tax_code_of_a_person_is_noticed_and_covered() {
        assertSays(town().page("esiti", "Esiti", "Ammesso: RSSMRA80A01H501U."), """
                content/pagine/esiti.md:6:10: avviso: nella pagina /esiti/ si legge il codice fiscale di una persona: «RSS••••••••••••U» [check/codice-fiscale]
                  Perché: dice nascita e sesso di una persona: le linee guida del Garante per la protezione dei dati personali chiedono di non pubblicare dati che non servono.
                  Come: toglilo. Se una norma vuole che si pubblichi, scrivi in sito.yaml, sotto dati_personali_ammessi, il valore e il motivo.""", """
                content/pagine/esiti.md:6:10: warning: on the page /esiti/ the tax code of a person can be read: «RSS••••••••••••U» [check/codice-fiscale]
                  Why: it tells the birth and sex of a person: the guidelines of the data protection authority (Garante) ask not to publish data that are not needed.
                  How: take it away. If a law wants it published, write the value and the reason in sito.yaml under dati_personali_ammessi.""");
    }

    @Test
    void a_datum_in_pieces_is_noticed() {
        assertEquals(
                List.of("check/codice-fiscale"),
                codes(town().page("esiti", "Esiti", "Ammesso: **RSSMRA**80A01H501U.")));
    }

    @Test
    void the_number_of_an_account_is_noticed() {
        assertSays(town().page("pagare", "Pagare", "IBAN IT60 X054 2811 1010 0000 0123 456"), """
                content/pagine/pagare.md:6:6: avviso: nella pagina /pagare/ si legge un IBAN: «IT60 •••• •••• •••• •••• •••• 456» [check/iban]
                  Perché: il conto di una persona non si pubblica: lo dicono le linee guida del Garante per la protezione dei dati personali. Quello del Comune sì, se serve per pagare.
                  Come: se è di una persona, toglilo; se è del Comune, scrivi in sito.yaml, sotto dati_personali_ammessi, il valore e il motivo.""", """
                content/pagine/pagare.md:6:6: warning: on the page /pagare/ an IBAN can be read: «IT60 •••• •••• •••• •••• •••• 456» [check/iban]
                  Why: the account of a person is not published: the guidelines of the data protection authority (Garante) say so. That of the comune is, if it is needed for payments.
                  How: if it belongs to a person, take it away; if it is the comune’s, write the value and the reason in sito.yaml under dati_personali_ammessi.""");
    }

    @Test
    void a_mobile_number_is_noticed() {
        assertSays(town().page("gente", "Gente", "Chiama il [direttore](tel:+393331234567)."), """
                content/pagine/gente.md:6:27: avviso: nella pagina /gente/ si legge un numero di cellulare: «+39333•••••67» [check/cellulare]
                  Perché: di solito è di una persona: le linee guida del Garante per la protezione dei dati personali chiedono di non pubblicare dati che non servono.
                  Come: scrivi il numero dell’ufficio. Se il cellulare è dell’ufficio, scrivi in sito.yaml, sotto dati_personali_ammessi, il valore e il motivo.""", """
                content/pagine/gente.md:6:27: warning: on the page /gente/ a mobile telephone number can be read: «+39333•••••67» [check/cellulare]
                  Why: usually it belongs to a person: the guidelines of the data protection authority (Garante) ask not to publish data that are not needed.
                  How: write the number of the office. If the mobile is the office’s, write the value and the reason in sito.yaml under dati_personali_ammessi.""");
    }

    @Test
    void the_address_of_a_person_is_noticed_also_behind_a_link() {
        assertSays(town().page("gente", "Gente", "Scrivi al [direttore](mailto:mario.rossi@example.it)."), """
                content/pagine/gente.md:6:30: avviso: nella pagina /gente/ si legge un indirizzo di posta con il nome di una persona: «m••••.•••••@example.it» [check/email-personale]
                  Perché: quando la persona cambia lavoro l’indirizzo resta in rete: le linee guida del Garante per la protezione dei dati personali chiedono di non pubblicare dati che non servono.
                  Come: scrivi l’indirizzo dell’ufficio. Se deve essere proprio questo, scrivi in sito.yaml, sotto dati_personali_ammessi, il valore e il motivo.""", """
                content/pagine/gente.md:6:30: warning: on the page /gente/ a mail address with the name of a person can be read: «m••••.•••••@example.it» [check/email-personale]
                  Why: when the person changes job the address stays on the net: the guidelines of the data protection authority (Garante) ask not to publish data that are not needed.
                  How: write the address of the office. If it must be this one, write the value and the reason in sito.yaml under dati_personali_ammessi.""");
    }

    @Test
    void a_birth_is_noticed() {
        assertSays(
                town().page("esiti", "Esiti", "La signora Bianchi, nata a Forlì il 12/05/1980, è ammessa."), """
                content/pagine/esiti.md:6:21: avviso: nella pagina /esiti/ si legge quando è nata una persona: «nata a ••••• •• ••/••/••••» [check/dati-di-nascita]
                  Perché: con il nome e la nascita si risale a tutto il resto: le linee guida del Garante per la protezione dei dati personali chiedono di non pubblicare dati che non servono.
                  Come: toglilo: per dire chi è bastano nome e incarico. Se una norma vuole che si pubblichi, scrivi in sito.yaml, sotto dati_personali_ammessi, il valore e il motivo.""", """
                content/pagine/esiti.md:6:21: warning: on the page /esiti/ one can read when a person was born: «nata a ••••• •• ••/••/••••» [check/dati-di-nascita]
                  Why: name and birth lead to all the rest: the guidelines of the data protection authority (Garante) ask not to publish data that are not needed.
                  How: take it away: name and office are enough to say who it is. If a law wants it published, write the value and the reason in sito.yaml under dati_personali_ammessi.""");
    }

    @Test
    void attributes_and_structured_data_are_read_too() {
        assertEquals(
                List.of("check/codice-fiscale", "check/email-personale", "check/iban"),
                codes(town().file(TEMPLATE, template("""
                        <meta name="description" content="IT60X0542811101000000123456">
                        <script type="application/ld+json">{"email": "mario.rossi@example.it"}</script>
                        """, "<p title=\"RSSMRA80A01H501U\">x</p>"))));
    }

    @Test
    void a_datum_in_an_attachment_is_noticed() {
        assertSays(
                town().file(
                                "sites/prova/static/doc/esiti.pdf",
                                Pdfs.good("Ammessa: RSSMRA80A01H501U, con 12 punti, in graduatoria"))
                        .page("esiti", "Esiti", "Leggi [la graduatoria](/doc/esiti.pdf)."),
                """
                sites/prova/static/doc/esiti.pdf: avviso: la pagina /esiti/ offre un allegato in cui si legge un dato personale: «RSS••••••••••••U» [check/dato-in-allegato]
                  Perché: anche negli allegati le linee guida del Garante per la protezione dei dati personali chiedono di non pubblicare dati che non servono; i motori di ricerca li leggono.
                  Come: toglilo dal documento di partenza e salva di nuovo il file: una riga nera disegnata sopra non basta. Se deve restare, scrivi in sito.yaml, sotto dati_personali_ammessi, il valore e il motivo.""",
                """
                sites/prova/static/doc/esiti.pdf: warning: the page /esiti/ offers an attachment in which a personal datum can be read: «RSS••••••••••••U» [check/dato-in-allegato]
                  Why: in attachments too the guidelines of the data protection authority (Garante) ask not to publish data that are not needed; search engines read them.
                  How: take it out of the original document and save the file again: a black bar drawn over it is not enough. If it must stay, write the value and the reason in sito.yaml under dati_personali_ammessi.""");
    }

    @Test
    void a_datum_in_a_table_is_noticed() {
        assertEquals(
                List.of("check/dato-in-allegato"),
                codes(town().file("sites/prova/static/doc/gente.csv", "nome,telefono\nMario,3331234567\nAnna,12\n")));
    }

    @Test
    void what_the_site_allows_passes() {
        MiniWorkspace workspace = town().page(
                        "pagare", "Pagare", "IBAN IT60X0542811101000000123456, cell. +39 333 1234567")
                .file(
                        "sites/prova/static/doc/esiti.pdf",
                        Pdfs.good("Scrivi a mario.rossi@example.it per chiedere la sala"));
        assertPasses(allowing(workspace, """
                  - { valore: IT60 X054 2811 1010 0000 0123 456, motivo: Conto di tesoreria del Comune }
                  - { valore: 333 1234567, motivo: Reperibilità della Polizia locale }
                  - { valore: Mario.Rossi@example.it, motivo: Ha dato il consenso }
                """));
    }

    @Test
    void a_permission_that_allows_nothing_is_noticed() {
        assertSays(allowing(town(), "  - { valore: 333 1234567, motivo: Reperibilità }\n"), """
                sites/prova/sito.yaml:20:15: avviso: tra i dati_personali_ammessi c’è un valore che nel sito non si legge da nessuna parte: «333 •••••••» [check/dato-ammesso-inutile]
                  Perché: un permesso che non serve più un domani copre uno sbaglio.
                  Come: toglilo, o correggilo se è scritto male.""", """
                sites/prova/sito.yaml:20:15: warning: among the dati_personali_ammessi there is a value that can be read nowhere on the site: «333 •••••••» [check/dato-ammesso-inutile]
                  Why: a permission that is needed no more will cover a mistake some day.
                  How: take it away, or correct it if it is misspelt.""");
    }

    @Test
    void a_permission_has_a_reason() {
        assertEquals(
                List.of("schema/chiave-mancante"),
                allowing(town(), "  - { valore: 333 1234567 }\n").codes());
    }

    private static List<String> codes(MiniWorkspace workspace) {
        return workspace
                .checkMessages(Locale.ITALIAN)
                .lines()
                .filter(line -> line.endsWith("]"))
                .map(line -> line.substring(line.lastIndexOf('[') + 1, line.length() - 1))
                .sorted()
                .toList();
    }
}
