package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditReportTest {

    @TempDir
    Path reports;

    @Test
    void the_report_holds_everything_that_was_found() throws Exception {
        AuditPage page = new AuditPage("/uno/", "content/uno.md");
        RuleResult.Node node = new RuleResult.Node("img", "<img>", "Fix: alt");
        RuleResult rule = new RuleResult(
                "image-alt", "critical", "Images must", "https://esempio.it", List.of("wcag2a"), List.of(node));
        AuditResult result = new AuditResult(
                "cesena",
                3,
                List.of(Viewport.DESKTOP),
                "4.11.1",
                "156.0",
                List.of(new Violation(
                        Diagnostic.error(
                                "audit/image-alt",
                                Location.ofFile("content/uno.md"),
                                "/uno/",
                                "image-alt",
                                "Images must",
                                "1",
                                "img",
                                "<img>",
                                "https://esempio.it",
                                ""),
                        page,
                        List.of(Viewport.DESKTOP),
                        rule)),
                List.of(Diagnostic.error("audit/pagina-assente", Location.ofFile("content/due.md"), "/due/", "404")),
                List.of(new Review(
                        "color-contrast",
                        "serious",
                        "Elements must",
                        "https://esempio.it/2",
                        4,
                        List.of(new Review.OnPage(page, 4, List.of(node))))),
                0,
                Duration.ofMillis(1500));

        Path file = reports.resolve("cesena/audit.json");
        Map<String, Integer> trend = new LinkedHashMap<>();
        trend.put("new", 2);
        trend.put("fixed", 0);
        trend.put("still", 1);
        new AuditReport(new Messages(Locale.ITALIAN)).write(result, trend, file);

        assertEquals("""
                {
                  "site" : "cesena",
                  "pages" : 3,
                  "viewports" : [
                    "1280x900"
                  ],
                  "axe" : "4.11.1",
                  "browser" : "156.0",
                  "findings" : [
                    {
                      "code" : "audit/pagina-assente",
                      "severity" : "error",
                      "file" : "content/due.md",
                      "line" : 0,
                      "column" : 0,
                      "message" : "la pagina /due/ non è stata controllata: risponde 404 invece di 200",
                      "url" : "/due/"
                    },
                    {
                      "code" : "audit/image-alt",
                      "severity" : "error",
                      "file" : "content/uno.md",
                      "line" : 0,
                      "column" : 0,
                      "message" : "la pagina /uno/ viola la regola «image-alt» (immagine senza testo alternativo): elementi 1, il primo è img",
                      "url" : "/uno/",
                      "rule" : "image-alt",
                      "impact" : "critical",
                      "help" : "Images must",
                      "helpUrl" : "https://esempio.it",
                      "tags" : [
                        "wcag2a"
                      ],
                      "viewports" : [
                        "1280x900"
                      ],
                      "nodes" : [
                        {
                          "target" : "img",
                          "html" : "<img>",
                          "summary" : "Fix: alt",
                          "file" : "content/uno.md",
                          "line" : 0,
                          "column" : 0
                        }
                      ]
                    }
                  ],
                  "review" : [
                    {
                      "rule" : "color-contrast",
                      "impact" : "serious",
                      "help" : "Elements must",
                      "helpUrl" : "https://esempio.it/2",
                      "count" : 4,
                      "pages" : [
                        {
                          "url" : "/uno/",
                          "file" : "content/uno.md",
                          "count" : 4,
                          "nodes" : [
                            {
                              "target" : "img",
                              "html" : "<img>",
                              "summary" : "Fix: alt"
                            }
                          ]
                        }
                      ]
                    }
                  ],
                  "trend" : {
                    "new" : 2,
                    "fixed" : 0,
                    "still" : 1
                  },
                  "figures" : {
                    "seconds" : 1.5,
                    "known" : 0,
                    "pagesPerSecond" : 2.0
                  }
                }
                """, Files.readString(file));
    }

    @Test
    void a_page_left_without_a_verdict_is_an_error() {
        AuditPage page = new AuditPage("/uno/", "content/uno.md");
        Verdicts verdicts =
                new Verdicts(new AuditRequest("cesena", reports, List.of(page)), List.of(Viewport.DESKTOP), "156.0");

        verdicts.missing(page);

        assertEquals(
                List.of(Diagnostic.error("audit/verdetto-mancante", Location.ofFile("content/uno.md"), "/uno/")),
                verdicts.result(Duration.ZERO, 0).findings());
    }
}
