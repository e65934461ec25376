package it.campanile.check;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.model.Page;
import it.campanile.source.SourceFile;
import it.campanile.source.Workspace;
import java.nio.file.Path;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * A page as it was built.
 *
 * @param page the page
 * @param document its HTML, parsed once for all checks
 * @param title the title of the document
 * @param links its links that lead into the site, each once
 * @param root the workspace root, to find places in sources
 */
public record BuiltPage(Page page, Document document, String title, Set<String> links, Path root) {

    static BuiltPage of(Page page, Document document, Path root) {
        return new BuiltPage(page, document, document.title(), LinkCheck.links(document), root);
    }

    /** Its address. */
    public String url() {
        return page.url();
    }

    /** Its source as a whole. */
    public Location source() {
        return page.item().at();
    }

    /** The place of a text in its source; the source as a whole when the text comes from elsewhere. */
    public Location find(String text) {
        Path file = root.resolve(page.item().source());
        String name = page.item().source();
        return Workspace.text(new SourceFile(name, name, file), new Diagnostics())
                .filter(source -> source.contains(text))
                .map(source -> place(source, text))
                .orElse(source());
    }

    private Location place(String source, String text) {
        int index = source.indexOf(text);
        String before = source.substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Location(page.item().source(), line, index - before.lastIndexOf('\n'), text.length());
    }
}
