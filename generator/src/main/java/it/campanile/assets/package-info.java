/** What a browser loads besides pages: styles, scripts and icons, compiled once, kept by hash, named by fingerprint. */
@NullMarked
package it.campanile.assets;

import org.jspecify.annotations.NullMarked;
