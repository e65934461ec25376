package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.diagnostic.Messages;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other machines say of a page what this one says; one that goes away takes no page with it. */
class GridTest {

    @TempDir
    Path folder;

    private static Auditor on(URI hub) {
        BrowserOptions options = new BrowserOptions(
                Optional.empty(), Optional.empty(), 1, Optional.of(new Grid(hub, SiteServer.LOOPBACK)));
        return new Auditor(options, System.getenv(), List.of(Viewport.DESKTOP), AuditLimits.USUAL, Clock.systemUTC());
    }

    @Test
    void a_grid_gives_the_same_verdicts_and_a_node_that_dies_loses_nothing() throws Exception {
        MiniSite site = new MiniSite(folder, "prova").page("/", "<p>Home</p>");
        for (int page = 0; page < 12; page++) {
            site.page("/p" + page + "/", page % 3 == 0 ? "<button type=\"button\"></button>" : "<p>Testo</p>");
        }
        AuditResult local = Audits.audit(site).get(0);

        try (MiniGrid grid = new MiniGrid(folder, Audits.browser(), 2)) {
            AtomicInteger done = new AtomicInteger();
            AuditResult whole = on(grid.address())
                    .audit(List.of(site.request()), (id, pages, total) -> done.set(pages))
                    .get(0);
            assertEquals(13, done.get());
            same(local, whole);

            AuditResult halved = on(grid.address())
                    .audit(List.of(site.request()), (id, pages, total) -> {
                        if (pages == 4) {
                            grid.kill(0);
                        }
                    })
                    .get(0);
            same(local, halved);
        }
    }

    private static void same(AuditResult expected, AuditResult actual) {
        assertEquals(List.of(), actual.notAudited());
        assertEquals(Audits.broken(expected), Audits.broken(actual));
        assertEquals(4, Audits.broken(actual).size());
        assertEquals(expected.toReview(), actual.toReview());
        assertEquals(expected.browser(), actual.browser());
        assertEquals(expected.axe(), actual.axe());
    }

    @Test
    void a_grid_that_is_not_there_is_told() {
        MiniSite site = new MiniSite(folder, "prova").page("/", "<p>Home</p>");
        URI nowhere = URI.create("http://127.0.0.1:1");

        AuditUnavailableException failure = assertThrows(
                AuditUnavailableException.class,
                () -> on(nowhere).audit(List.of(site.request()), (id, done, total) -> {}));

        assertEquals("audit/grid-non-risponde", failure.code());
        assertTrue(text(failure, Locale.ITALIAN).startsWith("""
                la Selenium Grid http://127.0.0.1:1 non risponde
                alla richiesta di http://127.0.0.1:1/status:"""));
        assertTrue(text(failure, Locale.ITALIAN)
                .endsWith("controlla l’indirizzo scritto con --grid e che la Grid sia accesa"));
        assertTrue(text(failure, Locale.ENGLISH).startsWith("""
                the Selenium Grid http://127.0.0.1:1 does not answer
                when http://127.0.0.1:1/status was asked for:"""));
        assertTrue(text(failure, Locale.ENGLISH)
                .endsWith("check the address given with --grid, and that the Grid is running"));
    }

    @Test
    void a_grid_without_nodes_is_told() throws Exception {
        MiniSite site = new MiniSite(folder, "prova").page("/", "<p>Home</p>");
        try (MiniGrid grid = new MiniGrid(folder, Audits.browser(), 0)) {
            String hub = grid.address().toString();

            AuditUnavailableException failure = assertThrows(
                    AuditUnavailableException.class,
                    () -> on(grid.address()).audit(List.of(site.request()), (id, done, total) -> {}));

            assertEquals("audit/grid-senza-nodi", failure.code());
            assertEquals("""
                    la Selenium Grid %s non ha nodi accesi
                    nessun nodo della Grid può aprire un browser
                    accendi almeno un nodo con Chromium o Chrome""".formatted(hub), text(failure, Locale.ITALIAN));
            assertEquals("""
                    the Selenium Grid %s has no running nodes
                    no node of the Grid can open a browser
                    start at least one node with Chromium or Chrome""".formatted(hub), text(failure, Locale.ENGLISH));
        }
    }

    private static String text(AuditUnavailableException failure, Locale locale) {
        Messages messages = new Messages(locale);
        Object[] arguments = failure.arguments().toArray();
        return messages.text(failure.code() + ".cosa", arguments) + "\n"
                + messages.text(failure.code() + ".perche", arguments) + "\n"
                + messages.text(failure.code() + ".come", arguments);
    }
}
