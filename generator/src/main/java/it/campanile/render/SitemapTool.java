package it.campanile.render;

import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.schema.Value;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes {@code sitemap.xml} (sitemaps.org 0.9) and {@code robots.txt}. */
public final class SitemapTool extends SiteTool {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Override
    int render(Site site, SiteRenderer renderer, SiteStore store) {
        String robots = "User-agent: *\nAllow: /\n\nSitemap: " + site.settings().url() + "/sitemap.xml\n";
        renderer.sink().write("sitemap.xml", bytes(sitemap(site)));
        renderer.sink().write("robots.txt", bytes(robots));
        return 2;
    }

    private static String sitemap(Site site) {
        return XmlText.of(xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (Page page : site.pages()) {
                if (page.url().endsWith("/")) {
                    write(xml, page, site.settings().url());
                }
            }
            xml.writeEndElement();
        });
    }

    private static void write(XMLStreamWriter xml, Page page, String address) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("url");
        XmlText.element(xml, "loc", address + page.url());
        if (page.item().field("aggiornato").orElse(null) instanceof Value.Day day) {
            XmlText.element(xml, "lastmod", day.date().toString());
        }
        xml.writeEndElement();
    }
}
