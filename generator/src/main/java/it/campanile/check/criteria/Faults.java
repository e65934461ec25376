package it.campanile.check.criteria;

import it.campanile.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Collects what one criterion says. A key without a slash is one of the criterion's own. */
final class Faults {

    private final String code;
    private final List<Fault> found = new ArrayList<>();

    /** @param code the criterion's, {@code check/c-si-1-3} */
    Faults(String code) {
        this.code = code;
    }

    void add(Outcome weight, Location at, String url, String key, String... arguments) {
        String whole = key.indexOf('/') < 0 ? code + "." + key : key;
        found.add(new Fault(weight, at, url, whole, List.of(arguments)));
    }

    /** A fault of a page as a whole. */
    void fail(JudgedPage page, String key, String... arguments) {
        add(Outcome.FAIL, page.source(), page.path(), key, arguments);
    }

    /** A fault of an element of a page. */
    void fail(JudgedPage page, Element element, String key, String... arguments) {
        add(Outcome.FAIL, page.at(element), page.path(), key, arguments);
    }

    void tolerate(JudgedPage page, String key, String... arguments) {
        add(Outcome.TOLERANCE, page.source(), page.path(), key, arguments);
    }

    void tolerate(JudgedPage page, Element element, String key, String... arguments) {
        add(Outcome.TOLERANCE, page.at(element), page.path(), key, arguments);
    }

    /** A fault of a page as a whole, unless the condition holds. */
    void require(boolean condition, JudgedPage page, String key, String... arguments) {
        if (!condition) {
            fail(page, key, arguments);
        }
    }

    /** A fault of an element of a page, unless the condition holds. */
    void require(boolean condition, JudgedPage page, Element element, String key, String... arguments) {
        if (!condition) {
            fail(page, element, key, arguments);
        }
    }

    /** What the files cannot show of a page. */
    void leave(JudgedPage page, String key, String... arguments) {
        add(Outcome.TO_VERIFY, page.source(), page.path(), key, arguments);
    }

    /** Whether something is not met. */
    boolean hasFailed() {
        return found.stream().anyMatch(fault -> fault.weight() == Outcome.FAIL);
    }

    /** The verdict on what was found. */
    CriterionResult result() {
        return CriterionResult.of(id(code), found);
    }

    private static String id(String code) {
        return code.substring(code.indexOf('/') + 1).toUpperCase(Locale.ROOT).replace('-', '.');
    }

    /** Words in quotation marks, one after the other. */
    static String quoted(Iterable<String> words) {
        List<String> quoted = new ArrayList<>();
        words.forEach(word -> quoted.add("«" + word + "»"));
        return quoted.isEmpty() ? "–" : quoted.stream().collect(Collectors.joining(", "));
    }
}
