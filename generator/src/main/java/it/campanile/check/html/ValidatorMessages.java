package it.campanile.check.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.checker.InfoAwareErrorHandler;
import org.xml.sax.SAXParseException;

/** Collects what the validator says of a page, but for what is no fault and what a check of our own says with its place. */
final class ValidatorMessages implements InfoAwareErrorHandler {

    /** The texts that are left out, each with the finding that says the same. */
    static final List<String> LEFT_OUT = List.of(
            // check/id-doppio
            "(Duplicate ID|The first occurrence of ID) “.*",
            // check/immagine-senza-alt
            "An “img” element must have an “alt” attribute.*",
            // check/senza-titolo
            "Element “title” must not be empty.*",
            "Element “head” is missing a required instance of child element “title”.*",
            // check/livello-saltato
            "The heading “h[1-6]” .*, skipping .*",
            // check/titolo-principale
            "Consider using the “h1” element as a top-level heading only.*",
            // check/titolo-vuoto
            "Empty heading.*",
            // check/senza-lingua
            "Consider adding a “lang” attribute.*",
            // check/piu-contenuti-principali
            "A document (must|should) not include more than one visible .*“(role=)?main”.*",
            // check/collegamento-rotto, check/posta-sbagliata, check/telefono-sbagliato
            "Bad value “(?!//|https?:).*” for attribute “(href|src)” on element “.*”: Bad URL.*",
            // Valid, and our templates do not mix it with attributes without quotes.
            "Trailing slash on void elements.*");

    private static final Pattern KNOWN = Pattern.compile(String.join("|", LEFT_OUT), Pattern.DOTALL);

    private final List<ValidatorMessage> all = new ArrayList<>();

    void clear() {
        all.clear();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<ValidatorMessage> all() {
        return List.copyOf(all);
    }

    @Override
    public void info(SAXParseException exception) {
        // Nothing to mend.
    }

    @Override
    public void warning(SAXParseException exception) {
        add(false, exception);
    }

    @Override
    public void error(SAXParseException exception) {
        add(true, exception);
    }

    @Override
    public void fatalError(SAXParseException exception) {
        add(true, exception);
    }

    private void add(boolean isError, SAXParseException exception) {
        String text = String.valueOf(exception.getMessage());
        if (!KNOWN.matcher(text).matches()) {
            all.add(new ValidatorMessage(isError, text, exception.getLineNumber(), exception.getColumnNumber()));
        }
    }
}
