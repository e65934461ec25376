/** What a public page must not give away: personal data in texts, and the reader's visit to third parties. */
@NullMarked
package it.campanile.check.privacy;

import org.jspecify.annotations.NullMarked;
