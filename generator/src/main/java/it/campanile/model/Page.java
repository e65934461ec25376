package it.campanile.model;

import it.campanile.schema.Item;

/**
 * An item with its address.
 *
 * @param item what it shows
 * @param url root-relative address: {@code /servizi/ambiente/x/}, {@code /404.html} or, for an item that stands on
 *     another page, {@code /domande-frequenti/#x}
 */
public record Page(Item item, String url) {

    /** Whether it is a page of its own, and not a part of another one. */
    public boolean isWhole() {
        return url.indexOf('#') < 0;
    }

    /** Path of its file within the built site, without a slash at the start. */
    public String output() {
        return outputOf(url);
    }

    /** Path of the file that answers for an address. */
    public static String outputOf(String url) {
        String path = url.substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
