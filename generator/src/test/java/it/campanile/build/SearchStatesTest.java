package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the search of a real site, as it loads and in all its states. */
class SearchStatesTest {

    @Test
    void every_state_can_be_reached_and_is_accessible(@TempDir Path folder) throws Exception {
        BuildOptions options =
                new BuildOptions(List.of("cesena"), folder, Optional.empty(), false, 2, MiniWorkspace.NOW);
        BuildResult cesena = new WorkspaceBuild(Path.of(System.getProperty("campanile.root")))
                .run(options)
                .get(0);
        List<ComponentState> states = cesena.states().stream()
                .filter(state -> state.at().path().endsWith("/ricerca.yaml"))
                .toList();
        List<AuditPage> pages = new StatePages(cesena.folder())
                .with(states, List.of(new AuditPage("/ricerca/", "content/pagine/ricerca.md")));

        AuditResult result = new Auditor(
                        BrowserOptions.usual(),
                        System.getenv(),
                        List.of(Viewport.DESKTOP, Viewport.PHONE),
                        AuditLimits.USUAL,
                        Clock.systemUTC())
                .audit(List.of(new AuditRequest("cesena", cesena.folder(), pages)), (site, done, total) -> {})
                .get(0);

        assertEquals(
                List.of(), result.findings().stream().map(Diagnostic::arguments).toList());
        assertEquals(
                states.stream().map(ComponentState::name).collect(Collectors.toSet()),
                pages.get(0).states().stream().map(PageState::name).collect(Collectors.toSet()));
        assertEquals(4, states.size());
    }
}
