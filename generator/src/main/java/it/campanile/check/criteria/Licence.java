package it.campanile.check.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** C.SI.3.4, licence: the legal notes have one section with the exact text of the licence. */
final class Licence implements Criterion {

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private final Map<String, List<String>> expected = Vocabulary.licence();

    @Override
    public String code() {
        return "check/c-si-3-4";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        JudgedPage home = walk.site().home();
        Optional.ofNullable(home.document().selectFirst("footer"))
                .flatMap(footer -> Links.first(footer, "legal-notes"))
                .flatMap(link -> Links.resolve(home.address(), link.attr("href")))
                .flatMap(walk.site()::page)
                .ifPresentOrElse(
                        page -> judge(page, faults),
                        () -> faults.fail(home, "check/criteri.piede-senza", "legal-notes"));
    }

    private void judge(JudgedPage page, Faults faults) {
        String title = Vocabulary.only(expected, "title");
        List<String> sections = DataElement.all(page.document(), "legal-notes-section").stream()
                .map(DataElement::text)
                .toList();
        faults.require(
                sections.size() == 1 && sections.get(0).equalsIgnoreCase(title),
                page,
                "sezioni",
                title,
                Faults.quoted(sections));
        List<Element> bodies = DataElement.all(page.document(), "legal-notes-body");
        String body = WHITE.matcher(bodies.stream().map(Element::wholeText).collect(Collectors.joining(" ")))
                .replaceAll(" ")
                .replace('\'', '’')
                .strip();
        if (!body.toLowerCase(Locale.ROOT)
                .equals(Vocabulary.only(expected, "body").toLowerCase(Locale.ROOT))) {
            if (bodies.isEmpty()) {
                faults.fail(page, "testo", body);
            } else {
                faults.fail(page, bodies.get(0), "testo", body);
            }
        }
    }
}
