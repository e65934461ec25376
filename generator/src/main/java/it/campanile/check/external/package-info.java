/** Whether the links to other sites still work: asked over the network, only on request, politely. */
@NullMarked
package it.campanile.check.external;

import org.jspecify.annotations.NullMarked;
