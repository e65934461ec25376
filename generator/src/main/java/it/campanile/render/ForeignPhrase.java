package it.campanile.render;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that are in another language, {@code [smart working]{lang=en}}: the bracketed spans of Pandoc, with this
 * one attribute. A screen reader says them with the right voice (WCAG 3.1.2).
 */
final class ForeignPhrase extends Node {

    private static final Pattern WRITTEN = Pattern.compile("^\\[([^\\[\\]\\n]+)\\]\\{lang=([^}\\s]*)\\}");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final BasedSequence words;
    private final BasedSequence language;

    private ForeignPhrase(BasedSequence written, BasedSequence words, BasedSequence language) {
        super(written);
        this.words = words;
        this.language = language;
    }

    /** The code of the language, as it was written. */
    String language() {
        return language.toString();
    }

    /**
     * Whether the code is that of a language (BCP 47). Of three letters the validator of the pages knows more: there are
     * thousands of them.
     */
    boolean isOfLanguage() {
        try {
            String code = new Locale.Builder()
                    .setLanguageTag(language.toString())
                    .build()
                    .getLanguage();
            return code.length() == 3 || LANGUAGES.contains(code);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {words, language};
    }

    /** The extension of the parser and of the renderer. */
    static final class Extension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

        @Override
        public void parserOptions(MutableDataHolder options) {
            // There are none.
        }

        @Override
        public void rendererOptions(MutableDataHolder options) {
            // There are none.
        }

        @Override
        public void extend(Parser.Builder parser) {
            parser.customInlineParserExtensionFactory(new Reader.Factory());
        }

        @Override
        public void extend(HtmlRenderer.Builder renderer, String type) {
            renderer.nodeRendererFactory(options -> (NodeRenderer) () ->
                    Set.of(new NodeRenderingHandler<>(ForeignPhrase.class, (phrase, context, html) -> {
                        html.attr("lang", phrase.language()).withAttr().tag("span");
                        html.text(phrase.words.unescape());
                        html.tag("/span");
                    })));
        }
    }

    private static final class Reader implements InlineParserExtension {

        @Override
        public void finalizeDocument(InlineParser parser) {
            // Nothing is left open.
        }

        @Override
        public void finalizeBlock(InlineParser parser) {
            // Nothing is left open.
        }

        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence @Nullable [] found = parser.matchWithGroups(WRITTEN);
            if (found == null) {
                return false;
            }
            parser.flushTextNode();
            parser.getBlock().appendChild(new ForeignPhrase(found[0], found[1], found[2]));
            return true;
        }

        private static final class Factory implements InlineParserExtensionFactory {

            @Override
            public CharSequence getCharacters() {
                return "[";
            }

            @Override
            public InlineParserExtension apply(LightInlineParser parser) {
                return new Reader();
            }

            @Override
            public @Nullable Set<Class<?>> getAfterDependents() {
                return null;
            }

            @Override
            public @Nullable Set<Class<?>> getBeforeDependents() {
                return null;
            }

            @Override
            public boolean affectsGlobalScope() {
                return false;
            }
        }
    }
}
