/** What a run found out about a site, as files for people, code hosts and build servers. */
@NullMarked
package it.campanile.report;

import org.jspecify.annotations.NullMarked;
