/** What a site shows beside its texts, made once and kept: pictures in the sizes that screens need. */
@NullMarked
package it.campanile.assets;

import org.jspecify.annotations.NullMarked;
