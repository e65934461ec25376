/** The finished site as immutable data. */
@NullMarked
package it.campanile.model;

import org.jspecify.annotations.NullMarked;
