package it.campanile.render;

import java.util.List;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * JBake's engine for {@code .md}: turns the body of a context from Markdown to HTML. It keeps nothing of a site, for JBake
 * has one engine per extension in the whole JVM.
 */
final class PageEngine extends MarkupEngine {

    /** Key of a document under which the marks of its text are left. */
    static final String MARKS = "campanile.marks";
    /** Key of a document that tells the level of the heading above the text. */
    static final String LEVEL = "campanile.level";

    /** Key of a document that asks for the places of its elements. */
    static final String MARKED = "campanile.marked";

    private final MarkdownText markdown = new MarkdownText(false);
    private final MarkdownText marked = new MarkdownText(true);

    @Override
    public void processBody(ParserContext context) {
        int level = context.getDocumentModel().get(LEVEL) instanceof Integer known ? known : 1;
        boolean isMarked = context.getDocumentModel().get(MARKED) instanceof Boolean asked && asked;
        MarkdownText.Rendered rendered = (isMarked ? marked : markdown).render(context.getBody(), level);
        context.setBody(rendered.html());
        context.getDocumentModel().put(MARKS, rendered.marks());
    }

    /** The marks that an engine left in a document; none for engines that leave none. */
    static List<MarkdownText.Mark> marks(ParserContext context) {
        return context.getDocumentModel().get(MARKS) instanceof List<?> list
                ? list.stream()
                        .filter(MarkdownText.Mark.class::isInstance)
                        .map(MarkdownText.Mark.class::cast)
                        .toList()
                : List.of();
    }
}
