package it.campanile.check.privacy;

import it.campanile.check.page.BuiltSite;
import java.util.List;

/** The personal data in the files that a site publishes beside its pages. */
@FunctionalInterface
public interface FileData {

    /**
     * A personal datum in a file.
     *
     * @param url the address of the page that leads to the file
     * @param path path of the file relative to the workspace root
     */
    record InFile(String url, String path, Hit hit) {}

    /** What there is in the files of a site. */
    List<InFile> of(BuiltSite site);
}
