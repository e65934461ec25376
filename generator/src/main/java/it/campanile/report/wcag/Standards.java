package it.campanile.report.wcag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** WCAG 2.2, EN 301 549 and the rules of axe, read from the tables beside this class. */
public final class Standards {

    /** {@code wcag1410} is criterion 1.4.10. */
    private static final Pattern TAG = Pattern.compile("wcag([1-4])([1-9])([0-9]{1,2})");

    /** Criteria in the order of their numbers, not of their letters. */
    public static final Comparator<String> ORDER = Comparator.comparing(Standards::weight);

    private final Map<String, Criterion> criteria;
    private final Map<String, AxeRule> rules;
    private final List<Clause> clauses;
    private final Map<String, List<String>> checks;

    /** Reads the tables. */
    public Standards() {
        criteria = table(
                "criteri.tsv",
                row -> new Criterion(row[0], row[1], row[2], row[3], row[4], row[5], row[6]),
                Criterion::id);
        rules = table("regole-axe.tsv", row -> new AxeRule(row[0], row[1], list(row[2]), row[3]), AxeRule::id);
        clauses = List.copyOf(table(
                        "en-301-549.tsv",
                        row -> new Clause(row[0], row[1], row[2], row[3].equals("manual"), row[4], row[5]),
                        Clause::id)
                .values());
        checks = table("controlli.tsv", row -> Map.entry(row[0], list(row[1])), Map.Entry::getKey).values().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All criteria of levels A and AA, by number; 4.1.1 too, which EN 301 549 still has. */
    public Collection<Criterion> criteria() {
        return criteria.values();
    }

    /** The criterion with a number. */
    public Optional<Criterion> criterion(String id) {
        return Optional.ofNullable(criteria.get(id));
    }

    /** The numbers of the criteria among the tags of a rule of axe; those of level AAA are left out. */
    public List<String> criteria(List<String> tags) {
        return tags.stream()
                .map(TAG::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1) + "." + match.group(2) + "." + match.group(3))
                .filter(criteria::containsKey)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** The numbers of the criteria that a finding outside of the browser is about. */
    public List<String> criteriaOfCode(String code) {
        return checks.getOrDefault(code, List.of());
    }

    /** The codes outside of the browser that say something about a criterion. */
    public List<String> codes(String criterion) {
        return checks.entrySet().stream()
                .filter(check -> check.getValue().contains(criterion))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Every code outside of the browser that is about a criterion. */
    public Collection<String> codes() {
        return checks.keySet();
    }

    /** The rules of axe, by id. */
    public Collection<AxeRule> rules() {
        return rules.values();
    }

    /** A rule of axe. */
    public Optional<AxeRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The rules of some groups that test a part of a criterion. */
    public List<AxeRule> rules(String criterion, Collection<String> groups) {
        return rules.values().stream()
                .filter(rule -> groups.contains(rule.group()) && rule.criteria().contains(criterion))
                .toList();
    }

    /** What else EN 301 549 has, in its order. */
    public List<Clause> clauses() {
        return clauses;
    }

    private static int weight(String id) {
        int weight = 0;
        for (String part : id.split("\\.", -1)) {
            weight = weight * 100 + Integer.parseInt(part);
        }
        return weight;
    }

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(",", -1));
    }

    private static <T> Map<String, T> table(String file, Function<String[], T> row, Function<T, String> key) {
        Map<String, T> rows = new LinkedHashMap<>();
        try (InputStream stream = Standards.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .forEach(line -> {
                        T value = row.apply(line.split("\t", -1));
                        rows.put(key.apply(value), value);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
