package it.campanile.assets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is given back as it was, or not at all. */
class AssetCacheTest {

    private static final String KEY = "a".repeat(64);

    @TempDir
    Path folder;

    private AssetCache filled() {
        byte[] noise = new byte[5000];
        new Random(4).nextBytes(noise);
        AssetCache cache = new AssetCache(folder);
        cache.store(KEY, Map.of("css/a.css", noise, "css/b.css", new byte[] {1, 2, 3}));
        return cache;
    }

    @Test
    void what_was_stored_comes_back() {
        Map<String, byte[]> back = filled().load(KEY).orElseThrow();

        assertEquals(2, back.size());
        assertArrayEquals(new byte[] {1, 2, 3}, back.get("css/b.css"));
    }

    @Test
    void an_unknown_key_gives_nothing() {
        assertEquals(Optional.empty(), filled().load("b".repeat(64)));
    }

    @Test
    void a_shortened_or_changed_entry_never_comes_back() throws Exception {
        AssetCache cache = filled();
        Map<String, byte[]> right = cache.load(KEY).orElseThrow();
        Path entry = folder.resolve(KEY);
        byte[] good = Files.readAllBytes(entry);
        for (int at = 0; at < good.length; at += 7) {
            byte[] flipped = good.clone();
            flipped[at] ^= 0x10;
            for (byte[] damaged : new byte[][] {flipped, Arrays.copyOf(good, at)}) {
                Files.write(entry, damaged);

                assertEquals(Optional.empty(), cache.load(KEY), "at " + at);
            }
        }
        Files.write(entry, good);
        assertEquals(right.keySet(), cache.load(KEY).orElseThrow().keySet());
    }

    @Test
    void a_key_tells_apart_name_content_and_order() {
        byte[] x = {1};
        byte[] y = {2};
        String key = new AssetCache.Key().add("a", x).add("b", y).hash();

        assertNotEquals(key, new AssetCache.Key().add("a", y).add("b", y).hash());
        assertNotEquals(key, new AssetCache.Key().add("b", x).add("a", y).hash());
        assertEquals(key, new AssetCache.Key().add("a", x).add("b", y).hash());
    }
}
