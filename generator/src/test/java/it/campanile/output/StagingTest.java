package it.campanile.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    @TempDir
    Path folder;

    @Test
    void nothing_is_seen_before_the_swap_and_everything_after_it() throws IOException {
        Path site = folder.resolve("sites/prova");
        try (Staging staging = new Staging(site)) {
            staging.write("a/index.html", bytes("a"));
            assertFalse(Files.exists(site));

            staging.swap();
        }

        assertEquals("a", Files.readString(site.resolve("a/index.html")));
        assertEquals(List.of("prova"), names(folder.resolve("sites")));
    }

    @Test
    void a_swap_takes_the_place_of_the_whole_last_site() throws IOException {
        Path site = site("old.html", "old");
        try (Staging staging = new Staging(site)) {
            staging.write("new.html", bytes("new"));
            staging.swap();
        }

        assertEquals(List.of("new.html"), names(site));
        assertEquals(List.of("prova"), names(folder));
    }

    @Test
    void without_a_swap_the_last_site_stays_and_nothing_is_left() throws IOException {
        Path site = site("old.html", "old");
        try (Staging staging = new Staging(site)) {
            staging.write("new.html", bytes("new"));
        }

        assertEquals(List.of("old.html"), names(site));
        assertEquals(List.of("prova"), names(folder));
    }

    @Test
    void a_swap_that_was_interrupted_half_way_is_put_right() throws IOException {
        Path site = site("old.html", "old");
        // The machine went down after the last site was moved away and before the new one came.
        Files.move(site, folder.resolve(".prova.previous"));
        Files.createDirectories(folder.resolve(".prova.staging"));
        Files.writeString(folder.resolve(".prova.staging/half.html"), "half");

        new Staging(site).close();

        assertEquals(List.of("old.html"), names(site));
        assertEquals(List.of("prova"), names(folder));
    }

    @Test
    void a_swap_that_was_interrupted_before_its_end_keeps_the_new_site() throws IOException {
        Path site = site("new.html", "new");
        Files.createDirectories(folder.resolve(".prova.previous"));
        Files.writeString(folder.resolve(".prova.previous/old.html"), "old");

        new Staging(site).close();

        assertEquals(List.of("new.html"), names(site));
        assertEquals(List.of("prova"), names(folder));
    }

    @Test
    void a_path_outside_of_the_site_is_refused() throws IOException {
        try (Staging staging = new Staging(folder.resolve("prova"))) {
            for (String path : List.of(
                    "../x.html", "a/../../x.html", folder.resolve("x.html").toString())) {
                assertThrows(UncheckedIOException.class, () -> staging.write(path, bytes("x")), path);
            }
        }

        assertEquals(List.of(), names(folder));
    }

    @Test
    void the_manifest_has_every_file_with_its_hash_sorted() throws IOException {
        try (Staging staging = new Staging(folder.resolve("prova"))) {
            staging.write("b.html", bytes("abc"));
            staging.write("a.html", bytes(""));
            staging.manifest().write(folder.resolve("reports/manifest.json"));
        }

        assertEquals("""
                {
                  "a.html" : "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                  "b.html" : "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                }
                """, Files.readString(folder.resolve("reports/manifest.json")));
    }

    @Test
    void a_folder_is_removed_without_following_links() throws IOException {
        Path precious = site("precious.txt", "x");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.createSymbolicLink(other.resolve("link"), precious);

        Folders.delete(other);
        Folders.delete(other);

        assertFalse(Files.exists(other));
        assertTrue(Files.exists(precious.resolve("precious.txt")));
    }

    @Test
    void two_manifests_are_equal_when_their_files_are() {
        assertEquals(new Manifest(Map.of("a", "1", "b", "2")), new Manifest(Map.of("b", "2", "a", "1")));
        assertFalse(new Manifest(Map.of("a", "1")).equals(new Manifest(Map.of("a", "2"))));
    }

    private Path site(String name, String text) throws IOException {
        Path site = Files.createDirectories(folder.resolve("prova"));
        Files.writeString(site.resolve(name), text);
        return site;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
