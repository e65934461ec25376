/** Which files a site consists of once the layers are laid over each other. */
@NullMarked
package it.campanile.source;

import org.jspecify.annotations.NullMarked;
