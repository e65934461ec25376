package it.campanile.render;

import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.schema.Value;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a feed (RSS 2.0) beside every page that says {@code feed: true}, with the first contents of its list, and beside
 * every item whose type has a {@code feed}, with the newest contents that speak of it.
 */
public final class FeedTool extends SiteTool {

    private static final int MOST = 30;
    private static final Comparator<Page> NEWEST_FIRST =
            Comparator.comparing(page -> date(page).orElse(LocalDateTime.MIN), Comparator.reverseOrder());
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Override
    int render(Site site, SiteRenderer renderer, SiteStore store) {
        List<Page> pages = site.pages().stream().filter(site::hasFeed).toList();
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
            for (Page listed : contents(page, site)) {
                item(xml, listed, address);
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    /** The list of the page, or what speaks of it: the newest first, and last what has no day. */
    private static List<Page> contents(Page page, Site site) {
        List<Page> all = page.item().flag("feed") ? site.relations().listed(page) : site.followed(page);
        // A list of news is in its own order, with what is over at the end.
        boolean sorted = all.stream().allMatch(one -> one.item().type().order().descending());
        Stream<Page> whole =
                all.stream().filter(one -> one.isWhole() && !one.item().flag("non_indicizzare"));
        return (sorted ? whole : whole.sorted(NEWEST_FIRST)).limit(MOST).toList();
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

    /** The day by which lists of its type are sorted, else that of its publication or of its last change. */
    private static Optional<LocalDateTime> date(Page page) {
        return Stream.of(page.item().type().order().field(), "data_pubblicazione", "aggiornato")
                .flatMap(name -> page.item().field(name).flatMap(Value::moment).stream())
                .map(Value.Moment::start)
                .findFirst();
    }
}
