package it.campanile.render;

import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.schema.Value;
import java.io.File;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/** Writes {@code sitemap.xml} (sitemaps.org 0.9) and {@code robots.txt}. */
public final class SitemapTool implements RenderingTool {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
        if (!(renderer instanceof SiteRenderer site) || !(db instanceof SiteStore store)) {
            return 0;
        }
        String address = store.site().settings().url();
        String robots = "User-agent: *\nAllow: /\n\nSitemap: " + address + "/sitemap.xml\n";
        site.sink().write("sitemap.xml", bytes(sitemap(store.site())));
        site.sink().write("robots.txt", bytes(robots));
        return 2;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sitemap(Site site) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (Page page : site.pages()) {
                if (page.url().endsWith("/")) {
                    write(xml, page, site.settings().url());
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text + "\n";
    }

    private static void write(XMLStreamWriter xml, Page page, String address) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("url");
        element(xml, "loc", address + page.url());
        if (page.item().field("aggiornato").orElse(null) instanceof Value.Day day) {
            element(xml, "lastmod", day.date().toString());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore db, File destination, File templatesPath, CompositeConfiguration config) {
        throw new UnsupportedOperationException();
    }
}
