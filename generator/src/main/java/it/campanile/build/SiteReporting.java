package it.campanile.build;

import it.campanile.audit.Auditor;
import it.campanile.check.criteria.CriterionResult;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Messages;
import it.campanile.model.Page;
import it.campanile.model.Settings;
import it.campanile.report.ConformityRow;
import it.campanile.report.Organization;
import it.campanile.report.Picture;
import it.campanile.report.SiteReport;
import it.campanile.report.SiteReports;
import it.campanile.schema.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Has what a run found out about each site written down. */
final class SiteReporting {

    private final Path root;
    private final Messages messages;
    private final Instant when;
    private final SiteReports reports;

    SiteReporting(Path root, Messages messages, Instant when) {
        this.root = root;
        this.messages = messages;
        this.when = when;
        this.reports = new SiteReports(messages, Auditor.ruleGroups());
    }

    /**
     * Writes all reports on a site.
     *
     * @return what was found meanwhile
     */
    List<Diagnostic> write(SiteRun run) throws IOException {
        BuildResult result = run.built();
        Optional<Settings> settings = result.site().map(site -> site.settings());
        List<String> pages = result.site()
                .map(site -> site.pages().stream()
                        .filter(Page::isWhole)
                        .map(Page::url)
                        .toList())
                .orElse(List.of());
        SiteReport report = new SiteReport(
                result.id(),
                settings.map(site -> site.text("nome"))
                        .filter(name -> !name.isEmpty())
                        .orElse(result.id()),
                settings.map(site -> site.text("host")).orElse(""),
                settings.map(SiteReporting::organization).orElse(Organization.UNKNOWN),
                when,
                root,
                pages,
                run.steps(),
                run.audit(),
                run.excepted(),
                run.conformity().stream().map(this::row).toList(),
                Map.of(),
                run.pictures().stream()
                        .map(one -> new Picture(one.url(), one.target(), one.file()))
                        .toList());
        return reports.write(report, SharedWork.reports(root).resolve(result.id()));
    }

    private ConformityRow row(CriterionResult result) {
        return new ConformityRow(
                result.id(),
                result.title(messages),
                result.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                result.faults().stream()
                        .map(fault -> fault.url() + ": " + fault.text(messages))
                        .toList(),
                result.remedy(messages));
    }

    /** Example values are nobody's contacts. */
    private static Organization organization(Settings settings) {
        Set<String> examples = new HashSet<>();
        if (settings.fields().get("valori_di_esempio") instanceof Value.Many many) {
            many.values().forEach(value -> {
                if (value instanceof Value.Text path) {
                    examples.add(path.text());
                }
            });
        }
        String declaration =
                examples.contains("dichiarazione_accessibilita") ? "" : settings.text("dichiarazione_accessibilita");
        return new Organization(
                part(settings, examples, "codici", "ipa"),
                part(settings, examples, "contatti", "email"),
                part(settings, examples, "contatti", "pec"),
                part(settings, examples, "contatti", "centralino"),
                declaration);
    }

    private static String part(Settings settings, Set<String> examples, String group, String name) {
        return !examples.contains(group)
                        && !examples.contains(group + "." + name)
                        && settings.fields().get(group) instanceof Value.Group fields
                        && fields.fields().get(name) instanceof Value.Text text
                ? text.text()
                : "";
    }
}
