package it.campanile.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.DiagnosticFormat;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import it.campanile.output.Manifest;
import it.campanile.output.Staging;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalTargetTest {

    @TempDir
    Path folder;

    private Path built;
    private Path published;
    private LocalTarget target;

    @BeforeEach
    void place() {
        built = folder.resolve("build/prova");
        published = folder.resolve("public");
        target = new LocalTarget(published);
    }

    @Test
    void a_first_release_adds_everything() throws Exception {
        Manifest release = build(Map.of("index.html", "a", "x/index.html", "b"));

        Plan plan = target.deliver("prova", built, release);

        assertEquals(new Plan(List.of("index.html", "x/index.html"), List.of(), List.of(), 0), plan);
        assertEquals(Map.of("index.html", "a", "x/index.html", "b"), files(published.resolve("prova")));
    }

    @Test
    void a_plan_names_what_is_added_changed_and_removed_and_changes_nothing() throws Exception {
        target.deliver("prova", built, build(Map.of("index.html", "a", "old/index.html", "b", "same.txt", "c")));
        Manifest next = build(Map.of("index.html", "A", "new/index.html", "d", "same.txt", "c"));

        Plan plan = target.plan("prova", next);

        assertEquals(new Plan(List.of("new/index.html"), List.of("index.html"), List.of("old/index.html"), 1), plan);
        assertEquals(
                Map.of("index.html", "a", "old/index.html", "b", "same.txt", "c"), files(published.resolve("prova")));
    }

    @Test
    void what_a_release_does_not_have_disappears() throws Exception {
        target.deliver("prova", built, build(Map.of("index.html", "a", "old/index.html", "b")));

        target.deliver("prova", built, build(Map.of("index.html", "a")));

        assertEquals(Map.of("index.html", "a"), files(published.resolve("prova")));
        assertFalse(Files.exists(published.resolve("prova/old")));
    }

    @Test
    void a_site_that_changed_after_its_audit_is_not_published() throws Exception {
        target.deliver("prova", built, build(Map.of("index.html", "a", "x.txt", "b")));
        Manifest audited = build(Map.of("index.html", "A", "x.txt", "b"));
        Files.writeString(built.resolve("index.html"), "not audited");

        assertThrows(ReleaseChangedException.class, () -> target.deliver("prova", built, audited));

        assertEquals(Map.of("index.html", "a", "x.txt", "b"), files(published.resolve("prova")));
    }

    @Test
    void a_site_that_lost_a_file_after_its_audit_is_not_published() throws Exception {
        Manifest audited = build(Map.of("index.html", "a", "x.txt", "b"));
        Files.delete(built.resolve("x.txt"));

        assertThrows(ReleaseChangedException.class, () -> target.deliver("prova", built, audited));

        assertEquals(Map.of(), files(published));
    }

    @Test
    void a_file_that_came_after_the_audit_is_not_published() throws Exception {
        Manifest audited = build(Map.of("index.html", "a"));
        Files.writeString(built.resolve("secret.txt"), "not audited");

        target.deliver("prova", built, audited);

        assertEquals(Map.of("index.html", "a"), files(published.resolve("prova")));
    }

    @Test
    void another_site_on_the_same_target_stays_as_it_is() throws Exception {
        target.deliver("altra", built, build(Map.of("index.html", "altra")));

        target.deliver("prova", built, build(Map.of("index.html", "prova")));

        assertEquals(Map.of("altra/index.html", "altra", "prova/index.html", "prova"), files(published));
    }

    @Test
    void that_a_site_changed_after_its_audit_is_said_in_full() {
        Diagnostic finding = Diagnostic.error("publish/cambiato", Location.ofFile("sites/prova"), "prova");

        assertEquals("""
                sites/prova: errore: il sito «prova» è cambiato dopo il controllo [publish/cambiato]
                  Perché: i file costruiti non sono più quelli controllati nel browser.
                  Come: ripeti «campanile publish» senza toccare la cartella build.""", said(finding, Locale.ITALIAN));
        assertEquals("""
                sites/prova: error: the site «prova» changed after the audit [publish/cambiato]
                  Why: the built files are not those that were audited any more.
                  How: repeat «campanile publish» without touching the folder build.""", said(finding, Locale.ENGLISH));
    }

    private static String said(Diagnostic finding, Locale locale) {
        return new DiagnosticFormat(new Messages(locale), (path, line) -> Optional.empty()).format(finding);
    }

    private Manifest build(Map<String, String> content) {
        try (Staging staging = new Staging(built)) {
            content.forEach((path, text) -> staging.write(path, text.getBytes(StandardCharsets.UTF_8)));
            staging.swap();
            return staging.manifest();
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        assertTrue(Files.isDirectory(folder), folder.toString());
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
