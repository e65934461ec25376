package it.campanile.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The self-assessment as a page, and as a table for spreadsheets. */
final class AssessmentFiles {

    /** Without it spreadsheets take the file for one in the encoding of the machine. */
    private static final String MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t";

    private final SiteReport report;
    private final List<Assessment.Row> rows;
    private final Words words;
    private final List<String> columns;

    AssessmentFiles(SiteReport report, List<Assessment.Row> rows, Words words) {
        this.report = report;
        this.rows = rows;
        this.words = words;
        this.columns = List.of(
                words.text("report/requisito"),
                words.text("report/livello"),
                words.text("report/esito-automatico"),
                words.text("report/prove"),
                words.text("report/a-mano"));
    }

    String html() {
        HtmlPage page = new HtmlPage(
                words.locale().getLanguage(),
                words.text("report/autovalutazione", report.name()),
                words.text("report/salta"),
                words.text("report/sezioni"));
        Element start = page.section("lettura", words.text("report/come-si-legge"));
        HtmlPage.text(start, "p", words.text("report/autovalutazione-spiegata"));
        HtmlPage.text(start, "p", words.text("report/autovalutazione-limite"));
        HtmlPage.labelled(start, words.text("report/data"), words.moment(report.when()));
        List<String> counted = List.of(words.text("report/esito-automatico"), words.text("report/requisiti"));
        Element counts = HtmlPage.table(start, words.text("report/esiti"), counted);
        Arrays.stream(Assessment.Verdict.values())
                .forEach(verdict -> HtmlPage.row(
                        counts,
                        counted,
                        List.of(
                                words.text(verdict.key()),
                                String.valueOf(rows.stream()
                                        .filter(row -> row.verdict() == verdict)
                                        .count()))));
        Element section = page.section("tabella", words.text("report/requisiti"));
        Element table = HtmlPage.table(section, words.text("report/requisiti-tabella"), columns);
        rows.forEach(row -> HtmlPage.row(table, columns, cells(row)));
        return page.html();
    }

    private List<String> cells(Assessment.Row row) {
        return List.of(
                row.clause() + " " + row.name(),
                row.level().isEmpty() ? "–" : row.level(),
                words.text(row.verdict().key()),
                row.evidence(),
                row.manual().isEmpty() ? "–" : row.manual());
    }

    /** Separated by semicolons, as spreadsheets in Italian expect; otherwise as RFC 4180 says. */
    String csv() {
        StringBuilder text = new StringBuilder(MARK);
        line(text, columns);
        rows.forEach(row -> line(text, cells(row)));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(AssessmentFiles::quoted).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        // A text that a spreadsheet would take for a formula stays a text.
        String safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return "\"" + PlainText.of(safe).replace("\"", "\"\"") + "\"";
    }
}
