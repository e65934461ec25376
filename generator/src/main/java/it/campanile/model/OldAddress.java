package it.campanile.model;

import it.campanile.diagnostic.Location;
import java.util.Locale;

/**
 * An address that was once that of a page, and leads on.
 *
 * @param from the address, with a slash at the start
 * @param to where it leads: an address of the site, with a slash at the start, or of another site
 * @param at where it is written
 */
public record OldAddress(String from, String to, Location at) {

    /** Path of the file that answers for it within the built site, without a slash at the start. */
    public String output() {
        String last = from.substring(from.lastIndexOf('/') + 1);
        return Page.outputOf(last.isEmpty() || last.contains(".") ? from : from + "/");
    }

    /** Whether a page can answer for it: its file is one of HTML, and the same one on disks that know no capital letters. */
    public boolean isPage() {
        return output().endsWith(".html") && from.equals(from.toLowerCase(Locale.ROOT));
    }
}
