package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * A person with a keyboard and nothing else: real keys, from the top of the page to the end of each thing that can be done.
 * Wherever the focus comes by, it can be seen.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {

    private static final String SERVICE = "/servizi/anagrafe-e-stato-civile/carta-identita-elettronica/";
    private static final String LIST = "/novita/notizie/";
    private static final String PLACE = "/vivere-il-comune/luoghi/rocca-malatestiana/";
    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;
    private static final int MOST_STOPS = 200;

    private final String focus = Expected.text("focus.js");
    private @Nullable Chromium browser;
    private @Nullable Loopback server;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        RealSite cesena = RealSite.build(folder, "cesena").get(0);
        Chromium.install(cesena.folder());
        server = new Loopback(cesena.folder());
        browser = new Chromium();
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

    private Chromium browser() {
        return Objects.requireNonNull(browser);
    }

    private void load(String path, int width) {
        browser().size(width, 800);
        browser().open(Objects.requireNonNull(server), path);
    }

    private void press(CharSequence... keys) {
        browser().press(keys);
    }

    private String ask(String script) {
        return String.valueOf(browser().run("return " + script));
    }

    /** Waits until something is so, which a script may take a moment for. */
    private void until(String condition) throws InterruptedException {
        for (int i = 0; i < 60 && !ask(condition).equals("true"); i++) {
            Thread.sleep(50);
        }
        assertEquals("true", ask(condition), condition);
    }

    private record Stop(String name, boolean matches, String wrong) {}

    private Stop stop(String selector) {
        Object answer = browser().run(focus, selector);
        return answer instanceof Map<?, ?> map
                ? new Stop(
                        String.valueOf(map.get("name")),
                        Boolean.TRUE.equals(map.get("matches")),
                        map.get("wrong") instanceof String wrong ? wrong : "")
                : new Stop("nothing", false, "");
    }

    private String focused() {
        return stop("*").name();
    }

    /** Goes from stop to stop until the focus is on what is looked for; at each of them it must be visible. */
    private List<String> tabTo(String selector) {
        List<String> names = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            press(Keys.TAB);
            Stop stop = stop(selector);
            names.add(stop.name());
            if (!stop.wrong().isEmpty()) {
                wrong.add(stop.name() + ": " + stop.wrong());
            }
            if (stop.matches()) {
                assertEquals(List.of(), wrong);
                return names;
            }
        }
        throw new AssertionError("no " + selector + " among " + names);
    }

    @Test
    void the_focus_can_be_seen_at_every_stop_of_a_page() {
        assertAll(
                () -> assertTrue(walk("/", DESKTOP) > 60),
                () -> assertTrue(walk("/servizi/prenotazioni/", PHONE) > 40),
                () -> assertTrue(walk(SERVICE, DESKTOP) > 60));
    }

    /** From the first stop to the last one of the page. */
    private int walk(String path, int width) {
        load(path, width);
        return tabTo(".it-footer-small-prints-list li:last-child a").size();
    }

    @Test
    void a_focus_that_cannot_be_seen_is_noticed() {
        load("/", DESKTOP);
        browser()
                .run("document.head.append(Object.assign(document.createElement('style'), { textContent: "
                        + "'.it-brand-wrapper a:focus { outline: 0 !important; box-shadow: none !important }'"
                        + " + '.it-header-slim-wrapper::after { content: \"\"; position: absolute; inset: 0; z-index: 9 }'"
                        + " + '.it-header-slim-wrapper { position: relative }' }))");
        Map<String, String> wrong = new LinkedHashMap<>();
        for (int i = 0; i < 7; i++) {
            press(Keys.TAB);
            Stop stop = stop("a");
            wrong.put(stop.name(), stop.wrong());
        }

        assertAll(
                () -> assertTrue(wrong.containsValue("no visible focus"), wrong::toString),
                () -> assertTrue(wrong.containsValue("the focus is covered or out of the window"), wrong::toString));
    }

    @Test
    void the_first_stops_jump_over_the_header() {
        load(SERVICE, DESKTOP);
        press(Keys.TAB);
        assertEquals("a «Vai ai contenuti»", focused());
        press(Keys.ENTER);
        press(Keys.TAB);
        assertEquals("true", ask("document.querySelector('main').contains(document.activeElement)"));

        load(SERVICE, DESKTOP);
        press(Keys.TAB, Keys.TAB);
        assertEquals("a «Vai al footer»", focused());
        press(Keys.ENTER);
        press(Keys.TAB);
        assertEquals("true", ask("document.querySelector('footer').contains(document.activeElement)"));
    }

    @Test
    void the_menu_of_a_phone_opens_keeps_the_focus_and_closes() throws Exception {
        load("/servizi/", PHONE);
        tabTo(".custom-navbar-toggler");
        press(Keys.ENTER);
        until("document.querySelector('.custom-navbar-toggler').ariaExpanded === 'true'");
        until("document.querySelector('#menu-principale').contains(document.activeElement)");
        int stops = Integer.parseInt(ask("document.querySelectorAll('#menu-principale :is(a, button)').length"));
        for (int i = 0; i < stops + 2; i++) {
            press(Keys.TAB);
            assertEquals("", stop("*").wrong(), focused());
            assertEquals(
                    "true",
                    ask("document.querySelector('#menu-principale').contains(document.activeElement)"),
                    focused());
        }
        press(Keys.ESCAPE);
        until("document.querySelector('.custom-navbar-toggler').ariaExpanded === 'false'");
        until("document.activeElement.matches('.custom-navbar-toggler')");
    }

    @Test
    void the_menu_leads_to_the_sections_and_the_search_to_a_page() throws Exception {
        load("/", DESKTOP);
        List<String> stops = tabTo("[data-element=\"main-navigation\"] a[href=\"/servizi/\"]");
        assertTrue(stops.contains("a «Amministrazione»"), stops::toString);
        press(Keys.ENTER);
        until("location.pathname === '/servizi/'");

        load("/", PHONE);
        tabTo(".search-link");
        press(Keys.ENTER);
        until("location.pathname === '/ricerca/' && !document.querySelector('[data-ricerca] form').hidden");
        tabTo("#parola-chiave");
        press("carta identità elettronica", Keys.ENTER);
        until("document.querySelectorAll('[data-risultati] a').length > 0");
        tabTo("[data-risultati] a");
        press(Keys.ENTER);
        until("location.pathname.includes('carta')");
    }

    @Test
    void a_rating_is_given_to_its_end() throws Exception {
        load("/servizi/", PHONE);
        tabTo("[name=\"stelle\"]");
        press(Keys.SPACE, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertEquals("4", ask("document.querySelector('[name=stelle]:checked').value"));
        assertEquals("", stop("*").wrong());
        tabTo("[name=\"risposta-positive\"]");
        press(Keys.SPACE);
        tabTo("[data-passo=\"comandi\"] [type=\"submit\"]");
        press(Keys.ENTER);
        until("document.activeElement.matches('#valutazione-dettaglio')");
        press("Tutto chiaro");
        tabTo("[data-passo=\"comandi\"] [type=\"submit\"]");
        press(Keys.ENTER);
        until("document.activeElement.matches('[data-passo=\"fine\"]')");
        assertEquals("false", ask("document.querySelector('[data-passo=fine]').hidden"));
    }

    @Test
    void a_list_goes_on_and_its_pages_can_be_reached() throws Exception {
        load(LIST, DESKTOP);
        int before = Integer.parseInt(ask("document.querySelectorAll('[data-gruppo] > ul > li').length"));
        tabTo("[data-pagine] [rel=\"next\"]");
        press(Keys.ENTER);
        until("location.pathname === '" + LIST + "2/'");

        load(LIST, DESKTOP);
        tabTo("[data-altri] button");
        press(Keys.ENTER);
        until(
                "[...document.querySelectorAll('[data-gruppo] > ul > li')].findIndex((voce) => voce.contains(document.activeElement)) === "
                        + before);
    }

    @Test
    void a_question_opens_and_closes() {
        load("/domande-frequenti/", PHONE);
        tabTo("main summary");
        press(Keys.ENTER);
        assertEquals("true", ask("document.activeElement.parentElement.open"));
        press(Keys.SPACE);
        assertEquals("false", ask("document.activeElement.parentElement.open"));
    }

    @Test
    void the_actions_of_a_page_open_and_escape_closes_them() {
        load(SERVICE, PHONE);
        tabTo(".campanile-azioni summary");
        press(Keys.SPACE);
        tabTo(".campanile-azioni details a");
        assertTrue(focused().contains("Facebook"), focused());
        press(Keys.ESCAPE);
        assertEquals("false", ask("document.querySelector('.campanile-azioni details').open"));
        assertEquals("true", ask("document.activeElement.matches('.campanile-azioni summary')"));
    }

    @Test
    void a_map_is_agreed_to_and_takes_the_focus() throws Exception {
        load(PLACE, DESKTOP);
        tabTo("[data-comando] button");
        press(Keys.ENTER);
        until("document.activeElement.matches('[data-quadro]')");
        assertEquals("", stop("*").wrong());
        press(Keys.TAB);
        assertFalse(focused().equals("body"));
    }

    @Test
    void the_index_of_a_page_leads_to_its_sections() throws Exception {
        load(SERVICE, DESKTOP);
        tabTo(".campanile-indice a[href=\"#contacts\"]");
        press(Keys.ENTER);
        until("location.hash === '#contacts'");
        press(Keys.TAB);
        assertEquals("true", ask("document.querySelector('#contacts').contains(document.activeElement)"));
    }
}
