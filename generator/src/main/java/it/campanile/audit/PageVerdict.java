package it.campanile.audit;

import java.util.List;

/** What came of auditing one page: a value that depends on the page, the browser, axe and our checks alone. */
sealed interface PageVerdict {

    /**
     * The page was looked at in every viewport and state.
     *
     * @param axe its version
     * @param views what was seen, the plain page before its states
     */
    record Audited(String axe, List<View> views) implements PageVerdict {
        public Audited {
            views = List.copyOf(views);
        }
    }

    /**
     * What was seen at once.
     *
     * @param state name of the state of the page; empty for the page as it loads
     */
    record View(Viewport viewport, String state, List<RuleResult> violations, List<RuleResult> incomplete) {
        public View {
            violations = List.copyOf(violations);
            incomplete = List.copyOf(incomplete);
        }
    }

    /**
     * The page could not be audited, which stops as a violation does.
     *
     * @param code of the finding
     * @param arguments of the finding, after the page's address
     */
    record Failed(String code, List<String> arguments) implements PageVerdict {
        static Failed of(String code, String... arguments) {
            return new Failed(code, List.of(arguments));
        }
    }
}
