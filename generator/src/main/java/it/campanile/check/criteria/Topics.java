package it.campanile.check.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * C.SI.1.5, vocabularies: every topic of the page of topics is one of the model's. The tool also takes the terms of
 * EuroVoc, and is lenient with a half that is neither; here a topic that is not of the model is never more than tolerated.
 */
final class Topics implements Criterion {

    private final Set<String> model = Vocabulary.topics().stream()
            .map(topic -> topic.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    @Override
    public String code() {
        return "check/c-si-1-5";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        JudgedPage home = walk.site().home();
        Links.first(home.document(), "all-topics")
                .flatMap(link -> Links.resolve(home.address(), link.attr("href")))
                .flatMap(walk.site()::page)
                .ifPresentOrElse(page -> judge(page, faults), () -> faults.fail(home, "senza-pagina"));
    }

    private void judge(JudgedPage page, Faults faults) {
        Map<String, Element> topics = new LinkedHashMap<>();
        DataElement.all(page.document(), "topic-element")
                .forEach(topic -> topics.putIfAbsent(DataElement.text(topic), topic));
        faults.require(!topics.isEmpty(), page, "senza-argomenti");
        List<Map.Entry<String, Element>> foreign = topics.entrySet().stream()
                .filter(topic -> !model.contains(topic.getKey().toLowerCase(Locale.ROOT)))
                .toList();
        Outcome weight = foreign.size() * 2 > topics.size() ? Outcome.FAIL : Outcome.TOLERANCE;
        foreign.forEach(
                topic -> faults.add(weight, page.at(topic.getValue()), page.path(), "estraneo", topic.getKey()));
    }
}
