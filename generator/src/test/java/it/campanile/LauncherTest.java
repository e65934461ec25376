package it.campanile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.LauncherSandbox.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which Java the launcher takes, and how the program is called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

    @TempDir
    Path machine;

    private LauncherSandbox sandbox;

    @BeforeEach
    void a_built_program() throws IOException {
        sandbox = new LauncherSandbox(machine, "città con spazi");
        sandbox.built();
    }

    @Test
    void the_newest_jdk_wins() throws Exception {
        sandbox.jdk("a", "17.0.15");
        Path newest = sandbox.jdk("b", "21.0.4");
        sandbox.jdk("c", "1.8.0_392");
        sandbox.with("JAVA_HOME", sandbox.jdk("d", "17.0.16"));

        assertEquals(newest + "/bin/java", sandbox.run("check").lines().get(0));
    }

    @Test
    void versions_are_compared_as_numbers() throws Exception {
        sandbox.jdk("a", "17.0.9");
        Path newest = sandbox.jdk("b", "17.0.15");

        assertEquals(newest + "/bin/java", sandbox.run("check").lines().get(0));
    }

    @Test
    void among_equals_java_home_wins() throws Exception {
        sandbox.jdk("a", "21");
        Path home = sandbox.jdk("b", "21");
        sandbox.with("JAVA_HOME", home);

        assertEquals(home + "/bin/java", sandbox.run("check").lines().get(0));
    }

    @Test
    void a_java_home_that_is_too_old_is_passed_over() throws Exception {
        sandbox.with("JAVA_HOME", sandbox.jdk("a", "11.0.22"));
        Path good = sandbox.jdk("b", "17.0.15");

        Run run = sandbox.run("check");

        assertEquals(0, run.exit());
        assertEquals(good + "/bin/java", run.lines().get(0));
    }

    @Test
    void java_on_the_path_is_found_through_its_links() throws Exception {
        Path home = sandbox.jdk("a", "21.0.4");
        sandbox.onPath(home);
        sandbox.with("CAMPANILE_JVM_FOLDERS", "");

        assertEquals(home + "/bin/java", sandbox.run("check").lines().get(0));
    }

    @Test
    void a_jre_runs_what_is_built_but_only_without_a_jdk() throws Exception {
        Path jre = sandbox.jre("a", "21.0.4");
        assertEquals(jre + "/bin/java", sandbox.run("check").lines().get(0));

        Path jdk = sandbox.jdk("b", "17.0.15");
        assertEquals(jdk + "/bin/java", sandbox.run("check").lines().get(0));
    }

    @Test
    void no_java_is_started_to_learn_its_version() throws Exception {
        Path passedOver = sandbox.jdk("a", "17.0.15");
        Path chosen = sandbox.jdk("b", "21.0.4");

        sandbox.run("check");

        assertFalse(Files.exists(passedOver.resolve("starts")));
        assertTrue(Files.exists(chosen.resolve("starts")));
    }

    @Test
    void a_home_without_a_release_file_is_asked_when_there_is_no_other() throws Exception {
        Path home = sandbox.jdk("a", "18.0.1");
        Files.delete(home.resolve("release"));

        assertEquals(home + "/bin/java", sandbox.run("check").lines().get(0));
    }

    @Test
    void without_any_java_the_remedy_is_told_in_italian_and_english() throws Exception {
        Path old = sandbox.jdk("a", "11.0.22");

        Run run = sandbox.run("check");

        assertEquals("""
                campanile: errore: non trovo un JDK 17 o più recente; ho trovato solo la versione 11.0.22 (%s)
                  Come: su Debian e Ubuntu «sudo apt install openjdk-17-jdk»; altrove installa quello di https://adoptium.net/
                        Se c’è già, ma in una cartella insolita: CAMPANILE_JAVA=/cartella/del/jdk ./campanile

                campanile: error: no JDK 17 or newer found; the only one there is version 11.0.22 (%s)
                  How to mend: on Debian and Ubuntu 'sudo apt install openjdk-17-jdk'; elsewhere install it from https://adoptium.net/
                        If you have one in an unusual folder: CAMPANILE_JAVA=/folder/of/the/jdk ./campanile
                """.formatted(old, old), run.err());
        assertEquals("", run.out());
        assertEquals(3, run.exit());
    }

    @Test
    void campanile_java_wins_over_everything() throws Exception {
        sandbox.jdk("a", "21.0.4");
        Path wanted = sandbox.jdk("b", "17.0.15");
        sandbox.with("CAMPANILE_JAVA", wanted);

        assertEquals(wanted + "/bin/java", sandbox.run("check").lines().get(0));
    }

    @Test
    void a_wrong_campanile_java_is_an_error_even_if_there_are_others() throws Exception {
        sandbox.jdk("a", "21.0.4");

        Run missing = sandbox.with("CAMPANILE_JAVA", machine.resolve("niente")).run("check");
        assertEquals(3, missing.exit());
        assertTrue(missing.err().contains("/niente», ma lì non c’è bin/java"), missing.err());
        assertTrue(missing.err().contains("/niente', but there is no bin/java in it"), missing.err());

        Run old = sandbox.with("CAMPANILE_JAVA", sandbox.jdk("b", "11.0.22")).run("check");
        assertEquals(3, old.exit());
        assertTrue(old.err().contains("che è la versione 11.0.22: serve la 17 o una più recente"), old.err());
    }

    @Test
    void arguments_pass_unchanged() throws Exception {
        sandbox.jdk("a", "21.0.4");

        List<String> lines = sandbox.run("new", "pagina", "Carta d’identità: «come»", "", "*", "$HOME \"x\" \\n")
                .lines();

        int from = lines.indexOf("[-jar]");
        assertEquals(
                List.of(
                        "[-jar]",
                        "[" + sandbox.jar + "]",
                        "[new]",
                        "[pagina]",
                        "[Carta d’identità: «come»]",
                        "[]",
                        "[*]",
                        "[$HOME \"x\" \\n]"),
                lines.subList(from, lines.size()));
    }

    @Test
    void the_exit_code_passes() throws Exception {
        sandbox.jdk("a", "21.0.4");

        assertEquals(7, sandbox.run("esci 7").exit());
    }

    @Test
    void the_working_folder_stays_through_a_link_and_a_relative_path() throws Exception {
        sandbox.jdk("a", "21.0.4");
        Path elsewhere = Files.createDirectories(machine.resolve("altrove/qui")).toRealPath();
        Files.createSymbolicLink(elsewhere.getParent().resolve("uno"), Path.of("../città con spazi/campanile"));
        Files.createSymbolicLink(elsewhere.resolve("due"), Path.of("../uno"));

        for (String launcher : List.of("./due", "../uno", "../../città con spazi/campanile", "due")) {
            List<String> lines = sandbox.runIn(elsewhere, launcher, "check").lines();
            assertEquals(elsewhere.toString(), lines.get(1), launcher);
            assertTrue(lines.contains("[" + sandbox.jar + "]"), launcher);
        }
    }

    @Test
    void options_of_the_user_come_last_and_serve_gets_the_full_compiler() throws Exception {
        sandbox.jdk("a", "21.0.4");
        sandbox.with("CAMPANILE_JAVA_OPTS", "-Xmx300m  -Da=b");

        List<String> build = sandbox.run("build").lines();
        assertTrue(build.contains("[-XX:TieredStopAtLevel=1]"));
        assertEquals(build.indexOf("[-jar]") - 2, build.indexOf("[-Xmx300m]"));
        assertFalse(sandbox.run("serve").lines().contains("[-XX:TieredStopAtLevel=1]"));

        sandbox.with("CAMPANILE_JAVA_OPTS", "-XX:+UseParallelGC");
        assertFalse(sandbox.run("build").lines().contains("[-XX:+UseSerialGC]"));
    }
}
