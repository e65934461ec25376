package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was audited and has not changed is not audited again; a cache that was tampered with never gives a wrong pass. */
class KnownVerdictsTest {

    private static final String BARRIER = "<button type=\"button\"></button>";

    @TempDir
    Path folder;

    private MiniSite site;
    private Path cache;
    private Path started;
    private Path driver;

    @BeforeEach
    void three_pages_and_a_driver_that_notes_when_it_is_started() throws IOException {
        site = new MiniSite(folder, "prova")
                .page("/", "<p>Home</p>")
                .page("/uno/", "<p>Uno</p>")
                .page("/due/", "<p>Due</p>")
                .file("/stile.css", "body { color: #000; background: #fff }");
        cache = folder.resolve("verdetti");
        started = folder.resolve("avvii");
        driver = folder.resolve("chromedriver");
        Browser real = Audits.browser();
        Files.writeString(driver, """
                #!/bin/sh
                [ "$1" = --version ] || echo "$@" >> "%s"
                exec "%s" "$@"
                """.formatted(started, real.driver()));
        assertTrue(driver.toFile().setExecutable(true));
    }

    private AuditResult audit() throws Exception {
        return audit(true, Clock.systemUTC());
    }

    private AuditResult audit(boolean used, Clock clock) throws Exception {
        Files.deleteIfExists(started);
        BrowserOptions options = new BrowserOptions(Optional.of(Audits.browser().program()), Optional.of(driver), 1);
        return new Auditor(options, System.getenv(), List.of(Viewport.DESKTOP), AuditLimits.USUAL, clock)
                .remembering(cache, used)
                .audit(List.of(site.request()), (id, done, total) -> {})
                .get(0);
    }

    private boolean aBrowserWasStarted() {
        return Files.exists(started);
    }

    private List<Path> entries() {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_second_audit_of_an_unchanged_site_starts_no_browser_and_says_the_same() throws Exception {
        AuditResult first = audit();
        assertTrue(aBrowserWasStarted());
        assertEquals(0, first.known());

        AuditResult second = audit();

        assertEquals(false, aBrowserWasStarted());
        assertEquals(3, second.known());
        assertEquals(first.axe(), second.axe());
        assertEquals(first.toReview(), second.toReview());
        assertEquals(List.of(), second.findings());
    }

    @Test
    void only_what_changed_is_looked_at_again() throws Exception {
        audit();
        site.page("/uno/", "<p>Uno, cambiata</p>");

        assertEquals(2, audit().known());

        site.file("/stile.css", "body { color: #111; background: #fff }");
        assertEquals(0, audit().known());
    }

    @Test
    void on_request_everything_is_looked_at_again() throws Exception {
        audit();

        assertEquals(0, audit(false, Clock.systemUTC()).known());
        assertTrue(aBrowserWasStarted());
    }

    @Test
    void a_page_with_a_violation_is_always_looked_at_again() throws Exception {
        site.page("/uno/", BARRIER);
        audit();

        AuditResult second = audit();

        assertTrue(aBrowserWasStarted());
        assertEquals(2, second.known());
        assertEquals(List.of("/uno/ button-name"), Audits.broken(second));
    }

    @Test
    void an_accepted_violation_is_told_every_time_without_a_browser() throws Exception {
        site.page("/uno/", BARRIER).accepting("button-name", "/uno/");
        audit();

        AuditResult second = audit();

        assertEquals(false, aBrowserWasStarted());
        assertEquals(3, second.known());
        assertEquals(List.of("/uno/ button-name"), Audits.broken(second));
    }

    @Test
    void another_browser_has_to_look_for_itself() {
        String one = new KnownVerdicts(Optional.empty(), "156.0.1", List.of(Viewport.DESKTOP)).rules();
        String same = new KnownVerdicts(Optional.empty(), "156.9.9", List.of(Viewport.DESKTOP)).rules();
        String next = new KnownVerdicts(Optional.empty(), "157.0.1", List.of(Viewport.DESKTOP)).rules();
        String wider =
                new KnownVerdicts(Optional.empty(), "156.0.1", List.of(Viewport.DESKTOP, Viewport.PHONE)).rules();

        assertEquals(one, same);
        assertEquals(3, List.of(one, next, wider).stream().distinct().count());
    }

    @Test
    void a_pass_put_in_the_place_of_another_verdict_does_not_count() throws Exception {
        audit();
        Path pass = entries().get(0);
        site.page("/uno/", BARRIER).page("/due/", BARRIER).page("/", BARRIER);
        List<Path> before = entries();
        audit();
        for (Path entry : entries()) {
            if (!before.contains(entry)) {
                Files.copy(pass, entry, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        AuditResult result = audit();

        assertEquals(0, result.known());
        assertEquals(List.of("/ button-name", "/uno/ button-name", "/due/ button-name"), Audits.broken(result));
    }

    @Test
    void cut_and_changed_entries_are_looked_at_again() throws Exception {
        audit();
        List<Path> entries = entries();
        Files.write(entries.get(0), Arrays.copyOf(Files.readAllBytes(entries.get(0)), 100));
        Files.writeString(entries.get(1), Files.readString(entries.get(1)).replace("\"violations\"", "\"violazioni\""));
        Files.write(entries.get(2), new byte[0]);

        AuditResult result = audit();

        assertEquals(0, result.known());
        assertEquals(List.of(), result.findings());
    }

    @Test
    void what_nobody_asked_for_in_months_is_thrown_away() throws Exception {
        audit();
        entries()
                .forEach(entry -> entry.toFile()
                        .setLastModified(Instant.parse("2026-01-01T00:00:00Z").toEpochMilli()));
        site.page("/uno/", "<p>Uno, cambiata</p>")
                .page("/due/", "<p>Due, cambiata</p>")
                .page("/", "<p>Home, cambiata</p>");

        audit();

        assertEquals(3, entries().size());
    }
}
