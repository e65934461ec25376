package it.campanile.report;

import it.campanile.audit.AuditPage;
import it.campanile.audit.AuditResult;
import it.campanile.audit.Review;
import it.campanile.audit.RuleResult;
import it.campanile.audit.Viewport;
import it.campanile.audit.Violation;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reports to be written: one of a site without a mistake, one with every kind of finding, and texts that mean harm. */
public final class ReportExample {

    /** The instant of all example runs. */
    public static final Instant WHEN = Instant.parse("2026-11-25T20:46:00Z");

    static final String HOSTILE =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> ]]> </pre> \u0000\u0008\uD800 &amp;";
    static final String LONG = "div>".repeat(400) + "a";

    private static final List<String> PAGES = List.of("/", "/uno/", "/due/", "/tre/");
    private static final AuditPage UNO = new AuditPage("/uno/", "content/uno.md");
    private static final AuditPage DUE = new AuditPage("/due/", "content/due.md");

    private ReportExample() {}

    /** A site in which nothing was found. */
    public static SiteReport empty(Path root) {
        Map<Step, List<Diagnostic>> findings = new EnumMap<>(Step.class);
        List.of(Step.values()).forEach(step -> findings.put(step, List.of()));
        return report(
                root, "Comune di Prova", findings, Optional.of(audit(List.of(), List.of(), List.of())), List.of());
    }

    /** A site that was stopped before the browser. */
    static SiteReport checked(Path root, List<Diagnostic> found) {
        Map<Step, List<Diagnostic>> findings = new EnumMap<>(Step.class);
        findings.put(Step.BUILD, List.of());
        findings.put(Step.CHECK, found);
        return report(root, "Comune di Prova", findings, Optional.empty(), List.of());
    }

    /** A site that was audited with what the audit found. */
    static SiteReport audited(Path root, AuditResult audit) {
        Map<Step, List<Diagnostic>> findings = new EnumMap<>(Step.class);
        findings.put(Step.BUILD, List.of());
        findings.put(Step.CHECK, List.of());
        findings.put(Step.AUDIT, audit.findings());
        return report(root, "Comune di Prova", findings, Optional.of(audit), List.of());
    }

    /**
     * A site with every kind of finding.
     *
     * @param pictures of elements
     */
    public static SiteReport full(Path root, List<Picture> pictures) {
        Map<Step, List<Diagnostic>> findings = new EnumMap<>(Step.class);
        findings.put(
                Step.BUILD,
                List.of(new Diagnostic(
                        "build/valori-di-esempio",
                        Severity.ADVICE,
                        Location.ofFile("sites/prova/sito.yaml"),
                        List.of("1", "«contatti.pec»"))));
        findings.put(
                Step.CHECK,
                List.of(
                        Diagnostic.error(
                                "check/collegamento-rotto",
                                new Location("content/à b.md", 7, 3, 4),
                                "/uno/",
                                HOSTILE,
                                "/"),
                        Diagnostic.error(
                                "check/collegamento-rotto",
                                Location.ofFile("content/due.md"),
                                "/due/",
                                "/bando.pdf",
                                "/"),
                        Diagnostic.error(
                                "check/immagine-senza-alt", new Location("content/uno.md", 9, 0, 0), "/uno/", "a.png"),
                        Diagnostic.warning(
                                "check/titolo-doppio", new Location("content/due.md", 2, 0, 0), "/due/", "Due", "/")));
        AuditResult audit = audit(
                List.of(
                        violation(
                                UNO,
                                "image-alt",
                                "wcag111",
                                List.of(node("img", HOSTILE), node(LONG, "<img>"), node("#c", "<i>"))),
                        violation(
                                DUE,
                                "color-contrast",
                                "wcag143",
                                IntStream.range(0, 25)
                                        .mapToObj(i -> node("p:nth-child(" + i + ")", "<p>"))
                                        .toList()),
                        violation(DUE, "accesskeys", "best-practice", List.of(node("a", "<a accesskey=\"s\">")))),
                List.of(Diagnostic.error("audit/pagina-assente", Location.ofFile("content/tre.md"), "/tre/", "404")),
                List.of(new Review(
                        "color-contrast",
                        "serious",
                        "Elements must meet",
                        "https://dequeuniversity.com/rules/axe/4.11/color-contrast",
                        2,
                        List.of(new Review.OnPage(UNO, 2, List.of(node("h1", HOSTILE)))))));
        findings.put(Step.AUDIT, audit.findings());
        return report(root, "Comune di <b>Prova</b> & \"C\"", findings, Optional.of(audit), pictures);
    }

    static Violation violation(AuditPage page, String rule, String tag, List<RuleResult.Node> nodes) {
        String help = "Help of " + rule;
        String url = "https://dequeuniversity.com/rules/axe/4.11/" + rule;
        String code = rule.equals("accesskeys") ? "audit/regola" : "audit/" + rule;
        Diagnostic finding = Diagnostic.error(
                code,
                Location.ofFile(page.source()),
                page.url(),
                rule,
                help,
                String.valueOf(nodes.size()),
                nodes.get(0).target(),
                nodes.get(0).html(),
                url);
        RuleResult result = new RuleResult(rule, "serious", help, url, List.of("cat.x", "wcag2a", tag), nodes);
        return new Violation(finding, page, List.of(Viewport.DESKTOP), result);
    }

    static RuleResult.Node node(String target, String html) {
        return new RuleResult.Node(target, html, "Fix any of the following");
    }

    static AuditResult audit(List<Violation> violations, List<Diagnostic> notAudited, List<Review> reviews) {
        return new AuditResult(
                "prova",
                PAGES.size(),
                List.of(Viewport.DESKTOP, Viewport.PHONE),
                "4.11.1",
                "Chromium 156",
                violations,
                notAudited,
                reviews,
                0,
                Duration.ofSeconds(2));
    }

    private static SiteReport report(
            Path root,
            String name,
            Map<Step, List<Diagnostic>> findings,
            Optional<AuditResult> audit,
            List<Picture> pictures) {
        boolean full = name.contains("<");
        List<Excepted> excepted = new ArrayList<>();
        List<ConformityRow> rows = new ArrayList<>();
        if (full) {
            excepted.add(new Excepted(
                    Diagnostic.error("check/senza-lingua", new Location("content/tre.md", 1, 0, 0), "/tre/"),
                    "check/senza-lingua",
                    "Pagina di un fornitore: " + HOSTILE,
                    "Ufficio <stampa>",
                    LocalDate.of(2027, 1, 31)));
            List.of("pass", "tolerance", "fail", "to-verify")
                    .forEach(outcome -> rows.add(new ConformityRow(
                            "C.SI.1." + rows.size(), "Criterio " + HOSTILE, outcome, List.of("prova 1", HOSTILE), "")));
        }
        return new SiteReport(
                "prova",
                name,
                "comune.prova.fc.it",
                full ? new Organization("c_p", "a_b@prova.it", "", "", "") : Organization.UNKNOWN,
                WHEN,
                root,
                PAGES,
                findings,
                audit,
                excepted,
                rows,
                full ? Map.of("Pagine al secondo", "6,4") : Map.of(),
                pictures);
    }
}
