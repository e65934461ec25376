package it.campanile.audit;

import java.util.List;

/**
 * What axe could not decide about one of its rules: to be looked at by a person. Stops nothing.
 *
 * @param nodes elements concerned, on all pages
 * @param pages pages concerned, with their first elements
 */
public record Review(String rule, String impact, String help, String helpUrl, int nodes, List<OnPage> pages) {

    /**
     * One page to be looked at.
     *
     * @param nodes elements concerned on this page
     * @param first a few of them
     */
    public record OnPage(AuditPage page, int nodes, List<RuleResult.Node> first) {
        public OnPage {
            first = List.copyOf(first);
        }
    }

    public Review {
        pages = List.copyOf(pages);
    }
}
