/** Whether the HTML of the built pages is valid, and whether those who do not see it find their way: landmarks, headings, ids, titles, language. */
@NullMarked
package it.campanile.check.html;

import org.jspecify.annotations.NullMarked;
