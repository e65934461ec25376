package it.campanile.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs of the machine to their end, each within a time limit, in a given environment. */
final class Commands {

    /** @param exit exit code; {@link #NOT_RUN} when the program could not be started or did not end in time */
    record Outcome(int exit, String output, String errors) {

        boolean succeeded() {
            return exit == 0;
        }
    }

    static final int NOT_RUN = -1;

    private final Map<String, String> environment;

    Commands(Map<String, String> environment) {
        this.environment = environment;
    }

    Outcome run(Duration limit, List<String> command) throws InterruptedException {
        try {
            // Files, not pipes: a grandchild that keeps a pipe open would keep us waiting.
            Path output = Files.createTempFile("campanile", ".out");
            Path errors = Files.createTempFile("campanile", ".err");
            try {
                int exit = exit(limit, command, output, errors);
                return new Outcome(exit, read(output), read(errors));
            } finally {
                Files.delete(output);
                Files.delete(errors);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private int exit(Duration limit, List<String> command, Path output, Path errors) throws InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process;
        try {
            process = builder.start();
            process.getOutputStream().close();
        } catch (IOException notAProgram) {
            return NOT_RUN;
        }
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : NOT_RUN;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
