package it.campanile.cli;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.DiagnosticFormat;
import it.campanile.diagnostic.Messages;
import it.campanile.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the program says: findings on standard error, results on standard output.
 *
 * @param messages the language it speaks
 * @param quiet whether only findings and the last line are said
 * @param verbose whether more than usual is said
 */
record Console(Messages messages, boolean quiet, boolean verbose) {

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** A line of progress, unless the user wants none. */
    void progress(String key, Object... arguments) {
        if (!quiet) {
            System.err.println(text(key, arguments));
        }
    }

    /** A line that says what is wrong with the call, whatever the user wants to hear. */
    void problem(String key, Object... arguments) {
        System.err.println(text(key, arguments));
    }

    /** A line for those who want to hear more. */
    void detail(String key, Object... arguments) {
        if (verbose) {
            System.err.println(text(key, arguments));
        }
    }

    /** A line of result. */
    void result(String key, Object... arguments) {
        System.out.println(text(key, arguments));
    }

    /** A line of result that is already in words. */
    void line(String line) {
        System.out.println(line);
    }

    /** All findings, each once, sorted, and a line that counts them. */
    void findings(Collection<Diagnostic> findings, Path root) {
        TreeSet<Diagnostic> sorted = new TreeSet<>(findings);
        DiagnosticFormat format = new DiagnosticFormat(messages, (path, line) -> sourceLine(root.resolve(path), line));
        // Advice on pages is for who asks for it: a site may have a lot, and it is in the reports.
        sorted.removeIf(finding -> finding.severity() == Severity.ADVICE
                && (quiet || (!verbose && !finding.url().isEmpty())));
        sorted.forEach(finding -> System.err.println(
                finding.severity() == Severity.ADVICE ? format.line(finding) : format.format(finding) + "\n"));
        if (!sorted.isEmpty()) {
            long files = sorted.stream()
                    .map(finding -> finding.location().path())
                    .distinct()
                    .count();
            System.err.println(text(
                    "cli/conteggio",
                    count(sorted, Severity.ERROR),
                    count(sorted, Severity.WARNING),
                    String.valueOf(files)));
        }
    }

    /** Why the machine cannot audit, and what to do. */
    void unavailable(String code, List<String> arguments) {
        Object[] values = arguments.toArray();
        System.err.println(text("diagnostic/ERROR") + ": " + text(code + ".cosa", values) + " [" + code + "]");
        System.err.println("  " + text("diagnostic/perche") + ": " + text(code + ".perche", values));
        System.err.println("  " + text("diagnostic/come") + ": " + text(code + ".come", values));
    }

    /** What of the command cannot be done, why, and what to write instead. */
    void refused(String code, String... arguments) {
        unavailable(code, List.of(arguments));
    }

    static long count(Collection<Diagnostic> findings, Severity severity) {
        return findings.stream()
                .distinct()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Seconds with one decimal, as the language writes them. */
    String seconds(double seconds) {
        return String.format(messages.locale(), "%.1f", seconds);
    }

    private static Optional<String> sourceLine(Path file, int line) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.skip(line - 1L).findFirst();
        } catch (IOException | UncheckedIOException e) {
            // The finding stands without its line.
            return Optional.empty();
        }
    }
}
