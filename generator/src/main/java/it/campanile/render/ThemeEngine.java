package it.campanile.render;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.model.Page;
import it.campanile.schema.Schema;
import it.campanile.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
    private final PageModel model;
    private final Map<String, Optional<String>> fragments = new ConcurrentHashMap<>();

    ThemeEngine(SiteContext context, Schema schema, JBakeConfiguration configuration, Diagnostics diagnostics) {
        super(context.store(), configuration);
        this.context = context;
        this.diagnostics = diagnostics;
        this.model = new PageModel(context, schema, new Fragments());
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
        Optional<String> html = render(templateName, model.forPage(page), page.url());
        if (html.isEmpty()) {
            throw new RenderingException("template mistake in " + page.url());
        }
        try {
            writer.write(html.get());
        } catch (IOException e) {
            throw new RenderingException(e);
        }
    }

    /** Renders a page of the gallery; empty, with a finding, when it cannot be rendered. */
    Optional<String> renderGallery(String templateName, Models.Hash more, String url) {
        return render(templateName, model.forGallery(templateName, more.fields()), url);
    }

    /** Whether the theme has a template. */
    boolean has(String templateName) {
        return context.theme().templates().has(templateName);
    }

    /** What is the same on every page is rendered once per site. */
    private final class Fragments implements PageModel.Fragments {

        @Override
        public String partial(String template) throws TemplateModelException {
            return once(template, template, model.forFragment(template), template);
        }

        @Override
        public String card(PageView view) throws TemplateModelException {
            String template = "tipi/" + view.page().item().type().id() + "/scheda.ftlh";
            String url = view.page().url();
            return once("scheda:" + url, template, model.forCard(view), url);
        }

        private String once(String key, String template, TemplateHashModel root, String url)
                throws TemplateModelException {
            if (!has(template.replaceFirst("^/", ""))) {
                throw new ModelMistake("render/modello-mancante", template, caller());
            }
            Optional<String> html = fragments.get(key);
            if (html == null) {
                // Not computeIfAbsent: a fragment may ask for another one.
                html = render(template, root, url);
                fragments.put(key, html);
            }
            return html.orElseThrow(() -> new ModelMistake("", template));
        }

        private static String caller() {
            return Environment.getCurrentEnvironment().getMainTemplate().getName();
        }
    }

    private Optional<String> render(String templateName, TemplateHashModel root, String url) {
        StringWriter html = new StringWriter(USUAL_SIZE);
        try {
            Template template = context.theme().templates().get(templateName);
            Environment environment = template.createProcessingEnvironment(root, html);
            environment.process();
            return Optional.of(html.toString());
        } catch (ParseException e) {
            String problem = e.getEditorMessage();
            report(
                    "render/modello-sintassi",
                    e.getTemplateName(),
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    problem,
                    url);
        } catch (TemplateNotFoundException e) {
            diagnostics.error("render/modello-mancante", Location.ofFile("themes"), e.getTemplateName(), url);
        } catch (TemplateException e) {
            mistake(innermost(e), url);
        } catch (IOException e) {
            report("render/modello-sintassi", templateName, 0, 0, String.valueOf(e.getMessage()), url);
        }
        return Optional.empty();
    }

    /** In a text that a template interprets, the mistake itself: the template only tells that there is one. */
    private static TemplateException innermost(TemplateException e) {
        TemplateException found = e;
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateException inner && inner.getLineNumber() != null) {
                found = inner;
            }
        }
        return found;
    }

    private void mistake(TemplateException e, String url) {
        Integer line = e.getLineNumber();
        Integer column = e.getColumnNumber();
        Optional<ModelMistake> own = modelMistake(e);
        if (own.isPresent()) {
            ModelMistake mistake = own.get();
            // Without a code it was recorded where it happened, in a fragment.
            if (!mistake.code().isEmpty()) {
                diagnostics.add(Diagnostic.error(
                        mistake.code(),
                        location(e.getTemplateSourceName(), line == null ? 0 : line, column == null ? 0 : column),
                        mistake.arguments().toArray(String[]::new)));
            }
            return;
        }
        report(
                "render/modello-errore",
                e.getTemplateSourceName(),
                line == null ? 0 : line,
                column == null ? 0 : column,
                e.getMessageWithoutStackTop().lines().limit(2).collect(Collectors.joining(" ")),
                url);
    }

    private static Optional<ModelMistake> modelMistake(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ModelMistake mistake) {
                return Optional.of(mistake);
            }
        }
        return Optional.empty();
    }

    private void report(String code, String template, int line, int column, String problem, String url) {
        diagnostics.error(code, location(template, line, column), problem, url);
    }

    private Location location(String template, int line, int column) {
        String path = context.theme()
                .templates()
                .source(template)
                .map(SourceFile::path)
                .orElse("themes/" + template);
        return new Location(path, line, column, 0);
    }
}
