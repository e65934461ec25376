package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.audit.AuditPage;
import it.campanile.diagnostic.Location;
import it.campanile.schema.ComponentState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatePagesTest {

    @TempDir
    Path folder;

    @Test
    void a_state_is_judged_on_the_first_two_pages_that_have_it() throws Exception {
        page("index.html", "<p>Niente</p>");
        page("c/index.html", "<nav></nav>");
        page("a/index.html", "<nav></nav><details></details>");
        page("b/index.html", "<nav></nav>");
        page("404.html", "<p>Niente</p>");
        List<ComponentState> states = List.of(
                state("menu aperto", "nav", ComponentState.Width.TELEFONO),
                state("aperto", "details", ComponentState.Width.values()),
                state("mai", "video", ComponentState.Width.COMPUTER));

        List<AuditPage> pages = new StatePages(folder)
                .with(
                        states,
                        List.of("/", "/c/", "/a/", "/b/", "/404.html").stream()
                                .map(url -> new AuditPage(url, "pagina.md"))
                                .toList());

        assertEquals(
                List.of(
                        "/ []",
                        "/c/ []",
                        "/a/ [menu aperto 360x740, aperto 360x740, aperto 1280x900]",
                        "/b/ [menu aperto 360x740]",
                        "/404.html []"),
                pages.stream()
                        .map(page -> page.url() + " "
                                + page.states().stream()
                                        .map(state -> state.name() + " " + state.viewport())
                                        .toList())
                        .toList());
    }

    private void page(String name, String body) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<!doctype html><html lang=\"it\"><body>" + body + "</body></html>");
    }

    private static ComponentState state(String name, String where, ComponentState.Width... widths) {
        return new ComponentState(
                name,
                List.of(widths),
                where,
                List.of(new ComponentState.Click(where)),
                Location.ofFile("themes/semplice/components/nota/nota.yaml"));
    }
}
