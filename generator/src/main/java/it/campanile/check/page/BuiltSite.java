package it.campanile.check.page;

import it.campanile.model.Site;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A built site.
 *
 * @param site what it was built from
 * @param folder where it is
 * @param pages its pages by address, sorted
 * @param firstTitled title → address of the first page that has it
 */
public record BuiltSite(Site site, Path folder, Map<String, BuiltPage> pages, Map<String, String> firstTitled) {

    /** A site with what its pages say. */
    public static BuiltSite of(Site site, Path folder, Map<String, BuiltPage> pages) {
        Map<String, String> firstTitled = new HashMap<>();
        pages.forEach((url, page) -> firstTitled.putIfAbsent(page.title(), url));
        return new BuiltSite(site, folder, pages, firstTitled);
    }
}
