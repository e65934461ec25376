/** The words of pages: texts of links and pictures, capitals, tables, how hard the language is. */
@NullMarked
package it.campanile.check.text;

import org.jspecify.annotations.NullMarked;
