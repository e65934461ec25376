/** From items to a site: addresses, references and their inverses, lists, menu, breadcrumbs. */
@NullMarked
package it.campanile.assemble;

import org.jspecify.annotations.NullMarked;
