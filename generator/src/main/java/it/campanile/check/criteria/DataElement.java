package it.campanile.check.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The attribute {@code data-element}, by which alone the public tool finds its way. */
final class DataElement {

    private static final String INDEX = "campanile.data-element";

    private DataElement() {}

    static List<Element> all(Element scope, String name) {
        return scope instanceof Document document
                ? index(document).getOrDefault(name, List.of())
                : scope.select("[data-element='" + name + "']");
    }

    /** The elements of a page by their names: every criterion asks for some, so they are looked for once. */
    @SuppressWarnings("unchecked")
    private static Map<String, List<Element>> index(Document document) {
        Object known = document.attributes().userData(INDEX);
        if (known instanceof Map<?, ?> index) {
            return (Map<String, List<Element>>) index;
        }
        Map<String, List<Element>> index = new HashMap<>();
        for (Element element : document.select("[data-element]")) {
            index.computeIfAbsent(element.attr("data-element"), name -> new ArrayList<>())
                    .add(element);
        }
        document.attributes().userData(INDEX, index);
        return index;
    }

    static Optional<Element> first(Element scope, String name) {
        return all(scope, name).stream().findFirst();
    }

    static boolean exists(Element scope, String name) {
        return !all(scope, name).isEmpty();
    }

    /** The texts of all elements of a name, one after the other, as the tool reads doubled elements. */
    static String text(Element scope, String name) {
        return all(scope, name).stream()
                .map(Element::wholeText)
                .collect(Collectors.joining())
                .strip();
    }

    /** All text within an element, hidden or not; white space inside stays as it is. */
    static String text(Element element) {
        return element.wholeText().strip();
    }
}
