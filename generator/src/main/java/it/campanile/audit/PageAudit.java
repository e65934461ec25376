package it.campanile.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;

/**
 * Looks at a page in every way: loads it once, runs axe in each viewport, goes through it with the keyboard, takes its
 * colours away, makes its window narrow and its text wide; then brings it into its states.
 */
final class PageAudit {

    /** As narrow as a window of 1280 pixels that is enlarged four times (WCAG 1.4.10). */
    private static final Viewport NARROW = new Viewport(320, 740);

    private static final OwnRule[] BY_ITSELF = {OwnRule.SCRIPTS, OwnRule.REQUESTS, OwnRule.HOSTS};
    /** For what a script does with the focus a moment later. */
    private static final Duration BETWEEN_KEYS = Duration.ofMillis(50);

    private static final int OK = 200;

    /**
     * What {@code run.js} answers.
     *
     * @param own elements at fault by the names of our checks
     * @param keys how often Tab is to be pressed before the walk goes on
     * @param slow whether there must be time between the keys
     */
    record Answer(
            String path,
            int status,
            String axe,
            int passes,
            String error,
            List<RuleResult> violations,
            List<RuleResult> incomplete,
            Map<String, List<RuleResult.Node>> own,
            int keys,
            boolean slow) {

        /** Everything that is broken, by axe's rules and by ours. */
        List<RuleResult> broken() {
            List<RuleResult> all = new ArrayList<>(violations);
            own.forEach((check, nodes) -> {
                if (!nodes.isEmpty()) {
                    all.add(OwnRule.ofCheck(check).orElseThrow().brokenBy(nodes));
                }
            });
            return all;
        }
    }

    private final JsonMapper json = new JsonMapper();
    private final String run = PageScripts.text("run.js");
    private final StateSteps steps = new StateSteps();
    private final List<Viewport> viewports;
    private final AuditLimits limits;

    /** @param viewports the windows in which axe runs; the first is that of the keyboard, too */
    PageAudit(List<Viewport> viewports, AuditLimits limits) {
        this.viewports = viewports;
        this.limits = limits;
    }

    /** The verdict on one page. After a {@link PageVerdict.Failed} the session may be stuck and must not be used again. */
    PageVerdict verdict(BrowserSession session, Visit visit) {
        try {
            List<PageVerdict.View> views = new ArrayList<>();
            Answer first = session.visit(() -> first(session, visit, views));
            PageVerdict verdict = verdict(first, visit.page().url(), views);
            if (verdict instanceof PageVerdict.Failed) {
                return verdict;
            }
            for (PageState state : visit.page().states()) {
                views.add(session.visit(() -> state(session, visit.address(), state)));
            }
            return new PageVerdict.Audited(first.axe(), views);
        } catch (TimeoutException late) {
            return late();
        } catch (WebDriverException failed) {
            return session.isEnded()
                    ? late()
                    : PageVerdict.Failed.of("audit/pagina-non-controllata", firstLine(failed));
        }
    }

    private PageVerdict late() {
        return PageVerdict.Failed.of(
                "audit/tempo-scaduto",
                String.valueOf(limits.load().toSeconds()),
                String.valueOf(limits.rules().toSeconds()));
    }

    /** What axe answers first decides whether this is the page, and whether the rest makes sense. */
    private static PageVerdict verdict(Answer answer, String url, List<PageVerdict.View> views) {
        if (answer.status() != OK) {
            return PageVerdict.Failed.of("audit/pagina-assente", String.valueOf(answer.status()));
        }
        String path = URI.create(answer.path()).getPath();
        if (!path.equals(url)) {
            return PageVerdict.Failed.of("audit/pagina-altrove", path);
        }
        if (!answer.error().isEmpty() || answer.passes() + answer.violations().size() == 0) {
            return PageVerdict.Failed.of("audit/axe-non-eseguito", answer.error());
        }
        return new PageVerdict.Audited(answer.axe(), views);
    }

    /** The page as it loads; whether it is the right one is known from the first answer, after which the rest is left. */
    private Answer first(BrowserSession session, Visit visit, List<PageVerdict.View> views) {
        Viewport widest = viewports.get(0);
        session.show(widest);
        session.load(visit.address());
        Answer first = ask(session, Look.axe().with(visit.isFirst() ? Look.Walk.WHOLE : Look.Walk.MAIN));
        if (verdict(first, visit.page().url(), List.of()) instanceof PageVerdict.Failed) {
            return first;
        }
        views.add(view(widest, "", first));
        views.add(view(widest, "", walk(session, visit.isFirst(), first.keys())));
        views.add(view(widest, "", inForcedColours(session, () -> ask(session, Look.own(OwnRule.FORCED)))));
        for (Viewport viewport : viewports.subList(1, viewports.size())) {
            session.show(viewport);
            Look look = viewport.equals(Viewport.PHONE) ? Look.axe().with(OwnRule.SPACING) : Look.axe();
            views.add(view(viewport, "", sound(ask(session, look))));
        }
        if (!viewports.subList(1, viewports.size()).contains(Viewport.PHONE)) {
            session.show(Viewport.PHONE);
            views.add(view(Viewport.PHONE, "", sound(ask(session, Look.own(OwnRule.SPACING)))));
        }
        session.show(NARROW);
        Look last = Look.own(OwnRule.REFLOW).with(BY_ITSELF);
        views.add(view(NARROW, "", sound(ask(session, last))));
        return first;
    }

    /** The walk from stop to stop with real keys; usually they are enough at once. */
    private Answer walk(BrowserSession session, boolean whole, int keys) {
        session.press(keys, Duration.ZERO);
        Answer answer = sound(ask(session, Look.walk(whole ? Look.Walk.ON_WHOLE : Look.Walk.ON_MAIN)));
        if (answer.keys() == 0) {
            return answer;
        }
        session.press(answer.keys(), answer.slow() ? BETWEEN_KEYS : Duration.ZERO);
        return sound(ask(session, Look.walk(Look.Walk.END)));
    }

    private static Answer inForcedColours(BrowserSession session, Supplier<Answer> look) {
        session.forceColours(true);
        Answer answer = sound(look.get());
        session.forceColours(false);
        return answer;
    }

    /** The page in one of its states, loaded anew; a state that cannot be reached is a rule that is broken. */
    private PageVerdict.View state(BrowserSession session, URI address, PageState state) {
        session.show(state.viewport());
        session.load(address);
        List<RuleResult.Node> missed = steps.take(session, state.steps());
        if (!missed.isEmpty()) {
            return new PageVerdict.View(
                    state.viewport(), state.name(), List.of(OwnRule.STATE.brokenBy(missed)), List.of());
        }
        Look look = Look.axe().with(OwnRule.REFLOW, OwnRule.SPACING, OwnRule.SCRIPTS, OwnRule.REQUESTS);
        Answer plain = sound(ask(session, look));
        Answer forced = inForcedColours(session, () -> ask(session, Look.own(OwnRule.FORCED)));
        List<RuleResult> broken = new ArrayList<>(plain.broken());
        broken.addAll(forced.broken());
        return new PageVerdict.View(state.viewport(), state.name(), broken, plain.incomplete());
    }

    private static PageVerdict.View view(Viewport viewport, String state, Answer answer) {
        return new PageVerdict.View(viewport, state, answer.broken(), answer.incomplete());
    }

    private Answer ask(BrowserSession session, Look look) {
        try {
            return json.readValue(session.ask(run, look.todo()), Answer.class);
        } catch (JsonProcessingException notAnAnswer) {
            throw new WebDriverException(notAnAnswer.getOriginalMessage(), notAnAnswer);
        }
    }

    /** Past the first answer an error of our scripts is one of the page's doing. */
    private static Answer sound(Answer answer) {
        if (!answer.error().isEmpty()) {
            throw new WebDriverException(answer.error());
        }
        return answer;
    }

    static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
