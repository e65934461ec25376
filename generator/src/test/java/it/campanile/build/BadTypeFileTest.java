package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of dates, states and fallbacks in the file of a type. */
class BadTypeFileTest {

    private static final String TYPE = """
            cartella: gare
            permalink: /gare/{slug}/
            campi:
              titolo: { tipo: testo, obbligatorio: true }
              inizio: { tipo: momento }
              fine: { tipo: momento }
              contatti: { tipo: testo, obbligatorio: true }
              ufficio: { tipo: riferimento, a: [unita_organizzativa] }
              tappe: { tipo: elenco, di: { dal: { tipo: data }, al: { tipo: data } } }
            """;

    @TempDir
    Path folder;

    @Test
    void a_calendar_names_fields_that_there_are() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("content/tipi/gara.yaml", TYPE + "calendario: { dal: iniziio, al: fine }\n"),
                """
                content/tipi/gara.yaml:10:20: errore: «iniziio» non si può scrivere qui [schema/parola-tipo]
                    10 | calendario: { dal: iniziio, al: fine }
                       |                    ^^^^^^^
                  Perché: le parole ammesse sono: «contatti» / «fine» / «inizio» / «tappe» / «titolo» / «ufficio».
                  Come: scrivi «inizio».""",
                """
                content/tipi/gara.yaml:10:20: error: «iniziio» cannot be written here [schema/parola-tipo]
                    10 | calendario: { dal: iniziio, al: fine }
                       |                    ^^^^^^^
                  Why: the allowed words are: «contatti» / «fine» / «inizio» / «tappe» / «titolo» / «ufficio».
                  How: write «inizio».""");
    }

    @Test
    void a_calendar_has_three_words() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("content/tipi/gara.yaml", TYPE + "calendario: { fino: fine }\n"),
                """
                content/tipi/gara.yaml:10:15: errore: «fino» non si può scrivere qui [schema/parola-tipo]
                    10 | calendario: { fino: fine }
                       |               ^^^^
                  Perché: le parole ammesse sono: «al» / «dal» / «dopo».
                  Come: scrivi «al» / «dal» / «dopo».""",
                """
                content/tipi/gara.yaml:10:15: error: «fino» cannot be written here [schema/parola-tipo]
                    10 | calendario: { fino: fine }
                       |               ^^^^
                  Why: the allowed words are: «al» / «dal» / «dopo».
                  How: write «al» / «dal» / «dopo».""");
    }

    @Test
    void after_its_end_an_item_goes_to_the_archive_or_away() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("content/tipi/gara.yaml", TYPE + "calendario: { al: fine, dopo: archivo }\n"),
                """
                content/tipi/gara.yaml:10:31: errore: «archivo» non si può scrivere qui [schema/parola-tipo]
                    10 | calendario: { al: fine, dopo: archivo }
                       |                               ^^^^^^^
                  Perché: le parole ammesse sono: «archivio» / «rimozione».
                  Come: scrivi «archivio».""",
                """
                content/tipi/gara.yaml:10:31: error: «archivo» cannot be written here [schema/parola-tipo]
                    10 | calendario: { al: fine, dopo: archivo }
                       |                               ^^^^^^^
                  Why: the allowed words are: «archivio» / «rimozione».
                  How: write «archivio».""");
    }

    @Test
    void dates_in_order_are_fields_that_there_are() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("content/tipi/gara.yaml", TYPE + "date_in_ordine: [[inizio, finne]]\n"),
                """
                content/tipi/gara.yaml:10:17: errore: «finne» non si può scrivere qui [schema/parola-tipo]
                    10 | date_in_ordine: [[inizio, finne]]
                       |                 ^^^^^^^^^^^^^^^^^
                  Perché: le parole ammesse sono: «contatti» / «fine» / «inizio» / «tappe» / «titolo» / «ufficio».
                  Come: scrivi «fine».""",
                """
                content/tipi/gara.yaml:10:17: error: «finne» cannot be written here [schema/parola-tipo]
                    10 | date_in_ordine: [[inizio, finne]]
                       |                 ^^^^^^^^^^^^^^^^^
                  Why: the allowed words are: «contatti» / «fine» / «inizio» / «tappe» / «titolo» / «ufficio».
                  How: write «fine».""");
    }

    @Test
    void dates_in_order_within_a_list_are_fields_that_there_are() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("content/tipi/gara.yaml", TYPE + "date_in_ordine: [[tappe.dal, tappe.all]]\n"),
                """
                content/tipi/gara.yaml:10:17: errore: «all» non si può scrivere qui [schema/parola-tipo]
                    10 | date_in_ordine: [[tappe.dal, tappe.all]]
                       |                 ^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: le parole ammesse sono: «al» / «dal».
                  Come: scrivi «al».""",
                """
                content/tipi/gara.yaml:10:17: error: «all» cannot be written here [schema/parola-tipo]
                    10 | date_in_ordine: [[tappe.dal, tappe.all]]
                       |                 ^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: the allowed words are: «al» / «dal».
                  How: write «al».""");
    }

    @Test
    void a_state_belongs_to_a_vocabulary_that_there_is() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(
                                "content/tipi/gara.yaml",
                                TYPE + "stato_calcolato: { vocabolario: stati_bndo, regole: [] }\n"),
                """
                content/tipi/gara.yaml:10:33: errore: «stati_bndo» non si può scrivere qui [schema/parola-tipo]
                    10 | stato_calcolato: { vocabolario: stati_bndo, regole: [] }
                       |                                 ^^^^^^^^^^
                  Perché: le parole ammesse sono: «argomenti» / «autenticazione» / «categorie_disservizio» / «categorie_servizio» / «destinatari_bando» / «documenti_albo_pretorio» / «eventi_vita_imprese» / «eventi_vita_persone» / «fasce_eta» / «fasce_popolazione» / «formati» / «frequenze_aggiornamento» / «input_output» / «licenze» / «lingue» / «livelli_avviso» / «livello_interattivita» / «ruoli» / «sottotipi_documento» / «stati_bando» ….
                  Come: scrivi «stati_bando».""",
                """
                content/tipi/gara.yaml:10:33: error: «stati_bndo» cannot be written here [schema/parola-tipo]
                    10 | stato_calcolato: { vocabolario: stati_bndo, regole: [] }
                       |                                 ^^^^^^^^^^
                  Why: the allowed words are: «argomenti» / «autenticazione» / «categorie_disservizio» / «categorie_servizio» / «destinatari_bando» / «documenti_albo_pretorio» / «eventi_vita_imprese» / «eventi_vita_persone» / «fasce_eta» / «fasce_popolazione» / «formati» / «frequenze_aggiornamento» / «input_output» / «licenze» / «lingue» / «livelli_avviso» / «livello_interattivita» / «ruoli» / «sottotipi_documento» / «stati_bando» ….
                  How: write «stati_bando».""");
    }

    @Test
    void a_state_is_a_term_of_its_vocabulary() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(
                                "content/tipi/gara.yaml",
                                TYPE
                                        + "stato_calcolato:\n  vocabolario: stati_bando\n  regole:\n    - { termine: ativo, fino_a: fine }\n"),
                """
                content/tipi/gara.yaml:13:7: errore: «ativo» non si può scrivere qui [schema/parola-tipo]
                    13 |     - { termine: ativo, fino_a: fine }
                       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: le parole ammesse sono: «attivo» / «in_corso» / «programmato» / «scaduto».
                  Come: scrivi «attivo».""",
                """
                content/tipi/gara.yaml:13:7: error: «ativo» cannot be written here [schema/parola-tipo]
                    13 |     - { termine: ativo, fino_a: fine }
                       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: the allowed words are: «attivo» / «in_corso» / «programmato» / «scaduto».
                  How: write «attivo».""");
    }

    @Test
    void the_rule_of_a_state_names_fields_that_there_are() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(
                                "content/tipi/gara.yaml",
                                TYPE
                                        + "stato_calcolato:\n  vocabolario: stati_bando\n  regole:\n    - { termine: attivo, fino_a: fin }\n"),
                """
                content/tipi/gara.yaml:13:34: errore: «fin» non si può scrivere qui [schema/parola-tipo]
                    13 |     - { termine: attivo, fino_a: fin }
                       |                                  ^^^
                  Perché: le parole ammesse sono: «contatti» / «fine» / «inizio» / «tappe» / «titolo» / «ufficio».
                  Come: scrivi «fine».""",
                """
                content/tipi/gara.yaml:13:34: error: «fin» cannot be written here [schema/parola-tipo]
                    13 |     - { termine: attivo, fino_a: fin }
                       |                                  ^^^
                  Why: the allowed words are: «contatti» / «fine» / «inizio» / «tappe» / «titolo» / «ufficio».
                  How: write «fine».""");
    }

    @Test
    void the_rule_of_a_state_has_three_words() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(
                                "content/tipi/gara.yaml",
                                TYPE
                                        + "stato_calcolato:\n  vocabolario: stati_bando\n  regole:\n    - { termine: attivo, fino: fine }\n"),
                """
                content/tipi/gara.yaml:13:26: errore: «fino» non si può scrivere qui [schema/parola-tipo]
                    13 |     - { termine: attivo, fino: fine }
                       |                          ^^^^
                  Perché: le parole ammesse sono: «fino_a» / «prima_di» / «termine».
                  Come: scrivi «fino_a».""",
                """
                content/tipi/gara.yaml:13:26: error: «fino» cannot be written here [schema/parola-tipo]
                    13 |     - { termine: attivo, fino: fine }
                       |                          ^^^^
                  Why: the allowed words are: «fino_a» / «prima_di» / «termine».
                  How: write «fino_a».""");
    }

    @Test
    void a_fallback_is_of_a_field_that_there_is() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("content/tipi/gara.yaml", TYPE + "ripieghi: { contati: [ufficio.contatti] }\n"),
                """
                content/tipi/gara.yaml:10:13: errore: «contati» non si può scrivere qui [schema/parola-tipo]
                    10 | ripieghi: { contati: [ufficio.contatti] }
                       |             ^^^^^^^
                  Perché: le parole ammesse sono: «contatti» / «fine» / «inizio» / «tappe» / «titolo» / «ufficio».
                  Come: scrivi «contatti».""",
                """
                content/tipi/gara.yaml:10:13: error: «contati» cannot be written here [schema/parola-tipo]
                    10 | ripieghi: { contati: [ufficio.contatti] }
                       |             ^^^^^^^
                  Why: the allowed words are: «contatti» / «fine» / «inizio» / «tappe» / «titolo» / «ufficio».
                  How: write «contatti».""");
    }

    @Test
    void a_fallback_starts_at_a_field_that_there_is() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("content/tipi/gara.yaml", TYPE + "ripieghi: { contatti: [uficio.contatti] }\n"),
                """
                content/tipi/gara.yaml:10:23: errore: «uficio» non si può scrivere qui [schema/parola-tipo]
                    10 | ripieghi: { contatti: [uficio.contatti] }
                       |                       ^^^^^^^^^^^^^^^^^
                  Perché: le parole ammesse sono: «contatti» / «fine» / «inizio» / «tappe» / «titolo» / «ufficio».
                  Come: scrivi «ufficio».""",
                """
                content/tipi/gara.yaml:10:23: error: «uficio» cannot be written here [schema/parola-tipo]
                    10 | ripieghi: { contatti: [uficio.contatti] }
                       |                       ^^^^^^^^^^^^^^^^^
                  Why: the allowed words are: «contatti» / «fine» / «inizio» / «tappe» / «titolo» / «ufficio».
                  How: write «ufficio».""");
    }

    @Test
    void a_fallback_ends_at_a_field_that_there_is() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("content/tipi/gara.yaml", TYPE + "ripieghi: { contatti: [ufficio.contati] }\n"),
                """
                content/tipi/gara.yaml:10:11: errore: «contati» non si può scrivere qui [schema/parola-tipo]
                    10 | ripieghi: { contatti: [ufficio.contati] }
                       |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: le parole ammesse sono: «aggiornato» / «alias» / «allegati» / «altre_sedi» / «argomenti» / «bozza» / «codice_fiscale» / «codice_ipa» / «contatti» / «data_pubblicazione» / «descrizione_breve» / «esempio» / «genitore» / «immagine» / «nome_alternativo» / «orari» / «parole_chiave» / «sede_principale» / «tipo_organizzazione» / «titolo» ….
                  Come: scrivi «contatti».""",
                """
                content/tipi/gara.yaml:10:11: error: «contati» cannot be written here [schema/parola-tipo]
                    10 | ripieghi: { contatti: [ufficio.contati] }
                       |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: the allowed words are: «aggiornato» / «alias» / «allegati» / «altre_sedi» / «argomenti» / «bozza» / «codice_fiscale» / «codice_ipa» / «contatti» / «data_pubblicazione» / «descrizione_breve» / «esempio» / «genitore» / «immagine» / «nome_alternativo» / «orari» / «parole_chiave» / «sede_principale» / «tipo_organizzazione» / «titolo» ….
                  How: write «contatti».""");
    }
}
