package it.campanile.report;

import it.campanile.audit.AuditResult;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Severity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that a run found out about a site.
 *
 * @param site the site's id
 * @param name its name
 * @param host its host name; empty when it is not known
 * @param organization who answers for it
 * @param when the instant of the run
 * @param root the workspace root, to which places are relative
 * @param pages addresses of its pages within the site
 * @param findings what was found by each step that ran, without what was excepted
 * @param audit what the browser said, when it came to that
 * @param excepted what was found and accepted
 * @param conformity what came of the criteria of the national model
 * @param figures numbers worth showing, by name
 * @param pictures of elements that something is wrong with
 */
public record SiteReport(
        String site,
        String name,
        String host,
        Organization organization,
        Instant when,
        Path root,
        List<String> pages,
        Map<Step, List<Diagnostic>> findings,
        Optional<AuditResult> audit,
        List<Excepted> excepted,
        List<ConformityRow> conformity,
        Map<String, String> figures,
        List<Picture> pictures) {

    public SiteReport {
        pages = List.copyOf(pages);
        Map<Step, List<Diagnostic>> steps = new EnumMap<>(Step.class);
        findings.forEach((step, found) -> steps.put(step, List.copyOf(found)));
        findings = Collections.unmodifiableMap(steps);
        excepted = List.copyOf(excepted);
        conformity = List.copyOf(conformity);
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
        pictures = List.copyOf(pictures);
    }

    /** How many findings of all steps have this severity. */
    long count(Severity severity) {
        return findings.values().stream()
                .mapToLong(found -> count(found, severity))
                .sum();
    }

    static long count(List<Diagnostic> found, Severity severity) {
        return found.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether nothing stops the site. */
    boolean isGood() {
        return count(Severity.ERROR) == 0;
    }

    /** How many pages axe has looked at. */
    int audited() {
        return audit.map(result -> result.pages()
                        - (int) result.notAudited().stream()
                                .map(Diagnostic::url)
                                .distinct()
                                .count())
                .orElse(0);
    }
}
