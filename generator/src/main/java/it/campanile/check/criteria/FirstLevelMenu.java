package it.campanile.check.criteria;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** C.SI.1.6, entries of the menu: the four of the model, each once on the whole home page, within the site. */
final class FirstLevelMenu implements Criterion {

    private static final int MOST = 7;

    /** An entry as the model names it, and how it is recognised. */
    private record Entry(String name, Pattern label) {

        static Entry of(String name, String label) {
            return new Entry(name, Pattern.compile(label, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    private static final List<Entry> ENTRIES = List.of(
            Entry.of("Amministrazione", "^Amministrazione$"),
            Entry.of("Novità", "^Novità$"),
            Entry.of("Servizi", "^Servizi$"),
            Entry.of("Vivere il Comune", "^Vivere ."));

    @Override
    public String code() {
        return "check/c-si-1-6";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        JudgedSite site = walk.site();
        JudgedPage home = site.home();
        List<Element> entries = Walk.menuElements().stream()
                .flatMap(element -> Links.all(home.document(), element).stream())
                .toList();
        List<String> labels = entries.stream().map(DataElement::text).toList();
        for (int i = 0; i < ENTRIES.size(); i++) {
            Entry expected = ENTRIES.get(i);
            boolean matches =
                    i < labels.size() && expected.label().matcher(labels.get(i)).find();
            faults.require(matches, home, "voce", String.valueOf(i + 1), expected.name(), Faults.quoted(labels));
        }
        for (Element entry : entries) {
            Optional<String> target = Links.resolve(home.address(), entry.attr("href"));
            faults.require(
                    target.filter(site::answers).filter(site::owns).isPresent(),
                    home,
                    entry,
                    "fuori",
                    DataElement.text(entry),
                    entry.attr("href"));
        }
        if (entries.size() > MOST) {
            faults.fail(home, "troppe", Faults.quoted(labels));
        } else if (entries.size() > ENTRIES.size()) {
            faults.tolerate(home, "in-piu", Faults.quoted(labels));
        }
    }
}
