package it.campanile.criteria;

import static it.campanile.criteria.Walk.Kind.FIRST_LEVEL;
import static it.campanile.criteria.Walk.Kind.HOME;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** C.SI.1.7, titles of the second level: those of the model, section by section. */
final class SecondLevelTitles implements Criterion {

    private final Map<String, List<String>> model = Expected.secondLevelTitles();

    @Override
    public Verdict verdict(BuiltSite site) {
        Walk walk = new Walk(site);
        Verdict.Builder verdict = new Verdict.Builder();
        walk.requirePages(Set.of(HOME, FIRST_LEVEL), verdict);
        walk.gaps(Walk.Kind.SECOND_LEVEL).forEach(gap -> verdict.fail("(SECOND_LEVEL)", gap));
        List<String> all = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Walk.Stop stop : walk.stops(FIRST_LEVEL)) {
            site.page(stop.address()).ifPresent(page -> titles(stop, page, all, wrong));
        }
        if (wrong.size() * 2 >= all.size()) {
            verdict.fail("/", "titoli di secondo livello che non sono del modello: " + wrong + " su " + all.size());
        } else if (!wrong.isEmpty()) {
            verdict.tolerate("/", "titoli di secondo livello che non sono del modello: " + wrong);
        }
        return verdict.build();
    }

    private void titles(Walk.Stop stop, Document page, List<String> all, List<String> wrong) {
        List<String> titles = model.getOrDefault(stop.section(), List.of()).stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .toList();
        for (String element : Walk.categoryElements(stop.section())) {
            for (Element link : DataElement.all(page, element)) {
                String text = DataElement.text(link);
                boolean isButton = stop.section().equals("live");
                if (isButton ? Links.button(link).isPresent() : Links.isReal(link)) {
                    all.add(text);
                    if (!isButton && !titles.contains(text.toLowerCase(Locale.ROOT))) {
                        wrong.add(text);
                    }
                }
            }
        }
    }
}
