package it.campanile.render;

import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.schema.Value;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed (RSS 2.0) beside every page that says {@code feed: true}, with the first contents of its list. */
public final class FeedTool extends SiteTool {

    private static final int MOST = 30;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Override
    int render(Site site, SiteRenderer renderer, SiteStore store) {
        List<Page> pages = site.pages().stream().filter(Site::hasFeed).toList();
        pages.forEach(page -> renderer.sink().write(page.url().substring(1) + Site.FEED, bytes(feed(page, site))));
        return pages.size();
    }

    private static String feed(Page page, Site site) {
        String address = site.settings().url();
        return XmlText.of(xml -> {
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeStartElement("channel");
            XmlText.element(
                    xml, "title", page.item().title() + " - " + site.settings().text("nome"));
            XmlText.element(xml, "link", address + page.url());
            XmlText.element(xml, "description", page.item().text("descrizione_breve"));
            XmlText.element(xml, "language", site.settings().text("lingua"));
            xml.writeEmptyElement("atom", "link", ATOM);
            xml.writeAttribute("href", address + page.url() + Site.FEED);
            xml.writeAttribute("rel", "self");
            xml.writeAttribute("type", "application/rss+xml");
            for (Page listed : site.relations().listed(page).stream()
                    .filter(Page::isWhole)
                    .limit(MOST)
                    .toList()) {
                item(xml, listed, address);
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private static void item(XMLStreamWriter xml, Page page, String address) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("item");
        XmlText.element(xml, "title", page.item().title());
        XmlText.element(xml, "link", address + page.url());
        XmlText.element(xml, "guid", address + page.url());
        XmlText.element(xml, "description", page.item().text("descrizione_breve"));
        Optional<LocalDateTime> published = date(page);
        if (published.isPresent()) {
            XmlText.element(
                    xml,
                    "pubDate",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(published.get().atZone(Site.ZONE)));
        }
        xml.writeEndElement();
    }

    /** The day by which lists of its type are sorted. */
    private static Optional<LocalDateTime> date(Page page) {
        return page.item()
                .field(page.item().type().order().field())
                .flatMap(Value::moment)
                .map(Value.Moment::start);
    }
}
