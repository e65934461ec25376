package it.campanile.report;

import it.campanile.audit.AuditResult;
import it.campanile.audit.Review;
import it.campanile.diagnostic.Severity;
import it.campanile.report.wcag.AxeRule;
import it.campanile.report.wcag.Clause;
import it.campanile.report.wcag.Criterion;
import it.campanile.report.wcag.Standards;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Criterion by criterion of EN 301 549 v3.2.1, the norm behind the self-assessment that AGID asks for: what the automatic
 * checks say of it, and what remains for a person. Automatic checks cover a part of each criterion at most, so that passing
 * them is never called conformity.
 */
final class Assessment {

    /** What the automatic checks come to. */
    enum Verdict {
        /** Rules ran on all pages, and found nothing. */
        PASSED,
        /** Something is wrong, excepted or not. */
        FAILED,
        /** Only a person can say. */
        MANUAL,
        /** Does not concern a static site. */
        NOT_APPLICABLE;

        String key() {
            return "report/verdetto-" + name();
        }
    }

    /**
     * A line of the table.
     *
     * @param clause of EN 301 549
     * @param level {@code A} or {@code AA}; empty outside of chapter 9
     * @param evidence what the verdict rests on
     * @param manual what a person has to look at
     */
    record Row(String clause, String name, String level, Verdict verdict, String evidence, String manual) {}

    private final SiteReport report;
    private final List<Issue> issues;
    private final Words words;
    private final Standards standards;
    private final List<Issue> excepted;
    private final Set<String> groups;

    /** @param groups tags of the rules of axe that ran */
    Assessment(SiteReport report, List<Issue> issues, Words words, Set<String> groups) {
        this.report = report;
        this.issues = issues;
        this.words = words;
        this.standards = words.standards();
        this.groups = new HashSet<>(groups);
        Issues all = new Issues(standards, report.audit());
        this.excepted = report.excepted().stream()
                .flatMap(one -> all.of(Step.AUDIT, one.finding()).stream())
                .toList();
    }

    /** All lines, in the order of the clauses. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        standards.criteria().stream()
                .filter(Criterion::isRequired)
                .map(this::row)
                .forEach(rows::add);
        standards.clauses().stream().map(this::row).forEach(rows::add);
        rows.sort((one, other) -> Standards.ORDER.compare(padded(one.clause()), padded(other.clause())));
        return List.copyOf(rows);
    }

    /** Clauses have up to four parts, and a clause stands before those within it. */
    private static String padded(String clause) {
        int parts = clause.split("\\.", -1).length;
        return clause + ".0".repeat(Math.max(0, 4 - parts));
    }

    private Row row(Clause clause) {
        Locale locale = words.locale();
        return clause.applies()
                ? new Row(
                        clause.id(),
                        clause.name(locale),
                        "",
                        Verdict.MANUAL,
                        words.text("report/nessun-controllo"),
                        clause.reason(locale))
                : new Row(clause.id(), clause.name(locale), "", Verdict.NOT_APPLICABLE, clause.reason(locale), "");
    }

    private Row row(Criterion criterion) {
        Locale locale = words.locale();
        List<String> ran = ran(criterion.id());
        List<Issue> found = concerned(issues, criterion.id());
        List<Issue> accepted = concerned(excepted, criterion.id());
        int open = reviews(criterion.id()).stream().mapToInt(Review::nodes).sum();
        List<String> evidence = new ArrayList<>();
        evidence.add(
                ran.isEmpty()
                        ? words.text("report/nessun-controllo")
                        : words.text(
                                "report/controlli-eseguiti",
                                String.join(", ", ran),
                                report.pages().size()));
        if (!found.isEmpty()) {
            evidence.add(words.text("report/problemi", found.size(), names(found)));
        }
        if (!accepted.isEmpty()) {
            evidence.add(words.text("report/problemi-accettati", accepted.size(), names(accepted)));
        }
        if (open > 0) {
            evidence.add(words.text("report/elementi-dubbi", open));
        }
        return new Row(
                criterion.clause(),
                criterion.name(locale),
                criterion.level(),
                verdict(ran, found, accepted, open),
                String.join(". ", evidence) + ".",
                criterion.manual(locale));
    }

    private Verdict verdict(List<String> ran, List<Issue> found, List<Issue> accepted, int open) {
        if (!accepted.isEmpty()
                || found.stream().anyMatch(issue -> issue.finding().severity() == Severity.ERROR)) {
            return Verdict.FAILED;
        }
        boolean whole = report.audit().isPresent()
                && report.audited() == report.pages().size()
                && !report.pages().isEmpty();
        return ran.isEmpty() || !found.isEmpty() || open > 0 || !whole ? Verdict.MANUAL : Verdict.PASSED;
    }

    /** The rules and checks that ran and say something about a criterion. */
    private List<String> ran(String criterion) {
        List<String> ran = new ArrayList<>();
        if (report.findings().containsKey(Step.CHECK)) {
            ran.addAll(standards.codes(criterion));
        }
        if (report.audited() > 0) {
            standards.rules(criterion, groups).stream().map(AxeRule::id).forEach(ran::add);
        }
        return ran;
    }

    private List<Review> reviews(String criterion) {
        return report.audit().map(AuditResult::toReview).orElse(List.of()).stream()
                .filter(review -> standards
                        .rule(review.rule())
                        .filter(rule -> rule.criteria().contains(criterion))
                        .isPresent())
                .toList();
    }

    private static List<Issue> concerned(List<Issue> issues, String criterion) {
        return issues.stream()
                .filter(issue -> issue.criteria().contains(criterion))
                .toList();
    }

    private static String names(List<Issue> issues) {
        return issues.stream().map(Issue::rule).distinct().sorted().collect(Collectors.joining(", "));
    }
}
