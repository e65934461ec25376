package it.campanile.check.criteria;

import static it.campanile.check.criteria.GoodTown.SHEET;
import static it.campanile.check.criteria.Neighbours.fails;
import static it.campanile.check.criteria.Neighbours.is;
import static it.campanile.check.criteria.Neighbours.passes;
import static it.campanile.check.criteria.Outcome.FAIL;
import static it.campanile.check.criteria.Outcome.PASS;
import static it.campanile.check.criteria.Outcome.TOLERANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each criterion passes the good town and finds the fault of each of its neighbours: none of them is empty. */
class CriteriaTest {

    @Test
    void bootstrap_italia_is_known_by_its_version_and_its_classes() {
        Criterion library = new BootstrapItalia();
        passes(library);
        fails(library, town -> town.with("/stile.css", "2.17.0", "1.6.4"), "dalla versione 2.0");
        fails(library, town -> town.with(SHEET, "/stile.css", "/altro.css"), SHEET + ": nessun foglio");
        fails(
                library,
                town -> town.with(SHEET, "class=\"row\"", "class=\"a b c d e f g h i l m n o p q r s t u v\""),
                SHEET + ": solo il");
        // A line break glues the classes on both sides together.
        fails(library, town -> town.everywhere("class=\"", "class=\"container\n"), "container\nrow");
    }

    @Test
    void a_theme_of_a_cms_is_known_by_its_comment() {
        String comment = """
                /*! Theme Name: X
                Author: Y
                Description: Design Comuni Italia per WordPress
                Version: 1.2
                License: Z
                Text Domain: design_comuni_italia */
                """;
        is(TOLERANCE, new CmsTheme(), town -> town, "non è uno dei due temi");
        is(PASS, new CmsTheme(), town -> town.with("/stile.css", ":root", comment + ":root"), "");
        fails(
                new CmsTheme(),
                town -> town.with("/stile.css", ":root", comment.replace("1.2", "0.9") + ":root"),
                "la versione");
    }

    @Test
    void topics_are_those_of_the_model_with_straight_apostrophes() {
        Criterion topics = new Topics();
        passes(topics);
        is(PASS, topics, town -> town.with("/argomenti/", ">Sport<", ">Accesso all'informazione<"), "");
        is(
                TOLERANCE,
                topics,
                town -> town.with("/argomenti/", ">Sport<", ">Accesso all’informazione<"),
                "«Accesso all’informazione» non è");
        fails(topics, town -> town.everywhere(">Sport<", ">Calcio<").everywhere(">ZTL<", ">Traffico<"), "Calcio");
        fails(topics, town -> town.with("/", "href=\"/argomenti/\"", "href=\"#\""), "all-topics");
        fails(topics, town -> town.everywhere("topic-element", "x"), "nessun «topic-element»");
    }

    @Test
    void the_menu_has_four_entries_each_once_on_the_whole_home() {
        Criterion menu = new FirstLevelMenu();
        passes(menu);
        is(PASS, menu, town -> town.with("/", ">Vivere il Comune<", ">Vivere Monte Prova<"), "");
        fails(menu, town -> town.with("/", ">Novità<", ">Notizie<"), "la voce 2 del menu");
        fails(menu, town -> town.with("/", ">Servizi<", ">Servizi <span>nuovo</span><"), "la voce 3 del menu");
        fails(menu, town -> town.with("/", "href=\"/servizi/\"", "href=\"#\""), "la voce 3 del menu");
        fails(
                menu,
                town -> town.with("/", "<footer", "<a href=\"/novita/\" data-element=\"news\">Novità</a><footer"),
                "«Novità», «Novità»");
        is(
                TOLERANCE,
                menu,
                town -> town.with(
                        "/", "<footer", "<a href=\"/privacy/\" data-element=\"custom-submenu\">Altro</a><footer"),
                "Altro");
        fails(
                menu,
                town -> town.with(
                        "/",
                        "<footer",
                        "<a href=\"/privacy/\" data-element=\"custom-submenu\">Altro</a>".repeat(4) + "<footer"),
                "troppe");
        fails(
                menu,
                town -> town.with("/", "href=\"/novita/\"", "href=\"https://example.org/novita/\""),
                "non porta a una pagina del sito");
        fails(
                menu,
                town -> town.with("/", "href=\"/novita/\"", "href=\"/novita-http/\""),
                "non porta a una pagina del sito");
    }

    @Test
    void the_titles_of_the_second_level_are_exactly_those_of_the_model() {
        Criterion titles = new SecondLevelTitles();
        passes(titles);
        is(TOLERANCE, titles, town -> town.with("/servizi/", ">Ambiente<", ">Ambiente e verde<"), "«Ambiente e verde»");
        is(TOLERANCE, titles, town -> town.with("/amministrazione/", ">Uffici<", ">Uffici\n<span>3</span><"), "Uffici");
        fails(
                titles,
                town -> town.with("/amministrazione/", ">Uffici<", ">A<")
                        .with("/amministrazione/", ">Politici<", ">B<")
                        .with("/novita/", ">Notizie<", ">C<")
                        .with("/servizi/", ">Ambiente<", ">D<"),
                "«D» non è un titolo di secondo livello del modello (sbagliati: 4 su");
        fails(titles, town -> town.with("/novita/", "news-category-link", "x"), "news-category-link");
        fails(
                titles,
                town -> town.with("/vivere-il-comune/", "live-button-events", "x")
                        .with("/vivere-il-comune/", "live-button-locations", "x"),
                "live-button-locations");
    }

    @Test
    void the_footer_links_the_questions_and_the_report_by_their_names() {
        passes(FooterLink.faq());
        is(TOLERANCE, FooterLink.faq(), town -> town.with("/", "Leggi le FAQ", "Aiuto"), "«Aiuto»");
        fails(FooterLink.faq(), town -> town.with("/", "data-element=\"faq\"", ""), "manca il collegamento «faq»");
        fails(FooterLink.faq(), town -> town.everywhere("<footer", "<div").everywhere("</footer", "</div"), "«faq»");
        fails(FooterLink.faq(), town -> town.without("/domande-frequenti/"), "non porta dove deve");
        passes(FooterLink.report());
        is(
                TOLERANCE,
                FooterLink.report(),
                town -> town.with("/", "Segnalazione disservizio", "Scrivici"),
                "«Scrivici»");
        is(
                PASS,
                FooterLink.report(),
                town -> town.with(
                        "/", "<a href=\"/segnalazione-disservizio/\" data", "<a href=\"mailto:urp@example.org\" data"),
                "");
        fails(
                FooterLink.report(),
                town -> town.with("/", "<a href=\"/segnalazione-disservizio/\" data", "<a href=\"mailto:urp\" data"),
                "mailto:urp");
        is(
                TOLERANCE,
                FooterLink.report(),
                town -> town.with(
                        "/",
                        "</footer>",
                        "<a href=\"/privacy/\" data-element=\"report-inefficiency\">Segnala</a></footer>"),
                "Segnalazione disservizioSegnala");
    }

    @Test
    void the_footer_links_the_declaration_and_the_privacy_notice() {
        passes(FooterLink.accessibility());
        fails(
                FooterLink.accessibility(),
                town -> town.with("/", "https://form.agid.gov.it/view/1a2b3c4d", "/privacy/"),
                "non porta dove deve");
        fails(FooterLink.accessibility(), town -> town.with("/", "accessibility-link", "x"), "manca");
        passes(FooterLink.privacy());
        fails(
                FooterLink.privacy(),
                town -> town.with("/", "href=\"/privacy/\"", "href=\"http://example.org/\""),
                "non porta dove deve");
        fails(FooterLink.privacy(), town -> town.without("/privacy/"), "non porta dove deve");
    }

    @Test
    void the_licence_is_there_once_word_for_word() {
        Criterion licence = new Licence();
        passes(licence);
        is(PASS, licence, town -> town.everywhere("dell’articolo", "dell'articolo"), "");
        fails(licence, town -> town.everywhere("CC-BY 4.0.", "CC-BY 4.0 ."), "non è quello del modello");
        fails(licence, town -> town.with("/note-legali/", "legal-notes-body", "x"), "non è quello del modello");
        fails(
                licence,
                town -> town.with(
                        "/note-legali/",
                        "<h2 data-element=\"legal-notes-section\"",
                        "<h2 data-element=\"legal-notes-section\">Licenza dei contenuti</h2><h2 data-element=\"legal-notes-section\""),
                "serve una sezione «Licenza dei contenuti», una sola");
        fails(licence, town -> town.with("/", "href=\"/note-legali/\"", "href=\"#\""), "legal-notes");
    }

    @Test
    void the_rating_has_five_stars_and_both_questions_with_all_answers() {
        Criterion pages = Rating.ofPages();
        passes(pages);
        passes(Rating.ofSheets());
        fails(
                Rating.ofSheets(),
                town -> town.with(SHEET, "data-element=\"feedback\"", ""),
                SHEET + ": manca la valutazione");
        fails(pages, town -> town.with("/", "Quanto sono chiare", "Sono chiare"), "il titolo della valutazione");
        fails(pages, town -> town.with("/novita/", "feedback-rate-4", "x"), "«feedback-rate-4»");
        fails(pages, town -> town.with("/novita/notizie/", "feedback-input-text", "x"), "campo libero");
        fails(pages, town -> town.with("/", "Dove hai incontrato", "Hai incontrato"), "la domanda (negative)");
        fails(
                pages,
                town -> town.with("/", "<label data-element=\"feedback-rating-answer\">Altro</label>", ""),
                "le risposte (negative)");
        fails(
                pages,
                town -> town.with("/", "feedback-rating-positive\" hidden", "x\" hidden"),
                "feedback-rating-positive");
    }

    @Test
    void speed_is_weight_and_scripts_that_wait() {
        Criterion speed = new Speed();
        passes(speed);
        fails(
                speed,
                town -> town.with("/", "</head>", "<script src=\"/x.js\"></script></head>"),
                "uno script ferma la pagina");
        fails(speed, town -> town.with("/", "</main>", "<img src=\"/1.png\">".repeat(3) + "</main>"), "non aspetta");
        fails(
                speed,
                town -> town.with("/", "</head>", "<script defer src=\"/x.js\"></script></head>")
                        .file("/x.js", noise()),
                "pesano");
    }

    /** Text that cannot be compressed much. */
    private static String noise() {
        return new Random(1).ints(400_000).mapToObj(Integer::toHexString).collect(Collectors.joining());
    }

    @Test
    void nothing_goes_over_plain_http() {
        passes(new Https());
        fails(
                new Https(),
                town -> town.with("/novita/", "</main>", "<img src=\"http://example.org/x.png\"></main>"),
                "senza HTTPS");
        fails(
                new Https(),
                town -> town.with(
                        "/", "</head>", "<link rel=\"canonical\" href=\"http://comune.monteprova.fc.it/\"></head>"),
                "canonico");
    }

    @Test
    void pictures_keep_their_room_and_come_in_widths_that_are_there() {
        String image = "<img width=\"4\" height=\"3\" alt=\"\" src=\"/stile.css\" sizes=\"9px\" srcset=\"%s\"></main>";
        WrittenCriterion steady = new SteadyPictures();
        passes(steady);
        fails(
                steady,
                town -> town.with("/", "</main>", "<img src=\"/x.svg\" alt=\"\" width=\"4\"></main>"),
                "senza misure");
        fails(
                steady,
                town -> town.with("/", "</main>", image.formatted("/stile.css 1w, /stile.css 2w")),
                "meno di tre larghezze");
        fails(
                steady,
                town -> town.with("/", "</main>", image.formatted("/stile.css 1w, /manca.jpg 2w, /stile.css 3w")),
                "non c’è l’immagine /manca.jpg 2w");
        fails(
                steady,
                town -> town.with(
                        "/", "</main>", "<p fetchpriority=\"high\"></p><p fetchpriority=\"high\"></p></main>"),
                "vogliono essere la prima");
    }

    @Test
    void every_page_is_under_the_institutional_domain() {
        Criterion domain = new InstitutionalDomain();
        passes(domain);
        fails(
                domain,
                town -> town.with("/", "href=\"/area-personale/\"", "href=\"https://example.org/login\""),
                "(di accesso) è fuori dal dominio");
        fails(
                domain,
                town -> town.with(
                        "/vivere-il-comune/eventi/",
                        "/vivere-il-comune/eventi/festa/\" data",
                        "https://example.org/e\" data"),
                "(di un evento)");
        Verdict elsewhere = Neighbours.inProduct(domain).verdict(new GoodTown().site("monteprova.example.org"));
        assertEquals(FAIL, elsewhere.outcome(), elsewhere::toString);
    }

    @Test
    void a_missing_entry_of_the_menu_fails_whatever_lies_behind_it() {
        UnaryOperator<GoodTown> noServices = town -> town.with("/", "data-element=\"all-services\"", "");
        for (Criterion criterion : new Criterion[] {
            new BootstrapItalia(),
            new ServiceSheets(),
            new FirstLevelMenu(),
            new Booking(),
            new Contacts(),
            Rating.ofPages(),
            Rating.ofSheets(),
            new InstitutionalDomain(),
            new StructuredData()
        }) {
            fails(criterion, noServices, "");
        }
    }

    @Test
    void live_buttons_are_resolved_against_the_home() {
        fails(
                Rating.ofPages(),
                town -> town.with("/vivere-il-comune/", "'/vivere-il-comune/eventi/'", "'eventi/'"),
                "la pagina /eventi/ (di secondo livello) non esiste");
    }
}
