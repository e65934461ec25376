package it.campanile.render;

import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.model.Transparency;
import it.campanile.schema.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the values of tables beside the page that shows them: the file as it is or, when some of its rows are not published
 * any more, its other lines.
 */
public final class TableTool extends SiteTool {

    @Override
    int render(Site site, SiteRenderer renderer, SiteStore store) {
        int written = 0;
        for (Page page : site.pages()) {
            for (Table table : site.transparency().of(page)) {
                String url = Transparency.address(page.url(), table);
                renderer.sink().write(url.substring(1), bytes(table));
                written++;
            }
        }
        return written;
    }

    /** What can be downloaded of a table. */
    static byte[] bytes(Table table) {
        try {
            byte[] all = Files.readAllBytes(table.source().file());
            return table.whole() ? all : bytes(published(table, new String(all, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line and the lines of the rows that are left, each with its own end. */
    private static String published(Table table, String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\\n)|(?<=\\r)(?!\\n)", -1)));
        int first = table.header();
        StringBuilder left = new StringBuilder(String.join("", lines.subList(0, first)));
        for (Table.Row row : table.rows()) {
            left.append(String.join("", lines.subList(row.firstLine() - 1, row.lastLine())));
        }
        return left.toString();
    }
}
