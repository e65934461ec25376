/** From a page to HTML: Markdown, theme look-up, FreeMarker; the only package that knows JBake. */
@NullMarked
package it.campanile.render;

import org.jspecify.annotations.NullMarked;
