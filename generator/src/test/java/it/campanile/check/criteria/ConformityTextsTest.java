package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is said when a criterion is not met, word for word in both languages. */
class ConformityTextsTest {

    private static void says(String code, String italian, String english) {
        UnaryOperator<GoodTown> fault = ConformityFindingsTest.faults().getOrDefault(code, town -> town);
        assertEquals(italian, ConformityFindingsTest.said(fault, code, Locale.ITALIAN));
        assertEquals(english, ConformityFindingsTest.said(fault, code, Locale.ENGLISH));
    }

    @Test
    void fonts_in_full() {
        says("check/c-si-1-1", """
                /servizi/ambiente/compost/: errore: C.SI.1.1 «Caratteri», pagina /servizi/ambiente/compost/: <p> «Ciao» è in arial [check/c-si-1-1]
                  Perché: titoli e paragrafi usano per primo Titillium Web, Lora o Roboto Mono.
                  Come: togli l’altro carattere dallo stile, o scegli uno dei tre.""", """
                /servizi/ambiente/compost/: error: C.SI.1.1 «Fonts», page /servizi/ambiente/compost/: <p> «Ciao» is in arial [check/c-si-1-1]
                  Why: headings and paragraphs have Titillium Web, Lora or Roboto Mono as their first font.
                  How: take the other font out of the style, or choose one of the three.""");
    }

    @Test
    void the_library_in_full() {
        says("check/c-si-1-2", """
                /: errore: C.SI.1.2 «Libreria di interfaccia», pagina /: nessun foglio di stile dichiara Bootstrap Italia dalla versione 2.0 (e altrove: 14 volte) [check/c-si-1-2]
                  Perché: le pagine usano Bootstrap Italia dalla versione 2.0: la dichiarano gli stili, e le sue classi sono la maggior parte.
                  Come: usa i componenti e gli stili di Bootstrap Italia nei modelli di pagina.""", """
                /: error: C.SI.1.2 «Interface library», page /: no style sheet says that it is Bootstrap Italia from version 2.0 (and elsewhere: 14 times) [check/c-si-1-2]
                  Why: the pages use Bootstrap Italia from version 2.0: the styles say so, and most classes are its own.
                  How: use the components and styles of Bootstrap Italia in the page templates.""");
    }

    @Test
    void service_sheets_in_full() {
        says("check/c-si-1-3", """
                /servizi/: errore: C.SI.1.3 «Schede di servizio», pagina /servizi/: le schede di servizio sono 9, ne servono almeno 10 [check/c-si-1-3]
                  Perché: ci sono almeno 10 schede, ognuna con le 14 parti del modello e con l’indice nell’ordine del modello.
                  Come: completa le schede, e non cambiare i titoli delle sezioni.""", """
                /servizi/: error: C.SI.1.3 «Service sheets», page /servizi/: there are 9 service sheets, at least 10 are needed [check/c-si-1-3]
                  Why: there are at least 10 sheets, each with the 14 parts of the model and its index in the order of the model.
                  How: complete the sheets, and do not change the titles of the sections.""");
    }

    @Test
    void the_theme_of_a_cms_in_full() {
        says("check/c-si-1-4", """
                /: errore: C.SI.1.4 «Tema per il CMS», pagina /: la versione del tema è la 0 [check/c-si-1-4]
                  Perché: chi usa uno dei temi pubblici per WordPress o Drupal ne usa una versione dalla 1.0; chi usa altro passa con tolleranza.
                  Come: aggiorna il tema pubblico; se il sito non nasce da quei temi non serve niente, la tolleranza vale come superato.""", """
                /: error: C.SI.1.4 «CMS theme», page /: the version of the theme is 0 [check/c-si-1-4]
                  Why: who uses one of the public themes for WordPress or Drupal uses a version from 1.0; anything else passes with tolerance.
                  How: update the public theme; if the site does not come from those themes nothing is needed, tolerance counts as passed.""");
    }

    @Test
    void topics_in_full() {
        says("check/c-si-1-5", """
                /: errore: C.SI.1.5 «Argomenti», pagina /: nessun collegamento «all-topics» a una pagina degli argomenti [check/c-si-1-5]
                  Perché: gli argomenti della pagina degli argomenti sono quelli del modello.
                  Come: usa uno dei 64 argomenti del modello, scritto allo stesso modo, con l’apostrofo dritto.""", """
                /: error: C.SI.1.5 «Topics», page /: no link «all-topics» to a page of topics [check/c-si-1-5]
                  Why: the topics of the page of topics are those of the model.
                  How: use one of the 64 topics of the model, written the same way, with a straight apostrophe.""");
    }

    @Test
    void the_menu_in_full() {
        says("check/c-si-1-6", """
                /: errore: C.SI.1.6 «Menu principale», pagina /: la voce «Novità» non porta a una pagina del sito: https://example.org/ [check/c-si-1-6]
                  Perché: il menu ha le quattro voci del modello, ognuna una volta sola nella prima pagina: Amministrazione, Novità, Servizi, Vivere il Comune.
                  Come: correggi le voci del menu nel tema: testo, indirizzo e data-element.""", """
                /: error: C.SI.1.6 «Main menu», page /: the entry «Novità» does not lead to a page of the site: https://example.org/ [check/c-si-1-6]
                  Why: the menu has the four entries of the model, each only once on the home page: Amministrazione, Novità, Servizi, Vivere il Comune.
                  How: correct the entries of the menu in the theme: text, address and data-element.""");
    }

    @Test
    void second_level_titles_in_full() {
        says("check/c-si-1-7", """
                /servizi/: avviso: C.SI.1.7 «Pagine di secondo livello», pagina /servizi/: «Ambiente e verde» non è un titolo di secondo livello del modello (sbagliati: 1 su 7) [check/c-si-1-7]
                  Perché: i titoli delle pagine di secondo livello sono quelli del modello.
                  Come: usa il titolo del modello, lettera per lettera e senza altro testo nel collegamento.""", """
                /servizi/: warning: C.SI.1.7 «Second-level pages», page /servizi/: «Ambiente e verde» is not a second-level title of the model (wrong: 1 of 7) [check/c-si-1-7]
                  Why: the titles of the second-level pages are those of the model.
                  How: use the title of the model, letter by letter and without any other text in the link.""");
    }

    @Test
    void booking_in_full() {
        says("check/c-si-2-1", """
                /servizi/ambiente/compost/: errore: C.SI.2.1 «Prenotazione di appuntamenti», pagina /servizi/ambiente/compost/: nessun collegamento «appointment-booking» [check/c-si-2-1]
                  Perché: dalla pagina dei servizi e da ogni scheda si arriva alla prenotazione di un appuntamento.
                  Come: metti il collegamento «appuntamento», con data-element «appointment-booking», nel modello di pagina.""", """
                /servizi/ambiente/compost/: error: C.SI.2.1 «Booking of appointments», page /servizi/ambiente/compost/: no link «appointment-booking» [check/c-si-2-1]
                  Why: the page of services and every sheet lead to the booking of an appointment.
                  How: put the link to the booking, with data-element «appointment-booking», into the page template.""");
    }

    @Test
    void contacts_in_full() {
        says("check/c-si-2-2", """
                /servizi/ambiente/compost/: errore: C.SI.2.2 «Contatti nelle schede», pagina /servizi/ambiente/compost/: «Contatti» non è nell’indice [check/c-si-2-2]
                  Perché: ogni scheda ha la voce «Contatti» nell’indice e l’ufficio da contattare.
                  Come: indica l’ufficio del servizio, e non togliere la sezione «Contatti».""", """
                /servizi/ambiente/compost/: error: C.SI.2.2 «Contacts in the sheets», page /servizi/ambiente/compost/: «Contatti» is not in the index [check/c-si-2-2]
                  Why: every sheet has «Contatti» in its index and the office to contact.
                  How: name the office of the service, and do not take away the section «Contatti».""");
    }

    @Test
    void frequent_questions_in_full() {
        says("check/c-si-2-3", """
                /: errore: C.SI.2.3 «Domande frequenti», pagina /: nel piede di pagina manca il collegamento «faq» [check/c-si-2-3]
                  Perché: il piede di pagina porta alle domande frequenti, con «FAQ» o «domande frequenti» nel testo.
                  Come: correggi il collegamento nel piede di pagina.""", """
                /: error: C.SI.2.3 «Frequent questions», page /: the footer lacks the link «faq» [check/c-si-2-3]
                  Why: the footer leads to the frequent questions, with «FAQ» or «domande frequenti» in the text.
                  How: correct the link in the footer.""");
    }

    @Test
    void the_report_of_a_disservice_in_full() {
        says("check/c-si-2-4", """
                /: avviso: C.SI.2.4 «Segnalazione di disservizi», pagina /: il testo del collegamento «report-inefficiency» è «Scrivici» [check/c-si-2-4]
                  Perché: il piede di pagina porta alla segnalazione di un disservizio, con il testo «Segnalazione disservizio».
                  Come: correggi il collegamento nel piede di pagina.""", """
                /: warning: C.SI.2.4 «Report of a disservice», page /: the text of the link «report-inefficiency» is «Scrivici» [check/c-si-2-4]
                  Why: the footer leads to the report of a disservice, with the text «Segnalazione disservizio».
                  How: correct the link in the footer.""");
    }

    @Test
    void the_rating_of_pages_in_full() {
        says("check/c-si-2-5", """
                /novita/: errore: C.SI.2.5 «Valutazione della chiarezza delle pagine», pagina /novita/: manca la valutazione («feedback») [check/c-si-2-5]
                  Perché: la prima pagina e quelle dei primi due livelli chiedono quanto sono chiare, con le domande e le risposte del modello.
                  Come: usa il componente di valutazione del tema, senza cambiarne i testi.""", """
                /novita/: error: C.SI.2.5 «Rating of the clarity of pages», page /novita/: the rating is missing («feedback») [check/c-si-2-5]
                  Why: the home and the pages of the first two levels ask how clear they are, with the questions and answers of the model.
                  How: use the rating component of the theme, and do not change its texts.""");
    }

    @Test
    void the_rating_of_sheets_in_full() {
        says("check/c-si-2-6", """
                /servizi/ambiente/compost/: errore: C.SI.2.6 «Valutazione della chiarezza delle schede», pagina /servizi/ambiente/compost/: «feedback-rate-4» non c’è una volta sola [check/c-si-2-6]
                  Perché: ogni scheda di servizio chiede quanto è chiara, con le domande e le risposte del modello.
                  Come: usa il componente di valutazione del tema, senza cambiarne i testi.""", """
                /servizi/ambiente/compost/: error: C.SI.2.6 «Rating of the clarity of sheets», page /servizi/ambiente/compost/: «feedback-rate-4» is not there once [check/c-si-2-6]
                  Why: every service sheet asks how clear it is, with the questions and answers of the model.
                  How: use the rating component of the theme, and do not change its texts.""");
    }

    @Test
    void cookies_in_full() {
        says("check/c-si-3-1", """
                /: errore: C.SI.3.1 «Cookie», pagina /: la pagina chiede qualcosa a un altro sito appena si apre: https://example.org/x.png [check/c-si-3-1]
                  Perché: prima del consenso nessuna pagina fa arrivare cookie di altri siti.
                  Come: copia la risorsa nel sito, o caricala solo dopo un consenso.""", """
                /: error: C.SI.3.1 «Cookies», page /: the page asks another site for something as soon as it is opened: https://example.org/x.png [check/c-si-3-1]
                  Why: before consent no page lets cookies of other sites arrive.
                  How: copy the resource into the site, or load it only after consent.""");
    }

    @Test
    void the_accessibility_statement_in_full() {
        says("check/c-si-3-2", """
                /: errore: C.SI.3.2 «Dichiarazione di accessibilità», pagina /: il collegamento «accessibility-link» non porta dove deve: /privacy/ [check/c-si-3-2]
                  Perché: il piede di pagina porta alla dichiarazione di accessibilità su form.agid.gov.it, che nomina il sito e le WCAG 2.1 o 2.2.
                  Come: scrivi in sito.yaml, in «dichiarazione_accessibilita», l’indirizzo che dà AGID.""", """
                /: error: C.SI.3.2 «Accessibility statement», page /: the link «accessibility-link» does not lead where it should: /privacy/ [check/c-si-3-2]
                  Why: the footer leads to the accessibility statement on form.agid.gov.it, which names the site and WCAG 2.1 or 2.2.
                  How: write the address that AGID gives into sito.yaml, under «dichiarazione_accessibilita».""");
    }

    @Test
    void the_privacy_notice_in_full() {
        says("check/c-si-3-3", """
                /: errore: C.SI.3.3 «Informativa sulla privacy», pagina /: il collegamento «privacy-policy-link» non porta dove deve: http://example.org/ [check/c-si-3-3]
                  Perché: il piede di pagina porta all’informativa sulla privacy, in HTTPS.
                  Come: correggi il collegamento nel piede di pagina.""", """
                /: error: C.SI.3.3 «Privacy notice», page /: the link «privacy-policy-link» does not lead where it should: http://example.org/ [check/c-si-3-3]
                  Why: the footer leads to the privacy notice, over HTTPS.
                  How: correct the link in the footer.""");
    }

    @Test
    void the_licence_in_full() {
        says("check/c-si-3-4", """
                /note-legali/: errore: C.SI.3.4 «Licenza dei contenuti», pagina /note-legali/: serve una sezione «Licenza dei contenuti», una sola: si trova – [check/c-si-3-4]
                  Perché: le note legali hanno la sezione «Licenza dei contenuti» con il testo del modello, parola per parola.
                  Come: rimetti il testo del modello nella pagina delle note legali.""", """
                /note-legali/: error: C.SI.3.4 «Licence of the contents», page /note-legali/: one section «Licenza dei contenuti» is needed, and only one: found – [check/c-si-3-4]
                  Why: the legal notes have the section «Licenza dei contenuti» with the text of the model, word for word.
                  How: put the text of the model back into the page of the legal notes.""");
    }

    @Test
    void speed_in_full() {
        says("check/c-si-4-1", """
                /: errore: C.SI.4.1 «Velocità», pagina /: uno script ferma la pagina: /x.js [check/c-si-4-1]
                  Perché: la prima pagina ha almeno 50 punti di prestazioni in Lighthouse, da telefono.
                  Come: alleggerisci la prima pagina, o pubblica un piano di miglioramento.""", """
                /: error: C.SI.4.1 «Speed», page /: a script holds the page up: /x.js [check/c-si-4-1]
                  Why: the home page scores at least 50 points of performance in Lighthouse, on a phone.
                  How: make the home page lighter, or publish a plan of improvement.""");
    }

    @Test
    void https_in_full() {
        says("check/c-si-5-1", """
                /: errore: C.SI.5.1 «HTTPS», pagina /: l’indirizzo canonico è http://comune.monteprova.fc.it/ invece di https://comune.monteprova.fc.it/ [check/c-si-5-1]
                  Perché: il sito si apre in HTTPS con un certificato che vale, TLS 1.2 o 1.3 e un cifrario forte; niente passa senza HTTPS.
                  Come: usa indirizzi https nelle pagine; per certificato e TLS, la configurazione del server.""", """
                /: error: C.SI.5.1 «HTTPS», page /: the canonical address is http://comune.monteprova.fc.it/ instead of https://comune.monteprova.fc.it/ [check/c-si-5-1]
                  Why: the site opens over HTTPS with a good certificate, TLS 1.2 or 1.3 and a strong cipher; nothing goes without HTTPS.
                  How: use https addresses in the pages; for certificate and TLS, the configuration of the server.""");
    }

    @Test
    void the_domain_in_full() {
        says("check/c-si-5-2", """
                /: errore: C.SI.5.2 «Dominio istituzionale», pagina /: la pagina https://example.org/login (di accesso) è fuori dal dominio del sito [check/c-si-5-2]
                  Perché: tutte le pagine sono sotto comune.<nome>.<provincia>.it.
                  Come: scrivi in sito.yaml l’host istituzionale; per accesso e prenotazioni usa pagine del sito.""", """
                /: error: C.SI.5.2 «Institutional domain», page /: the page https://example.org/login (of login) is outside of the domain of the site [check/c-si-5-2]
                  Why: all pages are under comune.<name>.<province>.it.
                  How: write the institutional host into sito.yaml; for login and bookings use pages of the site.""");
    }

    @Test
    void structured_data_in_full() {
        says("check/r-si-1-1", """
                /servizi/ambiente/compost/: avviso: R.SI.1.1 «Dati strutturati», pagina /servizi/ambiente/compost/: i dati strutturati («metatag») non sono JSON [check/r-si-1-1]
                  Perché: ogni scheda di servizio dice a chi legge per macchina i dieci fatti del servizio (JSON-LD).
                  Come: completa la scheda: ufficio, indirizzo, destinatari.""", """
                /servizi/ambiente/compost/: warning: R.SI.1.1 «Structured data», page /servizi/ambiente/compost/: the structured data («metatag») are not JSON [check/r-si-1-1]
                  Why: every service sheet says the ten facts of its service to machines (JSON-LD).
                  How: complete the sheet: office, address, whom it is for.""");
    }
}
