package it.campanile.check.criteria;

import static it.campanile.check.criteria.Walk.Kind.FIRST_LEVEL;
import static it.campanile.check.criteria.Walk.Kind.HOME;
import static it.campanile.check.criteria.Walk.Kind.SECOND_LEVEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** C.SI.1.7, titles of the second level: those of the model, section by section. */
final class SecondLevelTitles implements Criterion {

    /** The section whose two buttons count as right, whatever their text. */
    private static final String LIVE = "live";

    private final Map<String, Set<String>> model = Vocabulary.secondLevelTitles().entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().stream()
                            .map(title -> title.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet())));

    /** A title that is not of the model. */
    private record Wrong(JudgedPage page, Element link, String text) {}

    @Override
    public String code() {
        return "check/c-si-1-7";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        walk.requirePages(Set.of(HOME, FIRST_LEVEL), faults);
        walk.requireElements(SECOND_LEVEL, faults);
        List<Wrong> wrong = new ArrayList<>();
        int all = 0;
        for (Walk.Stop stop : walk.stops(FIRST_LEVEL)) {
            for (JudgedPage page : walk.site().page(stop.address()).stream().toList()) {
                all += titles(stop, page, wrong);
            }
        }
        Outcome weight = wrong.size() * 2 >= all ? Outcome.FAIL : Outcome.TOLERANCE;
        for (Wrong title : wrong) {
            faults.add(
                    weight,
                    title.page().at(title.link()),
                    title.page().path(),
                    "titolo-estraneo",
                    title.text(),
                    String.valueOf(wrong.size()),
                    String.valueOf(all));
        }
    }

    /** Counts the titles of a section, and keeps the wrong ones. */
    private int titles(Walk.Stop stop, JudgedPage page, List<Wrong> wrong) {
        Set<String> titles = model.getOrDefault(stop.section(), Set.of());
        boolean areButtons = stop.section().equals(LIVE);
        int count = 0;
        for (String element : Walk.categoryElements(stop.section())) {
            for (Element link : DataElement.all(page.document(), element)) {
                if (areButtons ? Links.button(link).isPresent() : Links.isReal(link)) {
                    count++;
                    String text = DataElement.text(link);
                    if (!areButtons && !titles.contains(text.toLowerCase(Locale.ROOT))) {
                        wrong.add(new Wrong(page, link, text));
                    }
                }
            }
        }
        return count;
    }
}
