package it.campanile.check.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.BuildResult;
import it.campanile.build.MiniWorkspace;
import it.campanile.check.SiteCheck;
import it.campanile.check.external.LoopbackSite.Reply;
import it.campanile.check.page.Places;
import it.campanile.diagnostic.DiagnosticFormat;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Messages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to other sites, asked of a real server on this machine. */
class ExternalCheckTest {

    private static final Politeness QUICK = new Politeness(
            8,
            2,
            Duration.ofMillis(1),
            Duration.ofMillis(800),
            List.of(Duration.ofMillis(10), Duration.ofMillis(20)),
            Duration.ofSeconds(2));

    @TempDir
    Path folder;

    private LoopbackSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private ExternalCheck check(Duration later) {
        Clock clock = Clock.offset(MiniWorkspace.CLOCK, later);
        return new ExternalCheck(folder.resolve("build/cache"), QUICK, "Campanile/9", clock);
    }

    private Diagnostics found(ExternalCheck check, String... links) {
        // Links with one text to several addresses are another check's affair.
        String text = IntStream.range(0, links.length)
                .mapToObj(i -> "Vedi [" + (i == 0 ? "IMU" : "Ente " + i) + "](" + links[i] + ").")
                .collect(Collectors.joining("\n\n"));
        BuildResult built = MiniWorkspace.in(folder).page("index", "Home", text).build();
        Diagnostics diagnostics = new Diagnostics();
        new SiteCheck(folder, folder.resolve("build/cache"), List.of(check))
                .check(built.site().orElseThrow(), built.folder(), Places.NONE, diagnostics);
        return diagnostics;
    }

    /** What is found of these addresses: the end of the code and the detail. */
    private List<String> found(String... links) {
        return brief(found(check(Duration.ZERO), links));
    }

    private static List<String> brief(Diagnostics diagnostics) {
        return diagnostics.all().stream()
                .map(finding -> finding.code().substring("check/esterno-".length()) + " "
                        + finding.arguments().get(2))
                .toList();
    }

    private String said(String link, Locale locale) {
        DiagnosticFormat format =
                new DiagnosticFormat(new Messages(locale), (path, line) -> Optional.of("Vedi [IMU](" + link + ")."));
        return found(check(Duration.ZERO), link).all().stream()
                .map(format::format)
                .collect(Collectors.joining("\n\n"))
                .replace("^".repeat(link.length()), "SEGNI")
                .replace(link, "INDIRIZZO")
                .replace(site.url("/nuovo"), "NUOVO");
    }

    @Test
    void what_answers_is_good_and_is_asked_once_by_head_for_all_sites() {
        site.on("/x", Reply.of(200));
        ExternalCheck check = check(Duration.ZERO);

        assertEquals(List.of(), brief(found(check, site.url("/x"), site.url("/x#y"))));
        assertEquals(List.of(), brief(found(check, site.url("/x"))));
        assertEquals(List.of("HEAD /x"), site.questions());
        assertEquals(List.of("Campanile/9"), site.agents());
    }

    @Test
    void a_broken_link_is_shown_where_it_is_written_and_asked_by_get_too() {
        assertEquals("""
                content/pagine/index.md:6:12: avviso: il collegamento esterno «INDIRIZZO» non funziona: HTTP 404 [check/esterno-rotto]
                    6 | Vedi [IMU](INDIRIZZO).
                      |            SEGNI
                  Perché: chi lo segue dalla pagina / non trova quello che cerca.
                  Come: cerca il nuovo indirizzo, o togli il collegamento.""", said(site.url("/x"), Locale.ITALIAN));
        assertEquals("""
                content/pagine/index.md:6:12: warning: the external link «INDIRIZZO» does not work: HTTP 404 [check/esterno-rotto]
                    6 | Vedi [IMU](INDIRIZZO).
                      |            SEGNI
                  Why: who follows it from the page / does not find what they look for.
                  How: look for the new address, or remove the link.""", said(site.url("/x"), Locale.ENGLISH));
        assertEquals(List.of("HEAD /x", "GET /x"), site.questions());
    }

    @Test
    void an_address_that_has_moved_for_good_is_advice() {
        site.on("/x", Reply.to(301, "/y")).on("/y", Reply.to(308, "/nuovo")).on("/nuovo", Reply.of(200));

        assertEquals("""
                content/pagine/index.md:6:12: consiglio: l’indirizzo esterno «INDIRIZZO» si è spostato per sempre: «NUOVO» [check/esterno-spostato]
                    6 | Vedi [IMU](INDIRIZZO).
                      |            SEGNI
                  Perché: il rinvio può finire.
                  Come: scrivi il nuovo indirizzo; la prima pagina che lo usa è /.""", said(site.url("/x"), Locale.ITALIAN));
        assertEquals("""
                content/pagine/index.md:6:12: advice: the external address «INDIRIZZO» has moved for good: «NUOVO» [check/esterno-spostato]
                    6 | Vedi [IMU](INDIRIZZO).
                      |            SEGNI
                  Why: the redirect may end.
                  How: write the new address; the first page that uses it is /.""", said(site.url("/x"), Locale.ENGLISH));
    }

    @Test
    void a_detour_for_now_is_good() {
        site.on("/x", Reply.to(302, "/y")).on("/y", Reply.to(301, "/z")).on("/z", Reply.of(200));

        assertEquals(List.of(), found(site.url("/x")));
    }

    @Test
    void redirects_in_a_circle_and_to_nowhere_are_broken() {
        site.on("/x", Reply.to(302, "/x")).on("/y", Reply.to(301, "/weg"));

        assertEquals(List.of("rotto redirect > 10", "rotto HTTP 404"), found(site.url("/x"), site.url("/y")));
    }

    @Test
    void a_server_that_refuses_head_is_asked_by_get() {
        site.on("/x", Reply.of(405), Reply.of(200));

        assertEquals(List.of(), found(site.url("/x")));
        assertEquals(List.of("HEAD /x", "GET /x"), site.questions());
    }

    @Test
    void a_server_that_stumbles_is_asked_again() {
        site.on("/x", Reply.of(500), Reply.of(200));

        assertEquals(List.of(), found(site.url("/x")));
        assertEquals(List.of("HEAD /x", "HEAD /x"), site.questions());
    }

    @Test
    void a_server_that_goes_on_stumbling_is_broken_after_three_attempts() {
        site.on("/x", Reply.of(500));

        assertEquals(List.of("rotto HTTP 500"), found(site.url("/x")));
        assertEquals(3, site.questions().size());
    }

    @Test
    void a_server_that_never_answers_is_broken() {
        site.on("/x", new Reply(200, List.of(), 3000));

        assertEquals(List.of("rotto timeout"), found(site.url("/x")));
    }

    @Test
    void where_nobody_listens_it_is_broken() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertEquals(List.of("rotto connection refused"), found("http://127.0.0.1:" + port + "/x"));
    }

    @Test
    void a_busy_server_is_waited_for_as_long_as_it_says() {
        site.on("/x", new Reply(429, List.of("Retry-After", "1"), 0), Reply.of(200));
        long start = System.nanoTime();

        assertEquals(List.of(), found(site.url("/x")));
        assertTrue(System.nanoTime() - start >= Duration.ofSeconds(1).toNanos());
        assertEquals(2, site.questions().size());
    }

    @Test
    void a_server_that_wants_to_be_waited_for_too_long_is_left_alone() {
        site.on("/x", new Reply(429, List.of("Retry-After", "3600"), 0));

        assertEquals("""
                content/pagine/index.md:6:12: consiglio: il collegamento esterno «INDIRIZZO» non si può controllare: HTTP 429 [check/esterno-non-controllabile]
                    6 | Vedi [IMU](INDIRIZZO).
                      |            SEGNI
                  Perché: il sito risponde, ma non lascia controllare: chiede di aspettare, o rifiuta i programmi.
                  Come: aprilo nel browser; la prima pagina che lo usa è /.""", said(site.url("/x"), Locale.ITALIAN));
        assertEquals("""
                content/pagine/index.md:6:12: advice: the external link «INDIRIZZO» cannot be checked: HTTP 429 [check/esterno-non-controllabile]
                    6 | Vedi [IMU](INDIRIZZO).
                      |            SEGNI
                  Why: the site answers, but does not let check: it asks to wait, or refuses programs.
                  How: open it in the browser; the first page that uses it is /.""", said(site.url("/x"), Locale.ENGLISH));
        assertEquals(1, site.questions().size());
    }

    @Test
    void a_server_that_does_not_let_programs_in_is_not_called_broken() {
        site.on("/x", Reply.of(403));

        assertEquals(List.of("non-controllabile HTTP 403"), found(site.url("/x")));
    }

    @Test
    void answers_are_kept_a_week_when_good_and_an_hour_when_bad() {
        site.on("/gut", Reply.of(200));
        String[] links = {site.url("/gut"), site.url("/weg")};

        found(check(Duration.ZERO), links);
        found(check(Duration.ofMinutes(59)), links);
        assertEquals(3, site.questions().size());

        assertEquals(List.of("rotto HTTP 404"), brief(found(check(Duration.ofMinutes(61)), links)));
        assertEquals(5, site.questions().size());

        found(check(Duration.ofDays(8)), links);
        assertEquals(8, site.questions().size());
    }

    @Test
    void kept_answers_that_cannot_be_read_are_asked_anew() throws IOException {
        site.on("/x", Reply.of(200));
        Path kept = folder.resolve("build/cache/collegamenti/risposte.json");
        found(site.url("/x"));
        String good = Files.readString(kept);

        for (String bad : List.of(
                "", good.substring(0, good.length() / 2), good.replace("GOOD", "PRIMA"), good.replace("2026", "x"))) {
            int before = site.questions().size();
            Files.writeString(kept, bad);
            found(site.url("/x"));
            assertEquals(before + 1, site.questions().size(), bad);
        }
    }

    @Test
    void a_host_is_asked_two_things_at_once_at_most() {
        String[] links = new String[8];
        for (int i = 0; i < links.length; i++) {
            site.on("/" + i, new Reply(200, List.of(), 50));
            links[i] = site.url("/" + i);
        }

        assertEquals(List.of(), found(links));
        assertEquals(8, site.questions().size());
        assertEquals(2, site.most());
    }

    @Test
    void hosts_of_examples_and_the_site_itself_are_not_asked() {
        assertEquals(List.of(), found("https://www.example.it/x", "https://esempio.invalid/"));
    }
}
