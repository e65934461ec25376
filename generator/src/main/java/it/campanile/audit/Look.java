package it.campanile.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is asked of a page at once, by {@code run.js}.
 *
 * @param settles whether the window has just changed, and the page is given the time to follow
 * @param tags of the rules of axe that are run; none, and axe is not
 * @param checks those of our rules that are run
 * @param walk what is done about the walk with the keyboard
 */
record Look(boolean settles, List<String> tags, List<OwnRule> checks, Walk walk) {

    /** What axe looks at: everything that the law asks, what WCAG 2.2 adds to it, and good habits. */
    static final List<String> AXE =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "EN-301-549");

    /** Rules of axe that it does not ask by itself: experimental ones and one of WCAG AAA, which other tools ask. */
    static final List<String> MORE = List.of(
            "identical-links-same-purpose", "label-content-name-mismatch", "table-fake-caption", "td-has-header");

    /** The walk with the keyboard: starts, goes on as long as it has to, ends. */
    enum Walk {
        NONE,
        /** From the top of the page to its end. */
        WHOLE,
        /** Through the main content and out of it. */
        MAIN,
        ON_WHOLE,
        ON_MAIN,
        END
    }

    /** Axe. */
    static Look axe() {
        return new Look(true, AXE, List.of(), Walk.NONE);
    }

    /** Some checks of our own. */
    static Look own(OwnRule... checks) {
        return new Look(true, List.of(), Arrays.asList(checks), Walk.NONE);
    }

    /** A part of the walk. */
    static Look walk(Walk part) {
        return new Look(false, List.of(), List.of(), part);
    }

    /** The same and some checks of our own. */
    Look with(OwnRule... more) {
        List<OwnRule> all = new ArrayList<>(checks);
        Stream.of(more).forEach(all::add);
        return new Look(settles, tags, all, walk);
    }

    /** The same and a part of the walk, on a page that has just been loaded. */
    Look with(Walk part) {
        return new Look(false, tags, checks, part);
    }

    /** As the script takes it. */
    Map<String, Object> todo() {
        return Map.of(
                "settle",
                settles,
                "tags",
                tags,
                "rules",
                MORE,
                "checks",
                checks.stream().map(OwnRule::check).toList(),
                "walk",
                walk.name().toLowerCase(Locale.ROOT));
    }
}
