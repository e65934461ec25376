package it.campanile.check.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a browser says of pages: whether axe finds violations in them, and whether they have to be scrolled sideways. Text of
 * the very colour of what is behind it, which axe leaves to people to judge, is a violation too.
 */
final class AccessiblePage {

    private static final String AXE = "axe.min.js";

    private static final String RUN = """
            if (!window.axe) {
              await new Promise((fatto, fallito) => {
                const script = document.createElement("script");
                script.src = "/%s";
                script.onload = fatto;
                script.onerror = fallito;
                document.head.append(script);
              });
            }
            const { violations, incomplete, passes } = await axe.run(document, {
              runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
              resultTypes: ["violations", "incomplete"],
              iframes: false,
            });
            if (passes.length === 0) return "axe: nothing looked at";
            const unseen = ({ any }) => any.some(({ data }) => data?.messageKey === "equalRatio");
            const found = [...violations, ...incomplete.map((rule) => ({ ...rule, nodes: rule.nodes.filter(unseen) }))];
            return found
              .filter(({ nodes }) => nodes.length > 0)
              .map(({ id, nodes }) => "axe: " + id + " " + nodes.map(({ target }) => target).join(", "))
              .join("\\n");
            """.formatted(AXE);

    private static final String OPEN = """
            for (const chiuso of document.querySelectorAll("details:not([open])")) chiuso.open = true;
            """;

    private static final String SCROLL = """
            const largo = document.documentElement.scrollWidth - innerWidth;
            return largo > 0 ? "scroll: " + largo + " px too wide in " + innerWidth : "";
            """;

    private final Chromium browser;
    private final Loopback server;

    /** @param site folder that the server serves */
    AccessiblePage(Chromium browser, Loopback server, Path site) throws IOException {
        this.browser = browser;
        this.server = server;
        try (InputStream axe = AccessiblePage.class.getResourceAsStream("/" + AXE)) {
            Files.write(site.resolve(AXE), axe.readAllBytes());
        }
    }

    /** In a large window as it is; then in narrow ones with everything open that can be opened. */
    List<String> problems(String path) {
        List<String> said = new ArrayList<>();
        browser.size(1280, 900);
        said.add(browser.ask(server, path, RUN));
        said.add(browser.again(OPEN + SCROLL));
        browser.size(360, 800);
        said.add(browser.again(RUN));
        browser.size(320, 800);
        said.add(browser.again(SCROLL));
        return said.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
