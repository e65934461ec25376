package it.campanile.assets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import it.campanile.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of pictures is made once, on whatever machine, by however many builds. */
class PictureCacheTest {

    private static final String LIBRARIES = "javax.imageio.|net.coobird|com.twelvemonkeys|com.luciad|sun.java2d";

    @TempDir
    Path folder;

    private MiniWorkspace town() {
        return SmallTown.in(folder)
                .page("index", "Home", "![La piazza](/piazza.jpg) ![](/linea.png \"decorativa\")")
                .file("sites/prova/static/piazza.jpg", Photo.fromACamera(Photo.jpeg(900, 600), 8))
                .file("sites/prova/static/linea.png", Photo.png(700, 350));
    }

    private Map<String, byte[]> files(String part) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        Path root = folder.resolve(part);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, actual.get(name), name));
    }

    @Test
    void damaged_and_missing_files_of_the_cache_are_made_again() throws Exception {
        MiniWorkspace workspace = town();
        assertEquals("", workspace.messages());
        Map<String, byte[]> site = files("build/sites/prova");
        Map<String, byte[]> cache = files("build/cache/immagini");
        int turn = 0;
        for (String name : cache.keySet()) {
            Path file = folder.resolve("build/cache/immagini").resolve(name);
            switch (turn++ % 4) {
                case 0 -> Files.write(file, new byte[0]);
                case 1 -> Files.delete(file);
                case 2 -> {
                    byte[] bytes = Files.readAllBytes(file);
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(file, bytes);
                }
                default -> {
                    // As it was.
                }
            }
        }

        assertTrue(cache.size() > 8, cache.keySet().toString());
        assertEquals("", workspace.messages());
        assertSame(site, files("build/sites/prova"));
        assertSame(cache, files("build/cache/immagini"));
    }

    @Test
    void a_second_build_loads_no_image_library() throws Exception {
        town();
        String first = run(List.of("-Xlog:class+load"), "1");
        Map<String, byte[]> site = files("build/sites/prova");
        String second = run(List.of("-Xlog:class+load"), "1");

        assertTrue(loaded(first).contains("net.coobird.thumbnailator.Thumbnails"), first);
        assertEquals(List.of(), loaded(second));
        assertSame(site, files("build/sites/prova"));
    }

    private static List<String> loaded(String log) {
        List<String> names = new ArrayList<>();
        log.lines()
                .filter(line -> line.matches(".*\\[class,load\\] (" + LIBRARIES + ").*"))
                .forEach(line -> names.add(line.replaceAll(".*\\[class,load\\] (\\S+).*", "$1")));
        return names;
    }

    @Test
    void builds_at_the_same_time_share_the_cache() throws Exception {
        town();
        List<Process> builds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            builds.add(start(List.of(), "2", "build/out" + i));
        }
        for (Process build : builds) {
            assertTrue(build.waitFor(3, TimeUnit.MINUTES));
            assertEquals(0, build.exitValue());
        }

        assertSame(files("build/out0"), files("build/out1"));
        assertSame(files("build/out0"), files("build/out2"));
        assertTrue(files("build/cache/immagini").keySet().stream().noneMatch(name -> name.contains("/.")));
    }

    @Test
    void a_machine_that_cannot_write_webp_publishes_without_and_says_so() throws Exception {
        MiniWorkspace workspace = town();
        String italian = run(List.of("-Dos.arch=riscv64", "-Dos.name=Linux"), "1");
        String english = run(List.of("-Dos.arch=riscv64", "-Dos.name=Linux"), "1", "--lang", "en");

        assertEquals("""
                sites/prova/static/linea.png: consiglio: le immagini del sito, come «linea.png», sono pubblicate senza WebP [assets/senza-webp]
                """, findings(italian));
        assertEquals("""
                sites/prova/static/linea.png: advice: the site’s pictures, such as «linea.png», are published without WebP [assets/senza-webp]
                """, findings(english));
        assertEquals(0, workspace.document("index.html").select("source").size());
        assertTrue(workspace.document("index.html").selectFirst("img").hasAttr("srcset"));

        assertEquals("", workspace.messages());
        assertEquals(2, workspace.document("index.html").select("source").size());
    }

    @Test
    void the_advice_says_why_and_how() {
        Diagnostic advice = new Diagnostic(
                "assets/senza-webp",
                Severity.ADVICE,
                Location.ofFile("sites/prova/static/linea.png"),
                List.of("linea.png", "Linux riscv64"));
        Messages italian = new Messages(Locale.ITALIAN);
        Messages english = new Messages(Locale.ENGLISH);

        assertEquals(
                "su questo sistema (Linux riscv64) manca chi scrive quel formato: le pagine sono intere, ma più pesanti.",
                italian.why(advice));
        assertEquals("costruisci il sito su Linux, macOS o Windows con un processore a 64 bit.", italian.how(advice));
        assertEquals(
                "on this system (Linux riscv64) there is nothing that writes that format: the pages are whole, but heavier.",
                english.why(advice));
        assertEquals("build the site on Linux, macOS or Windows with a 64-bit processor.", english.how(advice));
    }

    private static String findings(String output) {
        StringBuilder findings = new StringBuilder();
        output.lines()
                .filter(line -> line.startsWith("sites/"))
                .forEach(line -> findings.append(line).append('\n'));
        return findings.toString();
    }

    private String run(List<String> options, String jobs, String... more) throws Exception {
        Process build = start(options, jobs, "build/sites", more);
        assertTrue(build.waitFor(3, TimeUnit.MINUTES));
        String output = Files.readString(folder.resolve("log-sites.txt"));
        assertEquals(0, build.exitValue(), output);
        return output;
    }

    private Process start(List<String> options, String jobs, String out, String... more) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8"));
        command.addAll(
                List.of("-Dstderr.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "it.campanile.cli.Main"));
        command.addAll(List.of("build", "--root", folder.toString(), "--jobs", jobs, "--out", out));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log-" + Path.of(out).getFileName() + ".txt")
                        .toFile())
                .directory(folder.toFile())
                .start();
    }
}
