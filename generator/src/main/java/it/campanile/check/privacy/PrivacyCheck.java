package it.campanile.check.privacy;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.Sightings;
import it.campanile.check.page.WholeCheck;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import org.jsoup.nodes.Element;

/** No page and no attachment gives away personal data that the site does not allow, with a reason, in {@code sito.yaml}. */
public final class PrivacyCheck implements WholeCheck {

    private final FileData files;
    private final PersonalData data;

    /**
     * @param files what the files beside the pages give away
     * @param data finds it in pages
     */
    public PrivacyCheck(FileData files, PersonalData data) {
        this.files = files;
        this.data = data;
    }

    @Override
    public void check(BuiltSite site, Diagnostics diagnostics) {
        Allowed allowed = Allowed.by(site.site().settings());
        Sightings sightings = new Sightings();
        site.pages().values().parallelStream().forEach(page -> look(page, allowed, sightings));
        sightings.report(diagnostics);
        for (FileData.InFile found : files.of(site)) {
            if (!allowed.allows(found.hit())) {
                diagnostics.warning(
                        "check/dato-in-allegato",
                        Location.ofFile(found.path()),
                        found.url(),
                        found.hit().masked());
            }
        }
        allowed.reportUnused(diagnostics);
    }

    private void look(BuiltPage page, Allowed allowed, Sightings sightings) {
        RunningText text = RunningText.of(page);
        for (PersonalData.Found found : data.find(text.text())) {
            Hit hit = found.hit();
            if (!allowed.allows(hit)) {
                Element element = text.at(found.start());
                sightings.on(page).warning(hit.kind().code(), element, found.value(), hit.masked());
            }
        }
    }
}
