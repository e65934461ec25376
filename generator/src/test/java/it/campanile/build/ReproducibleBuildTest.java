package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes, whatever the machine. */
class ReproducibleBuildTest {

    private static final String LIST = """
            <!DOCTYPE html>
            <html lang="it"><head><title>${pagina.titolo?upper_case} - ${sito.nome?lower_case}</title>
            <link rel="stylesheet" href="${risorsa("css/stile.css")}"></head>
            <body><h1>${pagina.titolo?cap_first}</h1>${frammento("/partials/voci.ftlh")}${pagina.corpo}
            <#if pagina.ultimo_aggiornamento??>${pagina.ultimo_aggiornamento.esteso}</#if> ${1234.5}
            </body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void two_machines_with_other_clocks_tongues_and_cores_make_the_same_site() throws Exception {
        Path italian = town("italian");
        Path turkish = town("turkish");
        Files.setLastModifiedTime(turkish.resolve("content/pagine/index.md"), FileTime.fromMillis(0));

        Process one = build(
                italian,
                "1",
                "-Duser.timezone=Europe/Rome",
                "-Duser.language=it",
                "-Duser.country=IT",
                "-Dfile.encoding=UTF-8");
        Process other = build(
                turkish,
                "4",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1");

        assertGood(one);
        assertGood(other);
        for (String site : List.of("prova", "altra")) {
            String manifest = "build/reports/" + site + "/manifest.json";
            assertTrue(Files.readString(italian.resolve(manifest)).contains("\"index.html\""));
            assertEquals(
                    site.equals("prova"),
                    Files.readString(italian.resolve(manifest)).contains(".480."));
            assertEquals(Files.readString(italian.resolve(manifest)), Files.readString(turkish.resolve(manifest)));
            assertEquals(-1, mismatch(italian, turkish, "build/sites/" + site));
        }
    }

    private Path town(String name) {
        MiniWorkspace workspace = SmallTown.in(folder.resolve(name))
                .file("themes/semplice/assets/css/stile.css", "p { color: black }")
                .file("themes/semplice/partials/voci.ftlh", """
                        <ul><#list elementi("pagina") as p><li>${p.titolo}</li></#list></ul>
                        <#list elementi("luogo") as p>${p.titolo?upper_case}</#list>
                        """)
                .file("themes/semplice/tipi/pagina/pagina.ftlh", LIST)
                .file("sites/prova/static/stemma.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .page("foto", "Foto", "![Un prato](/prato.png)")
                .file("sites/prova/static/prato.png", meadow());
        for (String title : List.of("Èlite", "Iris", "isola", "Ischia", "zeta", "Città", "cigno", "Ïris")) {
            String id = Integer.toHexString(title.hashCode());
            workspace.file("content/pagine/indice-" + id + ".md", """
                    ---
                    titolo: %s
                    descrizione_breve: Pagina di prova.
                    aggiornato: 2026-01-31
                    ---

                    ## Titolo con I e İ

                    Il {{ sito.nome }} è in {{ sito.contatti.indirizzo }}.
                    """.formatted(title));
        }
        workspace.file(
                "sites/altra/sito.yaml", workspace.text("sites/prova/sito.yaml").replace("Prova", "Altra"));
        return workspace.root();
    }

    /** A picture that is scaled and encoded anew in each of the towns. */
    private static byte[] meadow() {
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 900 * 600; i++) {
            image.setRGB(i % 900, i / 900, i * 31 + (i / 7) * 0x10203);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Process build(Path root, String jobs, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "it.campanile.cli.Main"));
        command.addAll(List.of("build", "--root", root.toString(), "--jobs", jobs));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("log.txt").toFile())
                .directory(root.toFile())
                .start();
    }

    private void assertGood(Process process) throws Exception {
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), () -> log("italian") + log("turkish"));
    }

    private String log(String name) {
        try {
            return Files.readString(folder.resolve(name).resolve("log.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Where the first file differs; -1 when none does. */
    private static long mismatch(Path one, Path other, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(one.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                long difference = Files.mismatch(file, other.resolve(one.relativize(file)));
                if (difference >= 0) {
                    return difference;
                }
            }
        }
        return -1;
    }
}
