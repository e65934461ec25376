package it.campanile.build;

import it.campanile.check.CheckResult;
import it.campanile.check.criteria.Conformity;
import it.campanile.check.criteria.ConformityPage;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.model.Settings;
import it.campanile.model.Site;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What the gate does with the verdicts on a site: the page for the comune; and, of a site that sets itself out of the
 * model, a warning each time, so that the criteria are never switched off in silence.
 *
 * @param reports folder of all reports
 * @param findings what was found of the site
 */
record ConformityReport(Path reports, Diagnostics findings) {

    private static final String PAGE = "conformita.html";

    void of(Site site, CheckResult checked, Instant at) {
        Settings settings = site.settings();
        if (!Conformity.isAskedOf(settings)) {
            Location place = Optional.ofNullable(settings.fields().get("modello"))
                    .map(model -> model.at())
                    .orElseGet(() -> Location.ofFile("sites/" + site.id() + "/sito.yaml"));
            findings.warning("build/fuori-modello", place);
        }
        ConformityPage.write(
                reports.resolve(site.id()).resolve(PAGE), settings, checked.conformity(), Optional.empty(), at);
    }
}
