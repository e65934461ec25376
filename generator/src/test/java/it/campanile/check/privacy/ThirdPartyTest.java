package it.campanile.check.privacy;

import static it.campanile.check.CheckedSite.TEMPLATE;
import static it.campanile.check.CheckedSite.assertSays;
import static it.campanile.check.CheckedSite.template;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import it.campanile.build.MiniWorkspace;
import it.campanile.check.CheckedSite;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page asks of other hosts before the reader agreed. */
class ThirdPartyTest {

    private static final String STYLE = "sites/prova/static/stile.css";

    @TempDir
    Path folder;

    private MiniWorkspace town() {
        return CheckedSite.in(folder);
    }

    @Test
    void a_page_that_asks_only_its_own_host_passes() {
        MiniWorkspace workspace =
                town().picture("sites/prova/static/foto.jpg").file(STYLE, """
                        @import "altro.css"; /* url(https://fonts.example.com/x.woff2) */
                        body { background: url('/foto.jpg'); mask: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>") }
                        p { background: url(https://comune.prova.fc.it/foto.jpg) }
                        """).file(TEMPLATE, template("""
                        <link rel="canonical" href="https://altrove.example.com/">
                        <link rel="stylesheet" href="/stile.css"><link rel="license" href="https://example.com/l">
                        <link rel="icon" href="https://comune.prova.fc.it/favicon.ico">
                        <style>p { background: url(/foto.jpg) }</style>
                        """, """
                        <a href="https://www.example.com/">fuori dal sito</a>
                        <img src="/foto.jpg" srcset="/foto.jpg 1x, https://comune.prova.fc.it/foto.jpg 2x" alt="La piazza">
                        <img src="data:image/png;base64,AAAA" alt="">
                        <iframe title="Mappa" data-src="https://maps.example.com/x"></iframe>
                        <form action="https://example.com/cerca"></form>
                        <svg xmlns="http://www.w3.org/2000/svg"><use href="/foto.jpg#a"/></svg>
                        """));

        // What else there is to say of such addresses is another check's.
        assertFalse(
                workspace.checkMessages(Locale.ITALIAN).matches("(?s).*\\[check/(richiesta-esterna|stile-esterno)].*"));
    }

    @Test
    void a_script_of_another_host_stops_the_site_and_is_told_once() {
        assertSays(
                town().page("storia", "Storia", "Antica.")
                        .file(TEMPLATE, template("<script src=\"https://cdn.example.com/x.js\"></script>", "")),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:54: errore: la pagina / chiede subito un file a un altro sito: «https://cdn.example.com/x.js» [check/richiesta-esterna]
                    2 | <html lang="it"><head><title>${pagina.titolo}</title><script src="https://cdn.example.com/x.js"></script></head>
                      |                                                      ^^^^^^^
                  Perché: l’altro sito viene a sapere chi legge la pagina, prima che abbia dato il consenso (linee guida del Garante sui cookie).
                  Come: metti il file nel sito; una mappa o un video si caricano solo dopo il consenso, con il componente apposta del tema.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:54: error: the page / asks another site for a file at once: «https://cdn.example.com/x.js» [check/richiesta-esterna]
                    2 | <html lang="it"><head><title>${pagina.titolo}</title><script src="https://cdn.example.com/x.js"></script></head>
                      |                                                      ^^^^^^^
                  Why: the other site learns who reads the page, before the reader agreed (guidelines of the Garante on cookies).
                  How: put the file into the site; a map or a video is loaded only after consent, with the theme’s component made for it.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=\"//cdn.example.com/x\"></script>",
                "<link rel=\"stylesheet\" href=\"https://cdn.example.com/x\">",
                "<link rel=\"preload icon\" href=\"https://cdn.example.com/x\">",
                "<link rel=\"preconnect\" href=\"https://cdn.example.com/x\">",
                "<img src=\"https://cdn.example.com/x\" alt=\"La piazza\">",
                "<img srcset=\"/ 1x, https://cdn.example.com/x 2x\" alt=\"La piazza\">",
                "<img src=\"HTTPS://CDN.example.com/x\" alt=\"La piazza\">",
                "<picture><source srcset=\"https://cdn.example.com/x\"></picture>",
                "<iframe title=\"x\" src=\"https://cdn.example.com/x\"></iframe>",
                "<video poster=\"https://cdn.example.com/x\"></video>",
                "<audio src=\"https://cdn.example.com/x\"></audio>",
                "<object data=\"https://cdn.example.com/x\"></object>",
                "<embed src=\"https://cdn.example.com/x\">",
                "<svg><image href=\"https://cdn.example.com/x\"/></svg>",
                "<p style=\"background: url( 'https://cdn.example.com/x' )\">x</p>",
                "<style>@import 'https://cdn.example.com/x';</style>",
                "<style>@font-face { src: url(//cdn.example.com/x) }</style>"
            })
    void whatever_a_browser_asks_for_is_noticed(String element) {
        String says = town().file(TEMPLATE, template("", element)).checkMessages(Locale.ITALIAN);

        assertEquals(1, says.split("\\[check/richiesta-esterna\\]", -1).length - 1, says);
    }

    @Test
    void a_style_sheet_that_asks_another_host_stops_the_site() {
        assertSays(
                town().file(STYLE, "@font-face { src: url(https://fonts.example.com/lora.woff2) }")
                        .file(TEMPLATE, template("<link rel=\"stylesheet\" href=\"/stile.css\">", "")),
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:54: errore: la pagina / chiede subito un file a un altro sito, dal foglio di stile /stile.css: «https://fonts.example.com/lora.woff2» [check/stile-esterno]
                    2 | <html lang="it"><head><title>${pagina.titolo}</title><link rel="stylesheet" href="/stile.css"></head>
                      |                                                      ^^^^^
                  Perché: l’altro sito viene a sapere chi legge la pagina, prima che abbia dato il consenso (linee guida del Garante sui cookie).
                  Come: metti il file, per esempio i caratteri, tra le risorse del tema.""",
                """
                themes/semplice/tipi/pagina/pagina.ftlh:2:54: error: the page / asks another site for a file at once, from the style sheet /stile.css: «https://fonts.example.com/lora.woff2» [check/stile-esterno]
                    2 | <html lang="it"><head><title>${pagina.titolo}</title><link rel="stylesheet" href="/stile.css"></head>
                      |                                                      ^^^^^
                  Why: the other site learns who reads the page, before the reader agreed (guidelines of the Garante on cookies).
                  How: put the file, for example the fonts, among the assets of the theme.""");
    }
}
