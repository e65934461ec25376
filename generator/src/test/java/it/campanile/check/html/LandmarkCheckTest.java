package it.campanile.check.html;

import static it.campanile.check.Said.PAGE;
import static it.campanile.check.Said.assertSays;
import static it.campanile.check.Said.assertSilent;
import static it.campanile.check.Said.template;

import it.campanile.build.MiniWorkspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What helps those who do not see the page to find their way. */
class LandmarkCheckTest {

    @TempDir
    Path folder;

    /** A home whose template has this body. */
    private MiniWorkspace home(String body) {
        return MiniWorkspace.in(folder).page("index", "Home", "Benvenuti.").file(PAGE, template(body));
    }

    @Test
    void a_page_with_one_of_each_and_named_navigations_passes() {
        assertSilent(
                home(
                        "<header>x<nav aria-label=\"Menu\">a</nav></header><main><h1>${pagina.titolo}</h1><article><h2>A</h2><header>a</header><footer>b</footer></article></main><nav aria-labelledby=\"t\">b</nav><footer><p id=\"t\">Note</p></footer>"));
    }

    @Test
    void a_page_without_main_content_is_named() {
        assertSays(home("<h1>${pagina.titolo}</h1>"), """
                themes/semplice/tipi/pagina/pagina.ftlh:3:1: errore: la pagina / non ha il contenuto principale [check/senza-contenuto-principale]
                    3 | <body><h1>${pagina.titolo}</h1></body></html>
                      | ^^^^^
                  Perché: chi usa un lettore di schermo o la tastiera salta lì (WCAG 1.3.1, 2.4.1).
                  Come: metti il contenuto in un elemento main nel modello.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:3:1: error: the page / has no main content [check/senza-contenuto-principale]
                    3 | <body><h1>${pagina.titolo}</h1></body></html>
                      | ^^^^^
                  Why: who uses a screen reader or the keyboard jumps there (WCAG 1.3.1, 2.4.1).
                  How: put the content into a main element in the template.""");
    }

    @Test
    void two_main_contents_are_named() {
        assertSays(home("<main><h1>${pagina.titolo}</h1></main><div role=\"main\">x</div>"), """
                themes/semplice/tipi/pagina/pagina.ftlh:3:45: errore: la pagina / ha 2 contenuti principali [check/piu-contenuti-principali]
                    3 | <body><main><h1>${pagina.titolo}</h1></main><div role="main">x</div></body></html>
                      |                                             ^^^^
                  Perché: un contenuto principale è uno solo: gli altri confondono chi usa un lettore di schermo (WCAG 1.3.1).
                  Come: lascia un solo elemento main, o role="main", nel modello.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:3:45: error: the page / has 2 main contents [check/piu-contenuti-principali]
                    3 | <body><main><h1>${pagina.titolo}</h1></main><div role="main">x</div></body></html>
                      |                                             ^^^^
                  Why: there is only one main content: the others confuse who uses a screen reader (WCAG 1.3.1).
                  How: leave one main element, or role="main", in the template.""");
    }

    @Test
    void two_banners_are_named() {
        assertSays(home("<header>a</header><header>b</header><main><h1>${pagina.titolo}</h1></main>"), """
                themes/semplice/tipi/pagina/pagina.ftlh:3:25: errore: la pagina / ha 2 testate [check/piu-testate]
                    3 | <body><header>a</header><header>b</header><main><h1>${pagina.titolo}</h1></main></body></html>
                      |                         ^^^^^^^
                  Perché: la testata della pagina è una sola: le altre confondono chi usa un lettore di schermo (WCAG 1.3.1).
                  Come: lascia un solo elemento header fuori dalle sezioni; gli altri vanno dentro section, article o main.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:3:25: error: the page / has 2 banners [check/piu-testate]
                    3 | <body><header>a</header><header>b</header><main><h1>${pagina.titolo}</h1></main></body></html>
                      |                         ^^^^^^^
                  Why: a page has one banner: the others confuse who uses a screen reader (WCAG 1.3.1).
                  How: leave one header element outside of sections; the others go into section, article or main.""");
    }

    @Test
    void two_footers_are_named() {
        assertSays(home("<main><h1>${pagina.titolo}</h1></main><footer>a</footer><footer>b</footer>"), """
                themes/semplice/tipi/pagina/pagina.ftlh:3:63: errore: la pagina / ha 2 piè di pagina [check/piu-pie-di-pagina]
                    3 | <body><main><h1>${pagina.titolo}</h1></main><footer>a</footer><footer>b</footer></body></html>
                      |                                                               ^^^^^^^
                  Perché: il piè di pagina è uno solo: gli altri confondono chi usa un lettore di schermo (WCAG 1.3.1).
                  Come: lascia un solo elemento footer fuori dalle sezioni; gli altri vanno dentro section, article o main.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:3:63: error: the page / has 2 footers [check/piu-pie-di-pagina]
                    3 | <body><main><h1>${pagina.titolo}</h1></main><footer>a</footer><footer>b</footer></body></html>
                      |                                                               ^^^^^^^
                  Why: a page has one footer: the others confuse who uses a screen reader (WCAG 1.3.1).
                  How: leave one footer element outside of sections; the others go into section, article or main.""");
    }

    @Test
    void a_banner_that_other_pages_have_is_missed() {
        assertSays(
                home("<#if pagina.titolo == \"Home\"><header>a</header></#if><main><h1>${pagina.titolo}</h1></main>")
                        .page("storia", "Storia", "Antica."),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:1: errore: la pagina /storia/ non ha la testata, che altre pagine del sito hanno [check/senza-testata]
                    3 | <body><#if pagina.titolo == "Home"><header>a</header></#if><main><h1>${pagina.titolo}</h1></main></body></html>
                      | ^^^^^
                  Perché: chi usa un lettore di schermo si aspetta le stesse parti in tutte le pagine (WCAG 1.3.1, 3.2.3).
                  Come: metti nel modello un elemento header, fuori dalle sezioni.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:1: error: the page /storia/ has no banner, which other pages of the site have [check/senza-testata]
                    3 | <body><#if pagina.titolo == "Home"><header>a</header></#if><main><h1>${pagina.titolo}</h1></main></body></html>
                      | ^^^^^
                  Why: who uses a screen reader expects the same parts on all pages (WCAG 1.3.1, 3.2.3).
                  How: put a header element into the template, outside of sections.""");
    }

    @Test
    void a_footer_that_other_pages_have_is_missed() {
        assertSays(
                home("<main><h1>${pagina.titolo}</h1></main><#if pagina.titolo == \"Home\"><footer>a</footer></#if>")
                        .page("storia", "Storia", "Antica."),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:1: errore: la pagina /storia/ non ha il piè di pagina, che altre pagine del sito hanno [check/senza-pie-di-pagina]
                    3 | <body><main><h1>${pagina.titolo}</h1></main><#if pagina.titolo == "Home"><footer>a</footer></#if></body></html>
                      | ^^^^^
                  Perché: chi usa un lettore di schermo si aspetta le stesse parti in tutte le pagine (WCAG 1.3.1, 3.2.3).
                  Come: metti nel modello un elemento footer, fuori dalle sezioni.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:1: error: the page /storia/ has no footer, which other pages of the site have [check/senza-pie-di-pagina]
                    3 | <body><main><h1>${pagina.titolo}</h1></main><#if pagina.titolo == "Home"><footer>a</footer></#if></body></html>
                      | ^^^^^
                  Why: who uses a screen reader expects the same parts on all pages (WCAG 1.3.1, 3.2.3).
                  How: put a footer element into the template, outside of sections.""");
    }

    @Test
    void one_of_two_navigations_without_a_name_is_shown() {
        assertSays(
                home("<nav>a</nav><nav aria-label=\"Menu\">b</nav><main><h1>${pagina.titolo}</h1></main>"), """
                themes/semplice/tipi/pagina/pagina.ftlh:3:7: errore: la pagina / ha una navigazione senza nome [check/navigazione-senza-nome]
                    3 | <body><nav>a</nav><nav aria-label="Menu">b</nav><main><h1>${pagina.titolo}</h1></main></body></html>
                      |       ^^^^
                  Perché: le navigazioni sono 2: chi usa un lettore di schermo le distingue dal nome (WCAG 1.3.1).
                  Come: scrivi nel modello, per esempio, aria-label="Percorso".""", """
                themes/semplice/tipi/pagina/pagina.ftlh:3:7: error: the page / has a navigation without a name [check/navigazione-senza-nome]
                    3 | <body><nav>a</nav><nav aria-label="Menu">b</nav><main><h1>${pagina.titolo}</h1></main></body></html>
                      |       ^^^^
                  Why: there are 2 navigations: who uses a screen reader tells them apart by name (WCAG 1.3.1).
                  How: write in the template, for example, aria-label="Percorso".""");
    }

    @Test
    void a_navigation_alone_needs_no_name() {
        assertSilent(home("<nav>a</nav><nav hidden>b</nav><main><h1>${pagina.titolo}</h1></main>"));
    }

    @Test
    void two_navigations_with_one_name_are_shown() {
        assertSays(
                home(
                        "<nav aria-label=\"Menu\">a</nav><nav aria-label=\"Menu\">b</nav><main><h1>${pagina.titolo}</h1></main>"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:37: errore: la pagina / ha due navigazioni con lo stesso nome: «Menu» [check/navigazioni-con-un-nome]
                    3 | <body><nav aria-label="Menu">a</nav><nav aria-label="Menu">b</nav><main><h1>${pagina.titolo}</h1></main></body></html>
                      |                                     ^^^^
                  Perché: chi usa un lettore di schermo le distingue dal nome (WCAG 1.3.1).
                  Come: cambia uno dei due nomi nel modello.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:37: error: the page / has two navigations with the same name: «Menu» [check/navigazioni-con-un-nome]
                    3 | <body><nav aria-label="Menu">a</nav><nav aria-label="Menu">b</nav><main><h1>${pagina.titolo}</h1></main></body></html>
                      |                                     ^^^^
                  Why: who uses a screen reader tells them apart by name (WCAG 1.3.1).
                  How: change one of the two names in the template.""");
    }

    @Test
    void an_empty_heading_is_shown_and_one_with_a_described_picture_is_not() {
        assertSays(
                home("<main><h1>${pagina.titolo}</h1><h2> </h2><h2><img src=\"/x.png\" alt=\"Sagra\"></h2></main>")
                        .picture("sites/prova/static/x.png"),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: errore: la pagina / ha un titolo h2 vuoto [check/titolo-vuoto]
                    3 | <body><main><h1>${pagina.titolo}</h1><h2> </h2><h2><img src="/x.png" alt="Sagra"></h2></main></body></html>
                      |                                      ^^^
                  Perché: chi usa un lettore di schermo sente un titolo che non dice niente (WCAG 2.4.6).
                  Come: scrivi il titolo, o togli l’elemento h2 dal modello quando non c’è niente da scrivere.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:3:38: error: the page / has an empty h2 heading [check/titolo-vuoto]
                    3 | <body><main><h1>${pagina.titolo}</h1><h2> </h2><h2><img src="/x.png" alt="Sagra"></h2></main></body></html>
                      |                                      ^^^
                  Why: who uses a screen reader hears a heading that says nothing (WCAG 2.4.6).
                  How: write the heading, or remove the element h2 from the template when there is nothing to write.""");
    }

    @Test
    void another_language_than_that_of_the_site_is_shown() {
        MiniWorkspace workspace = home("");
        workspace.file(
                PAGE,
                workspace
                        .text(PAGE)
                        .replace("lang=\"it\"", "lang=\"en\"")
                        .replace("<body>", "<body><main><h1>x</h1></main>"));
        assertSays(workspace, """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: errore: la pagina / dichiara la lingua «en», ma il sito è in «it» [check/altra-lingua]
                    2 | <html lang="en"><head><title>${pagina.titolo}</title></head>
                      | ^^^^^
                  Perché: un lettore di schermo legge con la voce della lingua dichiarata (WCAG 3.1.1).
                  Come: scrivi lang="it" nel modello; le parti in un’altra lingua la dichiarano da sé.""", """
                themes/semplice/tipi/pagina/pagina.ftlh:2:1: error: the page / declares the language «en», but the site is in «it» [check/altra-lingua]
                    2 | <html lang="en"><head><title>${pagina.titolo}</title></head>
                      | ^^^^^
                  Why: a screen reader reads with the voice of the declared language (WCAG 3.1.1).
                  How: write lang="it" in the template; parts in another language declare it themselves.""");
    }
}
