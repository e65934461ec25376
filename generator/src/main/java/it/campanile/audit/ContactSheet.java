package it.campanile.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One page that shows the pictures of all sites side by side: a row for every page and size, a column for every site. */
public final class ContactSheet {

    private static final String TOP = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font-family: sans-serif; margin: 1rem }
            .riga { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start }
            figure { margin: 0; flex: 1 0 12rem; max-width: 26rem }
            figcaption { padding: 0.25rem 0 }
            img { width: 100%%; height: auto; border: 1px solid #999 }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            """;

    private final String language;
    private final String title;

    /** @param language code of the language of the title */
    public ContactSheet(String language, String title) {
        this.language = language;
        this.title = title;
    }

    /** Writes {@code <reports>/screenshots.html}, which has the pictures by relative paths. */
    public Path write(List<Shot> shots, Path reports) throws IOException {
        Map<String, List<Shot>> rows = new LinkedHashMap<>();
        shots.forEach(shot -> rows.computeIfAbsent(
                        shot.url() + ", " + shot.viewport().width() + " px", key -> new ArrayList<>())
                .add(shot));
        StringBuilder html = new StringBuilder(TOP.formatted(language, escaped(title), escaped(title)));
        rows.forEach((row, pictures) -> {
            html.append("<h2>").append(escaped(row)).append("</h2>\n<div class=\"riga\">\n");
            pictures.forEach(shot -> html.append(figure(shot, reports)));
            html.append("</div>\n");
        });
        html.append("</body>\n</html>\n");
        Path file = reports.resolve("screenshots.html");
        Files.createDirectories(reports);
        return Files.writeString(file, html, StandardCharsets.UTF_8);
    }

    private static String figure(Shot shot, Path reports) {
        String source = escaped(reports.relativize(shot.file()).toString().replace('\\', '/'));
        return """
                <figure>
                <figcaption>%s</figcaption>
                <a href="%s"><img src="%s" alt="%s" loading="lazy"></a>
                </figure>
                """.formatted(escaped(shot.site()), source, source, escaped(shot.site() + shot.url()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
