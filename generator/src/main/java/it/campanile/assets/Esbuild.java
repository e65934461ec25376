package it.campanile.assets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The native program esbuild, from the jar for this system. It is called directly: the library around it runs it through
 * Deno, a second JavaScript runtime of 44 MB, for plugins that nobody here needs.
 */
final class Esbuild {

    /** Browsers that know {@code color-mix}, in which the theme makes its shades. */
    private static final String TARGET = "--target=es2022,chrome111,firefox113,safari16.2";

    private static final int SECONDS = 120;
    private static final Pattern PLACE = Pattern.compile("(?m)^\\s{4}(\\S.*?):(\\d+):(\\d+):$");
    private static final Pattern PROBLEM = Pattern.compile("(?m)^✘ \\[ERROR] (.*)$");

    private final String platform;
    private final String version;
    private final Path tools;

    /** @param tools folder in which the program is unpacked once */
    Esbuild(Path tools) {
        this.platform = platform();
        this.version = version(platform);
        this.tools = tools;
    }

    /** Something that the program refused. */
    record Problem(String file, int line, int column, String text) {}

    /** The version of the program for this system; empty when there is none, which matters only to who has to run it. */
    private static String version(String platform) {
        String pom = "/META-INF/maven/org.mvnpm.at.esbuild/" + platform + "/pom.properties";
        return Esbuild.class.getResource(pom) == null ? "" : WebJars.version(pom);
    }

    private static String platform() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = name.contains("win") ? "win32" : name.contains("mac") ? "darwin" : "linux";
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return system + (arm ? "-arm64" : "-x64");
    }

    /** What is the same as long as the same input gives the same output. */
    String stamp() {
        return "esbuild " + version + ' ' + TARGET;
    }

    /**
     * Runs the program in a folder.
     *
     * @param arguments entry points and options; the browsers to write for and to minify are added
     * @return what it refused; empty when all went well
     * @throws IOException when it cannot be run
     */
    Optional<Problem> run(Path folder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program().toString()));
        command.addAll(arguments);
        command.addAll(List.of("--minify", "--charset=utf8", "--log-level=error", "--color=false", TARGET));
        Path log = Files.createTempFile(folder, "esbuild", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("esbuild: " + SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
        return process.exitValue() == 0 ? Optional.empty() : Optional.of(problem(Files.readString(log)));
    }

    private static Problem problem(String log) {
        Matcher text = PROBLEM.matcher(log);
        Matcher place = PLACE.matcher(log);
        String said = text.find() ? text.group(1) : log.strip();
        return place.find()
                // Its columns count from 0.
                ? new Problem(
                        place.group(1), Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)) + 1, said)
                : new Problem("", 0, 0, said);
    }

    /** The unpacked program; several processes may unpack it at the same time. */
    private Path program() throws IOException {
        String name = platform.startsWith("win32") ? "esbuild.exe" : "bin/esbuild";
        String resource = "/META-INF/resources/_static/" + platform + "/" + version + "/" + name;
        Path program = tools.resolve("esbuild-" + version).resolve(platform + (name.endsWith(".exe") ? ".exe" : ""));
        if (Files.isExecutable(program)) {
            return program;
        }
        try (InputStream stream = Esbuild.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("esbuild: " + platform + "?");
            }
            Files.createDirectories(program.getParent());
            Path fresh = Files.createTempFile(program.getParent(), "esbuild", ".tmp");
            Files.copy(stream, fresh, StandardCopyOption.REPLACE_EXISTING);
            if (!fresh.toFile().setExecutable(true)) {
                throw new IOException("not executable: " + fresh);
            }
            Files.move(fresh, program, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return program;
    }
}
