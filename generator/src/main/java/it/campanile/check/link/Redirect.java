package it.campanile.check.link;

import it.campanile.diagnostic.Location;

/**
 * An address that sends on to another one.
 *
 * @param from the address, with a slash at the start
 * @param to where it leads: an address of the site, with a slash at the start, or of another site
 * @param at where it is written
 * @param isPage whether a page of the site is the redirect, so that the address is rightly a page's
 */
public record Redirect(String from, String to, Location at, boolean isPage) {}
