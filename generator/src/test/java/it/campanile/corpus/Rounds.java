package it.campanile.corpus;

import it.campanile.check.SiteCheck;
import it.campanile.check.page.Places;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Severity;
import it.campanile.model.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the checks of the gate over the good site, then over the same site with the barriers in it: as few times as will do
 * with one barrier on a page at a time. Two barriers of one criterion are never there together: what a criterion says of
 * several pages in the same words it tells once.
 */
final class Rounds {

    private final GoodSite good;
    private final Path more;
    private final SiteCheck check;
    private final Map<String, TreeMap<String, Severity>> found = new HashMap<>();
    private final List<String> elsewhere = new ArrayList<>();

    /** @param more an empty folder */
    Rounds(GoodSite good, Path more) {
        this.good = good;
        this.more = more;
        this.check = new SiteCheck(GoodSite.ROOT, more.resolve("cache"));
    }

    /** What the checks say of the good site. */
    List<String> untouched() {
        return findings(good.site()).stream().map(Rounds::said).toList();
    }

    /** Runs the checks over all barriers. */
    void run(List<Barrier> barriers) throws IOException {
        for (List<Barrier> round : rounds(barriers)) {
            try (SeededSite seeded = new SeededSite(good, more, round)) {
                findings(seeded.site()).forEach(finding -> note(finding, round));
            }
        }
    }

    private static List<List<Barrier>> rounds(List<Barrier> barriers) {
        List<List<Barrier>> rounds = new ArrayList<>();
        for (Barrier barrier : barriers) {
            rounds.stream()
                    .filter(round -> round.stream().allMatch(other -> canStandBeside(other, barrier)))
                    .findFirst()
                    .orElseGet(() -> {
                        rounds.add(new ArrayList<>());
                        return rounds.get(rounds.size() - 1);
                    })
                    .add(barrier);
        }
        return rounds;
    }

    private static boolean canStandBeside(Barrier one, Barrier other) {
        return !one.isAlone()
                && !other.isAlone()
                && !one.page().equals(other.page())
                && Collections.disjoint(criteria(one), criteria(other));
    }

    private static Set<String> criteria(Barrier barrier) {
        return Stream.concat(Stream.of(barrier.found()), barrier.besides().stream())
                .filter(code -> code.matches("check/[cr]-si-.*"))
                .collect(Collectors.toSet());
    }

    private void note(Diagnostic finding, List<Barrier> round) {
        String page = finding.arguments().isEmpty() ? "" : finding.arguments().get(0);
        Optional<Barrier> cause = round.stream()
                .filter(barrier -> barrier.isAlone() || barrier.page().equals(page))
                .findFirst();
        cause.ifPresentOrElse(
                barrier -> found.computeIfAbsent(barrier.id(), id -> new TreeMap<>())
                        .merge(finding.code(), finding.severity(), Rounds::graver),
                () -> elsewhere.add(said(finding)));
    }

    private static Severity graver(Severity one, Severity other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String said(Diagnostic finding) {
        return finding.code() + " " + finding.arguments();
    }

    private List<Diagnostic> findings(Site site) {
        Diagnostics diagnostics = new Diagnostics();
        check.check(site, good.folder(), Places.NONE, diagnostics);
        return diagnostics.all().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
    }

    /** The codes of what the checks say of a barrier. */
    Set<String> codes(Barrier barrier) {
        return new TreeSet<>(severities(barrier).keySet());
    }

    /** The same with what they weigh. */
    Map<String, Severity> severities(Barrier barrier) {
        return found.getOrDefault(barrier.id(), new TreeMap<>());
    }

    /** What was said of pages without a barrier. */
    List<String> elsewhere() {
        return elsewhere;
    }
}
