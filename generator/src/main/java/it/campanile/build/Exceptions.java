package it.campanile.build;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Severity;
import it.campanile.model.Settings;
import it.campanile.model.Site;
import it.campanile.report.Excepted;
import it.campanile.schema.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code eccezioni} of {@code sito.yaml}: errors on built pages that somebody has accepted for a time. They are counted and
 * reported, and stop the site again when their time is over. There is no other way to let an error pass.
 */
final class Exceptions {

    /**
     * One of them.
     *
     * @param rule axe's rule, or the code of a finding
     * @param pages addresses; one that ends with a star stands for all that start so
     */
    private record One(String rule, List<String> pages, String reason, String who, LocalDate until, Location at) {

        boolean covers(String rule, String url) {
            return this.rule.equals(rule) && pages.stream().anyMatch(page -> matches(page, url));
        }

        private static boolean matches(String page, String url) {
            return page.endsWith("*") ? url.startsWith(page.substring(0, page.length() - 1)) : page.equals(url);
        }
    }

    private final LocalDate today;
    private final List<One> all = new ArrayList<>();
    private final Set<One> used = new HashSet<>();
    private final List<Excepted> excepted = new ArrayList<>();

    /** @param now the instant for which the site is built */
    Exceptions(Settings settings, Instant now) {
        this.today = now.atZone(Site.ZONE).toLocalDate();
        if (settings.fields().get("eccezioni") instanceof Value.Many many) {
            many.values().forEach(this::read);
        }
    }

    private void read(Value value) {
        if (value instanceof Value.Group group) {
            Map<String, Value> fields = group.fields();
            all.add(new One(
                    text(fields.get("regola")),
                    fields.get("pagine") instanceof Value.Many many
                            ? many.values().stream().map(Exceptions::text).toList()
                            : List.of(),
                    text(fields.get("motivo")),
                    text(fields.get("responsabile")),
                    fields.get("fino_al") instanceof Value.Day day ? day.date() : LocalDate.MIN,
                    value.at()));
        }
    }

    private static String text(@Nullable Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }

    /** Whether a rule of axe is accepted on a page today. */
    boolean covers(String rule, String url) {
        return find(rule, url).isPresent();
    }

    private Optional<One> find(String rule, String url) {
        return all.stream()
                .filter(one -> !one.until().isBefore(today) && one.covers(rule, url))
                .findFirst();
    }

    /** The findings that are left; of those that are accepted a note is made. */
    List<Diagnostic> apply(List<Diagnostic> findings) {
        return findings.stream().filter(finding -> !accept(finding)).toList();
    }

    private boolean accept(Diagnostic finding) {
        Optional<One> found =
                finding.severity() == Severity.ERROR ? find(rule(finding), finding.url()) : Optional.empty();
        found.ifPresent(one -> {
            used.add(one);
            excepted.add(new Excepted(finding, one.rule(), one.reason(), one.who(), one.until()));
        });
        return found.isPresent();
    }

    /** What the browser finds has its rule after the page; everything else is known by its code. */
    private static String rule(Diagnostic finding) {
        return finding.code().startsWith("audit/") ? finding.arguments().get(1) : finding.code();
    }

    /** What was accepted, in the order of the findings. */
    List<Excepted> excepted() {
        return List.copyOf(excepted);
    }

    /** Names the exceptions whose time is over. */
    void reportExpired(Diagnostics diagnostics) {
        all.stream()
                .filter(one -> one.until().isBefore(today))
                .forEach(one -> diagnostics.warning(
                        "build/eccezione-scaduta",
                        one.at(),
                        one.rule(),
                        one.until().toString(),
                        one.who()));
    }

    /** Names the exceptions that nothing needed, once everything was looked at. */
    void reportUnused(Diagnostics diagnostics) {
        all.stream()
                .filter(one -> !one.until().isBefore(today) && !used.contains(one))
                .forEach(one -> diagnostics.warning(
                        "build/eccezione-inutile", one.at(), one.rule(), String.join(", ", one.pages())));
    }
}
