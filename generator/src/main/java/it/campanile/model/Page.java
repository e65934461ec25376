package it.campanile.model;

import it.campanile.schema.Item;

/**
 * An item with its address.
 *
 * @param item what it shows
 * @param url root-relative address: {@code /servizi/ambiente/x/}, {@code /404.html} or, for an item that stands on
 *     another page, {@code /domande-frequenti/#x}; an item without any address has a name of its own,
 *     {@code #orario/municipio}
 * @param first the address of the page whose list it continues; its own when it continues none
 * @param original the address of the page that it says in another language; its own when it translates none
 */
public record Page(Item item, String url, String first, String original) {

    /** A page that continues no other one. */
    public Page(Item item, String url) {
        this(item, url, url);
    }

    /** A page in the language of the site. */
    public Page(Item item, String url, String first) {
        this(item, url, first, url);
    }

    /** A page that says in another language what another one says. */
    public static Page translating(Page original, Item item, String url) {
        return new Page(item, url, url, original.url());
    }

    /** Whether it says in another language what another page says. */
    public boolean isTranslation() {
        return !url.equals(original);
    }

    /** Whether it continues the list of another page of the same item. */
    public boolean continues() {
        return !url.equals(first);
    }

    /** Whether it can be reached: as a page, or as a part of one. */
    public boolean hasAddress() {
        return url.startsWith("/");
    }

    /** Whether it is a page of its own, and not a part of another one. */
    public boolean isWhole() {
        return url.indexOf('#') < 0;
    }

    /** Where the files beside the item are in the built site, with a slash at the end. */
    public String filesBase() {
        String base = isTranslation() ? original : first;
        return isWhole() && base.endsWith("/") ? base : "/media/" + item.type().folder() + "/" + item.path() + "/";
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
