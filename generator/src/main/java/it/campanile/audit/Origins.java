package it.campanile.audit;

import it.campanile.diagnostic.Location;
import java.util.Optional;

/** Where the elements of audited pages come from. Asked only for what is reported. */
@FunctionalInterface
public interface Origins {

    /** Nothing is known. */
    Origins NONE = (url, selector) -> Optional.empty();

    /**
     * The place in a text or in a template that made an element.
     *
     * @param url address of the page
     * @param selector CSS selector of the element
     */
    Optional<Location> of(String url, String selector);
}
