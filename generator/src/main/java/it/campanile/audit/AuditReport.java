package it.campanile.audit;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes the result of an audit as data, the same result always as the same bytes but for the figures. */
public final class AuditReport {

    private final JsonMapper json = new JsonMapper();
    private final Messages messages;

    public AuditReport(Messages messages) {
        this.messages = messages;
    }

    /**
     * Writes {@code audit.json}.
     *
     * @param trend what changed since the last run, by name; empty when there was none
     */
    public void write(AuditResult result, Map<String, Integer> trend, Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        String text = json.writer(printer).writeValueAsString(tree(result, trend)) + "\n";
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private ObjectNode tree(AuditResult result, Map<String, Integer> trend) {
        ObjectNode root = json.createObjectNode();
        root.put("site", result.site());
        root.put("pages", result.pages());
        ArrayNode viewports = root.putArray("viewports");
        result.viewports().forEach(viewport -> viewports.add(viewport.toString()));
        root.put("axe", result.axe());
        root.put("browser", result.browser());
        ArrayNode findings = root.putArray("findings");
        result.notAudited()
                .forEach(finding -> finding(
                        findings.addObject(), finding, finding.arguments().get(0)));
        result.violations().forEach(violation -> violation(findings.addObject(), violation));
        ArrayNode reviews = root.putArray("review");
        result.toReview().forEach(review -> review(reviews.addObject(), review));
        if (!trend.isEmpty()) {
            ObjectNode changes = root.putObject("trend");
            trend.forEach(changes::put);
        }
        figures(root.putObject("figures"), result);
        return root;
    }

    private void finding(ObjectNode node, Diagnostic finding, String url) {
        node.put("code", finding.code());
        node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        node.put("file", finding.location().path());
        node.put("line", finding.location().line());
        node.put("column", finding.location().column());
        node.put("message", messages.what(finding));
        node.put("url", url);
    }

    private void violation(ObjectNode node, Violation violation) {
        RuleResult result = violation.result();
        finding(node, violation.finding(), violation.page().url());
        rule(node, result.rule(), result.impact(), result.help(), result.helpUrl());
        if (!violation.state().isEmpty()) {
            node.put("state", violation.state());
        }
        ArrayNode tags = node.putArray("tags");
        result.tags().forEach(tags::add);
        ArrayNode viewports = node.putArray("viewports");
        violation.viewports().forEach(viewport -> viewports.add(viewport.toString()));
        ArrayNode nodes = node.putArray("nodes");
        for (int i = 0; i < result.nodes().size(); i++) {
            Location place = violation.places().get(i);
            element(nodes, result.nodes().get(i))
                    .put("file", place.path())
                    .put("line", place.line())
                    .put("column", place.column());
        }
    }

    private static void review(ObjectNode node, Review review) {
        rule(node, review.rule(), review.impact(), review.help(), review.helpUrl());
        node.put("count", review.nodes());
        ArrayNode pages = node.putArray("pages");
        for (Review.OnPage onPage : review.pages()) {
            ObjectNode page = pages.addObject();
            page.put("url", onPage.page().url());
            page.put("file", onPage.page().source());
            page.put("count", onPage.nodes());
            elements(page.putArray("nodes"), onPage.first());
        }
    }

    private static void rule(ObjectNode node, String rule, String impact, String help, String helpUrl) {
        node.put("rule", rule);
        node.put("impact", impact);
        node.put("help", help);
        node.put("helpUrl", helpUrl);
    }

    private static void elements(ArrayNode array, List<RuleResult.Node> nodes) {
        nodes.forEach(node -> element(array, node));
    }

    private static ObjectNode element(ArrayNode array, RuleResult.Node node) {
        return array.addObject()
                .put("target", node.target())
                .put("html", node.html())
                .put("summary", node.summary());
    }

    private static void figures(ObjectNode node, AuditResult result) {
        BigDecimal seconds = seconds(result.duration());
        node.put("seconds", seconds);
        node.put("known", result.known());
        node.put(
                "pagesPerSecond",
                seconds.signum() == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(result.pages()).divide(seconds, 1, RoundingMode.HALF_UP));
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis()).divide(BigDecimal.valueOf(1000), 1, RoundingMode.HALF_UP);
    }
}
