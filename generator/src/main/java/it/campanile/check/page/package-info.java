/** What a check sees: a built page, parsed once for all of them, the site that it belongs to, and where its parts come from. */
@NullMarked
package it.campanile.check.page;

import org.jspecify.annotations.NullMarked;
