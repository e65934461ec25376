package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.audit.AuditLimits;
import it.campanile.audit.AuditPage;
import it.campanile.audit.AuditRequest;
import it.campanile.audit.AuditResult;
import it.campanile.audit.Auditor;
import it.campanile.audit.BrowserOptions;
import it.campanile.audit.PageState;
import it.campanile.audit.Viewport;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.schema.ComponentState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The components of the theme in all their states, on the pages of their own examples. */
class ComponentStatesTest {

    private static final Path ROOT = Path.of(System.getProperty("campanile.root"));

    @Test
    void every_state_can_be_reached_and_is_accessible(@TempDir Path folder) throws Exception {
        GalleryBuild.Result gallery = new GalleryBuild(ROOT, folder).run("italia");
        assertEquals(List.of(), gallery.findings());
        List<AuditPage> pages = new StatePages(gallery.folder())
                .with(gallery.states(), examples(gallery.folder())).stream()
                        .filter(page -> !page.states().isEmpty())
                        .toList();

        AuditResult result = new Auditor(
                        BrowserOptions.usual(),
                        System.getenv(),
                        List.of(Viewport.DESKTOP, Viewport.PHONE),
                        AuditLimits.USUAL,
                        Clock.systemUTC())
                .audit(List.of(new AuditRequest("galleria", gallery.folder(), pages)), (site, done, total) -> {})
                .get(0);

        assertEquals(
                List.of(), result.findings().stream().map(Diagnostic::arguments).toList());
        Set<String> seen = pages.stream()
                .flatMap(page -> page.states().stream())
                .map(PageState::name)
                .collect(Collectors.toSet());
        assertEquals(
                gallery.states().stream()
                        .filter(state -> state.at().path().contains("/components/"))
                        .map(ComponentState::name)
                        .collect(Collectors.toSet()),
                seen);
        assertTrue(seen.size() > 10, seen::toString);
    }

    private static List<AuditPage> examples(Path gallery) throws Exception {
        try (Stream<Path> files = Files.walk(gallery.resolve("esempi"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> "/" + gallery.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .map(url -> new AuditPage(url, "themes/italia"))
                    .toList();
        }
    }
}
