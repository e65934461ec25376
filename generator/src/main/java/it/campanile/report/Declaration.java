package it.campanile.report;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the yearly declaration on form.agid.gov.it asks for, in the order of its form, as far as a run can know it. What a
 * person has to write or to decide is marked so; nothing is decided here.
 */
final class Declaration {

    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_{}\\[\\]<>#|!~])");

    private final SiteReport report;
    private final List<Issue> issues;
    private final List<Assessment.Row> rows;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    Declaration(SiteReport report, List<Issue> issues, List<Assessment.Row> rows, Words words) {
        this.report = report;
        this.issues = issues;
        this.rows = rows;
        this.words = words;
    }

    String markdown() {
        heading("# ", words.text("report/dichiarazione", report.name()));
        paragraph(words.text("report/dichiarazione-spiegata"));
        paragraph(words.text("report/dichiarazione-prove", words.moment(report.when())));
        status();
        inaccessible();
        drafting();
        feedback();
        heading("## ", words.text("report/modulo-attuazione"));
        open(words.text("report/modulo-difensore"));
        heading("## ", words.text("report/modulo-sito"));
        open(words.text("report/modulo-pubblicazione"));
        open(words.text("report/modulo-usabilita"));
        field(words.text("report/modulo-cms"), "Campanile");
        heading("## ", words.text("report/modulo-struttura"));
        open(words.text("report/modulo-dipendenti"));
        open(words.text("report/modulo-postazioni"));
        return text.toString();
    }

    private void status() {
        heading("## ", words.text("report/modulo-stato"));
        field(words.text("report/modulo-indirizzo"), report.host().isEmpty() ? "" : "https://" + report.host() + "/");
        open(words.text("report/modulo-conforme"));
        List<String> failed = rows.stream()
                .filter(row -> row.verdict() == Assessment.Verdict.FAILED)
                .map(row -> row.clause() + " " + row.name())
                .toList();
        long manual = rows.stream()
                .filter(row -> row.verdict() == Assessment.Verdict.MANUAL)
                .count();
        paragraph(
                report.audit().isEmpty()
                        ? words.text("report/modulo-senza-verifica")
                        : failed.isEmpty()
                                ? words.text("report/modulo-niente-di-contrario", manual)
                                : words.text("report/modulo-non-superati", failed.size(), manual));
        failed.forEach(this::item);
        end(failed);
    }

    private void inaccessible() {
        heading("## ", words.text("report/modulo-contenuti"));
        heading("### ", words.text("report/modulo-inosservanza"));
        Map<String, List<Issue>> broken = new TreeMap<>();
        issues.stream()
                .filter(issue -> issue.finding().severity() == Severity.ERROR
                        && !issue.criteria().isEmpty())
                .forEach(issue -> broken.computeIfAbsent(issue.rule(), rule -> new ArrayList<>())
                        .add(issue));
        if (!broken.isEmpty()) {
            paragraph(words.text("report/modulo-trovati"));
        } else {
            paragraph(
                    words.text(report.audit().isPresent() ? "report/modulo-nessuno" : "report/modulo-senza-verifica"));
        }
        broken.forEach((rule, found) -> item(words.text(
                "report/modulo-voce",
                words.title(rule, "").map(title -> rule + ", " + title).orElse(rule),
                words.criteria(found.get(0).criteria()),
                found.size(),
                found.stream().map(Issue::page).distinct().count())));
        end(broken.keySet());
        heading("### ", words.text("report/modulo-onere"));
        open(words.text("report/modulo-onere-chiede"));
        heading("### ", words.text("report/modulo-ambito"));
        open(words.text("report/modulo-ambito-chiede"));
        accepted();
        documents();
        open(words.text("report/modulo-alternative"));
    }

    /** An accepted finding is still a content that is not accessible; under which reason, a person decides. */
    private void accepted() {
        heading("### ", words.text("report/eccezioni"));
        paragraph(words.text(report.excepted().isEmpty() ? "report/nessuna-eccezione" : "report/modulo-eccezioni"));
        report.excepted()
                .forEach(one -> item(words.what(one.finding()) + " — "
                        + words.text("report/eccezione", one.reason(), one.who(), words.day(one.until()))));
        end(report.excepted());
    }

    private void documents() {
        List<Diagnostic> documents = report.findings().values().stream()
                .flatMap(Collection::stream)
                .filter(Declaration::isOnDocument)
                .distinct()
                .toList();
        heading("### ", words.text("report/modulo-documenti"));
        paragraph(words.text(documents.isEmpty() ? "report/modulo-documenti-nessuno" : "report/modulo-documenti-si"));
        documents.forEach(finding -> item(words.what(finding) + " (" + finding.location() + ")"));
        end(documents);
    }

    private static boolean isOnDocument(Diagnostic finding) {
        return isPdf(finding.location().path()) || finding.arguments().stream().anyMatch(Declaration::isPdf);
    }

    private static boolean isPdf(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private void drafting() {
        heading("## ", words.text("report/modulo-redazione"));
        open(words.text("report/modulo-data"));
        open(words.text("report/modulo-metodo"));
        paragraph(report.audit()
                .map(audit -> words.text(
                        "report/modulo-strumenti",
                        audit.axe(),
                        audit.browser(),
                        audit.viewports().stream().map(Object::toString).collect(Collectors.joining(", ")),
                        report.audited(),
                        report.pages().size()))
                .orElseGet(() -> words.text("report/modulo-senza-verifica")));
        open(words.text("report/modulo-riesame"));
    }

    private void feedback() {
        heading("## ", words.text("report/modulo-feedback"));
        open(words.text("report/modulo-meccanismo"));
        field("Email", report.organization().email());
        field("PEC", report.organization().pec());
        field(words.text("report/modulo-telefono"), report.organization().phone());
        field(words.text("report/modulo-ipa"), report.organization().ipa());
        field(words.text("report/modulo-attuale"), report.organization().declaration());
    }

    private void heading(String marks, String heading) {
        text.append(marks).append(escaped(heading)).append("\n\n");
    }

    private void paragraph(String paragraph) {
        text.append(escaped(paragraph)).append("\n\n");
    }

    private void item(String item) {
        text.append("- ").append(escaped(item)).append('\n');
    }

    private void end(Collection<?> items) {
        if (!items.isEmpty()) {
            text.append('\n');
        }
    }

    private void open(String question) {
        text.append("**").append(words.text("report/da-compilare")).append("** ");
        paragraph(question);
    }

    private void field(String name, String value) {
        if (value.isEmpty()) {
            open(name);
        } else {
            paragraph(name + ": " + value);
        }
    }

    private static String escaped(String text) {
        return MARKUP.matcher(PlainText.of(text).replace('\n', ' ')).replaceAll("\\\\$1");
    }
}
