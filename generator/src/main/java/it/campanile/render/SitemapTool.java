package it.campanile.render;

import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.schema.Value;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes {@code sitemap.xml} (sitemaps.org 0.9) and {@code robots.txt}. */
public final class SitemapTool extends SiteTool {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

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
            if (!site.translations().isEmpty()) {
                xml.writeNamespace("xhtml", XHTML);
            }
            for (Page page : site.pages()) {
                if (Site.isIndexed(page)) {
                    write(xml, page, site);
                }
            }
            xml.writeEndElement();
        });
    }

    private static void write(XMLStreamWriter xml, Page page, Site site) throws XMLStreamException {
        String address = site.settings().url();
        xml.writeCharacters("\n");
        xml.writeStartElement("url");
        XmlText.element(xml, "loc", address + page.url());
        if (page.item().field("aggiornato").orElse(null) instanceof Value.Day day) {
            XmlText.element(xml, "lastmod", day.date().toString());
        }
        // Each page of a set names all of them, itself too.
        Map<String, Page> others = site.translations().getOrDefault(page.original(), Map.of());
        if (!others.isEmpty()) {
            alternate(xml, site.settings().language(), address + page.original());
        }
        for (Map.Entry<String, Page> other : others.entrySet()) {
            alternate(xml, other.getKey(), address + other.getValue().url());
        }
        xml.writeEndElement();
    }

    private static void alternate(XMLStreamWriter xml, String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }
}
