package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How the kinds of pages lie in the window, beyond what the law asks: small phones, wider text, fingers, readers who want
 * nothing to move or choose the colours themselves, paper. Each page is loaded once and looked at in every way.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutTest {

    private static final String SERVICE = "/servizi/anagrafe-e-stato-civile/carta-identita-elettronica/";

    /** Beginnings of addresses: of those that end in a star, the first page below. */
    private static final List<String> KINDS = List.of(
            "/",
            SERVICE,
            "/novita/notizie/",
            "/vivere-il-comune/eventi/*",
            "/vivere-il-comune/luoghi/*",
            "/amministrazione/uffici/*",
            "/amministrazione/politici/*",
            "/amministrazione/documenti-e-dati/*",
            "/domande-frequenti/",
            "/ricerca/",
            "/argomenti/residenza/",
            "/servizi/prenotazioni/",
            "/404.html",
            "/mappa-del-sito/");

    /** What has to keep an edge in this theme, and icons that have to stand out, beyond what is asked of every page. */
    private static final String EDGED = "'.btn:not(.btn-link), .chip, .campanile-giorno'";

    private static final String ICONS = "'svg.icon, svg:not([class])'";

    /** The ways of looking at a page, in an order in which the last one may change it. */
    private enum Way {
        TARGETS(360, "screen", "", "targets()"),
        STILL(360, "screen", "prefers-reduced-motion: reduce", "still()"),
        REFLOW(320, "screen", "", OwnChecks.asked("reflow()")),
        FORCED(1280, "screen", "forced-colors: active", OwnChecks.asked("forced(" + EDGED + ", " + ICONS + ")")),
        PRINTED(720, "print", "", "printed()"),
        SPACED(360, "screen", "", OwnChecks.asked("spacing()"));

        private final int width;
        private final String medium;
        private final String wish;
        private final String check;

        Way(int width, String medium, String wish, String check) {
            this.width = width;
            this.medium = medium;
            this.wish = wish;
            this.check = check;
        }
    }

    private final Map<Way, List<String>> found = new LinkedHashMap<>();
    private final String layout = Expected.text("layout.js");
    private final String checks = OwnChecks.source();
    private List<RealSite> sites = List.of();
    private @Nullable Chromium browser;
    private @Nullable Loopback server;

    @BeforeAll
    void look(@TempDir Path folder) throws Exception {
        sites = RealSite.build(folder, "cesena", "montiano");
        Chromium.install(site("cesena").folder());
        browser = new Chromium();
        for (String id : List.of("montiano", "cesena")) {
            server = close(server, new Loopback(site(id).folder()));
            for (String kind : KINDS) {
                String path = page(site(id), kind);
                browser.open(server, path);
                for (Way way : Way.values()) {
                    look(way)
                            .forEach(problem -> found.computeIfAbsent(way, key -> new ArrayList<>())
                                    .add(id + path + ": " + problem));
                }
            }
        }
    }

    private static Loopback close(@Nullable Loopback old, Loopback next) {
        if (old != null) {
            old.close();
        }
        return next;
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private RealSite site(String id) {
        return sites.stream().filter(site -> site.id().equals(id)).findFirst().orElseThrow();
    }

    private static String page(RealSite site, String kind) {
        String start = kind.replace("*", "");
        return kind.equals(start)
                ? kind
                : site.site().pages().stream()
                        .map(BuiltSite::path)
                        .filter(path -> path.startsWith(start)
                                && path.substring(start.length()).matches("[a-z][^/]+/"))
                        .findFirst()
                        .orElseThrow();
    }

    private List<String> look(Way way) {
        Chromium window = Objects.requireNonNull(browser);
        window.media(way.medium, way.wish);
        window.size(way.width, 800);
        Object answer =
                window.run(OwnChecks.isOne(way.check) ? checks + way.check : "return (" + layout + ")." + way.check);
        return answer instanceof List<?> problems
                ? problems.stream().map(String::valueOf).toList()
                : List.of("no answer: " + answer);
    }

    private List<String> found(Way way) {
        return found.getOrDefault(way, List.of());
    }

    @Test
    void nothing_is_wider_than_a_window_of_320_pixels() {
        assertEquals(List.of(), found(Way.REFLOW));
    }

    @Test
    void no_text_is_lost_when_readers_widen_it() {
        assertEquals(List.of(), found(Way.SPACED));
    }

    @Test
    void every_target_has_room_for_a_finger() {
        assertEquals(List.of(), found(Way.TARGETS));
    }

    @Test
    void nothing_moves_for_readers_who_do_not_want_it() {
        assertEquals(List.of(), found(Way.STILL));
    }

    @Test
    void controls_and_icons_can_be_seen_in_the_colours_of_the_reader() {
        assertEquals(List.of(), found(Way.FORCED));
    }

    @Test
    void the_paper_has_everything_that_is_folded_and_nothing_to_click() {
        assertEquals(List.of(), found(Way.PRINTED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REFLOW  | .campanile-testo { width: 400px }                                        | reaches from
            REFLOW  | h1 { white-space: nowrap; overflow: hidden }                             | is cut away by
            SPACED  | h1 { line-height: 1.2 !important; max-height: 2.6em; overflow: hidden }     | is cut away by
            REFLOW  | .btn { height: 1rem; padding: 0 !important; width: 3rem; display: block } | runs out of
            TARGETS | .footer-list a { padding: 0 !important; line-height: 1 !important; font-size: 10px } .footer-list li { height: 12px } | , beside a
            STILL   | .btn { transition: color 0.3s !important }                               | has a transition of 0.3s
            STILL   | @keyframes gira { to { rotate: 1turn } } h1 { animation: gira 1s infinite !important } | has an animation of 1s
            STILL   | main { scroll-behavior: smooth !important }                              | scrolls smoothly
            FORCED  | html .btn:not(.btn-link) { border: 0 !important }                                         | has no edge
            FORCED  | html .icon { fill: #fff !important }                                          | is drawn with rgb(255, 255, 255)
            PRINTED | details::details-content { content-visibility: hidden !important }       | is folded
            PRINTED | .it-header-navbar-wrapper { display: block !important }                  | is printed
            PRINTED | a::after { content: none !important }                                    | does not tell its address
            """)
    void a_page_that_goes_wrong_is_seen(Way way, String rules, String said) {
        Chromium window = Objects.requireNonNull(browser);
        window.open(Objects.requireNonNull(server), SERVICE);
        window.run(
                "document.head.append(Object.assign(document.createElement('style'), { textContent: arguments[0] }))",
                rules);

        List<String> problems = look(way);

        assertTrue(problems.stream().anyMatch(problem -> problem.contains(said)), problems::toString);
    }

    @Test
    void what_is_folded_is_open_while_it_is_printed() {
        Chromium window = Objects.requireNonNull(browser);
        window.open(Objects.requireNonNull(server), SERVICE);
        String count = "return document.querySelectorAll('main details[open]').length";
        String all = "return document.querySelectorAll('main details:not(.campanile-azioni details)').length";

        Object before = window.run(count);
        window.run("dispatchEvent(new Event('beforeprint'))");
        Object during = window.run(count);
        window.run("dispatchEvent(new Event('afterprint'))");
        Object after = window.run(count);

        assertAll(
                () -> assertEquals(0L, before),
                () -> assertEquals(window.run(all), during),
                () -> assertEquals(0L, after));
    }

    @Test
    void every_page_has_one_title_headings_in_order_and_landmarks_that_can_be_told_apart() {
        List<Document> pages = site("cesena").site().pages();
        List<String> wrong = pages.stream()
                .flatMap(page -> PageOutline.wrong(page).stream().map(problem -> BuiltSite.path(page) + ": " + problem))
                .toList();

        assertEquals(List.of(), wrong);
        assertTrue(pages.size() > 300);
    }

    @Test
    void an_outline_that_goes_wrong_is_seen() {
        Document page = Jsoup.parse("""
                <header></header><header></header>
                <nav aria-label="Pagine"></nav><nav aria-label="Pagine"></nav><nav></nav>
                <main><h1>A</h1><h1>B</h1><h3>C</h3><h4></h4>
                <section aria-labelledby="manca"></section><form role="search"></form>
                <article><header></header></article></main>
                """);

        assertEquals(
                List.of(
                        "2 of h1",
                        "«C» is h3 after h1",
                        "an empty h4",
                        "2 of banner",
                        "0 of contentinfo",
                        "two of navigation are «Pagine»",
                        "a navigation without a name",
                        "a label that is not there: manca",
                        "a search without a name"),
                PageOutline.wrong(page));
    }
}
