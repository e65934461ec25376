package it.campanile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.LauncherSandbox.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The archive of loaded classes, with the JDK that runs this test: it speeds up the start and never harms it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherArchiveTest {

    @TempDir
    Path machine;

    private LauncherSandbox sandbox;

    /** What the launcher starts here. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            System.out.println("è partito: " + String.join(" ", arguments));
        }
    }

    @BeforeEach
    void a_built_program_and_a_real_jdk() throws IOException {
        sandbox = new LauncherSandbox(machine, "sito").with("CAMPANILE_JAVA", System.getProperty("java.home"));
        sandbox.built();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
        String entry = Program.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(sandbox.jar);
                JarOutputStream jar = new JarOutputStream(file, manifest);
                var bytes = Program.class.getClassLoader().getResourceAsStream(entry)) {
            jar.putNextEntry(new JarEntry(entry));
            bytes.transferTo(jar);
        }
    }

    @Test
    void the_first_start_makes_it_and_the_second_loads_classes_from_it() throws Exception {
        Run first = sandbox.run("uno");
        assertTrue(first.err().startsWith("campanile: preparo l’avvio rapido per Java "), first.err());
        assertEquals("è partito: uno\n", first.out());

        Run second = sandbox.with("CAMPANILE_JAVA_OPTS", "-Xlog:class+load").run("due");
        String loaded = second.out()
                .lines()
                .filter(line -> line.contains(Program.class.getName()))
                .findFirst()
                .orElseThrow();
        assertTrue(loaded.contains("shared objects file"), loaded);
        assertEquals("", second.err());
    }

    /** Ways to spoil a file. */
    enum Damage {
        EMPTY,
        TRUNCATED,
        HEADER,
        BODY,
        ALL
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_one_is_made_again_and_disturbs_nothing(Damage damage) throws Exception {
        sandbox.run("uno");
        Path archive = sandbox.archive();
        spoil(archive, damage);

        Run damaged = sandbox.run("due");

        assertEquals(new Run(0, "è partito: due\n", damaged.err()), damaged);
        assertTrue(damaged.err().startsWith("campanile: preparo l’avvio rapido per Java "), damaged.err());
        assertEquals(new Run(0, "è partito: tre\n", ""), sandbox.run("tre"));
    }

    private static void spoil(Path archive, Damage damage) throws IOException {
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
        int size = Math.toIntExact(Files.size(archive));
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
            switch (damage) {
                case EMPTY -> file.setLength(0);
                case TRUNCATED -> file.setLength(size / 2);
                case HEADER -> overwrite(file, 0, 4096);
                case BODY -> overwrite(file, size / 4, size / 2);
                case ALL -> overwrite(file, 0, size);
            }
        }
    }

    private static void overwrite(RandomAccessFile file, int from, int length) throws IOException {
        byte[] noise = new byte[length];
        new Random(1).nextBytes(noise);
        file.seek(from);
        file.write(noise);
    }

    @Test
    void one_of_another_program_is_made_again() throws Exception {
        sandbox.run("uno");
        Path archive = sandbox.archive();
        Path state = archive.resolveSibling(archive.getFileName() + ".state");
        Files.writeString(state, Files.readString(state).replace("/sito", "/altro"));

        assertTrue(sandbox.run("due").err().startsWith("campanile: preparo"));
        assertEquals("", sandbox.run("tre").err());
    }

    @Test
    void a_new_jar_gets_a_new_one() throws Exception {
        sandbox.run("uno");
        byte[] jar = Files.readAllBytes(sandbox.jar);
        Files.write(sandbox.jar, jar);

        assertTrue(sandbox.run("due").err().startsWith("campanile: preparo"));
        assertEquals("", sandbox.run("tre").err());
    }

    @Test
    void where_none_can_be_made_the_program_starts_and_it_is_not_tried_every_time() throws Exception {
        sandbox.with("CAMPANILE_JAVA", sandbox.jdk("finto", "21.0.4"));

        Run first = sandbox.run("check");
        Run second = sandbox.run("check");

        assertEquals(0, first.exit());
        assertTrue(first.err().startsWith("campanile: preparo"), first.err());
        assertEquals(new Run(0, first.out(), ""), second);
        assertFalse(second.out().contains("SharedArchiveFile"), second.out());
    }
}
