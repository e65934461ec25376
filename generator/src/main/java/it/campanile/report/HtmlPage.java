package it.campanile.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** An HTML page in one file, built as a tree: texts are escaped by the library that writes the tree. */
final class HtmlPage {

    /** What is closed cannot be read on paper. */
    private static final String PRINT = """

            addEventListener("beforeprint", () => {
              for (const chiuso of document.querySelectorAll("details:not([open])")) {
                chiuso.open = true;
                addEventListener("afterprint", () => { chiuso.open = false; }, { once: true });
              }
            });
            """;

    private final Document document = new Document("");
    private final Element main;
    private final Element contents;

    /**
     * A page with its frame: the link to its content, the list of its sections, the content.
     *
     * @param skip text of the link to the content
     * @param sections name of the list of sections
     */
    HtmlPage(String language, String title, String skip, String sections) {
        document.appendChild(new DocumentType("html", "", ""));
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        Element html = document.appendElement("html").attr("lang", language);
        Element head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        text(head, "title", title);
        head.appendElement("style").appendChild(new DataNode(style()));
        head.appendElement("script").appendChild(new DataNode(PRINT));
        Element body = html.appendElement("body");
        text(body, "a", skip).attr("href", "#contenuto").addClass("salta");
        Element header = body.appendElement("header");
        text(header, "h1", title);
        Element nav = body.appendElement("nav").attr("aria-label", sections);
        contents = nav.appendElement("ul");
        main = body.appendElement("main").id("contenuto").attr("tabindex", "-1");
    }

    /** A section with a heading, which the list of sections leads to. */
    Element section(String id, String heading) {
        text(contents.appendElement("li"), "a", heading).attr("href", "#" + id);
        Element section = main.appendElement("section").attr("aria-labelledby", id);
        text(section, "h2", heading).id(id);
        return section;
    }

    /** The page as text. */
    String html() {
        return document.outerHtml();
    }

    /** Adds an element with a text. */
    static Element text(Element parent, String tag, String text) {
        return parent.appendElement(tag).text(PlainText.of(text));
    }

    /** Adds a paragraph that starts with a label. */
    static Element labelled(Element parent, String label, String text) {
        Element paragraph = parent.appendElement("p");
        text(paragraph, "strong", label + ":");
        paragraph.appendText(" " + PlainText.of(text));
        return paragraph;
    }

    /** Adds a table with a caption; on narrow screens each cell has its column's name before it. */
    static Element table(Element parent, String caption, List<String> columns) {
        Element table = parent.appendElement("table");
        text(table, "caption", caption);
        Element row = table.appendElement("thead").appendElement("tr");
        columns.forEach(column -> text(row, "th", column).attr("scope", "col"));
        return table.appendElement("tbody");
    }

    /** Adds a row; the first cell is its heading. */
    static Element row(Element body, List<String> columns, List<String> cells) {
        Element row = body.appendElement("tr");
        for (int i = 0; i < cells.size(); i++) {
            Element cell = i == 0 ? text(row, "th", cells.get(i)).attr("scope", "row") : text(row, "td", cells.get(i));
            cell.attr("data-colonna", columns.get(i));
        }
        return row;
    }

    private static String style() {
        try (InputStream stream = HtmlPage.class.getResourceAsStream("rapporto.css")) {
            return "\n" + new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
