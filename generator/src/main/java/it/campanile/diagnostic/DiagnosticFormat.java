package it.campanile.diagnostic;

import java.util.Optional;

/** Writes a finding for a person at a terminal: place and what, the source line, why, how. */
public final class DiagnosticFormat {

    /** Gives a line of a source file, when it can be had. */
    @FunctionalInterface
    public interface SourceLines {
        /**
         * @param path path relative to the workspace root
         * @param line line, from 1
         */
        Optional<String> line(String path, int line);
    }

    private final Messages messages;
    private final SourceLines sources;

    public DiagnosticFormat(Messages messages, SourceLines sources) {
        this.messages = messages;
        this.sources = sources;
    }

    /** The whole text of a finding, lines separated by {@code \n}, none at the end. */
    public String format(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        StringBuilder text = new StringBuilder(line(diagnostic));
        if (location.line() > 0 && !diagnostic.isCovered()) {
            sources.line(location.path(), location.line()).ifPresent(line -> excerpt(text, location, line));
        }
        text.append("\n  ")
                .append(messages.text("diagnostic/perche"))
                .append(": ")
                .append(messages.why(diagnostic));
        text.append("\n  ")
                .append(messages.text("diagnostic/come"))
                .append(": ")
                .append(messages.how(diagnostic));
        return text.toString();
    }

    /** The first line of the text: place, severity, what, code. */
    public String line(Diagnostic diagnostic) {
        return diagnostic.location() + ": "
                + messages.text("diagnostic/" + diagnostic.severity().name()) + ": " + messages.what(diagnostic) + " ["
                + diagnostic.code() + "]";
    }

    private static void excerpt(StringBuilder text, Location location, String line) {
        String number = String.valueOf(location.line());
        text.append("\n    ").append(number).append(" | ").append(line);
        if (location.column() > 0) {
            int before = Math.min(location.column() - 1, line.length());
            int marks = Math.max(1, Math.min(location.length(), line.length() - before));
            text.append("\n    ").append(" ".repeat(number.length())).append(" | ");
            // Tabs are kept, so that the marks stand under what they mark.
            for (int i = 0; i < before; i++) {
                text.append(line.charAt(i) == '\t' ? '\t' : ' ');
            }
            text.append("^".repeat(marks));
        }
    }
}
