package it.campanile.check.page;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.model.Page;
import it.campanile.source.SourceFile;
import it.campanile.source.Workspace;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
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
        Optional<Location> made = places.of(page, element);
        Optional<Location> inText =
                made.filter(place -> place.path().equals(page.item().source()));
        if (inText.isPresent()) {
            Location block = inText.get();
            // What stands after the element is another one's.
            return find(text, block)
                    .filter(found -> found.line()
                            <= block.line() + element.html().lines().count())
                    .orElse(block);
        }
        Location start = new Location(page.item().source(), 1, 1, 0);
        return find(text, start).orElseGet(() -> made.orElse(source()));
    }

    /** The place of a text in its source; the source as a whole when the text comes from elsewhere. */
    public Location find(String text) {
        return find(text, new Location(page.item().source(), 1, 1, 0)).orElse(source());
    }

    /** The first place of a text in the source, not before a place. */
    private Optional<Location> find(String text, Location from) {
        String name = page.item().source();
        return Workspace.text(new SourceFile(name, name, root.resolve(name)), new Diagnostics())
                .flatMap(source -> find(text, source, offset(source, from)));
    }

    private static int offset(String source, Location place) {
        int offset = 0;
        for (int line = 1; line < place.line(); line++) {
            offset = source.indexOf('\n', offset) + 1;
        }
        return offset + place.column() - 1;
    }

    private Optional<Location> find(String text, String source, int from) {
        int index = text.isEmpty() ? -1 : source.indexOf(text, from);
        return index < 0 ? Optional.empty() : Optional.of(place(source, index, text));
    }

    private Location place(String source, int index, String text) {
        String before = source.substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Location(page.item().source(), line, index - before.lastIndexOf('\n'), text.length());
    }
}
