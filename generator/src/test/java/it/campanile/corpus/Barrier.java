package it.campanile.corpus;

import java.util.Optional;
import java.util.Set;

/**
 * A barrier that is seeded into a good page, and what the gate must say of it.
 *
 * @param title what it is and whom it stops, in plain Italian
 * @param page the address of the page that is changed
 * @param change the one change
 * @param step where the gate finds it first
 * @param found the code of the check or the rule of the browser that finds it
 * @param isWarning whether the finding lets the site go on
 * @param criterion the number of the criterion that it breaks; empty when it breaks none
 * @param besides what the same change rightly breaks beside it, in the same step
 * @param isAlone whether the change is seen on other pages, too
 * @param state the state of the page in which it is found; none for the page as it loads
 */
record Barrier(
        String id,
        String title,
        String page,
        Change change,
        Step step,
        String found,
        boolean isWarning,
        String criterion,
        Set<String> besides,
        boolean isAlone,
        Optional<String> state) {

    /** The steps of the gate, in their order. */
    enum Step {
        /** The built files are looked at. */
        CHECK,
        /** The pages are looked at in a browser. */
        AUDIT
    }

    Barrier {
        besides = Set.copyOf(besides);
    }

    @Override
    public String toString() {
        return id;
    }
}
