/** Splits front matter from body and reads YAML with positions. */
@NullMarked
package it.campanile.parse;

import org.jspecify.annotations.NullMarked;
