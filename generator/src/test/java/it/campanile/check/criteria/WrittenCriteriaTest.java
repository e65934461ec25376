package it.campanile.check.criteria;

import static it.campanile.check.criteria.GoodTown.OFFICE;
import static it.campanile.check.criteria.GoodTown.SHEET;
import static it.campanile.check.criteria.Neighbours.fails;
import static it.campanile.check.criteria.Neighbours.passes;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people check, on the good town and on its neighbours with one fault each. */
class WrittenCriteriaTest {

    @Test
    void a_breadcrumb_shows_every_step_by_its_title() {
        WrittenCriterion breadcrumbs = new Breadcrumbs();
        passes(breadcrumbs);
        fails(
                breadcrumbs,
                town -> town.with(SHEET, "data-element=\"breadcrumb\"", ""),
                SHEET + ": il percorso passa per []");
        fails(
                breadcrumbs,
                town -> town.with(SHEET, "<a href=\"/servizi/ambiente/\">", "<a href=\"/servizi/\">"),
                "il percorso passa per");
        fails(
                breadcrumbs,
                town -> town.with(SHEET, ">Ambiente</a></li>", ">Verde</a></li>"),
                "«Verde» porta alla pagina «Ambiente»");
        fails(
                breadcrumbs,
                town -> town.with(SHEET, "<li class=\"breadcrumb-item\">Compost</li>", "<li>Terriccio</li>"),
                "finisce con «Terriccio»");
    }

    @Test
    void addresses_and_titles_follow_the_menu() {
        WrittenCriterion tree = new MenuTree();
        passes(tree);
        fails(tree, town -> town.with("/", ">Uffici<", ">I nostri uffici<"), "«I nostri uffici» porta");
        fails(
                tree,
                town -> town.with("/novita/", "href=\"/novita/notizie/\"", "href=\"/privacy/\""),
                "non sta subito sotto");
        fails(
                tree,
                town -> town.with("/novita/", "<h1 data-element=\"page-name\">Novità", "<h1>Le novità"),
                "«Novità» porta alla pagina «Le novità»");
        fails(
                tree,
                town -> town.with("/servizi/ambiente/", "<h1 data-element=\"page-name\">Ambiente", "<h1>Verde"),
                "«Ambiente» porta alla pagina «Verde»");
        fails(tree, town -> town.with("/servizi/", "href=\"" + SHEET, "href=\"/privacy/"), "quello della sua sezione");
        fails(
                tree,
                town -> town.with(
                        "/vivere-il-comune/eventi/", "/vivere-il-comune/eventi/festa/\" data", "/privacy/\" data"),
                "quello della sua sezione");
    }

    @Test
    void every_service_is_listed_and_every_listed_page_is_a_service() {
        passes(new ServiceCoverage(Set.of(SHEET)));
        fails(
                new ServiceCoverage(Set.of(SHEET, "/servizi/ambiente/altro/")),
                town -> town,
                "/servizi/ambiente/altro/: il servizio non");
        fails(
                new ServiceCoverage(Set.of(SHEET)),
                town -> town.with("/servizi/", "href=\"" + SHEET, "href=\"/privacy/"),
                "/privacy/: l’elenco");
        fails(new ServiceCoverage(Set.of()), town -> town, "il Comune non ha servizi");
    }

    @Test
    void a_sheet_says_what_it_costs_and_why_it_is_not_active() {
        WrittenCriterion facts = new ServiceFacts();
        passes(facts);
        fails(
                facts,
                town -> town.with(SHEET, "Un documento.", "Una marca da bollo da 16 euro."),
                "non dice quanto costa");
        fails(facts, town -> town.with(SHEET, "Servizio attivo", "Servizio non attivo"), "non dice perché");
    }

    @Test
    void titles_are_neither_shouted_nor_italic() {
        passes(new PlainTitles());
        fails(
                new PlainTitles(),
                town -> town.with(OFFICE, "<h2>Competenze", "<h2>COMPETENZE"),
                "tutto maiuscolo: «COMPETENZE»");
        fails(
                new PlainTitles(),
                town -> town.with("/", ">Note legali<", ">NOTE LEGALI<"),
                "tutto maiuscolo: «NOTE LEGALI»");
        fails(
                new PlainTitles(),
                town -> town.with(OFFICE, "<h2>Competenze</h2>", "<h2><em>Competenze</em></h2>"),
                "tutto corsivo");
        List.of("IMU", "TARI", "PNRR", "Carta d’identità", "2026", "")
                .forEach(text -> assertFalse(PlainTitles.isShouted(text), text));
    }

    @Test
    void the_home_links_help_in_its_content() {
        WrittenCriterion links = new HomeLinks();
        passes(links);
        fails(
                links,
                town -> town.with("/", "<a href=\"/domande-frequenti/\">Domande", "<a href=\"/privacy/\">Domande"),
                "per le domande frequenti");
        fails(links, town -> town.with("/", "href=\"/servizi/assistenza/\"", "href=\"#\""), "per l’assistenza");
        fails(links, town -> town.with("/", "href=\"/servizi/prenotazioni/\"", "href=\"#\""), "per la prenotazione");
        fails(
                links,
                town -> town.with(
                        "/", "<a href=\"/segnalazione-disservizio/\">Segnala", "<a href=\"/privacy/\">Segnala"),
                "per la segnalazione");
    }

    @Test
    void header_and_footer_never_change() {
        WrittenCriterion frame = new SameFrame();
        passes(frame);
        fails(
                frame,
                town -> town.with(SHEET, ">Note legali<", ">Note<"),
                SHEET + ": footer: mancano [Note legali → /note-legali/]");
        fails(frame, town -> town.with(OFFICE, "href=\"/argomenti/\"", "href=\"/privacy/\""), OFFICE + ": header");
    }

    @Test
    void assessors_find_the_facts_of_every_kind_of_page() {
        facts(AssessedFacts.offices(), OFFICE, "Competenze", "Sede principale", "Contatti");
        facts(
                AssessedFacts.documents(),
                "/amministrazione/documenti-e-dati/moduli/patrocinio/",
                "Documento",
                "Ufficio responsabile");
        facts(
                AssessedFacts.places(),
                "/vivere-il-comune/luoghi/rocca/",
                "Descrizione",
                "Indirizzo",
                "Modalità di accesso",
                "Contatti");
        facts(
                AssessedFacts.events(),
                "/vivere-il-comune/eventi/festa/",
                "Cos’è?",
                "Luogo",
                "Date e orari",
                "Costi",
                "Contatti");
        facts(AssessedFacts.people(), "/amministrazione/politici/sindaca/", "Incarico", "Organizzazioni", "Contatti");
        facts(AssessedFacts.news(), "/novita/notizie/neve/", "A cura di");
        fails(AssessedFacts.news(), town -> town.with("/novita/notizie/neve/", "<dt>Data</dt>", ""), "manca «Data»");
        fails(
                AssessedFacts.news(),
                town -> town.with("/novita/notizie/neve/", "<section><h2>Descrizione", "<div><h2>Descrizione"),
                "Testo completo");
        fails(AssessedFacts.places(), town -> town.everywhere("47020", ""), "manca «Indirizzo»");
        fails(
                AssessedFacts.offices(),
                town -> town.everywhere("<a href=\"tel:0547000000\">0547 000000</a>", ""),
                "manca «Contatti»");
        fails(AssessedFacts.offices(), town -> town.without(OFFICE), "nessuna pagina");
    }

    private static void facts(WrittenCriterion criterion, String page, String... headings) {
        passes(criterion);
        for (String heading : headings) {
            fails(criterion, town -> town.with(page, "<h2>" + heading, "<h2>Altro"), page + ": manca");
        }
    }
}
