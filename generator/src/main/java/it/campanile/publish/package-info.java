/** Delivers a built and audited site to a target. */
@NullMarked
package it.campanile.publish;

import org.jspecify.annotations.NullMarked;
