package it.campanile.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** C.SI.1.5, vocabularies: every topic of the page of topics is one of the model's. */
final class Topics implements Criterion {

    private final Set<String> model = Expected.topics().stream()
            .map(topic -> topic.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        Links.first(site.home(), "all-topics")
                .flatMap(link -> Links.resolve(site.address("/"), link.attr("href")))
                .flatMap(site::page)
                .ifPresentOrElse(
                        page -> judge(page, verdict),
                        () -> verdict.fail("/", "nessun collegamento «all-topics» a una pagina degli argomenti"));
        return verdict.build();
    }

    private void judge(Document page, Verdict.Builder verdict) {
        List<String> topics = DataElement.all(page, "topic-element").stream()
                .map(DataElement::text)
                .distinct()
                .toList();
        List<String> foreign = topics.stream()
                .filter(topic -> !model.contains(topic.toLowerCase(Locale.ROOT)))
                .toList();
        String path = BuiltSite.path(page);
        verdict.require(!topics.isEmpty(), path, "nessun «topic-element»");
        if (foreign.size() * 2 > topics.size()) {
            verdict.fail(path, "argomenti che non sono del modello: " + foreign);
        } else if (!foreign.isEmpty()) {
            verdict.tolerate(path, "argomenti che non sono del modello: " + foreign);
        }
    }
}
