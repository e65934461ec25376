package it.campanile.report;

import it.campanile.audit.AuditResult;
import it.campanile.audit.RuleResult;
import it.campanile.audit.Violation;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Location;
import it.campanile.report.wcag.Standards;
import it.campanile.source.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the findings of a report apart into issues and gives each its fingerprint. */
final class Issues {

    private static final int DIGITS = 16;

    /** Counts, which change while the cause stays the same. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Standards standards;
    private final Map<Diagnostic, Violation> violations = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    Issues(Standards standards, Optional<AuditResult> audit) {
        this.standards = standards;
        audit.ifPresent(
                result -> result.violations().forEach(violation -> violations.put(violation.finding(), violation)));
    }

    /** The issues of all steps, in the order of the findings. */
    static List<Issue> of(SiteReport report, Standards standards) {
        Issues issues = new Issues(standards, report.audit());
        List<Issue> all = new ArrayList<>();
        report.findings().forEach((step, found) -> found.forEach(finding -> all.addAll(issues.of(step, finding))));
        return List.copyOf(all);
    }

    /** The issues of one finding. */
    List<Issue> of(Step step, Diagnostic finding) {
        Violation violation = violations.get(finding);
        if (violation == null) {
            return List.of(new Issue(
                    step,
                    finding,
                    finding.code(),
                    Optional.empty(),
                    finding.location(),
                    "",
                    standards.criteriaOfCode(finding.code()),
                    fingerprint(finding.code(), finding, words(finding))));
        }
        List<Issue> issues = new ArrayList<>();
        List<RuleResult.Node> nodes = violation.result().nodes();
        for (int i = 0; i < nodes.size(); i++) {
            Optional<RuleResult.Node> node = Optional.of(nodes.get(i));
            issues.add(issue(step, violation, node, violation.places().get(i)));
        }
        // A page as a whole can break a rule too, without an element.
        return issues.isEmpty()
                ? List.of(issue(step, violation, Optional.empty(), finding.location()))
                : List.copyOf(issues);
    }

    private Issue issue(Step step, Violation violation, Optional<RuleResult.Node> node, Location place) {
        return new Issue(
                step,
                violation.finding(),
                violation.result().rule(),
                node,
                place,
                violation.result().helpUrl(),
                standards.criteria(violation.result().tags()),
                // A rule that gets words of its own later is still the same rule.
                fingerprint(
                        "axe/" + violation.result().rule(),
                        violation.finding(),
                        node.map(RuleResult.Node::target).orElse("")));
    }

    /** What a finding is about, without what changes while its cause stays. */
    private static String words(Diagnostic finding) {
        return finding.arguments().stream()
                .filter(argument -> !NUMBER.matcher(argument).matches())
                .collect(Collectors.joining("\0"));
    }

    private String fingerprint(String code, Diagnostic finding, String about) {
        String place = finding.url().isEmpty() ? finding.location().path() : finding.url();
        String key = String.join("\0", code, place, about);
        int times = seen.merge(key, 1, Integer::sum);
        String text = times == 1 ? key : key + "\0" + times;
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
