package it.campanile.report;

import it.campanile.audit.AuditResult;
import it.campanile.audit.Review;
import java.util.List;
import org.jsoup.nodes.Element;

/** The parts of the report that are not findings: what to look at by hand, what was accepted, what the model asks for. */
final class OtherSections {

    private static final int PAGES = 50;

    private final SiteReport report;
    private final Words words;
    private final Cards cards;

    OtherSections(SiteReport report, Words words, Cards cards) {
        this.report = report;
        this.words = words;
        this.cards = cards;
    }

    void review(Element section) {
        List<Review> reviews = report.audit().map(AuditResult::toReview).orElse(List.of());
        HtmlPage.text(
                section,
                "p",
                words.text(
                        report.audit().isEmpty()
                                ? "report/senza-browser"
                                : reviews.isEmpty() ? "report/nulla-da-verificare" : "report/verifiche-spiegate"));
        for (Review review : reviews) {
            Element details = section.appendElement("details");
            String title = words.title(review.rule(), review.help()).orElse(review.help());
            HtmlPage.text(
                    details,
                    "summary",
                    review.rule() + ": " + title + " — "
                            + words.text(
                                    "report/da-guardare",
                                    review.nodes(),
                                    review.pages().size()));
            cards.link(details, review.rule(), review.helpUrl());
            Element list = details.appendElement("ul").addClass("schede");
            review.pages().stream().limit(PAGES).forEach(onPage -> page(list.appendElement("li"), onPage));
            if (review.pages().size() > PAGES) {
                HtmlPage.text(
                        details,
                        "p",
                        words.text("report/altre-pagine", review.pages().size() - PAGES));
            }
        }
    }

    private void page(Element item, Review.OnPage onPage) {
        HtmlPage.labelled(item, words.text("report/pagina"), onPage.page().url());
        HtmlPage.labelled(item, words.text("report/dove"), onPage.page().source());
        HtmlPage.labelled(item, words.text("report/elementi"), String.valueOf(onPage.nodes()));
        onPage.first().forEach(node -> HtmlPage.text(item.appendElement("pre"), "code", node.html()));
    }

    void excepted(Element section) {
        if (report.excepted().isEmpty()) {
            HtmlPage.text(section, "p", words.text("report/nessuna-eccezione"));
            return;
        }
        List<String> columns = List.of(
                words.text("report/rilievo"),
                words.text("report/regola"),
                words.text("report/motivo"),
                words.text("report/chi"),
                words.text("report/fino-a"));
        Element table = HtmlPage.table(
                section,
                words.text("report/eccezioni-contate", report.excepted().size()),
                columns);
        for (Excepted one : report.excepted()) {
            HtmlPage.row(
                    table,
                    columns,
                    List.of(
                            words.what(one.finding()) + " (" + one.finding().location() + ")",
                            one.rule(),
                            one.reason(),
                            one.who(),
                            words.day(one.until())));
        }
    }

    void conformity(Element section) {
        if (report.conformity().isEmpty()) {
            HtmlPage.text(section, "p", words.text("report/nessuna-conformita"));
            return;
        }
        List<String> columns = List.of(
                words.text("report/criterio"),
                words.text("report/esito"),
                words.text("report/prove"),
                words.text("report/rimedio"));
        Element table = HtmlPage.table(section, words.text("report/conformita-contata"), columns);
        for (ConformityRow row : report.conformity()) {
            HtmlPage.row(
                    table,
                    columns,
                    List.of(
                            row.id() + " " + row.title(),
                            words.text("report/esito-" + row.outcome()),
                            String.join("; ", row.evidence()),
                            row.remedy()));
        }
    }
}
