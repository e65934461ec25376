/** Everything that is decided on the built pages without a browser. */
@NullMarked
package it.campanile.check;

import org.jspecify.annotations.NullMarked;
