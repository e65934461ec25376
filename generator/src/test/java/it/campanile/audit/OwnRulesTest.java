package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of our rules in a real browser: pages that break it and nothing else, and pages that break nothing. */
class OwnRulesTest {

    private static final String ADDRESSES =
            "Gli uffici demografici ricevono dal lunedì al venerdì, in piazza del Popolo, al primo piano";

    @TempDir
    Path folder;

    private final Map<String, List<String>> expected = new LinkedHashMap<>();

    @AfterEach
    void nothing_else() {
        assertTrue(expected.isEmpty() || expected.size() > 1, "a good page stands beside the bad ones");
    }

    private void page(MiniSite site, String url, String rule, String main) {
        site.page(url, main);
        expected.put(url, rule.isEmpty() ? List.of() : List.of(rule));
    }

    private void audited(MiniSite site) throws Exception {
        AuditResult result = Audits.auditor(1, AuditLimits.USUAL, Viewport.DESKTOP, Viewport.PHONE)
                .audit(List.of(site.request()), (id, done, total) -> {})
                .get(0);
        Map<String, List<String>> found = new LinkedHashMap<>();
        expected.keySet().forEach(url -> found.put(url, new ArrayList<>()));
        result.violations()
                .forEach(violation -> found.computeIfAbsent(violation.page().url(), key -> new ArrayList<>())
                        .add(violation.result().rule()));
        assertEquals(List.of(), result.notAudited());
        assertEquals(lines(expected), lines(found));
    }

    private static String lines(Map<String, List<String>> rules) {
        StringBuilder lines = new StringBuilder();
        rules.forEach((url, broken) ->
                lines.append(url).append(' ').append(String.join(" ", broken)).append('\n'));
        return lines.toString();
    }

    @Test
    void what_does_not_fit_or_loses_text() throws Exception {
        MiniSite site = new MiniSite(folder, "prova");
        page(site, "/", "", "<p>" + ADDRESSES + "</p>");
        page(site, "/larga/", "campanile-reflow", "<p style=\"width:500px\">" + ADDRESSES + "</p>");
        page(site, "/scorre/", "campanile-reflow", """
                <div style="overflow-x:auto" tabindex="0" role="region" aria-label="Uffici">
                <p style="white-space:nowrap">%s</p></div>
                """.formatted(ADDRESSES));
        page(site, "/tagliata/", "campanile-reflow", """
                <p style="white-space:nowrap;overflow:hidden;text-overflow:ellipsis">%s</p>
                """.formatted(ADDRESSES));
        page(site, "/tabella/", "", """
                <div style="overflow-x:auto" tabindex="0" role="region" aria-label="Orari">
                <table style="width:500px"><tr><th scope="col">Giorno</th></tr><tr><td>Lunedì</td></tr></table></div>
                """);
        page(site, "/fissa/", "campanile-text-spacing", """
                <p style="height:40px;line-height:1.2;overflow:hidden">Piazza del Popolo 1, al primo piano a destra</p>
                """);
        page(site, "/scorrevole/", "", """
                <div style="height:40px;overflow-y:scroll" tabindex="0" role="region" aria-label="Uffici"><p>%s</p><p>%s</p></div>
                <p>%s</p><p>%s</p>
                """.formatted(ADDRESSES, ADDRESSES, ADDRESSES, ADDRESSES));
        page(site, "/coperta/", "campanile-text-spacing", """
                <div style="height:52px;line-height:1.2"><p style="margin:0">%s</p></div>
                <p style="margin:0">%s</p>
                """.formatted(ADDRESSES + ", a destra", ADDRESSES));
        page(site, "/sotto/", "", """
                <div style="position:relative;min-height:200px;line-height:1.2"><p style="margin:0">%s</p>
                <div style="position:absolute;inset:0;background:#fff"><p style="margin:45px 0 0">Menu</p></div></div>
                """.formatted(ADDRESSES));
        page(site, "/libera/", "", """
                <p style="min-height:40px;line-height:1.2;overflow:hidden">Piazza del Popolo 1, al primo piano a destra</p>
                """);
        page(site, "/piccola/", "target-size", """
                <p><button type="button" style="width:12px;height:12px;padding:0;font-size:8px">A</button
                ><button type="button" style="width:12px;height:12px;padding:0;font-size:8px">B</button></p>
                """);

        audited(site);
    }

    @Test
    void what_a_keyboard_cannot_do() throws Exception {
        MiniSite site = new MiniSite(folder, "prova");
        page(site, "/", "", "<p>Benvenuti</p>");
        page(site, "/invisibile/", "campanile-focus-visible", "<p><a href=\"/\" style=\"outline:none\">Home</a></p>");
        page(site, "/bordo-invisibile/", "campanile-focus-visible", """
                <style>main a:focus { outline: none; border-color: red }</style><p><a href="/">Home</a></p>
                """);
        page(site, "/ombra/", "", """
                <style>a:focus { outline: none; box-shadow: 0 0 0 3px #036 } .stella { position: relative }
                .stella input { position: absolute; opacity: 0 } .stella input:focus + label { outline: 2px solid }
                .cerca { border: 2px solid #ccc } .cerca:focus-within { border-color: #036 } .cerca input { outline: none }</style>
                <p><a href="/">Home</a></p>
                <p class="stella"><input type="radio" id="s" name="s"><label for="s">Una stella</label></p>
                <p class="cerca"><label>Cerca <input type="search"></label></p>
                """);
        page(site, "/coperto/", "campanile-focus-not-obscured", """
                <div style="height:650px"></div><p><a href="/">Home</a></p>
                <div style="position:fixed;bottom:0;left:0;right:0;height:250px;background:#fff">Avviso</div>
                """);
        page(site, "/sfiorato/", "", """
                <div style="height:650px"></div><p><a href="/">Home</a></p>
                <div style="position:fixed;bottom:0;left:50%;right:0;height:250px;background:#fff">Avviso</div>
                """);
        page(site, "/rovescio/", "campanile-focus-order", """
                <div style="display:flex;flex-direction:row-reverse;gap:3em"><a href="/">Uno</a><a href="/">Due</a></div>
                """);
        page(site, "/colonne/", "", """
                <div style="display:flex;gap:3em"><div><p><a href="/">Uno</a></p><p><a href="/">Due</a></p></div>
                <div><p><a href="/">Tre</a></p></div></div>
                """);
        page(site, "/saltato/", "campanile-keyboard", """
                <p><button type="button" id="a">Uno</button> <button type="button">Due</button>
                <button type="button" id="c">Tre</button></p>
                <script>a.addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault(); c.focus() } })</script>
                """);
        page(site, "/fermo/", "campanile-keyboard-trap", """
                <p><label>Nome <input id="a"></label> <a href="/">Home</a></p>
                <script>a.addEventListener('keydown', (e) => { if (e.key === 'Tab') e.preventDefault() })</script>
                """);
        page(site, "/giro/", "campanile-keyboard-trap", """
                <p><button type="button" id="a">Uno</button> <button type="button" id="b">Due</button>
                <a href="/">Home</a></p>
                <script>b.addEventListener('blur', () => setTimeout(() => a.focus(), 0))</script>
                """);
        page(site, "/tutto/", "", """
                <form><p><label>Nome <input name="n"></label></p><p><label>Giorno <input type="date" name="g"></label></p>
                <fieldset><legend>Quale</legend><label><input type="radio" name="q">A</label>
                <label><input type="radio" name="q">B</label></fieldset>
                <p><label>Uno <select name="s"><option>1</option></select></label> <button>Invia</button></p></form>
                <details><summary>Altro</summary><p><a href="/">Nascosto</a></p></details>
                <div style="overflow:auto;height:60px" role="region" aria-label="Testo" tabindex="0"><p>%s</p></div>
                <iframe title="Orari" srcdoc="&lt;html lang=it&gt;&lt;title&gt;Orari&lt;/title&gt;&lt;p&gt;Mattina"></iframe>
                """.formatted(ADDRESSES.repeat(8)));

        audited(site);
    }

    @Test
    void what_forced_colours_take_away_and_what_goes_wrong_by_itself() throws Exception {
        MiniSite site = new MiniSite(folder, "prova");
        page(site, "/", "", "<p>Benvenuti</p>");
        page(site, "/campo/", "campanile-forced-colors", """
                <p><label>Nome <input style="border:0;background:#ddd;color:#000"></label></p>
                """);
        page(site, "/icona/", "campanile-forced-colors", icon("#fff"));
        page(site, "/bordo/", "", """
                <p><label>Nome <input style="border:1px solid transparent;background:#ddd;color:#000"></label></p>
                """ + icon("currentColor"));
        page(site, "/errore/", "campanile-script-errors", "<script>funzioneCheNonEsiste()</script>");
        page(
                site,
                "/console/",
                "campanile-script-errors",
                "<script>console.error('Mappa: ', new Error('no'))</script>");
        page(site, "/promessa/", "campanile-script-errors", "<script>Promise.reject(new Error('no'))</script>");
        page(site, "/avviso/", "", "<script>console.warn('solo un avviso')</script>");
        page(site, "/figura/", "campanile-failed-requests", "<p><img src=\"/no.png\" alt=\"Piazza\"></p>");
        page(site, "/dati/", "campanile-failed-requests", "<script>fetch('/no.json').then(() => {})</script>");
        site.file("/404.html", "<!doctype html><title>Non c’è</title><p>%s</p>".formatted(ADDRESSES.repeat(2000)));
        page(
                site,
                "/altrove/",
                "campanile-other-hosts",
                "<p><img src=\"https://esempio.it/a.png\" alt=\"Piazza\"></p>");
        page(site, "/presente/", "", "<p><img src=\"/piazza.svg\" alt=\"Piazza\" width=\"30\" height=\"30\"></p>");
        site.file("/piazza.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        site.document("/vietato/", """
                <!doctype html><html lang="it"><head><meta charset="utf-8"><title>Vietato</title>
                <meta http-equiv="Content-Security-Policy" content="script-src 'self'"></head>
                <body><main><h1>Vietato</h1><script>window.fatto = true</script></main></body></html>
                """);
        expected.put("/vietato/", List.of("campanile-script-errors"));

        audited(site);
    }

    private static String icon(String fill) {
        return """
                <p><button type="button" aria-label="Cerca" style="background:#036;color:#fff;padding:6px">
                <svg width="24" height="24" style="fill:%s"><path d="M0 0h20v20H0z"/></svg></button></p>
                """.formatted(fill);
    }

    @Test
    void the_keyboard_goes_through_header_and_footer_on_the_first_page_of_a_site() throws Exception {
        MiniSite site = new MiniSite(folder, "prova").file("/stile.css", "header a { outline: none }");
        page(site, "/", "campanile-focus-visible", "<p><a href=\"/due/\">Due</a></p>");
        page(site, "/due/", "", "<p><a href=\"/\">Uno</a></p>");

        audited(site);
    }
}
