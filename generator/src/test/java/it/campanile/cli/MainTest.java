package it.campanile.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arguments in, words and an exit code out. */
class MainTest {

    @TempDir
    Path folder;

    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final Locale usualLocale = Locale.getDefault();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(usualOut);
        System.setErr(usualErr);
        Locale.setDefault(usualLocale);
    }

    @Test
    void a_good_build_ends_with_0_and_says_what_it_made() {
        SmallTown.in(folder);

        assertEquals(0, run("build"));
        assertTrue(out().matches("1 sit[io], 5 pagine, 0 errori, 0 avvisi in [0-9]+,[0-9] s\n"), out());
        assertEquals("", err());
        assertTrue(Files.exists(folder.resolve("build/reports/prova/build.json")));
    }

    @Test
    void findings_end_with_1_and_are_said_on_standard_error() {
        SmallTown.withService(folder, "stato: attivo", "stato: attvo");

        assertEquals(1, run("build"));
        assertTrue(err().startsWith("""
                content/servizi/carta.md:4:8: errore: il campo «stato» vale «attvo», che per il tipo «servizio» non è ammesso [schema/valore-campo]
                    4 | stato: attvo
                      |        ^^^^^
                  Perché: i valori ammessi sono: «attivo» / «in_sviluppo» / «non_attivo».
                  Come: scrivi «attivo».

                """), err());
        assertTrue(out().matches("0 siti, 0 pagine, 1 error[ei], 0 avvisi in [0-9]+,[0-9] s\n"), out());
    }

    @Test
    void english_is_spoken_on_request() {
        SmallTown.withService(folder, "stato: attivo", "stato: attvo");

        assertEquals(1, run("build", "--lang", "en"));
        assertTrue(err().contains("the field «stato» is «attvo», which is not allowed for the type «servizio»"), err());
        assertFalse(err().contains("errore"), err());
    }

    @Test
    void what_two_sites_share_is_said_once() {
        MiniWorkspace workspace = SmallTown.withService(folder, "stato: attivo", "stato: attvo");
        workspace.file("sites/altra/sito.yaml", workspace.text("sites/prova/sito.yaml"));

        assertEquals(1, run("build"));
        assertEquals(1, err().split("schema/valore-campo", -1).length - 1, err());
    }

    @Test
    void only_the_sites_asked_for_are_built() {
        MiniWorkspace workspace = SmallTown.in(folder);
        workspace.file("sites/altra/sito.yaml", "nome: rotto\n");

        assertEquals(0, run("build", "--site", "prova"));
        assertEquals(1, run("build", "--site", "altra"));
        assertFalse(Files.exists(folder.resolve("build/sites/altra")));
    }

    @Test
    void a_site_that_is_not_there_is_a_finding() {
        SmallTown.in(folder);

        assertEquals(1, run("build", "--site", "prowa"));
        assertTrue(err().contains("il sito «prowa» non c’è [build/sito-sconosciuto]"), err());
        assertTrue(err().contains("scrivi «prova»"), err());
    }

    @Test
    void check_finds_what_build_lets_pass() {
        SmallTown.in(folder).page("storia", "Storia", "Vedi [il museo](/museo/).");

        assertEquals(0, run("build"));
        assertEquals(1, run("check"));
        assertTrue(err().contains("[check/collegamento-rotto]"), err());
    }

    @Test
    void drafts_another_folder_and_another_address_are_options() throws Exception {
        SmallTown.in(folder)
                .file("content/pagine/x.md", "---\ntitolo: X\ndescrizione_breve: X.\nbozza: true\n---\nTesto.\n");

        assertEquals(
                0,
                run(
                        "build",
                        "--drafts",
                        "--out",
                        folder.resolve("fuori").toString(),
                        "--base-url",
                        "http://localhost:1/"));
        assertTrue(Files.exists(folder.resolve("fuori/prova/x/index.html")));
        assertTrue(Files.readString(folder.resolve("fuori/prova/sitemap.xml")).contains("<loc>http://localhost:1/x/<"));
    }

    @Test
    void an_unknown_option_ends_with_2_and_names_it() {
        SmallTown.in(folder);

        assertEquals(2, run("build", "--sito", "prova"));
        assertTrue(err().contains("--sito"), err());
        assertFalse(Files.exists(folder.resolve("build")));
    }

    @Test
    void a_wrong_number_of_jobs_ends_with_2() {
        assertEquals(2, run("build", "--jobs", "tanti"));
    }

    @Test
    void no_command_ends_with_2() {
        assertEquals(2, Main.run(new String[0]));
        assertTrue(err().startsWith("manca il comando"), err());
    }

    @Test
    void an_unknown_command_ends_with_2() {
        assertEquals(2, Main.run("costruisci"));
    }

    @Test
    void a_folder_without_sites_ends_with_2() {
        assertEquals(2, run("build"));
        assertTrue(err().contains("non c’è una cartella «sites»"), err());

        assertEquals(2, run("build", "--lang=en"));
    }

    @Test
    void a_machine_that_fails_ends_with_3() throws Exception {
        SmallTown.in(folder);
        Path file = Files.writeString(folder.resolve("file"), "");

        assertEquals(3, run("build", "--out", file.toString()));
        assertFalse(err().contains("\tat "), err());
    }

    @Test
    void help_and_version_end_with_0() {
        for (String command : List.of("build", "check", "audit", "publish")) {
            assertEquals(0, Main.run(command, "--help"));
            assertTrue(out().contains("campanile " + command), out());
        }
        assertEquals(0, Main.run("--help"));
        assertEquals(0, Main.run("--version"));
        assertTrue(out().contains("campanile"), out());
    }

    private int run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--root", folder.toString()));
        arguments.addAll(List.of(more));
        return Main.run(arguments.toArray(String[]::new));
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
