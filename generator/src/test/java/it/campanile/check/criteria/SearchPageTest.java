package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.search.LanguageReader;
import it.campanile.search.SearchLanguage;
import it.campanile.source.SourceTree;
import it.campanile.source.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The search of a real site in a real browser: what it finds, and how one gets there with the keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageTest {

    private static final Path ROOT = Path.of(System.getProperty("campanile.root"));
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+) \\| `(/[^`]*)` \\|$");
    private static final int QUERIES = 60;
    private static final int RIGHT = 54;
    private static final int FIRST = 3;
    private static final int LIMIT = 100_000;

    /** Waits until something is so, for five seconds. */
    private static final String UNTIL = """
            const finche = async (vero) => {
              for (let volte = 0; volte < 250 && !vero(); volte++) await new Promise((poi) => setTimeout(poi, 20));
            };
            const uno = (quale) => document.querySelector(quale);
            const tutti = (quali) => [...document.querySelectorAll(quali)];
            const esito = uno("[data-esito]");
            """;

    private static final String SEARCH = UNTIL + """
            const cerca = async (testo) => {
              esito.textContent = "";
              uno("#parola-chiave").value = testo;
              uno("[data-ricerca] form").requestSubmit();
              await finche(() => esito.textContent);
              return tutti("[data-risultati] a").map((voce) => voce.getAttribute("href"));
            };
            """;

    private final JsonMapper json = new JsonMapper();
    private @Nullable Path site;
    private @Nullable Chromium browser;
    private @Nullable Loopback server;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        RealSite cesena = RealSite.build(folder, "cesena").get(0);
        Chromium.install(cesena.folder());
        site = cesena.folder();
        server = new Loopback(cesena.folder());
        browser = new Chromium();
        browser.size(1280, 900);
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

    private String ask(String path, String script) {
        return browser().ask(Objects.requireNonNull(server), path, script);
    }

    private List<String> find(String query) throws JsonProcessingException {
        String found = browser().again(SEARCH + "return (await cerca(%s)).join(' ');".formatted(quote(query)));
        return List.of(found.split(" "));
    }

    private String quote(Object value) throws JsonProcessingException {
        return json.writeValueAsString(value);
    }

    @Test
    void the_right_page_is_among_the_first_three_of_nine_queries_out_of_ten() throws Exception {
        Matcher rows = ROW.matcher(Files.readString(ROOT.resolve("generator/docs/ricerca.md")));
        Map<String, List<String>> missed = new TreeMap<>();
        int queries = 0;
        ask("/ricerca/", "return 0;");
        while (rows.find()) {
            queries++;
            List<String> found = find(rows.group(1));
            List<String> first = found.subList(0, Math.min(FIRST, found.size()));
            if (!first.contains(rows.group(2))) {
                missed.put(rows.group(1), first);
            }
        }
        assertEquals(QUERIES, queries);
        assertTrue(queries - missed.size() >= RIGHT, missed::toString);
    }

    @Test
    void a_service_comes_before_the_news_about_it() throws Exception {
        ask("/ricerca/", "return 0;");
        List<String> identity = find("carta d'identità");
        List<String> tax = find("saldo imu");

        assertAll(
                () -> assertEquals("/servizi/anagrafe-e-stato-civile/carta-identita-elettronica/", identity.get(0)),
                () -> assertTrue(identity.contains("/novita/notizie/carta-identita-sabato/"), identity::toString),
                () -> assertTrue(tax.contains("/servizi/tributi-finanze-e-contravvenzioni/imu/"), tax::toString));
    }

    @Test
    void the_browser_makes_of_every_word_of_the_site_what_the_program_makes_of_it() throws Exception {
        SearchLanguage language = LanguageReader.read(
                SourceTree.overlay(List.of(new Workspace(ROOT).list("themes/italia"))), "it", new Diagnostics());
        String module = Files.readString(ROOT.resolve("themes/italia/assets/js/moduli/ricerca/lingua.js"));
        ask("/ricerca/", """
                const { lingua } = await import("data:text/javascript;charset=utf-8," + encodeURIComponent(%s));
                window.lingua = lingua((await (await fetch("/ricerca/indice.json")).json()).lingua);
                return 0;
                """.formatted(quote(module)));
        List<String> texts = new ArrayList<>(texts());
        texts.add(
                "Dell’ANAGRAFE l'IMU e-mail Covid-19 perché straße İstanbul ŁÓDŹ ﬁnanza x² № 3ª Ⅷ ١٢ naïve cœur a\u0300 𝔄bc");
        int words = 0;
        for (String text : texts) {
            String expected = SearchLanguage.words(text).stream()
                    .map(word -> word + "=" + language.stem(word))
                    .collect(Collectors.joining(" "));
            words += SearchLanguage.words(text).size();
            assertEquals(expected, browser().again("""
                    const { parole, radice } = window.lingua;
                    return parole(%s).map((parola) => parola + "=" + radice(parola)).join(" ");
                    """.formatted(quote(text))));
        }
        assertTrue(words > 100_000, words + " words");
    }

    /** The texts of all pages of the site. */
    private List<String> texts() throws Exception {
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(site))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                texts.add(Jsoup.parse(Files.readString(file)).body().text());
            }
            return texts;
        }
    }

    @Test
    void a_query_moves_little() {
        String moved = ask("/ricerca/?cerca=orari%20bibliotca%20comunale", UNTIL + """
                await finche(() => esito.textContent);
                const file = performance.getEntriesByType("resource").filter((una) => una.name.includes("/indice"));
                return file.length + " " + file.reduce((somma, una) => somma + una.decodedBodySize, 0);
                """);

        int files = Integer.parseInt(moved.split(" ", 2)[0]);
        int bytes = Integer.parseInt(moved.split(" ", 2)[1]);
        assertTrue(files > 5 && bytes > 10_000 && bytes < LIMIT, moved);
    }

    @Test
    void a_word_with_a_wrong_letter_is_searched_as_the_right_one_and_the_page_says_so() {
        String said = ask("/ricerca/?cerca=bibloteca", UNTIL + """
                await finche(() => esito.textContent);
                return esito.textContent;
                """);

        assertTrue(
                said.matches(
                        "Nessuna pagina ha la parola «bibloteca»: ecco che cosa c’è per «biblioteca»\\. [0-9]+ risultati"),
                said);
    }

    @Test
    void nothing_found_is_said() throws Exception {
        ask("/ricerca/", "return 0;");
        assertEquals(List.of(""), find("xyzxyz"));
        assertEquals(
                "Nessun risultato. Prova con parole diverse o più brevi.",
                browser().again("return document.querySelector('[data-esito]').textContent;"));
    }

    @Test
    void titles_are_suggested_and_chosen_with_the_keyboard() throws Exception {
        ask("/ricerca/", "document.querySelector('#parola-chiave').focus(); return 0;");
        browser().press("carta id");
        String open = browser().again(UNTIL + """
                await finche(() => uno('[role="option"]'));
                const campo = uno("#parola-chiave");
                return [campo.getAttribute("aria-expanded"), uno("[data-annuncio]").textContent, uno('[role="option"] [data-titolo]').textContent].join("; ");
                """);
        browser().press(Keys.ARROW_DOWN);
        String chosen = browser().again("""
                const campo = document.querySelector("#parola-chiave");
                const voce = document.getElementById(campo.getAttribute("aria-activedescendant"));
                return voce.getAttribute("aria-selected") + " " + (document.activeElement === campo);
                """);
        browser().press(Keys.ESCAPE);
        String closed = browser().again("""
                const campo = document.querySelector("#parola-chiave");
                return [campo.getAttribute("aria-expanded"), campo.value, campo.hasAttribute("aria-activedescendant")].join(" ");
                """);
        browser().press(Keys.ARROW_DOWN);
        browser().again(UNTIL + "await finche(() => uno('[role=\"option\"]') && !uno('[data-suggerimenti]').hidden);");
        browser().press(Keys.ARROW_DOWN, Keys.ENTER);
        // A script that waits would end with the page.
        String there = browser().path(path -> !path.equals("/ricerca/"));

        assertAll(
                () -> assertTrue(
                        open.matches("true; [0-9] pagin[ae] suggerit[ae].*; Carta d’identità elettronica"), open),
                () -> assertEquals("true true", chosen),
                () -> assertEquals("false carta id false", closed),
                () -> assertEquals("/servizi/anagrafe-e-stato-civile/carta-identita-elettronica/", there));
    }

    @Test
    void results_are_narrowed_down_and_the_address_and_back_keep_it() {
        String all = ask("/ricerca/?cerca=biblioteca", UNTIL + """
                await finche(() => esito.textContent);
                return esito.textContent;
                """);
        String services = browser().again(UNTIL + """
                const casella = uno('[data-tipi] input[value="servizio"]');
                const quanti = casella.parentElement.querySelector("[data-quanti]").textContent;
                casella.click();
                await finche(() => esito.textContent.startsWith(quanti.slice(1, -1) + " "));
                return [location.search, tutti("[data-risultati] [data-tipo]").every((voce) => voce.textContent === "Servizio"), uno("[data-togli]").hidden].join(" ");
                """);
        String back = browser().again(UNTIL + """
                history.back();
                await finche(() => !location.search.includes("tipo") && !uno("[data-filtri] input:checked") && esito.textContent);
                return location.search + " " + esito.textContent;
                """);
        String shared = ask("/ricerca/?cerca=biblioteca&tipo=luogo", UNTIL + """
                await finche(() => esito.textContent);
                const prima = tutti("[data-risultati] [data-tipo]").every((voce) => voce.textContent === "Luogo");
                uno("[data-togli]").click();
                await finche(() => tutti("[data-risultati] [data-tipo]").some((voce) => voce.textContent !== "Luogo"));
                return [prima, location.search, esito.textContent].join(" ");
                """);

        assertAll(
                () -> assertEquals("?cerca=biblioteca&tipo=servizio true false", services),
                () -> assertEquals("?cerca=biblioteca " + all, back),
                () -> assertEquals("true ?cerca=biblioteca " + all, shared));
    }

    @Test
    void more_results_come_ten_at_a_time_and_the_first_of_them_has_the_focus() {
        assertEquals("10 20 11", ask("/ricerca/?cerca=comune", UNTIL + """
                const voci = () => tutti("[data-risultati] li");
                await finche(() => esito.textContent);
                const prima = voci().length;
                uno("[data-altri] button").click();
                await finche(() => voci().length > prima && document.activeElement.matches("[data-risultati] a"));
                return [prima, voci().length, voci().indexOf(document.activeElement.closest("li")) + 1].join(" ");
                """));
    }

    @Test
    void the_form_of_the_home_leads_to_the_results() throws Exception {
        ask("/", """
                document.querySelector("#cerca-home").value = "tari";
                setTimeout(() => document.querySelector("#cerca-home").form.requestSubmit());
                return 0;
                """);
        browser().path("/ricerca/"::equals);
        assertEquals("/ricerca/?cerca=tari true", browser().again(UNTIL + """
                await finche(() => uno("[data-risultati] a"));
                return location.pathname + location.search + " " + !!uno("[data-risultati] a");
                """));
    }

    @Test
    void without_scripts_there_are_the_services_from_a_to_z_and_the_map() throws Exception {
        Document page =
                Jsoup.parse(Files.readString(Objects.requireNonNull(site).resolve("ricerca/index.html")));
        List<String> services =
                page.select("main > .container > ul > li > a[href^=/servizi/]").eachText();
        Collator italian = Collator.getInstance(Locale.ITALIAN);

        assertAll(
                () -> assertEquals(
                        List.of("/servizi/", "/mappa-del-sito/"),
                        page.select("[data-ricerca] noscript a").eachAttr("href")),
                () -> assertTrue(page.select("[data-ricerca] form").hasAttr("hidden")),
                () -> assertTrue(services.size() > 50, services::toString),
                () -> assertEquals(services.stream().sorted(italian).toList(), services));
    }

    @Test
    void in_another_language_one_finds_what_is_said_in_it() throws Exception {
        ask("/en/ricerca/", "return 0;");
        List<String> found = find("identity cards");

        assertEquals("/en/servizi/anagrafe-e-stato-civile/carta-identita-elettronica/", found.get(0));
        assertTrue(found.stream().allMatch(address -> address.startsWith("/en/")), found::toString);
        assertEquals(
                "Service",
                browser().again("return document.querySelector('[data-risultati] [data-tipo]').textContent;"));
    }
}
