package it.campanile.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown to HTML by flexmark, with what an editor must not write reported by place. Built once, used by all threads. */
final class MarkdownText {

    /** Title of a picture that says nothing and needs no alternative text. */
    static final String DECORATIVE = "decorativa";

    /** The classes that HTML made from Markdown has. */
    static final String CLASSES = "img-fluid table table-striped";

    private static final String HTML = "render/html-nel-testo";

    private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:|tel:|/|#).*|[^:]*", Pattern.DOTALL);

    private final Parser parser;
    private final HtmlRenderer renderer;

    /** @param marked whether each element says where in the text it was written, as line from 0, column from 1 and length */
    MarkdownText(boolean marked) {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), new ForeignPhrase.Extension()))
                .set(TablesExtension.CLASS_NAME, "table table-striped")
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false);
        this.parser = Parser.builder(options).build();
        this.renderer = HtmlRenderer.builder(options)
                .attributeProviderFactory(new Attributes(marked))
                .build();
    }

    /**
     * Something in a text that stops the site.
     *
     * @param code code of the finding
     * @param line line within the text, from 0
     * @param column column in characters, from 1
     * @param length number of characters
     * @param detail what was written
     */
    record Mark(String code, int line, int column, int length, String detail) {}

    /** HTML and what is wrong with its source. */
    record Rendered(String html, List<Mark> marks) {}

    /**
     * @param text Markdown
     * @param level level of the heading above the text: the headings in it must be deeper, one step at a time
     */
    Rendered render(String text, int level) {
        Document document = parser.parse(text);
        List<Mark> marks = new ArrayList<>();
        int[] deepest = {level};
        for (Node node : document.getDescendants()) {
            check(node, document, deepest, marks);
        }
        return new Rendered(renderer.render(document), List.copyOf(marks));
    }

    private static void check(Node node, Document document, int[] level, List<Mark> marks) {
        if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            // A closing tag is the same mistake as its opening one.
            boolean closing = node.getChars().startsWith("</");
            if (!closing || marks.stream().noneMatch(mark -> mark.code().equals(HTML))) {
                mark(HTML, node, document, marks);
            }
        } else if (node instanceof Heading heading) {
            if (heading.getLevel() <= 2 || heading.getLevel() > level[0] + 1) {
                mark("render/titolo-fuori-livello", node, document, marks);
            }
            level[0] = Math.max(heading.getLevel(), 2);
        } else if (node instanceof Image image) {
            boolean decorative = image.getTitle().toString().equals(DECORATIVE);
            if (image.getText().isBlank() && !decorative) {
                mark("render/immagine-senza-alt", node, document, marks);
            }
            unsafe(image.getUrl().toString(), node, document, marks);
        } else if (node instanceof ImageRef reference && reference.getText().isBlank()) {
            mark("render/immagine-senza-alt", node, document, marks);
        } else if (node instanceof Link link) {
            if (link.getText().isBlank()) {
                mark("render/collegamento-vuoto", node, document, marks);
            }
            unsafe(link.getUrl().toString(), node, document, marks);
        } else if (node instanceof ForeignPhrase phrase && !phrase.isOfLanguage()) {
            mark("render/lingua-della-frase", node, document, marks);
        }
    }

    private static void unsafe(String url, Node node, Document document, List<Mark> marks) {
        if (!SAFE_LINK.matcher(url).matches()) {
            mark("render/collegamento-non-ammesso", node, document, marks);
        }
    }

    private static void mark(String code, Node node, Document document, List<Mark> marks) {
        String detail = firstLine(node);
        int line = document.getLineNumber(node.getStartOffset());
        marks.add(new Mark(code, line, column(node, document), detail.length(), detail));
    }

    private static String firstLine(Node node) {
        return node.getChars().toString().lines().findFirst().orElse("");
    }

    private static int column(Node node, Document document) {
        int offset = node.getStartOffset();
        int lineStart = document.getChars().lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        return offset == 0 ? 1 : offset - lineStart + 1;
    }

    private static final class Attributes extends IndependentAttributeProviderFactory {

        private final boolean marked;

        Attributes(boolean marked) {
            this.marked = marked;
        }

        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return marked ? Attributes::setMarked : Attributes::set;
        }

        private static void setMarked(Node node, AttributablePart part, MutableAttributes attributes) {
            set(node, part, attributes);
            Document document = node.getDocument();
            attributes.replaceValue(
                    TemplateMarks.ATTRIBUTE,
                    document.getLineNumber(node.getStartOffset()) + ":" + column(node, document) + ":"
                            + firstLine(node).length());
        }

        private static void set(Node node, AttributablePart part, MutableAttributes attributes) {
            if (node instanceof Image image && image.getTitle().toString().equals(DECORATIVE)) {
                attributes.replaceValue("alt", "");
                attributes.remove("title");
            }
            if (node instanceof Image) {
                attributes.addValue("class", "img-fluid");
            }
            if (node instanceof TableBlock) {
                attributes.addValue("class", "table");
                // A wide table scrolls on its own, also by the keys of who has no mouse (WCAG 2.1.1).
                attributes.addValue("tabindex", "0");
            }
        }
    }
}
