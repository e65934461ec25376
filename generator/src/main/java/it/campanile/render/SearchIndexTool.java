package it.campanile.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import it.campanile.model.Page;
import it.campanile.model.Site;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes the list of all pages beside the pages in which one can search: {@code [{t: title, d: description, u: address, k:
 * label of the type, p: other words for its terms}]}.
 */
public final class SearchIndexTool extends SiteTool {

    @Override
    int render(Site site, SiteRenderer renderer, SiteStore store) {
        List<Page> pages = site.pages().stream().filter(Site::hasIndex).toList();
        if (!pages.isEmpty()) {
            byte[] index = bytes(index(site, renderer.context()));
            pages.forEach(page -> renderer.sink().write(page.url().substring(1) + Site.INDEX, index));
        }
        return pages.size();
    }

    private static String index(Site site, SiteContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartArray();
            for (Page page : site.pages()) {
                if (page.url().startsWith("/")
                        && !page.url().endsWith(".html")
                        && !page.continues()
                        && !page.isTranslation()) {
                    json.writeStartObject();
                    json.writeStringField("t", page.item().title());
                    json.writeStringField("d", page.item().text("descrizione_breve"));
                    json.writeStringField("u", page.url());
                    json.writeStringField("k", page.item().type().singular());
                    String words = String.join(", ", context.synonyms(page.item()));
                    if (!words.isEmpty()) {
                        json.writeStringField("p", words);
                    }
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }
}
