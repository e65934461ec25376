package it.campanile.check.attachment;

import it.campanile.check.privacy.Hit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What was learned of a file by reading it.
 *
 * @param flaws what is wrong with it, in the order of their weight
 * @param hits personal data in its text
 */
record FileFacts(Set<Flaw> flaws, List<Hit> hits) {

    FileFacts {
        EnumSet<Flaw> sorted = EnumSet.noneOf(Flaw.class);
        sorted.addAll(flaws);
        flaws = Collections.unmodifiableSet(sorted);
        hits = List.copyOf(hits);
    }

    /** Of a file that cannot be read any further. */
    static FileFacts of(Flaw flaw) {
        return new FileFacts(Set.of(flaw), List.of());
    }
}
