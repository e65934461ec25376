package it.campanile.report;

import it.campanile.audit.AuditReport;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import it.campanile.report.wcag.Standards;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Writes all reports on a site. */
public final class SiteReports {

    private final Messages messages;
    private final Words words;
    private final Set<String> groups;

    /**
     * @param messages language of the reports
     * @param groups tags of the rules of axe that the audit runs
     */
    public SiteReports(Messages messages, Collection<String> groups) {
        this.messages = messages;
        this.groups = Set.copyOf(groups);
        this.words = new Words(messages, new Standards());
    }

    /**
     * Writes the reports into the folder of a site's reports, and the run into its history.
     *
     * @return what was wrong with the history; it stops nothing
     */
    public List<Diagnostic> write(SiteReport report, Path folder) throws IOException {
        List<Issue> issues = Issues.of(report, words.standards());
        Path file = folder.resolve("storia.json");
        History history = new History(file);
        Trend trend = history.trend(report, issues);
        try {
            files(report, issues, trend).forEach((name, text) -> write(folder.resolve(name), text));
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        if (report.audit().isPresent()) {
            new AuditReport(messages).write(report.audit().get(), counts(trend), folder.resolve("audit.json"));
        }
        history.add(report, issues);
        return history.broken()
                .map(aside -> Diagnostic.warning(
                        "report/storia-rotta", Location.ofFile(relative(report, file)), relative(report, aside)))
                .map(List::of)
                .orElse(List.of());
    }

    private static Map<String, Integer> counts(Trend trend) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (trend.since().isPresent()) {
            counts.put("new", trend.fresh().size());
            counts.put("fixed", trend.fixed().size());
            counts.put("still", trend.still());
        }
        return counts;
    }

    private Map<String, String> files(SiteReport report, List<Issue> issues, Trend trend)
            throws IOException, XMLStreamException {
        List<Assessment.Row> rows = new Assessment(report, issues, words, groups).rows();
        AssessmentFiles assessment = new AssessmentFiles(report, rows, words);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("rapporto.html", new HtmlReport(report, issues, trend, words).html());
        files.put("rapporto.sarif", new Sarif(report, issues, words).text());
        files.put("rapporto.junit.xml", new JunitXml(report, words).text());
        files.put("autovalutazione.html", assessment.html());
        files.put("autovalutazione.csv", assessment.csv());
        files.put("badge.svg", new Badge(report, words).svg());
        files.put("dichiarazione.md", new Declaration(report, issues, rows, words).markdown());
        return files;
    }

    private static void write(Path file, String text) {
        try {
            ReportFiles.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relative(SiteReport report, Path file) {
        Path root = report.root().toAbsolutePath();
        Path place = file.toAbsolutePath();
        return (place.startsWith(root) ? root.relativize(place) : place)
                .toString()
                .replace('\\', '/');
    }
}
