package it.campanile.criteria;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** C.SI.1.6, entries of the menu: the four of the model, each once on the whole home page, within the site. */
final class FirstLevelMenu implements Criterion {

    private static final int MOST = 7;
    private static final List<Pattern> LABELS = List.of(
            Pattern.compile("^Amministrazione$", Pattern.CASE_INSENSITIVE),
            Pattern.compile("^Novità$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile("^Servizi$", Pattern.CASE_INSENSITIVE),
            Pattern.compile("^Vivere .", Pattern.CASE_INSENSITIVE));

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        List<Element> entries = Walk.menuElements().stream()
                .flatMap(element -> Links.all(site.home(), element).stream())
                .toList();
        List<String> labels = entries.stream().map(DataElement::text).toList();
        for (int i = 0; i < LABELS.size(); i++) {
            boolean matches =
                    i < labels.size() && LABELS.get(i).matcher(labels.get(i)).find();
            verdict.require(matches, "/", "la voce " + (i + 1) + " del menu non è quella del modello: " + labels);
        }
        for (Element entry : entries) {
            Optional<String> target = Links.resolve(site.address("/"), entry.attr("href"));
            verdict.require(
                    target.filter(site::answers).filter(site::owns).isPresent(),
                    "/",
                    "la voce «" + DataElement.text(entry) + "» non porta a una pagina del sito: " + entry.attr("href"));
        }
        if (entries.size() > MOST) {
            verdict.fail("/", "le voci del menu sono troppe: " + labels);
        } else if (entries.size() > LABELS.size()) {
            verdict.tolerate("/", "voci in più nel menu: " + labels);
        }
        return verdict.build();
    }
}
