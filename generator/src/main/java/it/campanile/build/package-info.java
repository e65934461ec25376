/** The order of the steps for one site and for all of them. */
@NullMarked
package it.campanile.build;

import org.jspecify.annotations.NullMarked;
