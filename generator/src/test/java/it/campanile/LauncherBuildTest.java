package it.campanile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.LauncherSandbox.Run;
import it.campanile.LauncherSandbox.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds the generator, and what it says when it cannot. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherBuildTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final FileTime IN_2100 = FileTime.fromMillis(4_102_444_800_000L);

    @TempDir
    Path machine;

    private LauncherSandbox sandbox;
    private Path jdk;

    @BeforeEach
    void a_machine_that_can_build() throws IOException {
        sandbox = new LauncherSandbox(machine, "sito");
        jdk = sandbox.jdk("a", "21.0.4");
        sandbox.maven("3.8.7");
    }

    @Test
    void the_first_use_builds_with_the_chosen_jdk_and_the_second_does_not() throws Exception {
        Run first = sandbox.run("check");
        Run second = sandbox.run("check");

        assertTrue(first.err().startsWith("campanile: primo avvio: compilo il programma con Java 21.0.4"), first.err());
        assertEquals(first.out(), second.out());
        assertEquals("", second.err());
        assertEquals(List.of(jdk.toString()), sandbox.mavenRuns());
    }

    @Test
    void a_change_of_content_a_new_file_and_a_deleted_one_are_noticed_whatever_their_time() throws Exception {
        sandbox.run("check");

        Path source = sandbox.write("generator/src/main/java/Main.java", "class Moin {}");
        Files.setLastModifiedTime(source, LONG_AGO);
        sandbox.run("check");
        assertEquals(2, sandbox.mavenRuns().size());

        Path added = sandbox.write("generator/src/main/resources/tipi/nuovo.yaml", "tipo: nuovo");
        Files.setLastModifiedTime(added, LONG_AGO);
        sandbox.run("check");
        assertEquals(3, sandbox.mavenRuns().size());

        Files.delete(added);
        sandbox.run("check");
        assertEquals(4, sandbox.mavenRuns().size());

        Files.setLastModifiedTime(source, IN_2100);
        sandbox.run("check");
        assertEquals(4, sandbox.mavenRuns().size());
    }

    @Test
    void a_jar_that_is_gone_is_built_again() throws Exception {
        sandbox.run("check");
        Files.delete(sandbox.jar);

        sandbox.run("check");

        assertEquals(2, sandbox.mavenRuns().size());
    }

    @Test
    void a_jar_built_by_hand_is_taken_if_no_source_is_newer() throws Exception {
        sandbox.built();
        assertEquals(0, sandbox.run("check").exit());

        Path source = sandbox.write("generator/src/main/java/Main.java", "class Moin {}");
        Files.setLastModifiedTime(source, LONG_AGO);
        sandbox.built();
        Files.setLastModifiedTime(sandbox.jar, IN_2100);
        sandbox.run("check");
        assertEquals(List.of(), sandbox.mavenRuns());

        Files.setLastModifiedTime(source, FileTime.fromMillis(IN_2100.toMillis() + 1000));
        Files.delete(sandbox.archives.resolve("stamp"));
        sandbox.run("check");
        assertEquals(1, sandbox.mavenRuns().size());
    }

    @Test
    void a_jar_left_half_made_by_hand_is_built_again() throws Exception {
        sandbox.built();
        sandbox.write("generator/target/campanile.jar", "guasto");

        assertEquals(0, sandbox.run("check").exit());
        assertEquals(1, sandbox.mavenRuns().size());
    }

    @Test
    void two_at_the_same_time_build_once() throws Exception {
        Started one = sandbox.start(sandbox.root, "./campanile", "check");
        Started two = sandbox.start(sandbox.root, "./campanile", "check");

        assertEquals(0, sandbox.finish(one).exit());
        assertEquals(0, sandbox.finish(two).exit());
        assertEquals(1, sandbox.mavenRuns().size());
        assertFalse(Files.exists(sandbox.archives.resolve("lock")));
    }

    @Test
    void a_lock_whose_owner_died_blocks_nobody() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        sandbox.write("build/cache/launcher/lock/pid", dead.pid() + "\n");

        assertEquals(0, sandbox.run("check").exit());
        assertEquals(1, sandbox.mavenRuns().size());
        assertFalse(Files.exists(sandbox.archives.resolve("lock")));
    }

    @Test
    void a_jre_cannot_build() throws Exception {
        Files.delete(jdk.resolve("bin/javac"));

        assertStops("serve un JDK, e «" + jdk + "» è solo un JRE", "'" + jdk + "' is only a JRE");
    }

    @Test
    void maven_is_needed_in_a_version_that_is_new_enough() throws Exception {
        sandbox.maven("3.6.3");
        assertStops("serve Maven 3.8 o più recente, e «mvn» è la versione 3.6.3", "and 'mvn' is version 3.6.3");

        sandbox.withoutMaven();
        assertStops("«sudo apt install maven»", "Maven (command 'mvn') not found");
    }

    @Test
    void a_failing_build_shows_what_maven_says_and_is_tried_again() throws Exception {
        sandbox.brokenMaven();
        assertStops("il programma non si compila", "the program does not build");
        assertTrue(sandbox.run("check").err().contains("Main.java:[1,1] non va"));

        sandbox.maven("4.0.0");
        assertEquals(0, sandbox.run("check").exit());
    }

    private void assertStops(String italian, String english) throws Exception {
        Run run = sandbox.run("check");
        assertEquals(3, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains(italian), run.err());
        assertTrue(run.err().contains(english), run.err());
    }
}
