package it.campanile.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.campanile.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The runs so far of one site, in {@code storia.json}: the last fifty. */
final class History {

    private static final int KEPT = 50;
    private static final String RUNS = "giri";

    private final JsonMapper json = new JsonMapper();
    private final Path file;
    private final List<Run> runs = new ArrayList<>();
    private Optional<Path> broken = Optional.empty();

    /** Reads a history; one that cannot be read is moved aside, and what comes is written to a new one. */
    History(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try {
                for (JsonNode run : list(json.readTree(Files.readAllBytes(file)).path(RUNS))) {
                    runs.add(run(run));
                }
            } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
                runs.clear();
                broken = Optional.of(setAside(file));
            }
        }
    }

    /** Where a history that could not be read has gone. */
    Optional<Path> broken() {
        return broken;
    }

    /** The runs, oldest first. */
    List<Run> runs() {
        return List.copyOf(runs);
    }

    /** Moves a file that cannot be read out of the way of a new one, and says where to. */
    static Path setAside(Path file) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".rotta");
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(file.getFileName() + ".rotta-" + i);
        }
        return Files.move(file, aside);
    }

    /**
     * What changed: each step is compared with the last run that had it, so that a run without a browser does not seem to
     * have mended what only a browser sees. Pages that could not be looked at this time say nothing either.
     */
    Trend trend(SiteReport report, List<Issue> issues) {
        Set<String> unseen = report.audit()
                .map(audit ->
                        audit.notAudited().stream().map(found -> found.url()).collect(Collectors.toSet()))
                .orElse(Set.of());
        List<Issue> fresh = new ArrayList<>();
        List<String> fixed = new ArrayList<>();
        int still = 0;
        Optional<Instant> since = Optional.empty();
        for (Step step : report.findings().keySet()) {
            Optional<Run> last = last(step);
            if (last.isEmpty()) {
                continue;
            }
            since = Optional.of(last.get().when());
            List<String> before = last.get().traces().getOrDefault(step, List.of());
            Set<String> old = before.stream().map(History::fingerprint).collect(Collectors.toSet());
            Set<String> now = new HashSet<>();
            for (Issue issue : issues.stream().filter(one -> one.step() == step).toList()) {
                now.add(issue.fingerprint());
                if (old.contains(issue.fingerprint())) {
                    still++;
                } else {
                    fresh.add(issue);
                }
            }
            before.stream()
                    .filter(trace -> !now.contains(fingerprint(trace)))
                    .filter(trace -> step != Step.AUDIT || !unseen.contains(page(trace)))
                    .forEach(fixed::add);
        }
        return new Trend(fresh, fixed, still, since);
    }

    private Optional<Run> last(Step step) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).traces().containsKey(step)) {
                return Optional.of(runs.get(i));
            }
        }
        return Optional.empty();
    }

    private static String fingerprint(String trace) {
        return trace.substring(trace.lastIndexOf(' ') + 1);
    }

    static String page(String trace) {
        int first = trace.indexOf(' ');
        int last = trace.lastIndexOf(' ');
        return first < 0 || first == last ? "" : trace.substring(first + 1, last);
    }

    /** Adds a run and writes the file. */
    void add(SiteReport report, List<Issue> issues) throws IOException {
        Map<Step, List<String>> traces = new EnumMap<>(Step.class);
        report.findings()
                .keySet()
                .forEach(step -> traces.put(
                        step,
                        issues.stream()
                                .filter(issue -> issue.step() == step)
                                .map(Issue::trace)
                                .toList()));
        runs.add(new Run(
                report.when(),
                report.pages().size(),
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.ADVICE),
                report.excepted().size(),
                traces));
        while (runs.size() > KEPT) {
            runs.remove(0);
        }
        ObjectNode root = json.createObjectNode();
        root.put("sito", report.site());
        ArrayNode array = root.putArray(RUNS);
        runs.forEach(run -> write(array.addObject(), run));
        ReportFiles.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    }

    private static void write(ObjectNode node, Run run) {
        node.put("quando", run.when().toString());
        node.put("pagine", run.pages());
        node.put("errori", run.errors());
        node.put("avvisi", run.warnings());
        node.put("consigli", run.advice());
        node.put("eccezioni", run.excepted());
        ObjectNode steps = node.putObject("impronte");
        run.traces().forEach((step, traces) -> {
            ArrayNode array = steps.putArray(step.name().toLowerCase(Locale.ROOT));
            traces.forEach(array::add);
        });
    }

    /** @throws IllegalArgumentException when something in it is not what we write */
    private static Run run(JsonNode node) {
        Map<Step, List<String>> traces = new EnumMap<>(Step.class);
        JsonNode steps = node.path("impronte");
        steps.fieldNames().forEachRemaining(name -> {
            List<String> found = new ArrayList<>();
            list(steps.path(name)).forEach(trace -> found.add(trace.asText()));
            traces.put(Step.valueOf(name.toUpperCase(Locale.ROOT)), found);
        });
        return new Run(
                Instant.parse(node.path("quando").asText()),
                number(node, "pagine"),
                number(node, "errori"),
                number(node, "avvisi"),
                number(node, "consigli"),
                number(node, "eccezioni"),
                traces);
    }

    private static int number(JsonNode node, String name) {
        if (!node.path(name).isInt()) {
            throw new IllegalArgumentException(name);
        }
        return node.path(name).asInt();
    }

    private static JsonNode list(JsonNode node) {
        if (!node.isArray()) {
            throw new IllegalArgumentException("not a list");
        }
        return node;
    }
}
