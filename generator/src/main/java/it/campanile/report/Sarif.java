package it.campanile.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Severity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The findings in SARIF 2.1.0 (OASIS), which code hosts show beside the lines that they are about. */
final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "ROOT";
    private static final Pattern LINK = Pattern.compile("https?://[\\x21-\\x7E]+");

    private final JsonMapper json = new JsonMapper();
    private final SiteReport report;
    private final List<Issue> issues;
    private final Words words;
    private final Map<String, Issue> rules = new TreeMap<>();
    private final List<String> order;

    Sarif(SiteReport report, List<Issue> issues, Words words) {
        this.report = report;
        this.issues = issues;
        this.words = words;
        issues.forEach(issue -> rules.putIfAbsent(issue.rule(), issue));
        excepted().forEach((one, of) -> of.forEach(issue -> rules.putIfAbsent(issue.rule(), issue)));
        order = new ArrayList<>(rules.keySet());
    }

    private Map<Excepted, List<Issue>> excepted() {
        Map<Excepted, List<Issue>> excepted = new LinkedHashMap<>();
        Issues all = new Issues(words.standards(), report.audit());
        report.excepted().forEach(one -> excepted.put(one, all.of(Step.AUDIT, one.finding())));
        return excepted;
    }

    String text() throws JsonProcessingException {
        ObjectNode log = json.createObjectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Campanile");
        driver.put("language", words.locale().getLanguage());
        ArrayNode described = driver.putArray("rules");
        rules.values().forEach(issue -> rule(described.addObject(), issue));
        ObjectNode invocation = run.putArray("invocations").addObject();
        invocation.put(
                "executionSuccessful",
                report.audit().map(audit -> audit.notAudited().isEmpty()).orElse(true));
        invocation.put(
                "endTimeUtc", report.when().truncatedTo(ChronoUnit.SECONDS).toString());
        run.put("language", words.locale().getLanguage());
        run.putObject("automationDetails").put("id", "campanile/" + report.site() + "/");
        text(run.putObject("originalUriBaseIds").putObject(ROOT), "description", words.text("report/radice"));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        issues.forEach(issue -> result(results.addObject(), issue));
        excepted().forEach((one, of) -> of.forEach(issue -> suppressed(results.addObject(), one, issue)));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(log);
    }

    private void rule(ObjectNode node, Issue issue) {
        node.put("id", issue.rule());
        String code = issue.finding().code();
        text(
                node,
                "shortDescription",
                words.title(issue.rule(), Words.help(issue)).orElseGet(() -> words.pattern(code, "cosa")));
        text(node, "fullDescription", words.pattern(code, "perche"));
        text(node, "help", words.pattern(code, "come"));
        if (LINK.matcher(issue.helpUrl()).matches()) {
            node.put("helpUri", issue.helpUrl());
        }
        node.putObject("defaultConfiguration")
                .put("level", level(issue.finding().severity()));
        if (!issue.criteria().isEmpty()) {
            ArrayNode tags = node.putObject("properties").putArray("tags");
            issue.criteria().forEach(id -> tags.add("WCAG " + id));
        }
    }

    private void result(ObjectNode node, Issue issue) {
        node.put("ruleId", issue.rule());
        node.put("ruleIndex", order.indexOf(issue.rule()));
        node.put("level", level(issue.finding().severity()));
        String element = issue.element().map(found -> "\n" + found.html()).orElse("");
        text(
                node,
                "message",
                words.subject(issue)
                        + (issue.element().isPresent() ? " (" + issue.finding().url() + ")" : "") + element + "\n"
                        + words.how(issue.finding()));
        ObjectNode place = node.putArray("locations").addObject();
        ObjectNode physical = place.putObject("physicalLocation");
        Location location = issue.place();
        physical.putObject("artifactLocation").put("uri", uri(location.path())).put("uriBaseId", ROOT);
        if (location.line() > 0) {
            region(physical.putObject("region"), location);
        }
        if (!issue.finding().url().isEmpty()) {
            place.putArray("logicalLocations")
                    .addObject()
                    .put("fullyQualifiedName", issue.finding().url());
        }
        node.putObject("partialFingerprints").put("campanile/v1", issue.fingerprint());
        issue.element().ifPresent(found -> node.putObject("properties").put("target", found.target()));
    }

    private static void region(ObjectNode region, Location location) {
        region.put("startLine", location.line());
        if (location.column() > 0) {
            region.put("startColumn", location.column());
            if (location.length() > 0) {
                region.put("endColumn", location.column() + location.length());
            }
        }
    }

    private void suppressed(ObjectNode node, Excepted one, Issue issue) {
        result(node, issue);
        node.putArray("suppressions")
                .addObject()
                .put("kind", "external")
                .put("status", "accepted")
                .put("justification", words.text("report/eccezione", one.reason(), one.who(), words.day(one.until())));
    }

    private static void text(ObjectNode node, String name, String text) {
        node.putObject(name).put("text", PlainText.of(text));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    /** A path as a relative URI. */
    private static String uri(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
