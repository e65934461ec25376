package it.campanile.check.page;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.model.Page;
import it.campanile.source.SourceFile;
import it.campanile.source.Workspace;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as it was built.
 *
 * @param page the page
 * @param html its HTML as it was written
 * @param document the same, parsed once for all checks
 * @param title the title of the document
 * @param links its links that lead into the site, each once
 * @param places where its elements come from
 * @param root the workspace root, to find places in sources
 */
public record BuiltPage(
        Page page, String html, Document document, String title, Set<String> links, Places places, Path root) {

    /** A page and its parsed HTML. */
    public static BuiltPage of(Page page, String html, Document document, Places places, Path root) {
        return new BuiltPage(page, html, document, document.title(), internalLinks(document), places, root);
    }

    private static Set<String> internalLinks(Document document) {
        Set<String> links = new LinkedHashSet<>();
        for (String attribute : new String[] {"href", "src"}) {
            document.select("[" + attribute + "]").eachAttr(attribute).stream()
                    .filter(BuiltPage::isInternal)
                    .forEach(links::add);
        }
        return links;
    }

    private static boolean isInternal(String link) {
        return !link.startsWith("//") && !link.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    }

    /** Its address. */
    public String url() {
        return page.url();
    }

    /** Its source as a whole. */
    public Location source() {
        return page.item().at();
    }

    /**
     * Where an element comes from: the line of the page's text or of the template that made it; the page's source as a
     * whole when it is not known.
     */
    public Location at(Element element) {
        return places.of(page, element).orElse(source());
    }

    /**
     * Where a text of an element was written: in the page's source when it stands there, for what is written is easier
     * to mend than the template that shows it.
     */
    public Location at(Element element, String text) {
        Location written = find(text);
        return written.line() > 0 ? written : at(element);
    }

    /** The place of a text in its source; the source as a whole when the text comes from elsewhere. */
    public Location find(String text) {
        Path file = root.resolve(page.item().source());
        String name = page.item().source();
        return Workspace.text(new SourceFile(name, name, file), new Diagnostics())
                .filter(source -> !text.isEmpty() && source.contains(text))
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
