package it.campanile.check.criteria;

import it.campanile.diagnostic.Location;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as the criteria see it.
 *
 * @param path path from the site's root
 * @param address its address on the site's host
 * @param document its HTML, which may not know its address
 * @param source where it comes from as a whole
 * @param places where its elements come from
 */
record JudgedPage(String path, String address, Document document, Location source, Function<Element, Location> places) {

    Location at(Element element) {
        return places.apply(element);
    }
}
