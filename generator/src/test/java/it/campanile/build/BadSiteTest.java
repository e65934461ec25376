package it.campanile.build;

import static it.campanile.build.SmallTown.assertSays;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of sites that ask for what is not there, and of types that describe nothing. */
class BadSiteTest {

    @TempDir
    Path folder;

    private static final String SITE = "sites/prova/sito.yaml";

    private String siteWith(String part, String instead) {
        String site = MiniWorkspace.in(folder).text(SITE);
        assertTrue(site.contains(part), part);
        return site.replace(part, instead);
    }

    @Test
    void an_unknown_theme_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(SITE, siteWith("tema: semplice", "tema: semplici")),
                """
                sites/prova/sito.yaml:4:7: errore: il tema «semplici» non c’è [build/tema-sconosciuto]
                    4 | tema: semplici
                      |       ^^^^^^^^
                  Perché: la cartella «themes» non ha un «semplici/theme.yaml», o un tema è genitore di sé stesso.
                  Come: scrivi «semplice».""",
                """
                sites/prova/sito.yaml:4:7: error: the theme «semplici» is not there [build/tema-sconosciuto]
                    4 | tema: semplici
                      |       ^^^^^^^^
                  Why: the folder «themes» has no «semplici/theme.yaml», or a theme is its own parent.
                  How: write «semplice».""");
    }

    @Test
    void a_theme_that_is_its_own_parent_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("themes/semplice/theme.yaml", "parent: semplice\n"),
                """
                sites/prova/sito.yaml:4:7: errore: il tema «semplice» non c’è [build/tema-sconosciuto]
                    4 | tema: semplice
                      |       ^^^^^^^^
                  Perché: la cartella «themes» non ha un «semplice/theme.yaml», o un tema è genitore di sé stesso.
                  Come: scrivi «semplice».""",
                """
                sites/prova/sito.yaml:4:7: error: the theme «semplice» is not there [build/tema-sconosciuto]
                    4 | tema: semplice
                      |       ^^^^^^^^
                  Why: the folder «themes» has no «semplice/theme.yaml», or a theme is its own parent.
                  How: write «semplice».""");
    }

    @Test
    void a_key_that_no_theme_has_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("themes/semplice/theme.yaml", "nome: semplice\nparametro: { colore: { tipo: testo } }\n"),
                """
                themes/semplice/theme.yaml:2:1: errore: «parametro» non si può scrivere qui [schema/parola-tipo]
                    2 | parametro: { colore: { tipo: testo } }
                      | ^^^^^^^^^
                  Perché: le parole ammesse sono: «contrasti» / «descrizione» / «nome» / «parametri» / «parent».
                  Come: scrivi «parametri».""",
                """
                themes/semplice/theme.yaml:2:1: error: «parametro» cannot be written here [schema/parola-tipo]
                    2 | parametro: { colore: { tipo: testo } }
                      | ^^^^^^^^^
                  Why: the allowed words are: «contrasti» / «descrizione» / «nome» / «parametri» / «parent».
                  How: write «parametri».""");
    }

    @Test
    void a_band_of_the_home_that_the_theme_does_not_have_is_named() {
        String site = siteWith("tema: semplice", "tema: semplice\nparametri: { home: [servizi, novità] }");
        MiniWorkspace workspace =
                MiniWorkspace.in(folder).page("index", "Home", "Ciao.").file(SITE, site);
        String theme = workspace.text("themes/semplice/theme.yaml")
                + "  home: { tipo: elenco, unici: true, di: { tipo: scelta, valori: [novita, servizi] } }\n";

        assertSays(workspace.file("themes/semplice/theme.yaml", theme), """
                sites/prova/sito.yaml:5:30: errore: il campo «parametri.home» vale «novità», che per il tipo «sito» non è ammesso [schema/valore-campo]
                    5 | parametri: { home: [servizi, novità] }
                      |                              ^^^^^^
                  Perché: i valori ammessi sono: «novita» / «servizi».
                  Come: scrivi «novita».""", """
                sites/prova/sito.yaml:5:30: error: the field «parametri.home» is «novità», which is not allowed for the type «sito» [schema/valore-campo]
                    5 | parametri: { home: [servizi, novità] }
                      |                              ^^^^^^
                  Why: the allowed values are: «novita» / «servizi».
                  How: write «novita».""");
    }

    @Test
    void a_parameter_that_the_theme_does_not_have_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(SITE, siteWith("tema: semplice", "tema: semplice\nparametri: { colori: \"#ffffff\" }")),
                """
                sites/prova/sito.yaml:5:14: errore: la chiave «colori» non esiste per il tipo «sito» [schema/chiave-sconosciuta]
                    5 | parametri: { colori: "#ffffff" }
                      |              ^^^^^^
                  Perché: una chiave che il tipo non prevede non avrebbe effetto.
                  Come: scrivi «colore», o togli la riga.""",
                """
                sites/prova/sito.yaml:5:14: error: the key «colori» does not exist for the type «sito» [schema/chiave-sconosciuta]
                    5 | parametri: { colori: "#ffffff" }
                      |              ^^^^^^
                  Why: a key that the type does not know would have no effect.
                  How: write «colore», or remove the line.""");
    }

    @Test
    void a_colour_that_is_none_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(SITE, siteWith("tema: semplice", "tema: semplice\nparametri: { colore: blu }")),
                """
                sites/prova/sito.yaml:5:22: errore: il campo «parametri.colore» non è un colore [schema/formato-colore]
                    5 | parametri: { colore: blu }
                      |                      ^^^
                  Perché: «blu» non ha la forma #rrggbb.
                  Come: scrivi per esempio "#0066cc", tra virgolette.""",
                """
                sites/prova/sito.yaml:5:22: error: the field «parametri.colore» is not a colour [schema/formato-colore]
                    5 | parametri: { colore: blu }
                      |                      ^^^
                  Why: «blu» does not look like #rrggbb.
                  How: write for example "#0066cc", in quotes.""");
    }

    @Test
    void a_telephone_number_that_is_none_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(SITE, siteWith("0547 000000", "0547/000000")),
                """
                sites/prova/sito.yaml:12:15: errore: il campo «contatti.centralino» non è un numero di telefono [schema/formato-telefono]
                    12 |   centralino: 0547/000000
                       |               ^^^^^^^^^^^
                  Perché: «0547/000000» ha altro che cifre, spazi e un + davanti.
                  Come: scrivi per esempio 0547 000000.""",
                """
                sites/prova/sito.yaml:12:15: error: the field «contatti.centralino» is not a telephone number [schema/formato-telefono]
                    12 |   centralino: 0547/000000
                       |               ^^^^^^^^^^^
                  Why: «0547/000000» has more than digits, spaces and a leading +.
                  How: write for example 0547 000000.""");
    }

    @Test
    void an_e_mail_address_that_is_none_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(SITE, siteWith("protocollo@pec", "protocollo.pec")),
                """
                sites/prova/sito.yaml:13:8: errore: il campo «contatti.pec» non è un indirizzo di posta [schema/formato-email]
                    13 |   pec: protocollo.pec.comune.prova.fc.it
                       |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: «protocollo.pec.comune.prova.fc.it» non ha la forma nome@dominio.it.
                  Come: scrivi un indirizzo di posta intero.""",
                """
                sites/prova/sito.yaml:13:8: error: the field «contatti.pec» is not an e-mail address [schema/formato-email]
                    13 |   pec: protocollo.pec.comune.prova.fc.it
                       |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: «protocollo.pec.comune.prova.fc.it» does not look like name@domain.it.
                  How: write a whole e-mail address.""");
    }

    @Test
    void a_host_with_a_scheme_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(SITE, siteWith("host: comune", "host: https://comune")),
                """
                sites/prova/sito.yaml:3:7: errore: il campo «host» non è il nome di un sito [schema/formato-host]
                    3 | host: https://comune.prova.fc.it
                      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Perché: «https://comune.prova.fc.it» non ha la forma comune.esempio.fc.it.
                  Come: scrivi il nome senza «https://» e senza barre.""",
                """
                sites/prova/sito.yaml:3:7: error: the field «host» is not a host name [schema/formato-host]
                    3 | host: https://comune.prova.fc.it
                      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Why: «https://comune.prova.fc.it» does not look like comune.esempio.fc.it.
                  How: write the name without «https://» and without slashes.""");
    }

    @Test
    void a_site_without_its_file_is_named() {
        assertSays(MiniWorkspace.in(folder).page("index", "Home", "Ciao.").without(SITE), """
                sites/prova: errore: il sito «prova» non c’è [build/sito-sconosciuto]
                  Perché: manca il file sito.yaml nella sua cartella.
                  Come: scrivi «prova», o crea il file.""", """
                sites/prova: error: the site «prova» is not there [build/sito-sconosciuto]
                  Why: its folder has no sito.yaml.
                  How: write «prova», or create the file.""");
    }

    @Test
    void what_is_excluded_and_is_not_there_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(SITE, siteWith("tema: semplice", "tema: semplice\nescludi: [servizi/imu]")),
                """
                sites/prova/sito.yaml:5:11: errore: «servizi/imu» non è un contenuto condiviso [build/escluso-sconosciuto]
                    5 | escludi: [servizi/imu]
                      |           ^^^^^^^^^^^
                  Perché: «escludi» nomina un file della cartella «content».
                  Come: correggi il percorso, per esempio servizi/imu.""",
                """
                sites/prova/sito.yaml:5:11: error: «servizi/imu» is not a shared content [build/escluso-sconosciuto]
                    5 | escludi: [servizi/imu]
                      |           ^^^^^^^^^^^
                  Why: «escludi» names a file of the folder «content».
                  How: correct the path, for example servizi/imu.""");
    }

    @Test
    void what_is_excluded_and_is_the_site_s_own_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(
                                "sites/prova/content/pagine/storia.md",
                                "---\ntitolo: Storia\ndescrizione_breve: Sua.\n---\n")
                        .file(SITE, siteWith("tema: semplice", "tema: semplice\nescludi: [pagine/storia]")),
                """
                sites/prova/sito.yaml:5:11: errore: «pagine/storia» è un contenuto di questo sito [build/escluso-proprio]
                    5 | escludi: [pagine/storia]
                      |           ^^^^^^^^^^^^^
                  Perché: «escludi» serve per i contenuti condivisi; questo è sites/prova/content/pagine/storia.md.
                  Come: cancella il file, o togli la riga.""",
                """
                sites/prova/sito.yaml:5:11: error: «pagine/storia» is a content of this site [build/escluso-proprio]
                    5 | escludi: [pagine/storia]
                      |           ^^^^^^^^^^^^^
                  Why: «escludi» is for shared contents; this one is sites/prova/content/pagine/storia.md.
                  How: delete the file, or remove the line.""");
    }

    @Test
    void a_list_of_an_unknown_type_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(
                                "content/pagine/novita.md",
                                "---\ntitolo: Novità\ndescrizione_breve: Ultime.\nelenco: { tipo: notizie }\n---\n"),
                """
                content/pagine/novita.md:4:17: errore: l’elenco nomina «notizie», che non esiste [assemble/elenco]
                    4 | elenco: { tipo: notizie }
                      |                 ^^^^^^^
                  Perché: «tipo» è un tipo di contenuto e «campo» un suo campo.
                  Come: scrivi «notizia».""",
                """
                content/pagine/novita.md:4:17: error: the list names «notizie», which does not exist [assemble/elenco]
                    4 | elenco: { tipo: notizie }
                      |                 ^^^^^^^
                  Why: «tipo» is a content type and «campo» a field of it.
                  How: write «notizia».""");
    }

    @Test
    void a_list_by_an_unknown_field_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(
                                "content/pagine/novita.md",
                                "---\ntitolo: Novità\ndescrizione_breve: Ultime.\nelenco: { tipo: notizia, campo: tipo_notiza }\n---\n"),
                """
                content/pagine/novita.md:4:33: errore: l’elenco nomina «tipo_notiza», che non esiste [assemble/elenco]
                    4 | elenco: { tipo: notizia, campo: tipo_notiza }
                      |                                 ^^^^^^^^^^^
                  Perché: «tipo» è un tipo di contenuto e «campo» un suo campo.
                  Come: scrivi «tipo_notizia».""",
                """
                content/pagine/novita.md:4:33: error: the list names «tipo_notiza», which does not exist [assemble/elenco]
                    4 | elenco: { tipo: notizia, campo: tipo_notiza }
                      |                                 ^^^^^^^^^^^
                  Why: «tipo» is a content type and «campo» a field of it.
                  How: write «tipo_notizia».""");
    }

    @Test
    void an_unknown_kind_of_field_in_a_type_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("content/tipi/poesia.yaml", "cartella: poesie\ncampi:\n  titolo: { tipo: tetso }\n"),
                """
                content/tipi/poesia.yaml:3:19: errore: «tetso» non si può scrivere qui [schema/parola-tipo]
                    3 |   titolo: { tipo: tetso }
                      |                   ^^^^^
                  Perché: le parole ammesse sono: «allegato» / «appuntamento» / «collegamento» / «data» / «elenco» / «gruppo» / «immagine» / «momento» / «numero» / «ore» / «parametri_tema» / «riferimento» / «scelta» / «si_no» / «testo» / «vocabolario».
                  Come: scrivi «testo».""",
                """
                content/tipi/poesia.yaml:3:19: error: «tetso» cannot be written here [schema/parola-tipo]
                    3 |   titolo: { tipo: tetso }
                      |                   ^^^^^
                  Why: the allowed words are: «allegato» / «appuntamento» / «collegamento» / «data» / «elenco» / «gruppo» / «immagine» / «momento» / «numero» / «ore» / «parametri_tema» / «riferimento» / «scelta» / «si_no» / «testo» / «vocabolario».
                  How: write «testo».""");
    }

    @Test
    void an_unknown_option_of_a_type_is_named_with_the_nearest_one() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("content/tipi/poesia.yaml", "cartela: poesie\ncampi:\n  titolo: { tipo: testo }\n"),
                """
                content/tipi/poesia.yaml:1:1: errore: «cartela» non si può scrivere qui [schema/parola-tipo]
                    1 | cartela: poesie
                      | ^^^^^^^
                  Perché: le parole ammesse sono: «almeno_uno_di» / «calendario» / «campi» / «cartella» / «corpo» / «date_in_ordine» / «dati_aperti» / «etichetta» / «feed» / «gruppi» / «ordine» / «permalink» / «ricerca» / «ripieghi» / «schema_org» / «sezioni» / «sezioni_libere» / «solo_se_usato» / «stato_calcolato» / «tipo».
                  Come: scrivi «cartella».""",
                """
                content/tipi/poesia.yaml:1:1: error: «cartela» cannot be written here [schema/parola-tipo]
                    1 | cartela: poesie
                      | ^^^^^^^
                  Why: the allowed words are: «almeno_uno_di» / «calendario» / «campi» / «cartella» / «corpo» / «date_in_ordine» / «dati_aperti» / «etichetta» / «feed» / «gruppi» / «ordine» / «permalink» / «ricerca» / «ripieghi» / «schema_org» / «sezioni» / «sezioni_libere» / «solo_se_usato» / «stato_calcolato» / «tipo».
                  How: write «cartella».""");
    }

    @Test
    void a_reference_of_a_type_to_an_unknown_type_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file(
                                "content/tipi/poesia.yaml",
                                "cartella: poesie\ncampi:\n  autore: { tipo: riferimento, a: [scrittore] }\n"),
                """
                content/tipi/poesia.yaml:1:1: errore: «scrittore» non si può scrivere qui [schema/parola-tipo]
                    1 | cartella: poesie
                      | ^
                  Perché: le parole ammesse sono: «argomento» / «atto_albo» / «avviso_home» / «bando» / «dataset» / «documento» / «evento» / «faq» / «fase» / «galleria» / «incarico» / «luogo» / «notizia» / «orario» / «pagina» / «persona» / «poesia» / «punto_contatto» / «riga_albo» / «servizio» ….
                  Come: scrivi «argomento» / «atto_albo» / «avviso_home» / «bando» / «dataset» / «documento» / «evento» / «faq» / «fase» / «galleria» / «incarico» / «luogo» / «notizia» / «orario» / «pagina» / «persona» / «poesia» / «punto_contatto» / «riga_albo» / «servizio» ….""",
                """
                content/tipi/poesia.yaml:1:1: error: «scrittore» cannot be written here [schema/parola-tipo]
                    1 | cartella: poesie
                      | ^
                  Why: the allowed words are: «argomento» / «atto_albo» / «avviso_home» / «bando» / «dataset» / «documento» / «evento» / «faq» / «fase» / «galleria» / «incarico» / «luogo» / «notizia» / «orario» / «pagina» / «persona» / «poesia» / «punto_contatto» / «riga_albo» / «servizio» ….
                  How: write «argomento» / «atto_albo» / «avviso_home» / «bando» / «dataset» / «documento» / «evento» / «faq» / «fase» / «galleria» / «incarico» / «luogo» / «notizia» / «orario» / «pagina» / «persona» / «poesia» / «punto_contatto» / «riga_albo» / «servizio» ….""");
    }

    @Test
    void a_field_of_a_type_that_is_no_description_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("content/tipi/poesia.yaml", "cartella: poesie\ncampi:\n  titolo: testo\n"),
                """
                content/tipi/poesia.yaml:3:3: errore: la descrizione del tipo non è corretta in «titolo» [schema/tipo-errato]
                    3 |   titolo: testo
                      |   ^^^^^^
                  Perché: manca un valore, o ha un’altra forma.
                  Come: confronta con i tipi del modello in «modello/tipi».""",
                """
                content/tipi/poesia.yaml:3:3: error: the description of the type is not correct at «titolo» [schema/tipo-errato]
                    3 |   titolo: testo
                      |   ^^^^^^
                  Why: a value is missing, or has another form.
                  How: compare with the types of the model in «modello/tipi».""");
    }

    @Test
    void a_weight_in_the_search_that_is_no_number_is_named() {
        assertSays(
                MiniWorkspace.in(folder)
                        .page("index", "Home", "Ciao.")
                        .file("content/tipi/poesia.yaml", "cartella: poesie\nricerca: { peso: molto }\n"),
                """
                content/tipi/poesia.yaml:2:18: errore: la descrizione del tipo non è corretta in «ricerca» [schema/tipo-errato]
                    2 | ricerca: { peso: molto }
                      |                  ^^^^^
                  Perché: manca un valore, o ha un’altra forma.
                  Come: confronta con i tipi del modello in «modello/tipi».""",
                """
                content/tipi/poesia.yaml:2:18: error: the description of the type is not correct at «ricerca» [schema/tipo-errato]
                    2 | ricerca: { peso: molto }
                      |                  ^^^^^
                  Why: a value is missing, or has another form.
                  How: compare with the types of the model in «modello/tipi».""");
    }
}
