package it.campanile.render;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.schema.Component;
import it.campanile.schema.Component.Example;
import it.campanile.schema.Component.Macro;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the gallery of a theme: a page for each example, and the page that shows them all. */
final class GalleryPages {

    private static final String INDEX = "layouts/galleria.ftlh";
    private static final String EXAMPLE = "layouts/esempio.ftlh";

    private final ThemeEngine engine;
    private final SiteSink sink;
    private final Diagnostics diagnostics;

    GalleryPages(ThemeEngine engine, SiteSink sink, Diagnostics diagnostics) {
        this.engine = engine;
        this.sink = sink;
        this.diagnostics = diagnostics;
    }

    void render(List<Component> components) {
        GalleryModel model = new GalleryModel(engine.context());
        MacroCheck check = new MacroCheck(engine.context().theme().templates(), diagnostics);
        for (Component component : components) {
            boolean sound = check.check(component);
            for (Macro macro : component.macros()) {
                // A template that cannot be read says so once, not for every example.
                List<Example> examples = macro.examples();
                examples.subList(0, sound ? examples.size() : Math.min(1, examples.size()))
                        .forEach(example -> write(
                                EXAMPLE,
                                model.ofExample(component, macro, example),
                                GalleryModel.address(component, example)));
            }
        }
        write(INDEX, model.ofGallery(components), "/index.html");
    }

    private void write(String template, Models.Hash model, String url) {
        engine.renderGallery(template, model, url)
                .ifPresent(html -> sink.write(url.substring(1), html.getBytes(StandardCharsets.UTF_8)));
    }
}
