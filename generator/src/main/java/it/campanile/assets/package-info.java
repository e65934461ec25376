/**
 * What a browser loads besides pages: styles, scripts and icons, compiled once, pictures in the sizes that screens need; kept
 * by the hash of what they are made from, named by fingerprint.
 */
@NullMarked
package it.campanile.assets;

import org.jspecify.annotations.NullMarked;
