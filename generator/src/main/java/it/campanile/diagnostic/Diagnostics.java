package it.campanile.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The findings of a run so far: sorted, each once. Safe for use from several threads. */
public final class Diagnostics {

    private final Set<Diagnostic> found = new ConcurrentSkipListSet<>();

    /** Adds a finding; one that is already there is not added again. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds all of them. */
    public void addAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** Records a finding that stops the site. */
    public void error(String code, Location location, String... arguments) {
        add(Diagnostic.error(code, location, arguments));
    }

    /** Records a finding that does not stop the site. */
    public void warning(String code, Location location, String... arguments) {
        add(Diagnostic.warning(code, location, arguments));
    }

    /** Whether something was found that stops the site. */
    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** What was found, sorted by place. */
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }

    /** How many findings have this severity. */
    public long count(Severity severity) {
        return found.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}
