package it.campanile.build;

import it.campanile.check.CheckResult;
import it.campanile.check.criteria.Conformity;
import it.campanile.check.criteria.ConformityPage;
import it.campanile.check.criteria.CriterionResult;
import it.campanile.check.criteria.HostUnreachableException;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.model.Settings;
import it.campanile.model.Site;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the gate does with the verdicts on a site: the page for the comune; and, of a site that sets itself out of the
 * model, a warning each time, so that the criteria are never switched off in silence.
 *
 * @param reports folder of all reports
 * @param findings what was found of the site
 * @param probe where the site is published, when it is to be judged there, too
 */
record ConformityReport(Path reports, Diagnostics findings, Optional<Probe> probe) {

    private static final String PAGE = "conformita.html";

    /** Reports, and gives the verdicts: those on the published site in the place of what files cannot show. */
    List<CriterionResult> of(Site site, CheckResult checked, Instant at)
            throws HostUnreachableException, InterruptedException {
        Settings settings = site.settings();
        if (!Conformity.isAskedOf(settings)) {
            Location place = Optional.ofNullable(settings.fields().get("modello"))
                    .map(model -> model.at())
                    .orElseGet(() -> Location.ofFile("sites/" + site.id() + "/sito.yaml"));
            findings.warning("build/fuori-modello", place);
        }
        List<CriterionResult> results = checked.conformity();
        if (probe.isPresent() && !results.isEmpty()) {
            results = probe.get().published().judge(probe.get().address(), settings, results);
            Conformity.report(results, findings);
        }
        ConformityPage.write(
                reports.resolve(site.id()).resolve(PAGE),
                settings,
                results,
                probe.map(asked -> asked.address().toString()),
                at);
        return results;
    }
}
