package it.campanile.render;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Page;
import it.campanile.schema.Value;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** JBake's renderer, writing whole files to a sink instead of half ones to a folder. */
final class SiteRenderer extends Renderer {

    private static final String LAYOUT = "layout";

    private final SiteStore store;
    private final ThemeEngine engine;
    private final SiteSink sink;
    private final Diagnostics diagnostics;

    SiteRenderer(
            SiteStore store,
            JBakeConfiguration configuration,
            ThemeEngine engine,
            SiteSink sink,
            Diagnostics diagnostics) {
        super(store, configuration, engine);
        this.store = store;
        this.engine = engine;
        this.sink = sink;
        this.diagnostics = diagnostics;
    }

    SiteSink sink() {
        return sink;
    }

    SiteContext context() {
        return engine.context();
    }

    /** Renders a file of the theme that is of no page; a mistake is a finding, and nothing is written. */
    Optional<String> renderFile(String template, Models.Hash more, String url) {
        return engine.renderFile(template, more, url);
    }

    /** Whether the theme has a template. */
    boolean has(String template) {
        return engine.has(template);
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The name of the template that makes a page. */
    static String template(Page page) {
        String layout = page.item().text(LAYOUT);
        return "tipi/" + page.item().type().id() + "/" + (layout.isEmpty() ? "pagina" : layout) + ".ftlh";
    }

    /** Renders the page of a document; a mistake is a finding, and nothing is written. */
    @Override
    public void render(DocumentModel content) {
        Page page = store.site().byUrl().get(content.getSourceuri());
        if (page == null) {
            throw new IllegalStateException("no page at " + content.getSourceuri());
        }
        String template = template(page);
        if (!engine.has(template)) {
            diagnostics.error(
                    "render/modello-mancante",
                    page.item().field(LAYOUT).map(Value::at).orElse(page.item().at()),
                    template,
                    page.url());
            return;
        }
        TemplateModel model = new TemplateModel();
        model.setContent(content);
        model.put(ThemeEngine.PAGE, page);
        StringWriter html = new StringWriter();
        try {
            engine.renderDocument(model, template, html);
            sink.write(page.output(), html.toString().getBytes(StandardCharsets.UTF_8));
        } catch (RenderingException e) {
            // The finding is recorded by the engine.
            content.setRendered(false);
        }
    }
}
