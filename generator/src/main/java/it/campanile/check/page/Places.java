package it.campanile.check.page;

import it.campanile.diagnostic.Location;
import it.campanile.model.Page;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Where the elements of built pages come from. Asked only for what is reported, so that good pages cost nothing. */
@FunctionalInterface
public interface Places {

    /** Nothing is known. */
    Places NONE = (page, element) -> Optional.empty();

    /** The place in a text or in a template that made an element of a page. */
    Optional<Location> of(Page page, Element element);
}
