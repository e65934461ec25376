package it.campanile.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import it.campanile.source.Sha256;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openqa.selenium.WebDriverException;

/** Takes pictures of elements that break rules, for those who have to mend them. One that cannot be had is left out. */
final class ElementPhotographer {

    /** A report with more pictures than these is not looked at to its end. */
    private static final int MOST = 60;

    private static final int FOR_EACH_RULE = 2;
    private static final int AROUND = 16;
    private static final int HIGHEST = 600;

    /** Where an element is, in pixels from the top left of the page. */
    record Box(double x, double y, double width, double height) {}

    private final JsonMapper json = new JsonMapper();
    private final String element = PageScripts.text("element.js");
    private final ReplaceableSession session;

    ElementPhotographer(ReplaceableSession session) {
        this.session = session;
    }

    /** The pictures of what a site's audit found, written into a folder. */
    List<ElementPicture> take(AuditRequest request, AuditResult result, SiteServers servers, Path folder)
            throws AuditUnavailableException, InterruptedException, IOException {
        List<ElementPicture> pictures = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        for (Violation violation : result.violations()) {
            // In a state an element is where the page as it loads does not have it.
            if (!violation.state().isEmpty() || violation.viewports().isEmpty()) {
                continue;
            }
            URI address = servers.address(request, violation.page());
            for (RuleResult.Node node :
                    violation.result().nodes().stream().limit(FOR_EACH_RULE).toList()) {
                String key = violation.page().url() + " " + node.target();
                if (pictures.size() < MOST && taken.add(key)) {
                    Optional<byte[]> picture =
                            picture(address, violation.viewports().get(0), node.target());
                    if (picture.isPresent()) {
                        Files.createDirectories(folder);
                        String name =
                                Sha256.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, 16) + ".png";
                        Path file = Files.write(folder.resolve(name), picture.get());
                        pictures.add(new ElementPicture(violation.page().url(), node.target(), file));
                    }
                }
            }
        }
        return pictures;
    }

    private Optional<byte[]> picture(URI address, Viewport viewport, String target)
            throws AuditUnavailableException, InterruptedException {
        BrowserSession browser = session.get();
        try {
            return browser.visit(() -> {
                browser.show(viewport);
                browser.load(address);
                return box(browser.ask(element, target)).map(box -> picture(browser, box));
            });
        } catch (WebDriverException failed) {
            session.discard();
            return Optional.empty();
        }
    }

    private Optional<Box> box(String answer) {
        try {
            return answer.isEmpty() ? Optional.empty() : Optional.of(json.readValue(answer, Box.class));
        } catch (JsonProcessingException notABox) {
            return Optional.empty();
        }
    }

    private static byte[] picture(BrowserSession browser, Box box) {
        int x = (int) Math.max(0, box.x() - AROUND);
        int y = (int) Math.max(0, box.y() - AROUND);
        int width = (int) Math.ceil(box.width()) + 2 * AROUND;
        int height = (int) Math.min(HIGHEST, Math.ceil(box.height()) + 2 * AROUND);
        return browser.picture(x, y, width, height);
    }
}
