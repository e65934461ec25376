package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.diagnostic.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are brought into states by a real browser. */
class PageStatesTest {

    private static final String PALE = "<p style=\"color:#999;background:#fff\">Orari di apertura</p>";
    private static final PageState.Step OPEN = new PageState.Click("summary");

    @TempDir
    Path folder;

    @Test
    void a_state_tells_what_it_adds_and_one_that_is_gone_stops() throws Exception {
        String details = "<details><summary>Orari</summary>%s</details>";
        MiniSite site = new MiniSite(folder, "cesena")
                .page("/", details.formatted("<p>Dalle 9 alle 13</p>"), state("orari aperti", OPEN))
                .page("/pallida/", PALE + details.formatted(PALE), state("orari aperti", OPEN))
                .page("/larga/", details.formatted("<p style=\"width:500px\">Largo</p>"), state("orari aperti", OPEN))
                .page("/senza/", "<p>Niente da aprire</p>", state("orari aperti", OPEN));

        AuditResult result = audit(site);

        assertEquals(List.of(), result.notAudited());
        assertEquals(
                List.of(
                        "la pagina /pallida/ viola la regola «color-contrast» (contrasto insufficiente fra testo e sfondo): elementi 1, il primo è main > p",
                        "la pagina /pallida/ («orari aperti») viola la regola «color-contrast» (contrasto insufficiente fra testo e sfondo): elementi 1, il primo è details > p",
                        "la pagina /larga/ («orari aperti») non sta in una finestra stretta: elementi 1, il primo è main > details > p",
                        "la pagina /senza/ («orari aperti») non arriva più in questo stato: il passo che non riesce è summary"),
                result.violations().stream()
                        .map(violation -> new Messages(Locale.ITALIAN).what(violation.finding()))
                        .toList());
        assertEquals("[360x740]", result.violations().get(1).viewports().toString());
        assertEquals("orari aperti", result.violations().get(1).state());
    }

    @Test
    void a_person_writes_presses_keys_and_waits() throws Exception {
        String form = """
                <form><label>Cerca <input id="q"></label></form><div id="esito" hidden>%s</div>
                <script>
                document.forms[0].addEventListener('submit', (e) => {
                  e.preventDefault();
                  setTimeout(() => { esito.hidden = q.value !== 'carta' }, 300);
                });
                </script>
                """;
        PageState.Step[] steps = {
            new PageState.Write("#q", "carta"), new PageState.Press("Enter"), new PageState.Await("#esito")
        };
        MiniSite site = new MiniSite(folder, "cesena")
                .page("/", form.formatted("<p>Trovato</p>"), state("risultati", steps))
                .page("/pallida/", form.formatted(PALE), state("risultati", steps))
                .page(
                        "/altro/",
                        form.formatted(PALE),
                        state("risultati", new PageState.Write("#q", "altro"), steps[2]));

        assertEquals(List.of("/pallida/ color-contrast", "/altro/ campanile-state"), Audits.broken(audit(site)));
    }

    private static PageState state(String name, PageState.Step... steps) {
        return new PageState(name, Viewport.PHONE, List.of(steps));
    }

    private static AuditResult audit(MiniSite site) throws Exception {
        return Audits.auditor(1, AuditLimits.USUAL, Viewport.DESKTOP, Viewport.PHONE)
                .audit(List.of(site.request()), (id, done, total) -> {})
                .get(0);
    }
}
