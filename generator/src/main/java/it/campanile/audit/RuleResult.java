package it.campanile.audit;

import java.util.List;

/**
 * What axe says about one of its rules on one page.
 *
 * @param rule axe's id, such as {@code color-contrast}
 * @param impact {@code minor}, {@code moderate}, {@code serious} or {@code critical}; may be empty
 * @param help axe's one sentence on the rule, in English
 * @param helpUrl axe's page on the rule
 * @param tags WCAG criteria and levels, as axe writes them
 * @param nodes elements concerned, in the order of the page
 */
public record RuleResult(String rule, String impact, String help, String helpUrl, List<String> tags, List<Node> nodes) {

    /**
     * An element of a page.
     *
     * @param target CSS selector
     * @param html its HTML on one line, cut when long
     * @param summary what axe advises, in English
     */
    public record Node(String target, String html, String summary) {}

    public RuleResult {
        tags = List.copyOf(tags);
        nodes = List.copyOf(nodes);
    }
}
