package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts of the theme do in a real browser, on the pages of a real site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageScriptsTest {

    private static final String OFFICE = "/amministrazione/uffici/servizi-demografici/";
    private static final String PLACE = "/vivere-il-comune/luoghi/rocca-malatestiana/";

    private static final String HOURS = """
            const { stato } = await import("data:text/javascript;charset=utf-8," + encodeURIComponent(%s));
            const settimana = ["09:00-13:00 15:00-17:00", "09:00-13:00", "", "", "", "", ""];
            const orario = { dal: "2026-11-01", al: "2026-12-31", settimana, chiusure: ["2026-12-07/2026-12-08"] };
            const { aperto, alle, giorno, dalle } = stato(orario, { giorno: "%s", ora: "%s" });
            return aperto ? "aperto fino alle " + alle : giorno ? "apre " + giorno + " " + dalle : "chiuso";
            """;

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

    private String ask(String path, String script) {
        return Objects.requireNonNull(browser).ask(Objects.requireNonNull(server), path, script);
    }

    private String hours(String day, String time) {
        return ask(OFFICE, HOURS.formatted(module(), day, time));
    }

    /** The source of the module about hours, as a text of JavaScript: the bundle does not give away what is in it. */
    private static String module() {
        Path module = Path.of(System.getProperty("campanile.root"), "themes/italia/assets/js/moduli/orari.js");
        try {
            return new JsonMapper().writeValueAsString(Files.readString(module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_office_is_open_within_its_hours_and_else_says_when_it_opens() {
        assertAll(
                () -> assertEquals("aperto fino alle 13:00", hours("2026-11-30", "09:00")),
                () -> assertEquals("apre 2026-11-30 15:00", hours("2026-11-30", "13:00")),
                () -> assertEquals("apre 2026-12-01 09:00", hours("2026-11-30", "17:00")),
                () -> assertEquals("apre 2026-11-30 09:00", hours("2026-11-25", "10:00")));
    }

    @Test
    void days_of_closure_and_other_seasons_count() {
        assertAll(
                () -> assertEquals("apre 2026-12-14 09:00", hours("2026-12-07", "10:00")),
                () -> assertEquals("chiuso", hours("2026-12-29", "18:00")),
                () -> assertEquals("apre 2026-11-02 09:00", hours("2026-10-26", "10:00")));
    }

    @Test
    void the_hour_is_that_of_the_towns() {
        assertEquals("2026-07-01 00:30", ask(OFFICE, """
                const { adesso } = await import("data:text/javascript;charset=utf-8," + encodeURIComponent(%s));
                const { giorno, ora } = adesso(new Date("2026-06-30T22:30:00Z"));
                return giorno + " " + ora;
                """.formatted(module())));
    }

    @Test
    void an_office_says_whether_it_is_open() {
        String said = ask(OFFICE, """
                const avviso = document.querySelector(".campanile-aperto");
                return avviso.hidden + " " + avviso.textContent;
                """);

        assertTrue(said.matches("false (Aperto ora, fino alle|Chiuso ora; apre) .*[0-9]{2}:[0-9]{2}"), said);
    }

    @Test
    void a_filter_looks_through_all_pages_of_a_list() {
        assertEquals("9 visti, poi 2 risultati", ask("/novita/notizie/", """
                const voci = () => [...document.querySelectorAll("[data-gruppo] > ul > li")].filter((voce) => !voce.hidden);
                const prima = voci().length;
                const campo = document.getElementById("filtro-elenco");
                campo.value = "Malatèstiana";
                campo.dispatchEvent(new Event("input"));
                for (let volte = 0; volte < 50 && voci().length === prima; volte++) await new Promise((poi) => setTimeout(poi, 100));
                return prima + " visti, poi " + document.getElementById("filtro-aiuto").textContent;
                """));
    }

    @Test
    void more_contents_are_loaded_into_the_list() {
        assertEquals("13, altre pagine: true", ask("/novita/notizie/", """
                const quante = () => document.querySelectorAll("[data-gruppo] > ul > li").length;
                const prima = quante();
                document.querySelector('[data-element="load-other-cards"]').click();
                for (let volte = 0; volte < 50 && quante() === prima; volte++) await new Promise((poi) => setTimeout(poi, 100));
                return quante() + ", altre pagine: " + document.querySelector("[data-pagine]").hidden;
                """));
    }

    @Test
    void a_map_asks_another_host_only_after_the_click() throws Exception {
        ask(PLACE, "return document.readyState;");
        List<String> before = elsewhere();
        String shown = ask(PLACE, """
                document.querySelector("[data-comando] button").click();
                const quadro = document.querySelector("[data-quadro]");
                for (let volte = 0; volte < 50 && !quadro.querySelector("img"); volte++) await new Promise((poi) => setTimeout(poi, 100));
                return quadro.hidden + " " + quadro.getAttribute("aria-label");
                """);

        assertAll(
                () -> assertEquals(List.of(), before),
                () -> assertEquals("false Mappa: Rocca Malatestiana", shown),
                () -> assertFalse(elsewhere().isEmpty()));
    }

    private List<String> elsewhere() throws Exception {
        return Objects.requireNonNull(browser).requests().stream()
                .filter(address -> address.startsWith("https://"))
                .toList();
    }

    @Test
    void a_rating_that_nobody_collects_is_offered_as_a_message() {
        String letter = ask("/servizi/", """
                const sezione = document.querySelector('[data-element="feedback"]');
                sezione.querySelector('[data-element="feedback-rate-2"]').click();
                sezione.querySelector('[data-passo="negative"] input').click();
                const avanti = sezione.querySelector('button[type="submit"]');
                avanti.click();
                sezione.querySelector('[data-element="feedback-input-text"]').value = "Manca il costo";
                avanti.click();
                await new Promise((poi) => setTimeout(poi, 300));
                return decodeURIComponent(sezione.querySelector('[data-esito="posta"] a').href);
                """);

        assertAll(
                () -> assertTrue(letter.startsWith("mailto:"), letter),
                () -> assertTrue(letter.contains("2/5"), letter),
                () -> assertTrue(letter.contains("A volte le indicazioni non erano chiare"), letter),
                () -> assertTrue(letter.contains("Manca il costo"), letter));
    }

    @Test
    void the_index_marks_the_section_that_is_read() {
        assertEquals("Cosa serve", ask("/servizi/anagrafe-e-stato-civile/carta-identita-elettronica/", """
                document.documentElement.style.scrollBehavior = "auto";
                document.getElementById("needed").scrollIntoView();
                let voce;
                for (let volte = 0; volte < 50; volte++) {
                  await new Promise((poi) => setTimeout(poi, 100));
                  voce = document.querySelector('.campanile-indice a[aria-current="true"]');
                  if (voce?.textContent === "Cosa serve") break;
                }
                return voce?.textContent;
                """));
    }

    @Test
    void without_scripts_the_menu_of_a_phone_is_there_and_legible() {
        Objects.requireNonNull(browser).size(360, 800);
        assertEquals("true rgb(255, 255, 255) on rgb(133, 23, 47)", ask("/", """
                document.head.insertAdjacentHTML("beforeend", document.querySelector("noscript").textContent);
                await new Promise((fatto) => document.head.lastElementChild.addEventListener("load", fatto));
                const voce = document.querySelector(".navbar-nav .nav-link");
                let dietro = voce;
                while (getComputedStyle(dietro).backgroundColor === "rgba(0, 0, 0, 0)") dietro = dietro.parentElement;
                const colori = [getComputedStyle(voce).color, getComputedStyle(dietro).backgroundColor];
                return (voce.getBoundingClientRect().height >= 24) + " " + colori.join(" on ");
                """));
        Objects.requireNonNull(browser).size(3840, 2160);
    }

    private static final String LAST_PICTURE = """
            const ultimo = [...document.querySelectorAll("[data-attesa]")].at(-1);
            const disegno = ultimo.querySelector("img");
            const prima = getComputedStyle(disegno).display;
            ultimo.scrollIntoView();
            const pronto = () => !ultimo.hasAttribute("data-attesa") && disegno.naturalWidth > 0;
            for (let volta = 0; volta < 100 && !pronto(); volta++) await new Promise((fatto) => setTimeout(fatto, 50));
            return prima + " " + ultimo.hasAttribute("data-attesa") + " " + (disegno.naturalWidth > 0);
            """;

    @Test
    void the_pictures_of_cards_are_loaded_when_they_come_near_also_on_pages_that_are_added() {
        Objects.requireNonNull(browser).size(1280, 900);
        assertEquals("none false true", ask("/", LAST_PICTURE));
        assertEquals("none false true", ask("/novita/notizie/", """
                document.querySelector("[data-altri] button").click();
                const seconde = () => document.querySelectorAll("[data-gruppo] > ul > li").length;
                for (const prime = seconde(); seconde() === prime; ) await new Promise((fatto) => setTimeout(fatto, 50));
                """ + LAST_PICTURE));
        Objects.requireNonNull(browser).size(3840, 2160);
    }
}
