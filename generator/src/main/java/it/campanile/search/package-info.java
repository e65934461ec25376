/** The index in which a browser searches a site: words made comparable, weighed, and cut into files that are fetched one by one. */
@NullMarked
package it.campanile.search;

import org.jspecify.annotations.NullMarked;
