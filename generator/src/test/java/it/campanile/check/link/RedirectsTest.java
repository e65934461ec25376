package it.campanile.check.link;

import static it.campanile.check.Said.PAGE;
import static it.campanile.check.Said.assertSays;
import static it.campanile.check.Said.assertSilent;
import static it.campanile.check.Said.template;
import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.build.MiniWorkspace;
import it.campanile.diagnostic.DiagnosticFormat;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that send on to others. */
class RedirectsTest {

    @TempDir
    Path folder;

    /** A page {@code uno}, and pages that redirect: their names, a colon and where they lead. */
    private MiniWorkspace pages(String... redirects) {
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .page("index", "Home", "Benvenuti.")
                .page("uno", "Uno", "Uno.")
                .file(
                        PAGE,
                        template("<main><h1>${pagina.titolo}</h1></main>")
                                .replace(
                                        "</head>",
                                        "<#if pagina.titolo?starts_with('Rinvio')><meta http-equiv=\"refresh\""
                                                + " content=\"0; url=${pagina.descrizione_breve}\"></#if></head>"));
        for (String redirect : redirects) {
            String name = redirect.substring(0, redirect.indexOf(':'));
            workspace.file(
                    "content/pagine/" + name + ".md",
                    "---\ntitolo: Rinvio " + name + "\ndescrizione_breve: \"" + redirect.substring(name.length() + 1)
                            + "\"\n---\n\nAltrove.\n");
        }
        return workspace;
    }

    @Test
    void redirects_that_lead_to_a_page_or_to_another_site_pass() {
        assertSilent(pages("a:/", "b:https://www.altro.it/x", "c:/uno/?x#y"));
    }

    @Test
    void a_redirect_to_a_redirect_is_shown_with_its_end() {
        assertSays(pages("a:/b/", "b:/uno/"), """
                content/pagine/a.md:3:21: errore: l’indirizzo /a/ rinvia in più passi: /a/ → /b/ → /uno/ [check/rinvio-a-catena]
                    3 | descrizione_breve: "/b/"
                      |                     ^^^
                  Perché: ogni passo fa aspettare, e qualche programma si ferma al primo.
                  Come: rinvia subito a «/uno/».""", """
                content/pagine/a.md:3:21: error: the address /a/ redirects in several steps: /a/ → /b/ → /uno/ [check/rinvio-a-catena]
                    3 | descrizione_breve: "/b/"
                      |                     ^^^
                  Why: each step takes time, and some programs stop at the first.
                  How: redirect to «/uno/» at once.""");
    }

    @Test
    void redirects_in_a_circle_are_shown() {
        assertSays(pages("a:/b/", "b:/a/"), """
                content/pagine/a.md:3:21: errore: l’indirizzo /a/ rinvia in tondo: /a/ → /b/ → /a/ [check/rinvio-in-tondo]
                    3 | descrizione_breve: "/b/"
                      |                     ^^^
                  Perché: il browser si ferma con un errore: la pagina non si può leggere.
                  Come: fa’ arrivare uno di questi rinvii a una pagina.

                content/pagine/b.md:3:21: errore: l’indirizzo /b/ rinvia in tondo: /b/ → /a/ → /b/ [check/rinvio-in-tondo]
                    3 | descrizione_breve: "/a/"
                      |                     ^^^
                  Perché: il browser si ferma con un errore: la pagina non si può leggere.
                  Come: fa’ arrivare uno di questi rinvii a una pagina.""", """
                content/pagine/a.md:3:21: error: the address /a/ redirects in a circle: /a/ → /b/ → /a/ [check/rinvio-in-tondo]
                    3 | descrizione_breve: "/b/"
                      |                     ^^^
                  Why: the browser stops with an error: the page cannot be read.
                  How: let one of these redirects lead to a page.

                content/pagine/b.md:3:21: error: the address /b/ redirects in a circle: /b/ → /a/ → /b/ [check/rinvio-in-tondo]
                    3 | descrizione_breve: "/a/"
                      |                     ^^^
                  Why: the browser stops with an error: the page cannot be read.
                  How: let one of these redirects lead to a page.""");
    }

    @Test
    void a_redirect_to_nowhere_is_shown() {
        assertSays(pages("a:/due/"), """
                content/pagine/a.md:3:21: errore: l’indirizzo /a/ rinvia dove non c’è niente: «/due/» [check/rinvio-senza-arrivo]
                    3 | descrizione_breve: "/due/"
                      |                     ^^^^^
                  Perché: a questo indirizzo non c’è né una pagina né un file.
                  Come: correggi l’indirizzo di arrivo.""", """
                content/pagine/a.md:3:21: error: the address /a/ redirects to where nothing is: «/due/» [check/rinvio-senza-arrivo]
                    3 | descrizione_breve: "/due/"
                      |                     ^^^^^
                  Why: there is neither a page nor a file at this address.
                  How: correct the target address.""");
    }

    @Test
    void a_redirect_from_the_address_of_a_page_is_shown() {
        Redirect good = new Redirect("/vecchia/", "/uno/", new Location("sites/prova/rinvii.yaml", 2, 0, 0), false);
        Redirect clash = new Redirect("/uno/", "/", new Location("sites/prova/rinvii.yaml", 3, 0, 0), false);
        Diagnostics diagnostics = new Diagnostics();

        new Redirects(List.of(good, clash), Set.of("/", "/uno/")::contains).check(diagnostics);

        assertEquals("""
                sites/prova/rinvii.yaml:3: errore: l’indirizzo /uno/ rinvia a «/», ma a quell’indirizzo c’è una pagina [check/rinvio-al-posto-di-una-pagina]
                  Perché: un indirizzo è di una pagina o di un rinvio: l’altro non si raggiunge.
                  Come: togli il rinvio, o cambia l’indirizzo della pagina.""", said(diagnostics, Locale.ITALIAN));
        assertEquals("""
                sites/prova/rinvii.yaml:3: error: the address /uno/ redirects to «/», but there is a page at that address [check/rinvio-al-posto-di-una-pagina]
                  Why: an address belongs to a page or to a redirect: the other cannot be reached.
                  How: remove the redirect, or change the address of the page.""", said(diagnostics, Locale.ENGLISH));
    }

    private static String said(Diagnostics diagnostics, Locale locale) {
        DiagnosticFormat format = new DiagnosticFormat(new Messages(locale), (path, line) -> Optional.empty());
        return diagnostics.all().stream()
                .filter(finding -> finding.code().equals("check/rinvio-al-posto-di-una-pagina"))
                .map(format::format)
                .collect(Collectors.joining("\n\n"));
    }
}
