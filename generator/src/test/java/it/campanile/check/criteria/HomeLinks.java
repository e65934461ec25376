package it.campanile.check.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Written criteria C.SI.2.1 to C.SI.2.4: the home's content links, in clear, what people need when they are stuck. */
final class HomeLinks implements WrittenCriterion {

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        Document home = site.home();
        List<String> shown = home.select("main a[href]").stream()
                .filter(link -> !link.text().isBlank())
                .map(link -> link.attr("href"))
                .toList();
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("le domande frequenti", href(home, "footer [data-element=faq]"));
        needed.put("l’assistenza", href(home, "[data-element=contacts]"));
        needed.put("la prenotazione", href(home, "[data-element=appointment-booking]"));
        needed.put("la segnalazione", href(home, "footer [data-element=report-inefficiency]"));
        needed.forEach((what, href) -> verdict.require(
                !href.isEmpty() && shown.contains(href), "/", "nessun collegamento in chiaro per " + what));
        return verdict.build();
    }

    private static String href(Document home, String query) {
        return Optional.ofNullable(home.selectFirst(query))
                .filter(Links::isReal)
                .map((Element link) -> link.attr("href"))
                .orElse("");
    }
}
