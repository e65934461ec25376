package it.campanile.check.text;

import it.campanile.check.page.Sightings;
import org.jsoup.nodes.Element;

/** A rule about the words of a page. It is shown each element of the page once, in order. Used by several threads at once. */
@FunctionalInterface
interface TextRule {

    /** Looks at one element and notes what is wrong with it. */
    void look(Element element, Sightings.OnPage page);
}
