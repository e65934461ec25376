package it.campanile.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A rule of our own, for what axe does not see. What breaks it is told by a script of the page.
 *
 * <p>The sources are the success criteria of WCAG 2.2, explained where {@link #helpUrl} says; those without one are about
 * what a page does in the browser by itself.
 */
enum OwnRule {
    REFLOW(
            "reflow",
            "campanile-reflow",
            "audit/riflusso",
            "serious",
            "Content must fit a window of 320 pixels",
            "reflow",
            "wcag21aa wcag1410"),
    SPACING(
            "spacing",
            "campanile-text-spacing",
            "audit/spaziatura",
            "serious",
            "Text must stay whole with wider spaces",
            "text-spacing",
            "wcag21aa wcag1412"),
    UNREACHED(
            "unreached",
            "campanile-keyboard",
            "audit/fuori-dal-percorso",
            "critical",
            "Controls must be reached with the Tab key",
            "keyboard",
            "wcag2a wcag211"),
    TRAP(
            "trap",
            "campanile-keyboard-trap",
            "audit/trappola",
            "critical",
            "The focus must be able to move on",
            "no-keyboard-trap",
            "wcag2a wcag212"),
    ORDER(
            "order",
            "campanile-focus-order",
            "audit/ordine-del-focus",
            "serious",
            "The focus must move in the order in which the page is read",
            "focus-order",
            "wcag2a wcag243"),
    UNSEEN(
            "unseen",
            "campanile-focus-visible",
            "audit/focus-invisibile",
            "serious",
            "The focus must be visible",
            "focus-visible",
            "wcag2aa wcag247"),
    COVERED(
            "covered",
            "campanile-focus-not-obscured",
            "audit/focus-coperto",
            "serious",
            "What has the focus must not be covered",
            "focus-not-obscured-minimum",
            "wcag22aa wcag2411"),
    FORCED(
            "forced",
            "campanile-forced-colors",
            "audit/colori-forzati",
            "serious",
            "Controls must be recognisable in the colours of the reader",
            "non-text-contrast",
            "wcag21aa wcag1411"),
    SCRIPTS(
            "scripts",
            "campanile-script-errors",
            "audit/errori-negli-script",
            "serious",
            "Scripts must run without errors",
            "",
            ""),
    REQUESTS(
            "requests",
            "campanile-failed-requests",
            "audit/risorse-mancanti",
            "serious",
            "What a page asks for must be there",
            "",
            ""),
    HOSTS(
            "hosts",
            "campanile-other-hosts",
            "audit/altri-host",
            "serious",
            "A page must ask no other host by itself",
            "",
            ""),
    STATE(
            "state",
            "campanile-state",
            "audit/stato-irraggiungibile",
            "serious",
            "The states of components must be reachable",
            "",
            "");

    private static final String UNDERSTANDING = "https://www.w3.org/WAI/WCAG22/Understanding/";

    private final String check;
    private final String id;
    private final String code;
    private final String impact;
    private final String help;
    private final String understanding;
    private final String tags;

    OwnRule(String check, String id, String code, String impact, String help, String understanding, String tags) {
        this.check = check;
        this.id = id;
        this.code = code;
        this.impact = impact;
        this.help = help;
        this.understanding = understanding;
        this.tags = tags;
    }

    /** Its name in the scripts. */
    String check() {
        return check;
    }

    /** Its name among those of axe's rules. */
    String id() {
        return id;
    }

    /** The code of its findings. */
    String code() {
        return code;
    }

    private String helpUrl() {
        return understanding.isEmpty() ? "" : UNDERSTANDING + understanding + ".html";
    }

    /** That these elements break it. */
    RuleResult brokenBy(List<RuleResult.Node> nodes) {
        return new RuleResult(
                id, impact, help, helpUrl(), tags.isEmpty() ? List.of() : List.of(tags.split(" ", -1)), nodes);
    }

    static Optional<OwnRule> ofCheck(String check) {
        return Arrays.stream(values()).filter(rule -> rule.check.equals(check)).findFirst();
    }

    static Optional<OwnRule> ofId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }
}
