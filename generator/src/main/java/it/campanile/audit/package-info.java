/** The real browser: every page of every site is loaded and judged by axe-core. */
@NullMarked
package it.campanile.audit;

import org.jspecify.annotations.NullMarked;
