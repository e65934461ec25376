/** Content types and vocabularies from YAML; checks entries against them. */
@NullMarked
package it.campanile.schema;

import org.jspecify.annotations.NullMarked;
