package it.campanile.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** C.SI.3.4, licence: the legal notes have one section with the exact text of the licence. */
final class Licence implements Criterion {

    private final Map<String, List<String>> expected = Expected.licence();

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        Optional.ofNullable(site.home().selectFirst("footer"))
                .flatMap(footer -> Links.first(footer, "legal-notes"))
                .flatMap(link -> Links.resolve(site.address("/"), link.attr("href")))
                .flatMap(site::page)
                .ifPresentOrElse(
                        page -> judge(page, verdict),
                        () -> verdict.fail("/", "nel piede di pagina manca il collegamento «legal-notes»"));
        return verdict.build();
    }

    private void judge(Document page, Verdict.Builder verdict) {
        String path = BuiltSite.path(page);
        List<String> sections = DataElement.all(page, "legal-notes-section").stream()
                .map(DataElement::text)
                .toList();
        verdict.require(
                sections.size() == 1 && sections.get(0).equalsIgnoreCase(Expected.only(expected, "title")),
                path,
                "le sezioni della licenza sono " + sections);
        String body = DataElement.all(page, "legal-notes-body").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .replace('\'', '’')
                .strip();
        verdict.require(
                body.toLowerCase(Locale.ROOT)
                        .equals(Expected.only(expected, "body").toLowerCase(Locale.ROOT)),
                path,
                "il testo della licenza non è quello del modello: «" + body + "»");
    }
}
