/** Staging folder, swap, manifest of hashes. */
@NullMarked
package it.campanile.output;

import org.jspecify.annotations.NullMarked;
