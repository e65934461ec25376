package it.campanile.model;

import it.campanile.source.SourceFile;

/**
 * A file that is copied as it is.
 *
 * @param url its root-relative address
 * @param source where it comes from
 */
public record SiteFile(String url, SourceFile source) {

    /** The address of a file that an item names: beside the item, or from the root. */
    public static String url(String name, Page page) {
        return name.startsWith("/") ? name : page.filesBase() + name;
    }
}
