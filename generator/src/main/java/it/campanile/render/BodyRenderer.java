package it.campanile.render;

import it.campanile.assets.SitePictures;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.model.Page;
import it.campanile.parse.Body;
import it.campanile.schema.ContentType;
import it.campanile.schema.Item;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/** Bodies to HTML through JBake's markup engines. A text that several sites share is rendered once per run. */
final class BodyRenderer {

    /** What marked Markdown says of an element: line from 0, column, length, within its passage. */
    private static final Pattern MARK = Pattern.compile(" " + TemplateMarks.ATTRIBUTE + "=\"(\\d+):(\\d+:\\d+)\"");

    private final boolean marked;
    private final Map<Key, MarkdownText.Rendered> done = new ConcurrentHashMap<>();

    /** @param marked whether the elements of the HTML say where they were written */
    BodyRenderer(boolean marked) {
        this.marked = marked;
    }

    private record Key(String markup, int level, String text) {}

    /**
     * A rendered body.
     *
     * @param introduction HTML of what comes before the first heading
     * @param sections the sections with their HTML
     */
    record RenderedBody(String introduction, List<RenderedSection> sections) {}

    /** A section: its heading, the id that its type gives it, its HTML. */
    record RenderedSection(String title, String id, String html) {}

    /** Renders the body of a page; marks of its text become findings, its pictures are shown in the right size. */
    RenderedBody render(
            Page page, JBakeConfiguration configuration, SitePictures sitePictures, Diagnostics diagnostics) {
        Item item = page.item();
        Body body = item.body();
        BodyPictures pictures = new BodyPictures(page, sitePictures);
        String introduction = pictures.in(render(item, body.introduction(), 1, configuration, diagnostics));
        List<RenderedSection> sections = new ArrayList<>();
        for (Body.Section section : body.sections()) {
            String html = pictures.in(render(item, section.passage(), 2, configuration, diagnostics));
            sections.add(new RenderedSection(section.heading(), id(item.type(), section, sections), html));
        }
        return new RenderedBody(introduction, List.copyOf(sections));
    }

    private String render(
            Item item, Body.Passage passage, int level, JBakeConfiguration configuration, Diagnostics diagnostics) {
        if (passage.isBlank()) {
            return "";
        }
        MarkdownText.Rendered rendered = done.computeIfAbsent(
                new Key(item.markup(), level, passage.text()), key -> engine(item, key, configuration));
        for (MarkdownText.Mark mark : rendered.marks()) {
            Location at = new Location(passage.path(), passage.firstLine() + mark.line(), mark.column(), mark.length());
            diagnostics.error(mark.code(), at, mark.detail());
        }
        return marked ? placed(rendered.html(), passage) : rendered.html();
    }

    private static String placed(String html, Body.Passage passage) {
        return MARK.matcher(html).replaceAll(found -> {
            int line = passage.firstLine() + Integer.parseInt(found.group(1));
            String place = passage.path() + ":" + line + ":" + found.group(2);
            return Matcher.quoteReplacement(TemplateMarks.attribute(place));
        });
    }

    private MarkdownText.Rendered engine(Item item, Key key, JBakeConfiguration configuration) {
        if (!(Engines.get(key.markup()) instanceof MarkupEngine engine)) {
            throw new IllegalStateException("no markup engine for " + key.markup());
        }
        ParserContext context = new ParserContext(new File(item.source()), List.of(), configuration, false);
        context.getDocumentModel().put(PageEngine.LEVEL, key.level());
        context.getDocumentModel().put(PageEngine.MARKED, marked);
        context.setBody(key.text());
        engine.processBody(context);
        return new MarkdownText.Rendered(context.getBody(), PageEngine.marks(context));
    }

    private static String id(ContentType type, Body.Section section, List<RenderedSection> before) {
        String id = type.sectionId(section.heading());
        String unique = id;
        for (int i = 2; taken(before, unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    private static boolean taken(List<RenderedSection> sections, String id) {
        return sections.stream().anyMatch(section -> section.id().equals(id));
    }
}
