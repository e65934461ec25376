/** Files to download: whether they are what they say, and whether everybody can read them. */
@NullMarked
package it.campanile.check.attachment;

import org.jspecify.annotations.NullMarked;
