package it.campanile.schema;

import java.util.Locale;
import java.util.regex.Pattern;

/** Forms that a text may have to keep. */
enum TextFormat {
    /** An e-mail address. */
    EMAIL("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+"),
    /** A telephone number: digits, spaces, a leading plus. */
    TELEFONO("\\+?[0-9][0-9 ]{3,18}[0-9]"),
    /** An Italian post code. */
    CAP("[0-9]{5}"),
    /** A colour, #rrggbb. */
    COLORE("#[0-9a-fA-F]{6}"),
    /** A host name. */
    HOST("[a-z0-9-]+(\\.[a-z0-9-]+)+"),
    /** A name as it stands in an address. */
    SLUG("[a-z0-9]+(-[a-z0-9]+)*"),
    /** A code of a language, ISO 639. */
    LINGUA("[a-z]{2,3}"),
    /** A root-relative path. */
    PERCORSO("/[a-z0-9/_.-]*"),
    /** A root-relative path that some other site gave to its pages, capital letters and all. */
    PROVENIENZA("/[A-Za-z0-9/_.~-]*");

    private final Pattern pattern;

    TextFormat(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    boolean matches(String text) {
        return pattern.matcher(text).matches();
    }

    String pattern() {
        return pattern.pattern();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
