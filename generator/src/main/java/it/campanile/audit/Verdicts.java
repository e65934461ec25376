package it.campanile.audit;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Location;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;

/** Turns the verdicts on one site's pages into its result. */
final class Verdicts {

    private static final int NODES_TO_REVIEW = 3;

    private final ResourceBundle explained = ResourceBundle.getBundle(
            "it.campanile.audit.messages",
            Locale.ITALIAN,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    private final AuditRequest request;
    private final List<Viewport> viewports;
    private final String browser;
    private final Map<AuditPage, Map<Place, Found>> violations = new LinkedHashMap<>();
    private final Map<String, Map<AuditPage, Found>> incomplete = new TreeMap<>();
    private final Set<Diagnostic> notAudited = new LinkedHashSet<>();
    private String axe = "";

    /** A rule in a state of a page. */
    private record Place(String state, String rule) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::state).thenComparing(Place::rule).compare(this, other);
        }
    }

    /** A rule on a page, in the viewports seen so far. */
    private static final class Found {
        private final RuleResult rule;
        private final Set<Viewport> viewports = new LinkedHashSet<>();
        private final Map<String, RuleResult.Node> nodes = new LinkedHashMap<>();

        Found(RuleResult rule) {
            this.rule = rule;
        }

        void add(Viewport viewport, List<RuleResult.Node> more) {
            viewports.add(viewport);
            more.forEach(node -> nodes.putIfAbsent(node.target(), node));
        }

        List<RuleResult.Node> all() {
            return List.copyOf(nodes.values());
        }

        RuleResult whole() {
            return new RuleResult(rule.rule(), rule.impact(), rule.help(), rule.helpUrl(), rule.tags(), all());
        }
    }

    Verdicts(AuditRequest request, List<Viewport> viewports, String browser) {
        this.request = request;
        this.viewports = viewports;
        this.browser = browser;
    }

    void add(AuditPage page, PageVerdict verdict) {
        if (verdict instanceof PageVerdict.Audited audited) {
            axe = audited.axe();
            audited.views().forEach(view -> add(page, view));
        } else if (verdict instanceof PageVerdict.Failed failed) {
            List<String> arguments = new ArrayList<>(List.of(page.url()));
            arguments.addAll(failed.arguments());
            notAudited.add(
                    Diagnostic.error(failed.code(), Location.ofFile(page.source()), arguments.toArray(String[]::new)));
        }
    }

    private void add(AuditPage page, PageVerdict.View view) {
        Map<Place, Found> here = violations.computeIfAbsent(page, key -> new TreeMap<>());
        for (RuleResult result : view.violations()) {
            List<RuleResult.Node> nodes = fresh(here, view.state(), result);
            if (!nodes.isEmpty()) {
                here.computeIfAbsent(new Place(view.state(), result.rule()), key -> new Found(result))
                        .add(view.viewport(), nodes);
            }
        }
        for (RuleResult result : view.incomplete()) {
            incomplete
                    .computeIfAbsent(result.rule(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(page, key -> new Found(result))
                    .add(view.viewport(), result.nodes());
        }
    }

    /** The elements that do not break the rule on the page as it loads: a state tells only what it adds. */
    private static List<RuleResult.Node> fresh(Map<Place, Found> here, String state, RuleResult result) {
        Found plain = here.get(new Place("", result.rule()));
        if (state.isEmpty() || plain == null) {
            return result.nodes();
        }
        return result.nodes().stream()
                .filter(node -> !plain.nodes.containsKey(node.target()))
                .toList();
    }

    /** A page without a verdict is as bad as a broken one. */
    void missing(AuditPage page) {
        notAudited.add(Diagnostic.error("audit/verdetto-mancante", Location.ofFile(page.source()), page.url()));
    }

    AuditResult result(Duration duration, int known) {
        List<Violation> broken = new ArrayList<>();
        violations.forEach(
                (page, rules) -> rules.forEach((place, found) -> broken.add(violation(page, place.state(), found))));
        List<Review> reviews =
                incomplete.values().stream().map(Verdicts::review).toList();
        return new AuditResult(
                request.site(),
                request.pages().size(),
                viewports,
                axe,
                browser,
                broken,
                notAudited.stream().sorted().toList(),
                reviews,
                known,
                duration);
    }

    private Violation violation(AuditPage page, String state, Found found) {
        RuleResult rule = found.whole();
        RuleResult.Node first = rule.nodes().isEmpty()
                ? new RuleResult.Node("html", "", "")
                : rule.nodes().get(0);
        Location source = Location.ofFile(page.source());
        List<Location> places = rule.nodes().stream()
                .map(node -> request.origins().of(page.url(), node.target()).orElse(source))
                .toList();
        Diagnostic finding = Diagnostic.error(
                code(rule.rule()),
                places.isEmpty() ? source : places.get(0),
                page.url(),
                rule.rule(),
                rule.help(),
                String.valueOf(rule.nodes().size()),
                first.target(),
                first.html(),
                rule.helpUrl(),
                state.isEmpty() ? "" : " («" + state + "»)");
        return new Violation(finding, page, state, List.copyOf(found.viewports), rule, places);
    }

    /** The usual rules have texts of their own; for the others axe's must do. */
    private String code(String rule) {
        Optional<OwnRule> ours = OwnRule.ofId(rule);
        if (ours.isPresent()) {
            return ours.get().code();
        }
        String own = "audit/" + rule;
        return explained.containsKey(own + ".cosa") ? own : "audit/regola";
    }

    private static Review review(Map<AuditPage, Found> pages) {
        RuleResult rule = pages.values().iterator().next().rule;
        List<Review.OnPage> onPages = pages.entrySet().stream()
                .map(entry -> new Review.OnPage(
                        entry.getKey(),
                        entry.getValue().all().size(),
                        entry.getValue().all().stream().limit(NODES_TO_REVIEW).toList()))
                .toList();
        int nodes = onPages.stream().mapToInt(Review.OnPage::nodes).sum();
        return new Review(rule.rule(), rule.impact(), rule.help(), rule.helpUrl(), nodes, onPages);
    }
}
