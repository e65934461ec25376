/** A finding: its code, severity, place and arguments, and its Italian and English text. */
@NullMarked
package it.campanile.diagnostic;

import org.jspecify.annotations.NullMarked;
