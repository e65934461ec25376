package it.campanile.check.criteria;

import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import it.campanile.diagnostic.Phrase;
import java.util.List;

/**
 * One thing that a criterion says of a page.
 *
 * @param weight how much it counts; {@link Outcome#PASS} is a remark that does not
 * @param at where its cause is
 * @param url path of the page from the site's root
 * @param key key of its text in the messages
 * @param arguments values for the placeholders of the text
 */
public record Fault(Outcome weight, Location at, String url, String key, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** Its text in words. */
    public String text(Messages messages) {
        return messages.text(phrase());
    }

    Phrase phrase() {
        return new Phrase(key, arguments);
    }
}
