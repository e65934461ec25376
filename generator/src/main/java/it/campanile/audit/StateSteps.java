package it.campanile.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/** Brings a page into one of its states, as a person would. */
final class StateSteps {

    /** How long an element may take to appear. */
    private static final int PATIENCE_MILLIS = 3000;

    private static final Map<String, Keys> KEYS = Map.ofEntries(
            Map.entry("Tab", Keys.TAB),
            Map.entry("Enter", Keys.ENTER),
            Map.entry("Escape", Keys.ESCAPE),
            Map.entry("Space", Keys.SPACE),
            Map.entry("ArrowUp", Keys.ARROW_UP),
            Map.entry("ArrowDown", Keys.ARROW_DOWN),
            Map.entry("ArrowLeft", Keys.ARROW_LEFT),
            Map.entry("ArrowRight", Keys.ARROW_RIGHT),
            Map.entry("Home", Keys.HOME),
            Map.entry("End", Keys.END));

    private final String await = PageScripts.text("await.js");

    /** Takes the steps; gives the one that could not be taken, with the reason. */
    List<RuleResult.Node> take(BrowserSession session, List<PageState.Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Optional<String> reason = take(session, steps.get(i));
            if (reason.isPresent()) {
                String step = (i + 1) + ": " + steps.get(i).subject();
                return List.of(new RuleResult.Node(steps.get(i).subject(), step, reason.get()));
            }
        }
        return List.of();
    }

    private Optional<String> take(BrowserSession session, PageState.Step step) {
        if (step instanceof PageState.Press press) {
            session.type(Objects.requireNonNull(KEYS.get(press.key()), press.key()));
            return Optional.empty();
        }
        Optional<WebElement> element = session.element(await, step.subject(), PATIENCE_MILLIS);
        if (element.isEmpty()) {
            return Optional.of("is not there, or cannot be seen");
        }
        try {
            if (step instanceof PageState.Click) {
                element.get().click();
            } else if (step instanceof PageState.Write write) {
                element.get().sendKeys(write.text());
            }
            return Optional.empty();
        } catch (WebDriverException refused) {
            if (session.isEnded()) {
                throw refused;
            }
            return Optional.of(PageAudit.firstLine(refused));
        }
    }
}
