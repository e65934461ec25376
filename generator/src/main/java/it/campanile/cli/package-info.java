/** The command line: arguments in, one call, exit code out. */
@NullMarked
package it.campanile.cli;

import org.jspecify.annotations.NullMarked;
