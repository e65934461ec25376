package it.campanile.check.criteria;

import static it.campanile.check.criteria.Outcome.FAIL;
import static it.campanile.check.criteria.Outcome.PASS;
import static it.campanile.check.criteria.Outcome.TOLERANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The criteria that only a browser can judge: on the home, both levels of pages, login, booking and some sheets and events
 * of each site, every page seen once for all of them; and on small pages with one fault each.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserConformityTest {

    private static final int SHEETS = 5;
    private static final int EVENTS = 1;
    private static final String SHEET = GoodTown.SHEET;

    private final Map<String, List<Seen>> seen = new HashMap<>();
    private @Nullable Chromium browser;
    private List<RealSite> sites = List.of();

    @TempDir
    Path town;

    @BeforeAll
    void look(@TempDir Path folder) throws Exception {
        sites = RealSite.build(folder);
        Chromium.install(sites.get(0).folder());
        browser = new Chromium();
        for (RealSite site : sites) {
            List<Seen> pages = new ArrayList<>();
            try (Loopback server = new Loopback(site.folder())) {
                paths(site.site()).forEach(path -> pages.add(look(server, path)));
            }
            seen.put(site.id(), pages);
        }
    }

    private Seen look(Loopback server, String path) {
        return Objects.requireNonNull(browser).look(server, path);
    }

    private static List<String> paths(BuiltSite site) {
        Walk walk = site.walk();
        List<JudgedPage> pages = new ArrayList<>(walk.pages(Set.of(
                Walk.Kind.HOME, Walk.Kind.FIRST_LEVEL, Walk.Kind.SECOND_LEVEL, Walk.Kind.LOGIN, Walk.Kind.BOOKING)));
        walk.pages(Set.of(Walk.Kind.SERVICE)).stream().limit(SHEETS).forEach(pages::add);
        walk.pages(Set.of(Walk.Kind.EVENT)).stream().limit(EVENTS).forEach(pages::add);
        return pages.stream().map(JudgedPage::path).distinct().toList();
    }

    @AfterAll
    void end() {
        if (browser != null) {
            browser.close();
        }
    }

    List<RealSite> sites() {
        return sites;
    }

    private void assertPasses(RealSite site, SeenCriterion criterion) {
        List<Seen> pages = seen.getOrDefault(site.id(), List.of());
        assertFalse(pages.isEmpty(), site::id);
        Verdict verdict = criterion.verdict(pages);
        assertEquals(PASS, verdict.outcome(), () -> site + ": " + verdict);
    }

    @EverySite
    void headings_and_paragraphs_are_in_the_fonts_of_the_model(RealSite site) {
        assertPasses(site, new SeenFonts());
    }

    @EverySite
    void the_living_page_is_of_bootstrap_italia(RealSite site) {
        assertPasses(site, new LivingLibrary());
    }

    @EverySite
    void two_clicks_on_each_star_show_the_right_question(RealSite site) {
        assertPasses(site, new RatingClicks());
    }

    @EverySite
    void no_other_host_is_asked_for_anything(RealSite site) {
        assertPasses(site, new SeenCookies());
    }

    private void is(Outcome outcome, SeenCriterion criterion, UnaryOperator<GoodTown> change, String reason) {
        change.apply(new GoodTown()).write(town);
        try (Loopback server = new Loopback(town)) {
            Verdict verdict = criterion.verdict(List.of(look(server, SHEET)));
            assertEquals(outcome, verdict.outcome(), verdict::toString);
            assertTrue(verdict.toString().contains(reason), verdict::toString);
        }
    }

    @Test
    void a_foreign_font_is_found_in_hidden_paragraphs_and_within_good_ones() {
        SeenFonts fonts = new SeenFonts();
        is(PASS, fonts, good -> good, "");
        is(
                FAIL,
                fonts,
                good -> good.with(SHEET, "</main>", "<p hidden style=\"font-family:Arial\">Nascosto</p></main>"),
                "<p> «Nascosto» è in Arial");
        is(
                TOLERANCE,
                fonts,
                good -> good.with(SHEET, "</main>", "<p>Bene, <b style=\"font-family:Arial\">male</b></p></main>"),
                "c’è Arial");
    }

    @Test
    void the_version_of_the_script_goes_before_that_of_the_styles() {
        LivingLibrary library = new LivingLibrary();
        is(PASS, library, good -> good, "");
        is(FAIL, library, good -> good.with(SHEET, "/stile.css", "/assente.css"), "è «»");
        is(
                FAIL,
                library,
                good -> good.with(
                        SHEET, "</head>", "<script>window.BOOTSTRAP_ITALIA_VERSION = '1.6.4'</script></head>"),
                "è «1.6.4»");
    }

    @Test
    void a_rating_must_bear_two_clicks_on_a_star() {
        RatingClicks rating = new RatingClicks();
        is(PASS, rating, good -> good, "");
        is(FAIL, rating, good -> good.with(SHEET, "addEventListener(\"change\"", "addEventListener(\"x\""), "si vede");
        is(
                FAIL,
                rating,
                good -> good.with(SHEET, "addEventListener(\"change\"", "addEventListener(\"click\"")
                        .with(SHEET, "block.hidden = block", "block.hidden = !block.hidden || block"),
                "si vede");
        is(FAIL, rating, good -> good.with(SHEET, "> 3 ?", "> 2 ?"), "dopo la stella 3 si vede");
        is(FAIL, rating, good -> good.with(SHEET, "feedback-rate-5", "x"), "dopo la stella 5 manca");
        is(FAIL, rating, good -> good.with(SHEET, "</body>", "<div style=\"height:6000px\"></div></body>"), "si vede");
        is(FAIL, rating, good -> good.with(SHEET, "Ho avuto problemi tecnici", "Boh"), "le risposte sono");
        is(FAIL, rating, good -> good.with(SHEET, "data-element=\"feedback\"", ""), "manca la valutazione");
    }

    @Test
    void a_request_to_another_host_is_found_though_it_is_not_answered() {
        SeenCookies cookies = new SeenCookies();
        is(PASS, cookies, good -> good.with(SHEET, "</main>", "<script>document.cookie = 'a=b'</script></main>"), "");
        is(
                FAIL,
                cookies,
                good -> good.with(SHEET, "</main>", "<img alt=\"\" src=\"https://example.org/x.png\"></main>"),
                "richiesta a terze parti: https://example.org/x.png");
    }
}
