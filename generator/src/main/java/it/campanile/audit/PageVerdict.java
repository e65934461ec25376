package it.campanile.audit;

import java.util.List;

/** What came of auditing one page in one viewport: a value that depends on the page, the browser and axe alone. */
sealed interface PageVerdict {

    /**
     * Axe ran.
     *
     * @param axe its version
     */
    record Audited(String axe, List<RuleResult> violations, List<RuleResult> incomplete) implements PageVerdict {
        public Audited {
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
