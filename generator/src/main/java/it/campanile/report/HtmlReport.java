package it.campanile.report;

import it.campanile.audit.AuditResult;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Severity;
import it.campanile.report.wcag.Standards;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The report for people: what was found by page, by rule and by criterion, and what else there is to know. */
final class HtmlReport {

    /** So few findings are shown without having to open anything. */
    private static final int FEW = 10;

    private final SiteReport report;
    private final List<Issue> issues;
    private final Trend trend;
    private final Words words;
    private final Cards cards;

    HtmlReport(SiteReport report, List<Issue> issues, Trend trend, Words words) {
        this.report = report;
        this.issues = issues;
        this.trend = trend;
        this.words = words;
        this.cards = new Cards(words, report.pictures());
    }

    String html() {
        HtmlPage page = new HtmlPage(
                words.locale().getLanguage(),
                words.text("report/titolo", report.name()),
                words.text("report/salta"),
                words.text("report/sezioni"));
        summary(page.section("sommario", words.text("report/sommario")));
        trend(page.section("andamento", words.text("report/andamento")));
        byPage(page.section("pagine", words.text("report/per-pagina")));
        byRule(page.section("regole", words.text("report/per-regola")));
        byCriterion(page.section("criteri", words.text("report/per-criterio")));
        OtherSections others = new OtherSections(report, words, cards);
        others.review(page.section("verifiche", words.text("report/da-verificare")));
        others.excepted(page.section("eccezioni", words.text("report/eccezioni")));
        others.conformity(page.section("conformita", words.text("report/conformita")));
        return page.html();
    }

    private void summary(Element section) {
        HtmlPage.text(section, "p", words.text(verdict()))
                .addClass("verdetto")
                .addClass(report.isGood() ? "bene" : "male");
        Element facts = section.appendElement("dl");
        fact(facts, "report/sito", report.host().isEmpty() ? report.site() : report.host());
        fact(facts, "report/data", words.moment(report.when()));
        fact(facts, "report/pagine", String.valueOf(report.pages().size()));
        report.audit().ifPresent(audit -> audit(facts, audit));
        report.figures().forEach((name, figure) -> fact(facts, name, figure));
        List<String> columns = new ArrayList<>(List.of(words.text("report/passo")));
        for (Severity severity : Severity.values()) {
            columns.add(words.text("report/quanti-" + severity.name()));
        }
        Element table = HtmlPage.table(section, words.text("report/rilievi-per-passo"), columns);
        report.findings().forEach((step, found) -> counts(table, columns, words.step(step), found));
        counts(
                table,
                columns,
                words.text("report/totale"),
                report.findings().values().stream().flatMap(Collection::stream).toList());
        HtmlPage.text(section, "p", words.text("report/parte-automatica"));
    }

    private String verdict() {
        if (!report.isGood()) {
            return "report/fermato";
        }
        return report.audit().isPresent() ? "report/pubblicabile" : "report/finora";
    }

    private void audit(Element facts, AuditResult audit) {
        fact(facts, "report/pagine-nel-browser", report.audited() + " / " + audit.pages());
        fact(facts, "report/versione-browser", audit.browser());
        fact(facts, "report/versione-axe", audit.axe());
        fact(
                facts,
                "report/finestre",
                audit.viewports().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    private void fact(Element list, String key, String value) {
        if (!value.isEmpty()) {
            HtmlPage.text(list, "dt", key.startsWith("report/") ? words.text(key) : key);
            HtmlPage.text(list, "dd", value);
        }
    }

    private static void counts(Element table, List<String> columns, String name, List<Diagnostic> found) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (Severity severity : Severity.values()) {
            cells.add(String.valueOf(SiteReport.count(found, severity)));
        }
        HtmlPage.row(table, columns, cells);
    }

    private void trend(Element section) {
        if (trend.since().isEmpty()) {
            HtmlPage.text(section, "p", words.text("report/primo-giro"));
            return;
        }
        HtmlPage.text(
                section,
                "p",
                words.text("report/confronto", words.moment(trend.since().get())));
        Element list = section.appendElement("ul");
        HtmlPage.text(list, "li", words.text("report/nuovi", trend.fresh().size()));
        HtmlPage.text(list, "li", words.text("report/risolti", trend.fixed().size()));
        HtmlPage.text(list, "li", words.text("report/restano", trend.still()));
        if (!trend.fresh().isEmpty()) {
            cards.group(section, words.text("report/elenco-nuovi"), trend.fresh(), false);
        }
        if (!trend.fixed().isEmpty()) {
            Element details = section.appendElement("details");
            HtmlPage.text(details, "summary", words.text("report/elenco-risolti"));
            Element fixed = details.appendElement("ul");
            trend.fixed().forEach(trace -> HtmlPage.text(fixed, "li", trace.substring(0, trace.lastIndexOf(' '))));
        }
    }

    private void byPage(Element section) {
        groups(section, by(issue -> List.of(issue.page()), Comparator.naturalOrder()), Function.identity());
    }

    private void byRule(Element section) {
        groups(
                section,
                by(issue -> List.of(issue.rule()), Comparator.naturalOrder()),
                rule -> words.title(rule, "").map(title -> rule + ": " + title).orElse(rule));
    }

    private void byCriterion(Element section) {
        HtmlPage.text(section, "p", words.text("report/criteri-spiegati"));
        groups(section, by(Issue::criteria, Standards.ORDER), words::criterion);
    }

    private Map<String, List<Issue>> by(Function<Issue, List<String>> keys, Comparator<String> order) {
        Map<String, List<Issue>> groups = new TreeMap<>(order);
        for (Issue issue : issues) {
            keys.apply(issue)
                    .forEach(key -> groups.computeIfAbsent(key, name -> new ArrayList<>())
                            .add(issue));
        }
        return groups;
    }

    private void groups(Element section, Map<String, List<Issue>> groups, Function<String, String> name) {
        if (groups.isEmpty()) {
            HtmlPage.text(section, "p", words.text("report/nessun-rilievo"));
        }
        groups.forEach((key, of) -> {
            List<Diagnostic> found = of.stream().map(Issue::finding).distinct().toList();
            String counts = words.text(
                    "report/conteggio",
                    SiteReport.count(found, Severity.ERROR),
                    SiteReport.count(found, Severity.WARNING),
                    SiteReport.count(found, Severity.ADVICE));
            cards.group(section, name.apply(key) + " — " + counts, of, issues.size() <= FEW);
        });
    }
}
