package it.campanile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A copy of the launcher in a repository of its own, on a machine that has only the programs a test puts there. */
final class LauncherSandbox {

    private static final List<String> TOOLS = List.of(
            "cat", "cksum", "find", "mkdir", "mv", "ps", "readlink", "rm", "sh", "sleep", "sort", "touch", "wc");

    /** Prints how it was called; what the launcher itself tries out (`--version`) succeeds in silence. */
    private static final String JAVA = """
            #!/bin/sh
            echo x >>"${0%/bin/java}/starts"
            first=
            case "$*" in
                *-XshowSettings*) printf '    java.home = %s\\n    java.version = 18.0.1\\n' "${0%/bin/java}" && exit ;;
                *--version) { read -r first <"$2"; } 2>/dev/null; [ "$first" != guasto ]; exit ;;
            esac
            printf '%s\\n' "$0" "$PWD"
            for argument; do printf '[%s]\\n' "$argument"; done
            case "$*" in *"esci 7"*) exit 7 ;; esac
            """;

    private static final String MAVEN = """
            #!/bin/sh
            case $1 in -v) echo 'Apache Maven %s (test)' && exit ;; esac
            echo "$JAVA_HOME" >>maven-runs
            sleep 1
            mkdir -p generator/target/lib
            echo jar >generator/target/campanile.jar
            """;

    final Path root;
    final Path jar;
    final Path archives;
    private final Path machine;
    private final Path tools;
    private final Map<String, String> environment = new TreeMap<>();

    /** What a run left behind. */
    record Run(int exit, String out, String err) {

        /** The lines that the fake Java printed: its own path, the working folder, its arguments. */
        List<String> lines() {
            return out.lines().toList();
        }
    }

    LauncherSandbox(Path machine, String repository) throws IOException {
        this.machine = machine;
        root = Files.createDirectories(machine.resolve(repository)).toRealPath();
        jar = root.resolve("generator/target/campanile.jar");
        archives = root.resolve("build/cache/launcher");
        tools = Files.createDirectories(machine.resolve("tools"));
        for (String tool : TOOLS) {
            lend(tool);
        }
        Path launcher = root.resolve("campanile");
        Files.copy(Path.of(System.getProperty("campanile.root")).resolve("campanile"), launcher);
        executable(launcher, Files.readString(launcher));
        write("pom.xml", "<project/>");
        write("generator/pom.xml", "<project/>");
        write("generator/src/main/java/Main.java", "class Main {}");
        environment.put("PATH", tools.toString());
        environment.put("HOME", machine.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("CAMPANILE_JVM_FOLDERS", machine + "/jvm/*");
    }

    private void lend(String tool) throws IOException {
        for (String folder : List.of(System.getenv("PATH").split(File.pathSeparator, -1))) {
            Path program = Path.of(folder, tool);
            if (program.isAbsolute() && Files.isExecutable(program)) {
                executable(tools.resolve(tool), "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
                return;
            }
        }
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** A JRE under the searched folder that only tells its version. */
    Path jre(String name, String version) throws IOException {
        Path home = machine.resolve("jvm").resolve(name);
        executable(home.resolve("bin/java"), JAVA);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    Path jdk(String name, String version) throws IOException {
        Path home = jre(name, version);
        executable(home.resolve("bin/javac"), "#!/bin/sh\n");
        return home;
    }

    void maven(String version) throws IOException {
        executable(tools.resolve("mvn"), MAVEN.formatted(version));
    }

    void brokenMaven() throws IOException {
        executable(tools.resolve("mvn"), MAVEN.formatted("3.9.9") + "echo 'Main.java:[1,1] non va'; exit 1\n");
    }

    void withoutMaven() throws IOException {
        Files.delete(tools.resolve("mvn"));
    }

    /** How often Maven built something, with which JDK. */
    List<String> mavenRuns() throws IOException {
        Path runs = root.resolve("maven-runs");
        return Files.exists(runs) ? Files.readAllLines(runs) : List.of();
    }

    /** The program as if built by hand. */
    void built() throws IOException {
        write("generator/target/lib/nothing.jar", "");
        write("generator/target/campanile.jar", "jar");
    }

    /** Puts `java` on PATH as distributions do, by a chain of links. */
    void onPath(Path home) throws IOException {
        Path alternative = Files.createSymbolicLink(machine.resolve("alternative"), home.resolve("bin/java"));
        Files.createSymbolicLink(tools.resolve("java"), alternative);
    }

    LauncherSandbox with(String name, Object value) {
        environment.put(name, value.toString());
        return this;
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        return runIn(root, "./campanile", arguments);
    }

    Run runIn(Path folder, String launcher, String... arguments) throws IOException, InterruptedException {
        return finish(start(folder, launcher, arguments));
    }

    Started start(Path folder, String launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(tools.resolve("sh").toString(), launcher));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(machine, "out", "");
        Path err = Files.createTempFile(machine, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        return new Started(
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
    }

    Run finish(Started started) throws IOException, InterruptedException {
        if (!started.process().waitFor(60, TimeUnit.SECONDS)) {
            started.process().destroyForcibly();
            throw new IllegalStateException("the launcher hangs: " + Files.readString(started.err()));
        }
        return new Run(started.process().exitValue(), Files.readString(started.out()), Files.readString(started.err()));
    }

    /** A launcher under way, and where its output goes. */
    record Started(Process process, Path out, Path err) {}

    /** The archive of loaded classes, there after a start with a real JDK. */
    Path archive() {
        try (var files = Files.list(archives)) {
            return files.filter(file ->
                            file.toString().endsWith(".jsa") || file.toString().endsWith(".aot"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
