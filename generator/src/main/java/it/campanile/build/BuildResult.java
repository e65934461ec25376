package it.campanile.build;

import it.campanile.check.page.Places;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Severity;
import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.output.Manifest;
import it.campanile.schema.ComponentState;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What became of one site.
 *
 * @param id the site's id
 * @param site the assembled site, when it came to that
 * @param folder where the built site is
 * @param manifest what was written
 * @param places where the elements of its pages come from
 * @param states what the parts of its theme can be brought into
 * @param findings what was found, sorted
 * @param seconds how long it took
 */
public record BuildResult(
        String id,
        Optional<Site> site,
        Path folder,
        Manifest manifest,
        Places places,
        List<ComponentState> states,
        List<Diagnostic> findings,
        double seconds) {

    public BuildResult {
        states = List.copyOf(states);
        findings = List.copyOf(findings);
    }

    /** The same result with more findings. */
    BuildResult with(Collection<Diagnostic> more) {
        Diagnostics all = new Diagnostics();
        all.addAll(findings);
        all.addAll(more);
        return new BuildResult(id, site, folder, manifest, places, states, all.all(), seconds);
    }

    /** Whether there is a site and nothing stopped it. */
    public boolean isGood() {
        return site.isPresent() && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** How many pages the site has. */
    public int pages() {
        return site.map(built ->
                        (int) built.pages().stream().filter(Page::isWhole).count())
                .orElse(0);
    }
}
