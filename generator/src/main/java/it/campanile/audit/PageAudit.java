package it.campanile.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;

/** Loads a page and runs axe on it. */
final class PageAudit {

    static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
    private static final int HTML_LENGTH = 300;
    private static final int OK = 200;

    /** What {@code run.js} answers. */
    record Answer(
            String path,
            int status,
            String title,
            String axe,
            int passes,
            String error,
            List<RuleResult> violations,
            List<RuleResult> incomplete) {}

    private final JsonMapper json = new JsonMapper();
    private final String preload = resource("/axe.min.js") + "\n" + resource("preload.js");
    private final String run = resource("run.js");
    private final AuditLimits limits;

    PageAudit(AuditLimits limits) {
        this.limits = limits;
    }

    /** What a session must run at the start of every document. */
    String preload() {
        return preload;
    }

    /**
     * The verdict on one page. After a {@link PageVerdict.Failed} the session may be stuck and must not be used again.
     *
     * @param address where the page is served
     * @param url the path under which the page must still be when it has loaded
     */
    PageVerdict verdict(BrowserSession session, URI address, String url, Viewport viewport) {
        try {
            String text = session.visit(() -> {
                session.show(viewport);
                session.load(address);
                return session.ask(run, TAGS, HTML_LENGTH);
            });
            return verdict(json.readValue(text, Answer.class), url);
        } catch (TimeoutException late) {
            return late();
        } catch (WebDriverException | JsonProcessingException failed) {
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

    private static PageVerdict verdict(Answer answer, String url) {
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
        return new PageVerdict.Audited(answer.axe(), answer.violations(), answer.incomplete());
    }

    static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(PageAudit.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
