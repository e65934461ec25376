package it.campanile.check.criteria;

import static it.campanile.check.criteria.GoodTown.HOST;
import static it.campanile.check.criteria.GoodTown.SHEET;
import static it.campanile.check.criteria.Neighbours.is;
import static it.campanile.check.criteria.Outcome.PASS;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cookies before consent: whoever is asked for something could set them. */
class CookiesTest {

    private final Cookies cookies = new Cookies();

    private void fails(String html, String address) {
        Neighbours.fails(
                cookies,
                town -> town.with(SHEET, "</main>", html + "</main>"),
                SHEET + ": la pagina chiede qualcosa a un altro sito appena si apre: " + address);
    }

    private void passes(String html) {
        is(PASS, cookies, town -> town.with(SHEET, "</main>", html + "</main>"), "");
    }

    @Test
    void whatever_a_page_loads_from_elsewhere_fails() {
        Neighbours.passes(cookies);
        fails("<script src=\"https://example.org/x.js\"></script>", "https://example.org/x.js");
        fails("<script src=\"//example.org/x.js\"></script>", "https://example.org/x.js");
        fails("<iframe src=\"https://www.youtube.com/embed/1\"></iframe>", "https://www.youtube.com/embed/1");
        fails("<img alt=\"\" src=\"http://example.org/x.png\">", "http://example.org/x.png");
        fails(
                "<img alt=\"\" src=\"/x.png\" srcset=\"/x.png 1x, https://example.org/y.png 2x\">",
                "https://example.org/y.png");
        fails("<video poster=\"https://example.org/x.jpg\"></video>", "https://example.org/x.jpg");
        fails("<object data=\"https://example.org/x.pdf\"></object>", "https://example.org/x.pdf");
        fails("<link rel=\"stylesheet\" href=\"https://example.org/x.css\">", "https://example.org/x.css");
        fails("<link rel=\"PRELOAD\" as=\"font\" href=\"https://example.org/x.woff2\">", "https://example.org/x.woff2");
        fails("<div style=\"background: url('https://example.org/x.png')\"></div>", "https://example.org/x.png");
        fails("<style>@import \"https://example.org/x.css\";</style>", "https://example.org/x.css");
        Neighbours.fails(
                cookies,
                town -> town.with("/stile.css", ":root", "@import url(//example.org/f.css); :root"),
                "il foglio di stile /stile.css chiede qualcosa a un altro sito: https://example.org/f.css");
    }

    @Test
    void links_own_files_and_what_waits_for_people_pass() {
        List.of(
                        "<a href=\"https://example.org/\">Altrove</a>",
                        "<link rel=\"canonical\" href=\"https://example.org/\">",
                        "<img alt=\"\" src=\"https://" + HOST + "/x.png\">",
                        "<img alt=\"\" src=\"https://www." + HOST + "/x.png\">",
                        "<img alt=\"\" src=\"data:image/png;base64,AA\">",
                        "<iframe title=\"\" data-src=\"https://example.org/\"></iframe>",
                        "<template><img alt=\"\" src=\"https://example.org/x.png\"></template>",
                        "<noscript><img alt=\"\" src=\"https://example.org/x.png\"></noscript>")
                .forEach(this::passes);
    }

    @Test
    void also_a_page_that_the_tool_does_not_visit_is_judged() {
        Neighbours.fails(
                cookies,
                town -> town.with("/privacy/", "</main>", "<img alt=\"\" src=\"https://example.org/x.png\"></main>"),
                "/privacy/: la pagina chiede");
    }
}
