package it.campanile.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A built site made of text blocks. */
final class MiniSite {

    private final String id;
    private final Path folder;
    private final Set<String> accepted = new HashSet<>();
    private final List<AuditPage> pages = new ArrayList<>();

    MiniSite(Path parent, String id) {
        this.id = id;
        this.folder = parent.resolve(id);
        file("/stile.css", "body { margin: 8px }");
    }

    /** A page whose main content is given, within everything that a good page has. */
    MiniSite page(String url, String main, PageState... states) {
        String html = """
                <!doctype html>
                <html lang="it">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>Pagina %s</title>
                  <link rel="stylesheet" href="/stile.css">
                </head>
                <body>
                <header><a href="/">Comune di Prova</a></header>
                <main>
                <h1>Città di prova</h1>
                %s
                </main>
                <footer><p>Piazza del Popolo 1</p></footer>
                </body>
                </html>
                """.formatted(url, main);
        file(url.endsWith("/") ? url + "index.html" : url, html);
        return listed(new AuditPage(url, source(url), List.of(states)));
    }

    /** A page given whole. */
    MiniSite document(String url, String html) {
        file(url.endsWith("/") ? url + "index.html" : url, html);
        return listed(url);
    }

    /** A page that is to be audited, whether there is a file or not. */
    MiniSite listed(String url) {
        return listed(new AuditPage(url, source(url)));
    }

    private MiniSite listed(AuditPage page) {
        if (!pages.contains(page)) {
            pages.add(page);
        }
        return this;
    }

    MiniSite file(String path, String text) {
        try {
            Path file = folder.resolve(path.substring(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    String source(String url) {
        return "sites/" + id + "/content" + url + "index.md";
    }

    /** Lets a page break a rule. */
    MiniSite accepting(String rule, String url) {
        accepted.add(rule + " " + url);
        return this;
    }

    AuditRequest request() {
        return new AuditRequest(id, folder, pages, Origins.NONE, (rule, url) -> accepted.contains(rule + " " + url));
    }
}
