package it.campanile.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One finding: one cause, one place. Its words come from {@link Messages}.
 *
 * @param code stable identifier, {@code package/what}, for example {@code schema/valore-campo}
 * @param severity whether it stops the site
 * @param location where the cause is
 * @param arguments values for the placeholders of the texts, already strings
 */
public record Diagnostic(String code, Severity severity, Location location, List<String> arguments)
        implements Comparable<Diagnostic> {

    /** Covers the characters of a value that must not be read in a report, such as a tax code. */
    public static final char COVER = '•';

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::code)
            .thenComparing(diagnostic -> String.join("\u0000", diagnostic.arguments()));

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /** A finding that stops the site. */
    public static Diagnostic error(String code, Location location, String... arguments) {
        return new Diagnostic(code, Severity.ERROR, location, List.of(arguments));
    }

    /** A finding that does not stop the site. */
    public static Diagnostic warning(String code, Location location, String... arguments) {
        return new Diagnostic(code, Severity.WARNING, location, List.of(arguments));
    }

    /** The address of the page that a finding of a built site is about: its first argument. Empty for other findings. */
    public String url() {
        return !arguments.isEmpty() && arguments.get(0).startsWith("/") ? arguments.get(0) : "";
    }

    /** Whether it covers a value: then its source line, in which the value stands, is not to be shown either. */
    public boolean isCovered() {
        return arguments.stream().anyMatch(argument -> argument.indexOf(COVER) >= 0);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
