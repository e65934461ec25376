package it.campanile.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.schema.ContentType;
import java.util.List;

/**
 * Writes the open data of a site: a JSON file for each type that asks for one ({@code dati_aperti}), and {@code
 * openapi.json}, which describes them and what the theme makes. They are there even when there is nothing to say.
 */
public final class OpenDataTool extends SiteTool {

    @Override
    int render(Site site, SiteRenderer renderer, SiteStore store) {
        SiteContext context = renderer.context();
        List<ContentType> types = context.schema().types().values().stream()
                .filter(type -> type.openData().isPresent())
                .toList();
        List<String> made = ThemeData.write(renderer);
        ItemJson items = new ItemJson(context);
        for (ContentType type : types) {
            write(renderer, Site.openData(type).orElseThrow(), file(type, site, items));
        }
        if (!types.isEmpty()) {
            write(renderer, Site.OPEN_API, OpenApi.of(types, made, context.schema(), site));
        }
        return made.size() + (types.isEmpty() ? 0 : types.size() + 1);
    }

    private static ObjectNode file(ContentType type, Site site, ItemJson items) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        ObjectNode owner = file.putObject("ente")
                .put("nome", site.settings().text("nome"))
                .put("url", site.settings().url() + "/");
        site.settings().group("codici").ifPresent(codes -> {
            owner.put("codice_istat", codes.text("istat"));
            if (!codes.text("ipa").isEmpty()) {
                owner.put("codice_ipa", codes.text("ipa"));
            }
        });
        file.put("licenza", OpenApi.LICENCE_URL);
        ArrayNode data = file.putArray("dati");
        for (Page page : site.byType().getOrDefault(type.id(), List.of())) {
            data.add(items.of(page));
        }
        return file;
    }

    private static void write(SiteRenderer renderer, String address, ObjectNode node) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        ObjectWriter writer = new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(lines));
        try {
            renderer.sink().write(address.substring(1), bytes(writer.writeValueAsString(node) + "\n"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
