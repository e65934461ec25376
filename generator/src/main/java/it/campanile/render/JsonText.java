package it.campanile.render;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Texts as JSON literals that may stand in a script element. */
final class JsonText {

    private JsonText() {}

    /** The text in quotes; {@code <}, {@code >} and {@code &} are escaped, so that no text can close the element. */
    static String quote(String text) {
        String json = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        return '"' + json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026") + '"';
    }
}
