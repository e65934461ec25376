package it.campanile.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that pages had before. */
class RedirectToolTest {

    @TempDir
    Path folder;

    private MiniWorkspace town() {
        return MiniWorkspace.in(folder)
                .page("index", "Home", "Ciao.")
                .page("uno", "Uno", "Uno.")
                .file("themes/semplice/layouts/rinvio.ftlh", """
                        <html lang="it"><head><title>Spostata</title>
                        <meta http-equiv="refresh" content="0; url=${arrivo}"></head>
                        <body><a href="${arrivo}">${sito.nome}</a></body></html>
                        """);
    }

    private MiniWorkspace with(String aliases) {
        return town().file(
                        "content/pagine/due.md",
                        "---\ntitolo: Due\ndescrizione_breve: Prova.\nalias: [" + aliases + "]\n---\n\nDue.\n");
    }

    private MiniWorkspace withMap(String lines) {
        MiniWorkspace town = town();
        return town.file("sites/prova/sito.yaml", town.text("sites/prova/sito.yaml") + "rinvii:\n" + lines);
    }

    @Test
    void an_old_address_leads_on_in_two_ways() throws Exception {
        MiniWorkspace town = with("/vecchia/due/, /due.html, /due, /doc/due.php");

        // «/due» is where the page itself is.
        assertEquals(List.of("assemble/rinvio-preso"), town.codes());
        town = with("/vecchia/due/, /due.html, /vecchia-due, /doc/due.php");
        assertEquals("", town.messages());
        assertEquals("""
                /vecchia/due/ /due/ 301
                /due.html /due/ 301
                /vecchia-due /due/ 301
                /doc/due.php /due/ 301
                """, Files.readString(town.built("_redirects")));
        for (String file : List.of("vecchia/due/index.html", "due.html", "vecchia-due/index.html")) {
            Document page = town.document(file);
            assertEquals("0; url=/due/", page.select("meta[http-equiv=refresh]").attr("content"));
            assertEquals("Comune di Prova", page.select("a[href=/due/]").text());
        }
        assertFalse(Files.exists(town.built("doc/due.php")));
        assertEquals("", town.checkMessages(Locale.ITALIAN));
    }

    @Test
    void a_site_has_its_own_map_and_a_theme_without_the_template_is_enough() throws Exception {
        MiniWorkspace town = withMap(
                        "  - { da: /una-volta/, a: /uno/ }\n  - { da: /altrove/, a: \"https://www.altro.it/\" }\n")
                .without("themes/semplice/layouts/rinvio.ftlh");

        assertEquals("", town.messages());
        assertEquals(
                "/una-volta/ /uno/ 301\n/altrove/ https://www.altro.it/ 301\n",
                Files.readString(town.built("_redirects")));
        assertFalse(Files.exists(town.built("una-volta")));
        assertEquals("", town.checkMessages(Locale.ITALIAN));
    }

    @Test
    void an_address_with_capital_letters_is_left_to_hosts_that_read_the_list() throws Exception {
        MiniWorkspace town = with("/Due/, /it/Pagina.aspx, /~vecchio/Home.html");

        assertEquals("", town.messages());
        assertEquals(
                "/Due/ /due/ 301\n/it/Pagina.aspx /due/ 301\n/~vecchio/Home.html /due/ 301\n",
                Files.readString(town.built("_redirects")));
        assertFalse(Files.exists(town.built("~vecchio")));
        assertEquals("", town.checkMessages(Locale.ITALIAN));
    }

    @Test
    void what_cannot_be_forwarded_is_told() {
        assertEquals("""
                content/pagine/due.md:4:9: errore: il campo «alias» non è un percorso [schema/formato-provenienza]
                    4 | alias: [/due.php?id=2]
                      |         ^^^^^^^^^^^^^
                  Perché: «/due.php?id=2» non comincia con «/» o ha caratteri che non si possono inoltrare.
                  Come: usa lettere senza accento, cifre, barre e i segni . _ ~ -, per esempio /vecchio/Pagina.aspx; ciò che segue un «?» si toglie.""", with("/due.php?id=2").messages());
        assertEquals("""
                content/pagine/due.md:4:9: error: the field «alias» is not a path [schema/formato-provenienza]
                    4 | alias: [/due.php?id=2]
                      |         ^^^^^^^^^^^^^
                  Why: «/due.php?id=2» does not start with «/» or has characters that cannot be forwarded.
                  How: use letters without accents, digits, slashes and the signs . _ ~ -, for example /vecchio/Pagina.aspx; what follows a «?» is left away.""", with("/due.php?id=2").messages(Locale.ENGLISH));
    }

    @Test
    void a_site_without_old_addresses_has_no_list_of_them() {
        assertEquals(
                "", town().file("sites/prova/static/_redirects", "/a /b 302\n").messages());
        assertTrue(
                with("/a/").file("sites/prova/static/_redirects", "").codes().contains("assemble/file-del-programma"));
    }

    @Test
    void an_address_that_is_taken_is_told_in_its_line() {
        assertEquals("""
                content/pagine/due.md:4:9: errore: l’indirizzo di prima «/uno/» è già preso [assemble/rinvio-preso]
                    4 | alias: [/uno/, /altro/]
                      |         ^^^^^
                  Perché: lo ha «content/pagine/uno.md»: chi lo apre può arrivare in un posto solo.
                  Come: togli questa riga, o cambia l’altro indirizzo.""", with("/uno/, /altro/").messages());
        assertEquals("""
                content/pagine/due.md:4:9: error: the old address «/uno/» is already taken [assemble/rinvio-preso]
                    4 | alias: [/uno/, /altro/]
                      |         ^^^^^
                  Why: «content/pagine/uno.md» has it: whoever opens it can arrive at one place only.
                  How: delete this line, or change the other address.""", with("/uno/, /altro/").messages(Locale.ENGLISH));
        assertEquals(List.of("assemble/rinvio-preso"), with("/a/, /a/").codes());
        assertEquals(List.of("assemble/rinvio-preso"), with("/a, /a/").codes());
        assertEquals(
                List.of("assemble/rinvio-preso"),
                with("/file/vecchio/").file("sites/prova/static/file", "x").codes());
        assertEquals(
                List.of("assemble/file-del-programma"), with("/api/vecchi.json").codes());
    }

    @Test
    void circles_chains_and_dead_ends_are_found_by_the_check() {
        String circle =
                withMap("  - { da: /a/, a: /b/ }\n  - { da: /b/, a: /a/ }\n").checkMessages(Locale.ITALIAN);
        assertTrue(circle.contains("sites/prova/sito.yaml:20:11: errore: l’indirizzo /a/ rinvia in tondo"), circle);
        String chain =
                withMap("  - { da: /a/, a: /b/ }\n  - { da: /b/, a: /uno/ }\n").checkMessages(Locale.ITALIAN);
        assertTrue(chain.contains("[check/rinvio-a-catena]"), chain);
        String nowhere = withMap("  - { da: /a/, a: /niente/ }\n").checkMessages(Locale.ITALIAN);
        assertTrue(nowhere.contains("[check/rinvio-senza-arrivo]"), nowhere);
    }
}
