package it.campanile.render;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Suggestion;
import it.campanile.model.Page;
import it.campanile.schema.Schema;
import it.campanile.source.SourceTree;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's template engine for a theme. A page is handed on only when it is whole; a mistake in a template becomes a finding
 * at its place in the template.
 */
final class ThemeEngine extends DelegatingTemplateEngine {

    /** Key of a document's model under which its page is kept. */
    static final String PAGE = "campanile.page";

    private static final int USUAL_SIZE = 48 * 1024;

    private final SiteContext context;
    private final Diagnostics diagnostics;
    private final Map<String, PageModel> models = new LinkedHashMap<>();
    private final List<Language> languages = new ArrayList<>();
    private final TemplateMistakes mistakes;

    ThemeEngine(SiteContext context, Schema schema, JBakeConfiguration configuration, Diagnostics diagnostics) {
        super(context.store(), configuration);
        this.context = context;
        this.diagnostics = diagnostics;
        this.mistakes = new TemplateMistakes(context.theme().templates());
        add(context, schema);
        for (String code : context.site().settings().otherLanguages()) {
            context.theme().language(code).ifPresent(own -> {
                Language whole = own.over(context.theme().italian());
                languages.add(whole);
                add(context.in(whole, schema), schema);
            });
        }
    }

    private void add(SiteContext own, Schema schema) {
        String language = own.language().code();
        models.put(language, new PageModel(own, schema, new Fragments(language)));
    }

    /** The variables of the pages in a language. */
    private PageModel model(String language) {
        PageModel model = models.get(language);
        if (model == null) {
            throw new IllegalStateException("no words of " + language);
        }
        return model;
    }

    SiteContext context() {
        return context;
    }

    /**
     * Renders the page of a model.
     *
     * @throws RenderingException when it cannot be rendered: the finding is recorded, nothing is written
     */
    @Override
    public void renderDocument(TemplateModel document, String templateName, Writer writer) throws RenderingException {
        if (!(document.get(PAGE) instanceof Page page)) {
            throw new RenderingException("no page in the model of " + templateName);
        }
        String language = context.site().language(page);
        Optional<String> html = render(templateName, model(language).forPage(page), page.url());
        if (html.isEmpty()) {
            throw new RenderingException("template mistake in " + page.url());
        }
        try {
            writer.write(
                    page.isTranslation() ? new ForeignPage(context.site(), language).finish(html.get()) : html.get());
        } catch (IOException e) {
            throw new RenderingException(e);
        }
    }

    /** Renders a page of the gallery; empty, with a finding, when it cannot be rendered. */
    Optional<String> renderGallery(String templateName, Models.Hash more, String url) {
        return render(templateName, model(Language.ITALIAN).forGallery(templateName, more.fields()), url);
    }

    /** Renders a file of the theme that is of no page; empty, with a finding, when it cannot be rendered. */
    Optional<String> renderFile(String templateName, Models.Hash more, String url) {
        return render(templateName, model(Language.ITALIAN).forFile("/" + templateName, more.fields()), url);
    }

    /** Whether the theme has a template. */
    boolean has(String templateName) {
        return context.theme().templates().has(templateName);
    }

    /** What is the same on every page of a language is rendered once per site. */
    private final class Fragments implements PageModel.Fragments {

        private final Map<String, Optional<String>> fragments = new ConcurrentHashMap<>();
        private final String language;

        Fragments(String language) {
            this.language = language;
        }

        @Override
        public String partial(String template) throws TemplateModelException {
            return once(template, template, model(language).forFragment(template), template);
        }

        @Override
        public String card(PageView view) throws TemplateModelException {
            String template = "tipi/" + view.page().item().type().id() + "/scheda.ftlh";
            String url = view.page().url();
            return once("scheda:" + url, template, model(language).forCard(view), url);
        }

        private String once(String key, String template, TemplateHashModel root, String url)
                throws TemplateModelException {
            if (!has(template.replaceFirst("^/", ""))) {
                throw new ModelMistake(
                        "render/modello-assente",
                        template,
                        "/"
                                + Suggestion.nearestOrAll(
                                        template.replaceFirst("^/", ""),
                                        context.theme().templates().names()));
            }
            Optional<String> html = fragments.get(key);
            if (html == null) {
                // Not computeIfAbsent: a fragment may ask for another one.
                html = render(template, root, url);
                fragments.put(key, html);
            }
            return html.orElseThrow(() -> new ModelMistake("", template));
        }
    }

    private Optional<String> render(String templateName, TemplateHashModel root, String url) {
        StringWriter html = new StringWriter(USUAL_SIZE);
        try {
            Environment environment =
                    context.theme().templates().get(templateName).createProcessingEnvironment(root, html);
            MistakeReader.watch(environment, root);
            return process(environment, url) ? Optional.of(html.toString()) : Optional.empty();
        } catch (ParseException e) {
            mistakes.add(new SyntaxReader().read(e), url);
        } catch (TemplateException | IOException e) {
            TemplateMistake.Place start = new TemplateMistake.Place(templateName, 0, 0);
            String said = String.valueOf(e.getMessage());
            mistakes.add(TemplateMistake.of("render/modello-errore", said).at(start, List.of()), url);
        }
        return Optional.empty();
    }

    /** Whether it went well; else the mistake is recorded. */
    private boolean process(Environment environment, String url) throws IOException {
        try {
            environment.process();
            return true;
        } catch (TemplateException e) {
            TemplateMistake mistake = context.theme().templates().mistakes().found(e, environment);
            // Without a code it was recorded where it happened, in a fragment.
            if (!mistake.code().isEmpty()) {
                mistakes.add(mistake, url);
            }
            return false;
        }
    }

    /** Makes findings of the mistakes in templates that were met since this was last done. */
    void report() {
        mistakes.report(diagnostics);
        SourceTree files = context.theme().tree();
        languages.forEach(language -> {
            String words = String.join("», «", language.untranslated());
            if (!words.isEmpty()) {
                diagnostics.warning("render/parole-non-tradotte", Language.at(files, language.code()), words);
            }
        });
    }
}
