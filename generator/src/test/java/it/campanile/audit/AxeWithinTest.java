package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** axe answers the same within our maps, and with colours that are read once, as it does by itself. */
class AxeWithinTest {

    private static final String ALL = """
            const done = arguments[arguments.length - 1];
            campanileAxe.run(document, { rules: {} }).then(
              ({ violations, incomplete, passes, inapplicable }) =>
                done(JSON.stringify({ violations, incomplete, passes, inapplicable: inapplicable.map(({ id }) => id) }, null, 1)),
              (error) => done(String(error)));
            """;

    private static final String ALONE = "\nwindow.campanileAxe = window.axe;";

    /** Colours in every notation, seen through each other; a frozen object, a shadow tree, a frame; good and bad. */
    private static final String PAGE = """
            <style>
              .velo { background: rgb(0 0 0 / 40%) } .velo .velo { background: hsl(120 50% 50% / .3); color: #fffc }
              .sfumato { background: linear-gradient(red, blue); color: white } .ombra { text-shadow: 0 0 2px black; color: #ccc }
              .nuovo { color: oklch(60% 0.15 50); background: color(display-p3 1 0.9 0.8) } .mescolato { color: color-mix(in srgb, red, white) }
              .fioco { opacity: .4 } .tratto { -webkit-text-stroke: 1px red; color: white }
            </style>
            <div class="velo"><p>Primo velo</p><div class="velo"><p>Secondo velo <a href="/x/">vai</a></p></div></div>
            <p class="sfumato">Sfumato</p><p class="ombra">Ombra</p><p class="nuovo">Nuovo</p><p class="mescolato">Mescolato</p>
            <div class="fioco"><p style="color:#555">Fioco</p><button style="background:teal;color:tomato">Invia</button></div>
            <p class="tratto">Tratto</p><p style="color:inherit;background:currentcolor">Nascosto</p>
            <img src="a.png"><input><button></button><a href="/y/" style="display:inline-block;width:9px;height:9px">y</a>
            <table><tr><th>Giorno</th></tr><tr><td>Lunedì</td></tr></table><div role="listitem">solo</div>
            <iframe title="Dentro" srcdoc="<p style='color:#aaa'>Dentro</p><img src=b.png>"></iframe>
            <div id="ombra"></div>
            <script>
              const shadow = document.getElementById('ombra').attachShadow({ mode: 'open' });
              shadow.innerHTML = '<p style="color:#bbb">Nell\\'ombra</p><button></button>';
              Object.freeze(document.querySelector('.sfumato')); Object.preventExtensions(document.querySelector('table'));
            </script>
            """;

    @TempDir
    Path folder;

    private static List<String> answers(MiniSite site, String preload) throws Exception {
        List<String> answers = new ArrayList<>();
        LocalBrowsers browsers = new LocalBrowsers(Audits.browser(), System.getenv(), 1);
        try (SiteServer server = new SiteServer(site.request().folder(), SiteServer.LOOPBACK);
                BrowserSessions sessions = new BrowserSessions(browsers, AuditLimits.USUAL, preload);
                BrowserSession session = sessions.open()) {
            session.show(Viewport.DESKTOP);
            session.load(server.address("/"));
            for (Viewport viewport : List.of(Viewport.DESKTOP, Viewport.PHONE)) {
                session.show(viewport);
                answers.add(session.ask(ALL, Map.of())
                        .replaceAll("127\\.0\\.0\\.1:\\d+", "sito")
                        .replaceAll("\"timestamp\": \"[^\"]*\"", ""));
            }
        }
        return answers;
    }

    @Test
    void answers_as_it_does_by_itself() throws Exception {
        MiniSite site = new MiniSite(folder, "prova").page("/", PAGE);
        List<String> alone = answers(site, PageScripts.text("/axe.min.js") + ALONE);
        assertTrue(alone.get(0).contains("\"id\": \"color-contrast\""), alone.get(0));
        assertTrue(alone.get(0).contains("\"image-alt\""), alone.get(0));
        assertEquals(alone, answers(site, PageScripts.preload()));
    }
}
