/** The criteria, clauses and rules that findings are told by, as data. */
@NullMarked
package it.campanile.report.wcag;

import org.jspecify.annotations.NullMarked;
