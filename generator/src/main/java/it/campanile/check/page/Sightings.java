package it.campanile.check.page;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What was seen on the pages of a site. The same thing on many pages, in the header or on the cards of lists, has one
 * cause: it is told where it is written, and when that is on no page, once for the first page that shows it. Safe for use
 * from several threads.
 */
public final class Sightings {

    private final ConcurrentLinkedQueue<Sighting> seen = new ConcurrentLinkedQueue<>();

    /**
     * A thing seen on a page.
     *
     * @param what names the thing: sightings with the same code and name have the same cause
     * @param written how it stands in the page's own source, when it does
     * @param details what the finding says after the page's address
     */
    private record Sighting(
            BuiltPage page,
            String code,
            Severity severity,
            Element element,
            String what,
            String written,
            List<String> details) {

        Diagnostic at(Location location) {
            List<String> arguments = new ArrayList<>(List.of(page.url()));
            arguments.addAll(details);
            return new Diagnostic(code, severity, location, arguments);
        }
    }

    /** Something seen on one page, with the means to tell it. */
    public final class OnPage {

        private final BuiltPage page;

        private OnPage(BuiltPage page) {
            this.page = page;
        }

        /** The page. */
        public BuiltPage page() {
            return page;
        }

        /** Notes something that stops the site; see {@link #note}. */
        public void error(String code, Element element, String written, String... details) {
            note(code, Severity.ERROR, element, written, details);
        }

        /** Notes something to be looked at; see {@link #note}. */
        public void warning(String code, Element element, String written, String... details) {
            note(code, Severity.WARNING, element, written, details);
        }

        /**
         * Notes something.
         *
         * @param element where it is seen
         * @param written how it stands in the page's own source, when it does
         * @param details what the finding says after the page's address; things with the same details are the same
         */
        public void note(String code, Severity severity, Element element, String written, String... details) {
            seen.add(new Sighting(
                    page,
                    code,
                    severity,
                    element,
                    String.join("\u0000", details) + written,
                    written,
                    List.of(details)));
        }
    }

    /** To note what is seen on a page. */
    public OnPage on(BuiltPage page) {
        return new OnPage(page);
    }

    /** Tells what was seen, each thing once for each place where it is written. */
    public void report(Diagnostics diagnostics) {
        Map<String, List<Sighting>> things = new TreeMap<>();
        seen.forEach(sighting -> things.computeIfAbsent(
                        sighting.code() + "\u0000" + sighting.what(), name -> new ArrayList<>())
                .add(sighting));
        things.values().forEach(same -> report(same, diagnostics));
    }

    private static void report(List<Sighting> same, Diagnostics diagnostics) {
        Map<Location, Sighting> written = new TreeMap<>();
        inOrder(same).forEach(sighting -> {
            Location place = sighting.page().find(sighting.written());
            if (place.line() > 0) {
                written.putIfAbsent(place, sighting);
            }
        });
        if (written.isEmpty()) {
            Sighting first = inOrder(same).findFirst().orElseThrow();
            diagnostics.add(first.at(first.page().at(first.element())));
        }
        written.forEach((place, sighting) -> diagnostics.add(sighting.at(place)));
    }

    private static Stream<Sighting> inOrder(List<Sighting> same) {
        return same.stream()
                .sorted((one, other) -> one.page().url().compareTo(other.page().url()));
    }
}
