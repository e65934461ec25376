/** Where the links of the built pages lead: to pages and files of the site, to points within them, to other sites. */
@NullMarked
package it.campanile.check.link;

import org.jspecify.annotations.NullMarked;
