package it.campanile.check.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The attribute {@code data-element}, by which alone the public tool finds its way. */
final class DataElement {

    private DataElement() {}

    static List<Element> all(Element scope, String name) {
        return scope.select("[data-element='" + name + "']");
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
