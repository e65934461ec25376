package it.campanile.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache that is not whole any more keeps quiet; it never tells something else than what it was given. */
class SealedCacheTest {

    private static final String ONE = key("uno");
    private static final String TWO = key("due");

    @TempDir
    Path folder;

    private SealedCache cache;

    private static String key(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void two_texts() {
        cache = new SealedCache(folder, MiniWorkspace.CLOCK);
        cache.keep(ONE, "bene\ncosì");
        cache.keep(TWO, "");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path file(String key) throws IOException {
        return files().stream().filter(file -> file.endsWith(key)).findFirst().orElseThrow();
    }

    @Test
    void what_was_kept_is_found_again_and_nothing_else() {
        assertEquals(Optional.of("bene\ncosì"), cache.find(ONE));
        assertEquals(Optional.of(""), cache.find(TWO));
        assertEquals(Optional.empty(), cache.find(key("tre")));
    }

    @Test
    void the_later_text_counts() {
        cache.keep(ONE, "male");

        assertEquals(Optional.of("male"), cache.find(ONE));
    }

    @Test
    void a_file_cut_anywhere_is_not_there() throws IOException {
        Path file = file(ONE);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertEquals(Optional.empty(), cache.find(ONE), "cut at " + length);
        }
    }

    @Test
    void a_file_with_any_byte_changed_is_not_there() throws IOException {
        Path file = file(ONE);
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file, changed);

            assertEquals(Optional.empty(), cache.find(ONE), "changed at " + i);
        }
    }

    @Test
    void a_file_in_the_place_of_another_one_is_not_there() throws IOException {
        Files.copy(file(TWO), file(ONE), StandardCopyOption.REPLACE_EXISTING);

        assertEquals(Optional.empty(), cache.find(ONE));
    }

    @Test
    void a_folder_or_a_file_that_cannot_be_text_is_not_there() throws IOException {
        Path file = file(ONE);
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertEquals(Optional.empty(), cache.find(ONE));

        Files.delete(file);
        Files.createDirectory(file);
        assertEquals(Optional.empty(), cache.find(ONE));
    }

    @Test
    void what_nobody_asks_for_goes_after_some_weeks() throws IOException {
        cache.find(ONE);
        SealedCache later = new SealedCache(folder, Clock.offset(MiniWorkspace.CLOCK, Duration.ofDays(50)));
        later.find(ONE);
        SealedCache muchLater = new SealedCache(folder, Clock.offset(MiniWorkspace.CLOCK, Duration.ofDays(100)));
        Files.setLastModifiedTime(file(TWO), FileTime.from(MiniWorkspace.NOW));
        muchLater.prune();

        assertTrue(Files.exists(file(ONE)));
        assertFalse(files().stream().anyMatch(file -> file.endsWith(TWO)));
    }
}
