/**
 * The criteria of conformity of the municipal site (measure 1.4.1), judged on a built site without a browser, and, of a
 * published one, on what its host answers.
 */
@NullMarked
package it.campanile.check.criteria;

import org.jspecify.annotations.NullMarked;
