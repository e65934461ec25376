package it.campanile.check.criteria;

import static it.campanile.check.criteria.Walk.Kind.SERVICE;
import static it.campanile.check.criteria.Walk.Kind.SERVICES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** C.SI.1.3, service sheets: at least ten of them, each with its fourteen parts and its index in order. */
final class ServiceSheets implements Criterion {

    private static final int LEAST_SHEETS = 10;
    private static final int LEAST_TEXT = 3;
    private static final int TOLERATED_PARTS = 2;

    private final List<String> index = Vocabulary.serviceIndex();
    private final Map<String, Predicate<Document>> contents = contents();
    private final Map<String, Predicate<Document>> header = header();

    @Override
    public String code() {
        return "check/c-si-1-3";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        walk.requirePages(Set.of(SERVICES, SERVICE), faults);
        for (JudgedPage services : walk.pages(Set.of(SERVICES))) {
            int sheets = walk.serviceLinks(walk.listOfServices(services)).size();
            faults.require(
                    sheets >= LEAST_SHEETS, services, "poche", String.valueOf(sheets), String.valueOf(LEAST_SHEETS));
        }
        walk.pages(Set.of(SERVICE)).forEach(sheet -> judge(sheet, faults));
    }

    private void judge(JudgedPage sheet, Faults faults) {
        List<String> labels = indexLabels(sheet);
        List<String> missing = new ArrayList<>();
        header.forEach((part, isThere) -> addUnless(isThere.test(sheet.document()), part, missing));
        contents.forEach((label, isThere) ->
                addUnless(labels.contains(label) && isThere.test(sheet.document()), label, missing));
        List<String> checked = labels.stream().filter(index::contains).toList();
        int moves = moves(checked);
        if (missing.size() > TOLERATED_PARTS || moves > 1) {
            add(Outcome.FAIL, sheet, missing, moves, checked, faults);
        } else if (!missing.isEmpty() || moves == 1) {
            add(Outcome.TOLERANCE, sheet, missing, moves, checked, faults);
        }
    }

    private static void addUnless(boolean isThere, String part, List<String> missing) {
        if (!isThere) {
            missing.add(part);
        }
    }

    private void add(
            Outcome weight, JudgedPage sheet, List<String> missing, int moves, List<String> labels, Faults faults) {
        if (!missing.isEmpty()) {
            faults.add(weight, sheet.source(), sheet.path(), "mancano", Faults.quoted(missing));
        }
        if (moves > 0) {
            faults.add(weight, sheet.source(), sheet.path(), "indice", Faults.quoted(labels), Faults.quoted(index));
        }
    }

    /** The texts of the direct links of the index, as they are. */
    static List<String> indexLabels(JudgedPage sheet) {
        return sheet.document().select("[data-element=page-index] > li > a").stream()
                .map(DataElement::text)
                .toList();
    }

    /** How many labels have to be moved until all are in order. */
    private int moves(List<String> labels) {
        int[] longest = new int[labels.size()];
        int kept = 0;
        for (int i = 0; i < longest.length; i++) {
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                if (index.indexOf(labels.get(j)) < index.indexOf(labels.get(i))) {
                    longest[i] = Math.max(longest[i], longest[j] + 1);
                }
            }
            kept = Math.max(kept, longest[i]);
        }
        return labels.size() - kept;
    }

    private Map<String, Predicate<Document>> contents() {
        List<Predicate<Document>> parts = List.of(
                says("service-addressed"),
                says("service-how-to"),
                says("service-needed"),
                says("service-achieved"),
                says("service-calendar-text").or(has("service-calendar-list")),
                has("service-generic-access").or(has("service-booking-access")).or(has("service-online-access")),
                has("service-file"),
                has("service-area"));
        Map<String, Predicate<Document>> contents = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            contents.put(index.get(i), parts.get(i));
        }
        return contents;
    }

    private static Map<String, Predicate<Document>> header() {
        Map<String, Predicate<Document>> header = new LinkedHashMap<>();
        header.put("Titolo", says("service-title"));
        header.put("Descrizione", says("service-description"));
        header.put("Stato", has("service-status"));
        header.put(
                "Tassonomie argomenti",
                sheet -> DataElement.all(sheet, "service-topic").stream()
                        .anyMatch(topic -> !DataElement.text(topic).isEmpty()));
        header.put("Area", says("service-area"));
        header.put("Categoria del servizio", ServiceSheets::hasCategory);
        return header;
    }

    private static Predicate<Document> has(String element) {
        return sheet -> DataElement.exists(sheet, element);
    }

    private static Predicate<Document> says(String element) {
        return sheet -> DataElement.text(sheet, element).length() >= LEAST_TEXT;
    }

    private static boolean hasCategory(Document sheet) {
        List<String> steps = sheet.select("[data-element=breadcrumb] li").stream()
                .map(Element::wholeText)
                .map(text -> text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-zA-Z0-9 ]", "")
                        .strip())
                .toList();
        int services = steps.indexOf("servizi");
        return services >= 0
                && services + 1 < steps.size()
                && steps.get(services + 1).length() >= LEAST_TEXT;
    }
}
