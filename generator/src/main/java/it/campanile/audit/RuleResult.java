package it.campanile.audit;

import java.util.List;

/**
 * What axe says about one of its rules on one page, or we about one of ours.
 *
 * @param rule axe's id, such as {@code color-contrast}, or ours, such as {@code campanile-reflow}
 * @param impact {@code minor}, {@code moderate}, {@code serious} or {@code critical}; may be empty
 * @param help one sentence on the rule, in English
 * @param helpUrl the page that explains the rule; may be empty
 * @param tags WCAG criteria and levels, as axe writes them; none when it is about something else
 * @param nodes elements concerned, in the order of the page
 */
public record RuleResult(String rule, String impact, String help, String helpUrl, List<String> tags, List<Node> nodes) {

    /**
     * An element of a page.
     *
     * @param target CSS selector; of an error in a script, the file and the line
     * @param html its HTML on one line, cut when long
     * @param summary what is wrong, in English
     */
    public record Node(String target, String html, String summary) {}

    public RuleResult {
        tags = List.copyOf(tags);
        nodes = List.copyOf(nodes);
    }
}
