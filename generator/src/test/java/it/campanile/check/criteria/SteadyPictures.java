package it.campanile.check.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pictures keep their room while they load, come in the widths that they promise, and wait when they are not the one that
 * a reader comes for.
 */
final class SteadyPictures implements WrittenCriterion {

    private static final int WIDTHS = 3;

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        for (Document page : site.pages()) {
            String path = BuiltSite.path(page);
            for (Element image : page.select("img")) {
                verdict.require(
                        image.attr("width").matches("[1-9][0-9]*")
                                && image.attr("height").matches("[1-9][0-9]*"),
                        path,
                        "senza misure: " + image.outerHtml());
            }
            page.select("[srcset]").forEach(element -> judge(element, page, site, verdict));
            verdict.require(page.select("[fetchpriority]").size() < 2, path, "due immagini vogliono essere la prima");
        }
        return verdict.build();
    }

    private static void judge(Element element, Document page, BuiltSite site, Verdict.Builder verdict) {
        List<String> choices = List.of(element.attr("srcset").split(", ", -1));
        verdict.require(choices.size() >= WIDTHS, BuiltSite.path(page), "meno di tre larghezze: " + choices);
        verdict.require(element.hasAttr("sizes"), BuiltSite.path(page), "senza sizes: " + element.outerHtml());
        for (String choice : choices) {
            Optional<String> address =
                    Stream.of(choice.split(" ", -1)).findFirst().flatMap(link -> Links.resolve(page.location(), link));
            verdict.require(
                    address.filter(site::answers).isPresent(), BuiltSite.path(page), "non c’è l’immagine " + choice);
        }
    }
}
