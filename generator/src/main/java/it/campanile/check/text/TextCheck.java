package it.campanile.check.text;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.Sightings;
import it.campanile.check.page.WholeCheck;
import it.campanile.diagnostic.Diagnostics;
import java.util.List;
import org.jsoup.nodes.Element;

/** The words of pages can be understood by everybody, also by who hears them. */
public final class TextCheck implements WholeCheck {

    private final LinkTextRule links = new LinkTextRule();
    private final List<TextRule> rules = List.of(new AltRule(), links, new CapitalsRule(), new LayoutRule());
    private final SameTextRule sameText = new SameTextRule(links);
    private final ReadingCheck reading = new ReadingCheck();

    @Override
    public void check(BuiltSite site, Diagnostics diagnostics) {
        Sightings sightings = new Sightings();
        site.pages().values().parallelStream().forEach(page -> look(page, sightings, diagnostics));
        sightings.report(diagnostics);
    }

    private void look(BuiltPage page, Sightings sightings, Diagnostics diagnostics) {
        Sightings.OnPage seen = sightings.on(page);
        for (Element element : page.document().body().getAllElements()) {
            rules.forEach(rule -> rule.look(element, seen));
        }
        Element main = page.document().selectFirst("main");
        if (main != null) {
            sameText.look(main, seen);
        }
        // Gulpease is a measure of Italian.
        if (!page.page().continues() && !page.page().isTranslation()) {
            reading.check(page.page(), diagnostics);
        }
    }
}
